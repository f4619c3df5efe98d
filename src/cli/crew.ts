/** Several threads that conclude about associations side by side; what they conclude does not depend on how many they are. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Inquiry } from '../model/commission.ts';

/** What a thread is told at its start. */
export interface CrewOrders {
  readonly root: string;
  readonly inquiry: Inquiry;
}

/** Threads at work; whoever opens a crew dismisses it. */
export interface Crew {
  /** Lets this thread take its part, in its own way. */
  joinIn(conclude: (place: number) => Promise<string>): void;
  /** The conclusion about the association at a place of the listing, as text. */
  conclude(place: number): Promise<string>;
  dismiss(): Promise<void>;
}

/** Fewer policies than this are concluded about sooner than threads start. */
export const leastPoliciesForCrew = 60;

/** How many associations wait at each thread, so that none is ever idle. */
const mostWaiting = 2;

interface Answer {
  readonly place: number;
  readonly packed?: string;
  readonly failure?: string;
}

interface Waiting {
  readonly place: number;
  readonly resolve: (packed: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a crew of `size`, this thread among them once it has its own way to `conclude`; nothing where this
 * program is not compiled, as in tests, or where one thread is all there is.
 */
export function openCrew(orders: CrewOrders, size = availableParallelism()): Crew | undefined {
  const program = new URL('./crew-worker.js', import.meta.url);
  if (size < 2 || !existsSync(fileURLToPath(program))) return undefined;
  makeEngineThrifty();
  const queue: Waiting[] = [];
  const others = Array.from({ length: size - 1 }, () => hire(program, orders, queue));
  const self = oneself(queue);
  return {
    joinIn: self.joinIn,
    conclude: (place) =>
      new Promise((resolve, reject) => {
        queue.push({ place, resolve, reject });
        for (const member of [...others, self]) member.takeNext();
      }),
    async dismiss() {
      await Promise.all(others.map((member) => member.leave()));
    },
  };
}

/**
 * Has the engine compile and hoard less. By default it compiles anew, in threads of its own, whatever was run
 * some hundred times, and merges functions into one another at length: that is for programs that run longer
 * than seconds, and here every processor has better work. And it lets memory grow fourfold before it clears up,
 * in every thread. Only engines that are known to have these settings are told.
 */
function makeEngineThrifty(): void {
  if (!/^1[1-3]\./.test(process.versions.v8)) return;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--heap-growing-percent=60');
}

/** Most of what a thread makes is done with at once, so little room for what is new is enough. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** This thread at work: one association at a time, and between them it listens to the others. */
function oneself(queue: Waiting[]): Pick<Member, 'takeNext'> & Pick<Crew, 'joinIn'> {
  let conclude: ((place: number) => Promise<string>) | undefined;
  let isAtWork = false;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined && conclude !== undefined; next = queue.shift()) {
      await conclude(next.place).then(next.resolve, next.reject);
      await new Promise((resolve) => setImmediate(resolve));
    }
    isAtWork = false;
  };
  const takeNext = () => {
    if (isAtWork || conclude === undefined) return;
    isAtWork = true;
    // Not at once: the others are to get theirs first.
    setImmediate(() => void work());
  };
  return {
    takeNext,
    joinIn(own) {
      conclude = own;
      takeNext();
    },
  };
}

interface Member {
  takeNext(): void;
  leave(): Promise<unknown>;
}

function hire(program: URL, orders: CrewOrders, queue: Waiting[]): Member {
  const worker = new Worker(program, { workerData: orders, resourceLimits });
  const inHand = new Map<number, Waiting>();
  let isReady = false;
  const takeNext = () => {
    while (isReady && inHand.size < mostWaiting) {
      const next = queue.shift();
      if (next === undefined) return;
      inHand.set(next.place, next);
      worker.postMessage(next.place);
    }
  };
  worker.on('message', (message: Answer | 'ready') => {
    if (message === 'ready') isReady = true;
    else {
      const { place, packed, failure } = message;
      const waiting = inHand.get(place);
      inHand.delete(place);
      if (packed === undefined) waiting?.reject(new Error(failure));
      else waiting?.resolve(packed);
    }
    takeNext();
  });
  // What a thread that fails had in hand, and what nobody is left to take, must not wait for ever.
  worker.on('error', (error) => {
    for (const { reject } of [...inHand.values(), ...queue.splice(0)]) reject(error);
    inHand.clear();
  });
  return { takeNext, leave: () => worker.terminate() };
}
