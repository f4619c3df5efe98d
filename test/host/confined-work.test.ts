/** Work in a confined thread ends within its bounds, whatever it is, and the next piece is done as if nothing had been. */
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confine } from '../../src/host/confined-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'siyasa-confined-'));
const path = join(folder, 'program.mjs');
writeFileSync(
  path,
  `import { parentPort } from 'node:worker_threads';
   const kinds = {
     echo: () => parentPort.postMessage({ result: 'done' }),
     hang: () => { for (;;); },
     grow: () => { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, Math.random)); },
     defect: () => parentPort.postMessage({ defect: 'out of ideas' }),
     throw: () => { throw new Error('unexpected'); },
     leave: () => process.exit(3),
   };
   parentPort.on('message', (kind) => kinds[kind]());`,
);
const program = pathToFileURL(path);
const work = confine<string, string>(program, { milliseconds: 3000, megabytes: 48 });

afterAll(async () => {
  await work.close();
  rmSync(folder, { recursive: true });
});

describe('what never ends, what grows and what fails ends as an outcome', () => {
  test.each([
    ['hang', { failure: 'time', detail: '' }],
    ['grow', { failure: 'memory' }],
    ['defect', { failure: 'defect', detail: 'out of ideas' }],
    ['throw', { failure: 'defect', detail: 'unexpected' }],
    ['leave', { failure: 'defect' }],
  ])('%s', { timeout: 60_000 }, async (kind, outcome) => {
    expect(await work.ask(kind)).toMatchObject(outcome);
    expect(await work.ask('echo')).toEqual({ result: 'done' });
  });
});

test('pieces of work that are asked for at once are done one after another', async () => {
  const outcomes = await Promise.all(['echo', 'defect', 'echo'].map((kind) => work.ask(kind)));

  expect(outcomes).toMatchObject([{ result: 'done' }, { failure: 'defect' }, { result: 'done' }]);
});
