/** However many threads conclude, and in whatever order, the conclusions are those of one thread. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as CrewModule from '../../src/cli/crew.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { concluder, survey } from '../../src/pipeline.ts';

const root = process.cwd();
const inquiry = { selection: [], standards: [], profile: 'full', asOf: '2026-01-01' } as const;
/** Threads run what is compiled. */
const compiled = pathToFileURL(join(root, 'dist', 'cli', 'crew.js')).href;

test.each([2, 3])('%d threads conclude as one does', { timeout: 60_000 }, async (size) => {
  const { openCrew } = (await import(compiled)) as typeof CrewModule;
  const surveyed = await survey(createNodeHost({ root, output: root, environment: {} }), inquiry);
  const alone = concluder(surveyed);
  const places = surveyed.associations.map((listed, place) => ({ listed, place }));
  const crew = openCrew({ root, inquiry }, size)!;
  try {
    const together = await Promise.all(places.toReversed().map(({ place }) => crew.conclude(place)));
    const one = await Promise.all(places.toReversed().map(({ listed, place }) => alone(listed, place)));

    expect(together).toEqual(one);
  } finally {
    await crew.dismiss();
  }
});
