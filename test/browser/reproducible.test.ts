/** The same files make the same documents, to the byte: in any folder, in any order, in any thread, at any time. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as CrewModule from '../../src/cli/finishing-crew.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Commission } from '../../src/model/commission.ts';
import { build, type Finish } from '../../src/pipeline.ts';
import { finish } from '../../src/publish/finish.ts';
import { hashesOf, memoryHost } from '../support/memory-host.ts';

const commission: Commission = {
  selection: [],
  standards: ['beneficiary-relations'],
  profile: 'basic',
  pdf: true,
  word: true,
};

const folder = mkdtempSync(join(tmpdir(), 'siyasa-reproducible-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workspace of two associations, laid down in an order, with files of any age. */
function workspaceIn(name: string, associations: readonly string[]): string {
  const root = join(folder, name);
  for (const [place, association] of associations.entries()) {
    mkdirSync(join(root, 'policies'), { recursive: true });
    cpSync(join('policies', association), join(root, 'policies', association), { recursive: true });
    utimesSync(join(root, 'policies', association, 'association.yaml'), place, place);
  }
  return root;
}

interface Circumstances {
  readonly root: string;
  readonly pagesAtOnce: number;
  readonly epoch: string;
  readonly finish?: Finish;
}

/** What is made of a workspace, by the hashes of the files. */
async function madeOf({ root, pagesAtOnce, epoch, finish: own = finish }: Circumstances) {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: epoch };
  const disk = createNodeHost({ root, output: join(root, 'output'), environment, browser: { pagesAtOnce } });
  const { written, write } = memoryHost({});
  const built = await build({ ...disk, write }, commission, '1.0.0', { finish: own });
  expect(built.failures).toEqual([]);
  return { hashes: hashesOf(written), report: built.report };
}

const noon = '1767258000';
const evening = '1767280000';

let first: Awaited<ReturnType<typeof madeOf>>;

beforeAll(async () => {
  const root = workspaceIn('one', ['alseraj', 'suqya']);
  first = await madeOf({ root, pagesAtOnce: 1, epoch: noon });
}, 120_000);

test('everything is made: pages, printed pages, Word files, data and their manifest', () => {
  const paths = Object.keys(first.hashes);

  for (const ending of ['.html', '.pdf', '.docx', '.json'])
    expect(paths.filter((path) => path.endsWith(ending)).length, ending).toBeGreaterThanOrEqual(2);
  expect(paths).toContain('manifest.json');
});

test(
  'in another folder, in another order, at another hour: the same bytes',
  { timeout: 120_000 },
  async () => {
    const root = workspaceIn('somewhere else/two', ['suqya', 'alseraj']);

    expect((await madeOf({ root, pagesAtOnce: 3, epoch: evening })).hashes).toEqual(first.hashes);
  },
);

test('the day is that of SOURCE_DATE_EPOCH in Riyadh, where no other is named', () => {
  expect(first.report.asOf).toBe('2026-01-01');
});

describe('finished by other threads', () => {
  test('the bytes are the same', { timeout: 120_000 }, async () => {
    // Threads run what is compiled.
    const compiled = pathToFileURL(join(process.cwd(), 'dist', 'cli', 'finishing-crew.js')).href;
    const { openFinishingCrew } = (await import(compiled)) as typeof CrewModule;
    const never: Finish = () => Promise.reject(new Error('finished in this thread'));
    const crew = openFinishingCrew(never, 2, 0)!;
    try {
      const root = join(folder, 'one');

      expect((await madeOf({ root, pagesAtOnce: 2, epoch: noon, finish: crew.finish })).hashes).toEqual(
        first.hashes,
      );
    } finally {
      await crew.dismiss();
    }
  });
});
