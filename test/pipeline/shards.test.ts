/** A run that is divided and brought together again is the run that was not divided. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../src/model/commission.ts';
import { isInShard, shardIn, type Shard } from '../../src/model/shard.ts';
import { isOfShard, outputPaths } from '../../src/load/layout.ts';
import { merge, mergeOutputs } from '../../src/merging.ts';
import { textArtifact } from '../../src/model/artifact.ts';
import { build, inspect, type Inspection } from '../../src/pipeline.ts';
import { jsonReport } from '../../src/report/reporters/index.ts';
import { hashesOf, memoryHost, type MemoryFiles, type MemoryHost } from '../support/memory-host.ts';
import { minimalProfile } from '../support/workspaces.ts';

const letters = { language: 'ar', colour: false } as const;
const textOf = ({ report }: Inspection) => jsonReport(report, letters);

const sentence =
  'تلتزم الجمعية بأن تقدم خدماتها للمستفيدين بعدل ومساواة وأن ترد على شكاواهم خلال عشرة أيام عمل';

/** Seven associations: two have the same words, one cannot be read, one has a file whose name is wrong. */
const files: MemoryFiles = {
  ...Object.fromEntries(
    ['amal', 'bahja', 'noor', 'rahma', 'wafa', 'zad'].flatMap((id, place) => [
      [`policies/${id}/association.yaml`, minimalProfile.replace('noor', id).replace('النور', `النور ${id}`)],
      [
        `policies/${id}/beneficiary-relations.yaml`,
        policy(place < 2 ? sentence : `${sentence} ${id} `.repeat(place)),
      ],
    ]),
  ),
  'policies/broken/association.yaml': 'id: [',
  'policies/broken/beneficiary-relations.yaml': 'type: {',
  'policies/wafa/Not a name.yaml': 'type: x',
  'standards/own.yaml': 'id: [',
};

function policy(text: string): string {
  return `type: beneficiary-relations
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
sections: { preamble: { text: { ar: "${text}", en: Fair service. } } }
`;
}

const inquiry: Inquiry = { selection: [], standards: [], profile: 'full', together: true };
const whole = await inspect(memoryHost(files), inquiry, '1.0.0');

async function shardTexts(count: number): Promise<string[]> {
  const indices = Array.from({ length: count }, (_, place) => place + 1);
  return Promise.all(
    indices.map(async (index) =>
      textOf(await inspect(memoryHost(files), { ...inquiry, shard: { index, count } }, '1.0.0')),
    ),
  );
}

function filesOf(texts: readonly string[]) {
  return texts.map((text, place) => ({
    path: `${place}.json`,
    // In pieces as a disk might give them.
    open: () => Promise.resolve(piecesOf(text)),
  }));
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 997)
    yield await Promise.resolve(text.slice(start, start + 997));
}

test('the workspace has what can go wrong: near-copies, files that cannot be read, a finding about no association', () => {
  expect(whole.portfolio().nearCopies).toHaveLength(1);
  expect(whole.report.findings).not.toEqual([]);
  expect(whole.report.totals.findings.error).toBeGreaterThan(0);
});

test('any number of shards in any order merge to the bytes of the whole', { timeout: 120_000 }, async () => {
  const texts = new Map<number, string[]>();
  const runs = fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, place) => place),
        { minLength: count },
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(runs, async ([count, order]) => {
      const shards = texts.get(count) ?? (await shardTexts(count));
      texts.set(count, shards);
      const merged = await merge(memoryHost(files), filesOf(order.map((place) => shards[place]!)), {
        findingsOnly: false,
      });
      if (!('report' in merged)) throw new Error(JSON.stringify(merged));

      expect(textOf(merged)).toBe(textOf(whole));
      expect(merged.portfolio()).toEqual(whole.portfolio());
    }),
    { numRuns: 12 },
  );
});

test('what is kept of findings alone has the totals of the whole', async () => {
  const merged = await merge(memoryHost(files), filesOf(await shardTexts(3)), { findingsOnly: true });
  const brief = await inspect(memoryHost(files), { ...inquiry, findingsOnly: true }, '1.0.0');

  expect('report' in merged && textOf(merged)).toBe(textOf(brief));
});

describe('what is built in shards', () => {
  const commission = { ...inquiry, pdf: false };
  const shards = [3, 6, 1, 4, 2, 5].map((index) => ({ index, count: 6 }));
  const reportPath = ({ index, count }: Shard) => outputPaths.ofShard({ index, count }, 'compliance.json');
  const manifestPath = (shard: Shard) => outputPaths.ofShard(shard, 'manifest.json');
  const textIn = (host: MemoryHost, path: string) => new TextDecoder().decode(host.written.get(path)?.bytes);

  async function builtInShards(): Promise<MemoryHost> {
    const host = memoryHost(files);
    for (const shard of shards) await build(host, { ...commission, shard }, '1.0.0');
    return host;
  }

  async function mergeIn(host: MemoryHost) {
    const merged = await merge(host, filesOf(shards.map((shard) => textIn(host, reportPath(shard)))), {
      findingsOnly: false,
    });
    if (!('report' in merged)) throw new Error(JSON.stringify(merged));
    const manifests = shards.map((shard) => ({
      path: manifestPath(shard),
      text: textIn(host, manifestPath(shard)),
    }));
    return mergeOutputs(host, merged, manifests);
  }

  test('is, brought together, to the byte what is built at once', { timeout: 60_000 }, async () => {
    const whole = memoryHost(files);
    await build(whole, commission, '1.0.0');
    const host = await builtInShards();
    await mergeIn(host);

    const made = [...host.written].filter(([path]) => !isOfShard(path));
    expect(hashesOf(new Map(made))).toEqual(hashesOf(whole.written));
    expect(whole.written.size).toBeGreaterThan(20);
    // A shard into which no association falls has its report all the same.
    const ids = ['amal', 'bahja', 'broken', 'noor', 'rahma', 'wafa', 'zad'];
    expect(shards.some((shard) => !ids.some((id) => isInShard(id, shard)))).toBe(true);
  });

  test('is refused where a file is missing or has changed', async () => {
    const host = await builtInShards();
    host.written.delete('noor/compliance.html');
    host.written.set('amal/compliance.html', textArtifact('amal/compliance.html', 'text/html', ''));

    expect(new Set<unknown>(await mergeIn(host))).toEqual(
      new Set([
        { reason: 'changedOutput', path: 'amal/compliance.html' },
        { reason: 'changedOutput', path: 'noor/compliance.html' },
      ]),
    );
    expect(host.written.has('index.html')).toBe(false);
  });

  test('is refused where two shards have read different files', async () => {
    const host = await builtInShards();
    const other = memoryHost({ ...files, 'policies/zad/association.yaml': `${minimalProfile}# changed` });
    const shard = shards.find((one) => isInShard('noor', one)) ?? { index: 1, count: 6 };
    await build(other, { ...commission, shard }, '1.0.0');
    for (const [path, artifact] of other.written) host.written.set(path, artifact);

    expect(await mergeIn(host)).toContainEqual(
      expect.objectContaining({ reason: 'differs', aspect: 'input' }),
    );
  });
});

