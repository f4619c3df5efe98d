/** The thread in which documents are read: told which, it answers with what it read. */
import { parentPort } from 'node:worker_threads';
import { readDocument } from '../importing.ts';
import type { ReadingWork } from './document-reader.ts';

parentPort?.on('message', (work: ReadingWork) => {
  void answer(work);
});

async function answer({ path, bytes }: ReadingWork): Promise<void> {
  try {
    parentPort?.postMessage({ result: await readDocument(path, bytes) });
  } catch (error) {
    parentPort?.postMessage({ defect: error instanceof Error ? error.message : String(error) });
  }
}
