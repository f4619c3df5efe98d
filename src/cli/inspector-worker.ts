/** The thread that looks into PDFs of anyone: given the bytes, it answers with what came of it. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inflate } from '../host/inflate.ts';
import { createNodeHost } from '../host/node-host.ts';
import { extract, openVerifier, type Against, type Verifier } from '../verification.ts';
import type { Inspected, Inspection, InspectorOrders } from './inspector.ts';
import { readNamedFile } from './named-file.ts';

/** Does what is asked; whatever a file leads to ends as an answer. */
export function createInspection({
  root,
  version,
}: InspectorOrders): (inspection: Inspection) => Promise<Inspected> {
  let opened: Promise<Verifier> | undefined;
  const verifier = () => {
    const host = createNodeHost({ root, output: root, environment: process.env });
    return (opened ??= openVerifier(host, inflate, version));
  };
  return async (inspection) => {
    try {
      if (inspection.task === 'extract') {
        const found = extract(inspection.bytes, inflate);
        return 'refusal' in found ? found : { files: found.map(({ name, bytes }) => ({ name, bytes })) };
      }
      const ready = await verifier();
      const start = performance.now();
      const { bytes, against } = inspection;
      const verdict = await ready.verify(bytes, against === undefined ? undefined : counterpartsIn(against));
      return { verdict, milliseconds: performance.now() - start };
    } catch (error) {
      return {
        refusal: { reason: 'damaged', detail: error instanceof Error ? error.message : String(error) },
      };
    }
  };
}

/** A path may be that of the file, of its association's folder, of all policies, or of the workspace. */
function counterpartsIn(path: string): Against {
  return {
    path,
    async find(place) {
      const segments = place.split('/');
      const below = segments.map((_, index) => join(path, ...segments.slice(index)));
      for (const candidate of [path, ...below]) {
        const text = await readNamedFile(candidate);
        if (text !== undefined) return { path: candidate, text };
      }
      return undefined;
    },
  };
}

const port = parentPort;
if (port !== null && workerData !== undefined) {
  const inspect = createInspection(workerData as InspectorOrders);
  port.on('message', (inspection: Inspection) => {
    void inspect(inspection).then((answer) => {
      port.postMessage(answer);
    });
  });
}
