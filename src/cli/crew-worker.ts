/** One of several threads that conclude about associations: told which, it answers with the conclusion as text. */
import { parentPort, workerData } from 'node:worker_threads';
import { createNodeHost } from '../host/node-host.ts';
import { concluder, survey } from '../pipeline.ts';
import type { CrewOrders } from './crew.ts';

const { root, inquiry } = workerData as CrewOrders;
const host = createNodeHost({ root, output: root, environment: process.env });
const surveyed = await survey(host, inquiry);
const conclude = concluder(surveyed);

parentPort?.on('message', (place: number) => {
  void answer(place);
});
parentPort?.postMessage('ready');

async function answer(place: number): Promise<void> {
  const listed = surveyed.associations[place];
  try {
    parentPort?.postMessage({ place, packed: listed === undefined ? '' : await conclude(listed, place) });
  } catch (error) {
    parentPort?.postMessage({ place, failure: error instanceof Error ? error.message : String(error) });
  }
}
