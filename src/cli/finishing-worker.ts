/** One of several threads that finish documents: given what was printed, it answers with the finished file. */
import { parentPort } from 'node:worker_threads';
import { finish } from '../finishing.ts';
import type { FinishingOrder, FinishingResult } from './finishing-crew.ts';

parentPort?.on('message', (order: FinishingOrder) => {
  void carryOut(order);
});

async function carryOut({ number, printed, finishing }: FinishingOrder): Promise<void> {
  try {
    const finished = new Uint8Array(await finish(printed, finishing));
    parentPort?.postMessage({ number, finished } satisfies FinishingResult, [finished.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ number, failure } satisfies FinishingResult);
  }
}