describe('reports that do not fit together are refused', () => {
  const reasons = async (texts: readonly string[]) => {
    const merged = await merge(memoryHost(files), filesOf(texts), { findingsOnly: false });
    return 'report' in merged ? [] : merged.map((refusal) => ({ ...refusal }));
  };
  const changed = (text: string, change: (report: Record<string, unknown>) => Record<string, unknown>) =>
    JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

  test.each([
    ['tool', { tool: { name: 'siyasa', version: '1.0.1' } }],
    ['asOf', { asOf: '2026-01-02' }],
    ['profile', { profile: 'basic' }],
    ['standards', { standards: [] }],
    ['findings', { findings: [] }],
    ['division', { shard: { index: 2, count: 3, associations: 7 } }],
  ])('where %s differs', async (aspect, change) => {
    const [one = '', two = ''] = await shardTexts(2);

    expect(await reasons([one, changed(two, (report) => ({ ...report, ...change }))])).toEqual([
      expect.objectContaining({ reason: 'differs', aspect, path: '1.json', other: '0.json' }),
    ]);
  });

  test('where a shard is missing', async () => {
    const [one = '', , three = ''] = await shardTexts(3);

    expect(await reasons([three, one])).toEqual([{ reason: 'missingShards', shards: ['2/3'] }]);
  });

  test('where an association stands in two', async () => {
    const [one = '', two = ''] = await shardTexts(2);
    const refused = await reasons([one, two, one]);

    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['overlap']));
  });

  test('where the shards were made of different files', async () => {
    const [one = '', two = ''] = await shardTexts(2);
    const fewer = (report: Record<string, unknown>) => ({
      ...report,
      associations: (report['associations'] as unknown[]).slice(1),
    });

    expect(await reasons([changed(one, fewer), two])).toEqual([
      { reason: 'incomplete', found: 6, expected: 7 },
    ]);
  });

  test('where one is no report, or only the beginning of one', async () => {
    const [one = '', two = ''] = await shardTexts(2);
    const broken = [
      '',
      '[]',
      'null',
      '{"associations": [1]}',
      two.slice(0, -3),
      two.slice(0, two.length / 2),
      '['.repeat(100_000),
      changed(two, (report) => ({ ...report, associations: [{ id: 'x' }] })),
      changed(two, (report) => ({ ...report, schemaVersion: '1.0' })),
    ];
    for (const text of broken)
      expect(await reasons([one, text])).toEqual([{ reason: 'notAReport', path: '1.json' }]);
  });

  test('where the file cannot be read', async () => {
    const merged = await merge(memoryHost(files), [{ path: 'x', open: () => Promise.resolve(undefined) }], {
      findingsOnly: false,
    });

    expect(merged).toEqual([{ reason: 'unreadable', path: 'x' }]);
  });
});

describe('a shard', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/), { minLength: 1, maxLength: 60 });

  test('is one of several that share everything between them', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 40 }), (ids, count) => {
        for (const id of ids) expect(shardsOf(id, count), id).toHaveLength(1);
      }),
    );
  });

  test('gives up to a new one only what becomes the own of that', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 40 }), (ids, count) => {
        for (const id of ids) {
          const [before, after] = [shardsOf(id, count)[0], shardsOf(id, count + 1)[0]];
          expect(after === before || after === count + 1, id).toBe(true);
        }
      }),
    );
  });

  test('has about as much as every other', () => {
    const ids = Array.from({ length: 4300 }, (_, place) => `association-${place}`);
    const sizes = new Array<number>(16).fill(0);
    for (const id of ids) sizes[(shardsOf(id, 16)[0] ?? 0) - 1]! += 1;

    // Five standard deviations of a fair division.
    for (const size of sizes) expect(Math.abs(size - 4300 / 16)).toBeLessThan(5 * Math.sqrt(4300 / 16));
  });

  test.each(['', '0/4', '5/4', '1/0', '1', '1/4/2', '-1/4', '1/5000', ' 1/4', 'a/b'])(
    'is not named by «%s»',
    (text) => {
      expect(shardIn(text)).toBeUndefined();
    },
  );

  function shardsOf(id: string, count: number): number[] {
    return Array.from({ length: count }, (_, place) => place + 1).filter((index) =>
      isInShard(id, { index, count }),
    );
  }
});
