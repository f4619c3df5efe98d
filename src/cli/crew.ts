/** Several threads that conclude about associations side by side; what they conclude does not depend on how many they are. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Inquiry } from '../model/commission.ts';

/** What a thread is told at its start. */
export interface CrewOrders {
  readonly root: string;
  readonly inquiry: Inquiry;
}

/** Threads at work; whoever opens a crew dismisses it. */
export interface Crew {
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

/** Opens a crew; nothing where this program is not compiled, as in tests. */
export function openCrew(orders: CrewOrders, size = availableParallelism()): Crew | undefined {
  const program = new URL('./crew-worker.js', import.meta.url);
  if (size < 2 || !existsSync(fileURLToPath(program))) return undefined;
  const queue: Waiting[] = [];
  const members = Array.from({ length: size }, () => hire(program, orders, queue));
  return {
    conclude: (place) =>
      new Promise((resolve, reject) => {
        queue.push({ place, resolve, reject });
        for (const member of members) member.takeNext();
      }),
    async dismiss() {
      await Promise.all(members.map((member) => member.leave()));
    },
  };
}

interface Member {
  takeNext(): void;
  leave(): Promise<unknown>;
}

function hire(program: URL, orders: CrewOrders, queue: Waiting[]): Member {
  const worker = new Worker(program, { workerData: orders });
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
