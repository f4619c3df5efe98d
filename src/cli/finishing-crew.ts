/** Several threads that finish documents; a file does not depend on which of them finished it. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Finish } from '../pipeline.ts';

/** A document to be finished. */
export interface FinishingOrder {
  readonly number: number;
  readonly printed: Parameters<Finish>[0];
  readonly finishing: Parameters<Finish>[1];
}

/** What came of it. */
export type FinishingResult =
  | { readonly number: number; readonly finished: Uint8Array }
  | { readonly number: number; readonly failure: string };

/** Threads at work; whoever opens a crew dismisses it. */
export interface FinishingCrew {
  readonly finish: Finish;
  dismiss(): Promise<void>;
}

/** So many documents are finished sooner than threads start. */
const finishedHere = 12;

interface Waiting {
  readonly resolve: (finished: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Printing and this thread keep two processors busy; more threads than the others would only be in the way. */
const processorsTaken = 2;

/**
 * Opens a crew of `size` threads, which start once `atFirst` documents have been finished by `here` in this
 * thread. Nothing where this program is not compiled, as in tests, or where no processor is left for them.
 */
export function openFinishingCrew(
  here: Finish,
  size = availableParallelism() - processorsTaken,
  atFirst = finishedHere,
): FinishingCrew | undefined {
  const program = new URL('./finishing-worker.js', import.meta.url);
  if (size < 1 || !existsSync(fileURLToPath(program))) return undefined;
  const waiting = new Map<number, Waiting>();
  let members: Worker[] = [];
  let count = 0;
  return {
    async finish(printed, finishing) {
      const number = (count += 1);
      if (number <= atFirst) return here(printed, finishing);
      if (members.length === 0) members = Array.from({ length: size }, () => hire(program, waiting));
      const order: FinishingOrder = { number, printed, finishing };
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        // In turns: documents of one run are much alike.
        members[number % size]?.postMessage(order);
      });
    },
    async dismiss() {
      await Promise.all(members.map((member) => member.terminate()));
    },
  };
}

function hire(program: URL, waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(program);
  worker.on('message', (result: FinishingResult) => {
    const { resolve, reject } = waiting.get(result.number) ?? {};
    waiting.delete(result.number);
    if ('finished' in result) resolve?.(result.finished);
    else reject?.(new Error(result.failure));
  });
  // What a thread that fails had in hand must not be waited for for ever.
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return worker;
}
