/**
 * Looks into PDFs of anyone in a thread of its own, which may take so much memory and so much time and no
 * more: what a file does to its reader, it does to that thread alone.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Refusal, Verdict } from '../model/verification.ts';

/** What a thread is told at its start. */
export interface InspectorOrders {
  readonly root: string;
  readonly version: string;
}

/** One thing to be done with the bytes of a PDF. */
export type Inspection =
  | { readonly task: 'verify'; readonly bytes: Uint8Array; readonly against?: string }
  | { readonly task: 'extract'; readonly bytes: Uint8Array };

/** A file that was inside a PDF. */
export interface ExtractedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why nothing came of it. */
export interface InspectionRefused {
  readonly refusal: { readonly reason: Refusal; readonly detail: string };
}

/** What came of it. */
export type Inspected =
  | { readonly verdict: Verdict; readonly milliseconds: number }
  | { readonly files: readonly ExtractedFile[] }
  | InspectionRefused;

/** Inspects one PDF after another. */
export interface Inspector {
  inspect(inspection: Inspection): Promise<Inspected>;
  close(): Promise<void>;
}

/** In milliseconds; a policy takes a tenth of a second. */
const timeLimit = 30_000;

/** What the thread may hold, beside the bytes of the file and what they inflate to. */
const resourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** Opens an inspector; where this program is not compiled, as in tests, the work is done in this thread. */
export async function openInspector(orders: InspectorOrders, limit = timeLimit): Promise<Inspector> {
  const program = new URL('./inspector-worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(program))) {
    const { createInspection } = await import('./inspector-worker.ts');
    return { inspect: createInspection(orders), close: () => Promise.resolve() };
  }
  let worker: Worker | undefined;
  return {
    async inspect(inspection) {
      worker ??= new Worker(program, { workerData: orders, resourceLimits });
      const answer = await answerOf(worker, inspection, limit);
      if (answer !== undefined) return answer;
      await worker.terminate();
      worker = undefined;
      return { refusal: { reason: 'tooSlow', detail: '' } };
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** The answer of a thread; nothing where it takes too long. A thread that dies of a file says that it was too much. */
function answerOf(worker: Worker, inspection: Inspection, limit: number): Promise<Inspected | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: Inspected | undefined) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      resolve(answer);
    };
    const onMessage = (answer: Inspected) => {
      settle(answer);
    };
    const onError = ({ message }: Error) => {
      settle({ refusal: { reason: 'tooMuch', detail: message } });
    };
    const timer = setTimeout(() => {
      settle(undefined);
    }, limit);
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(inspection);
  });
}
