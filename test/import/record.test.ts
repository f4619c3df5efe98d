/** What an import leaves beside its drafts has the shape that is published; one document never harms another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openImporter, summaryOf, type ImportRequest, type ImportResult } from '../../src/importing.ts';
import type { FolderEntry } from '../../src/model/host.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';

const folder = 'test/import/fixtures/recognised';
const usual: ImportRequest = { replaces: false, suggests: false };
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
ajv.addSchema(schema('import-record'), 'import-record.schema.json');
ajv.addSchema(schema('import-summary'), 'import-summary.schema.json');

/** Imports texts one after another into a folder that holds some files. */
async function imported(
  given: readonly (readonly [path: string, text: string])[],
  request: ImportRequest = usual,
  there: readonly string[] = [],
  workspace: MemoryFiles = {},
): Promise<ImportResult[]> {
  const host = memoryHost(workspace);
  const entry = (path: string): FolderEntry => ({ name: path.split('/')[1]!, kind: 'file' });
  const drafts = {
    list: (path: string) => Promise.resolve(there.filter((file) => file.startsWith(`${path}/`)).map(entry)),
    schemasSeenFrom: host.schemasSeenFrom,
  };
  const { importOne } = await openImporter(host, drafts, '0.0.0');
  const results: ImportResult[] = [];
  for (const [path, text] of given)
    results.push(await importOne({ path, bytes: new TextEncoder().encode(text) }, request));
  return results;
}

const fixture = (name: string) => [name, readFileSync(join(folder, name), 'utf8')] as const;

describe('what lies beside the drafts', () => {
  test('fits its published schemas', async () => {
    const damaged = `سياسة تنظيم العلاقة مع المستفيدين\n\nتمهيد:\n\n${'تقدم السععععياسة خدمة المسععععتفيدين على أحسععععن وجه. '.repeat(20)}`;
    const given = [
      fixture('footer-data.md'),
      fixture('own-sections.md'),
      ['damaged.txt', damaged] as const,
      ['x.txt', 'خبز'] as const,
    ];
    const results = await imported(given, { ...usual, suggests: true });
    for (const { artifacts } of results) {
      const record = artifacts.find(({ path }) => path.endsWith('.import.json'));
      if (record === undefined) continue;
      const isRecord = ajv.getSchema('import-record.schema.json')!;
      expect([isRecord(JSON.parse(new TextDecoder().decode(record.bytes))), isRecord.errors]).toEqual([
        true,
        null,
      ]);
    }
    const isSummary = ajv.getSchema('import-summary.schema.json')!;
    const summary: unknown = JSON.parse(
      JSON.stringify(
        summaryOf(
          results.map((one) => one.imported),
          '0.0.0',
        ),
      ),
    );
    expect([isSummary(summary), isSummary.errors]).toEqual([true, null]);
  });

  test('says of each field of the draft what it is, and of each character what became of it', async () => {
    const [result] = await imported([fixture('footer-data.md')]);
    const record = result!.imported.record!;
    expect(record.fields.find(({ pointer }) => pointer === '/licence/number')).toMatchObject({
      value: '9876',
      sources: [{ text: '9876' }],
    });
    const characters = record.pieces.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
    expect(record.totals.characters.assigned + record.totals.characters.unassigned).toBe(characters);
    expect(record.document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('one document after another', () => {
  test('what is no policy stops no other', async () => {
    const results = await imported([['list.txt', 'خبز وحليب'], fixture('brackets.txt'), ['empty.txt', '']]);
    expect(results.map((one) => one.imported.outcome)).toEqual(['refused', 'drafted', 'refused']);
    expect(results[0]!.imported.notes.map(({ code }) => code)).toEqual(['import/unknown-type']);
    expect(results[0]!.artifacts).toEqual([]);
  });

  test('two documents never write to one file', async () => {
    const results = await imported([fixture('footer-data.md'), fixture('footer-data.md')]);
    expect(results.map((one) => one.imported.outcome)).toEqual(['drafted', 'refused']);
    expect(results[1]!.imported.notes.map(({ code }) => code)).toEqual(['import/exists']);
  });

  test('documents that do not say whose they are get folders of their own', async () => {
    const results = await imported([
      fixture('brackets.txt'),
      ['1.txt', fixture('articles.txt')[1]],
      ['2.txt', fixture('slashes.txt')[1]],
    ]);
    expect(results.map((one) => one.imported.written[0]!.split('/')[0])).toEqual([
      'brackets',
      'imported',
      'imported-2',
    ]);
  });

  test.each([
    [false, 'refused', []],
    [
      true,
      'drafted',
      [
        'noor/beneficiary-relations.yaml',
        'noor/beneficiary-relations.import.json',
        'noor/beneficiary-relations.import.html',
      ],
    ],
  ] as const)(
    'a draft that is there is replaced only where that is asked for (%s), its profile never',
    async (replaces, outcome, written) => {
      const there = ['noor/association.yaml', 'noor/beneficiary-relations.yaml'];
      const [result] = await imported(
        [fixture('brackets.txt')],
        { ...usual, replaces, association: 'noor' },
        there,
      );
      expect(result!.imported.outcome).toBe(outcome);
      expect(result!.imported.written).toEqual(written);
    },
  );

  test('a damaged text is said to be so, measured, and nothing of it is certain', async () => {
    const damaged = `تمهيد:\n\n${'تقدم السععععياسة خدمة المسععععتفيدين على أحسععععن وجه ولا تترك سائلا. '.repeat(20)}\n\nالهدف العام:\n\nخدمة.`;
    const [result] = await imported([['damaged.txt', damaged]], { ...usual, suggests: true });
    const record = result!.imported.record!;
    expect(record.textLayer.reliable).toBe(false);
    expect(record.textLayer.signs.map(({ sign }) => sign)).toContain('ainRuns');
    expect(record.fields.every(({ confidence }) => confidence === 'doubtful')).toBe(true);
    expect(record.findings.notAssessed).toBeGreaterThan(10);
    expect(record.notes.map(({ code }) => code)).toContain('import/unreliable-text');
  });

  test.each([
    [
      'no policy of its type',
      'type: beneficiary-relations\ntitle: { ar: س }\nsections: { goals: { items: [5, null] } }',
    ],
    ['no sections', 'type: beneficiary-relations\ntitle: { ar: س }\nsections:\n'],
    ['no YAML', '{{{'],
  ])('clauses are suggested from other files even where one of them is %s', async (_, broken) => {
    const sound = readFileSync('policies/suqya/beneficiary-relations.yaml', 'utf8');
    const [clause = ''] = sound.split('\n').flatMap((line) => /^ {6,}ar: (.{60,})$/.exec(line)?.[1] ?? []);
    const damaged = `تمهيد:\n\n${'تقدم السععععياسة خدمة المسععععتفيدين على أحسععععن وجه ولا تترك سائلا. '.repeat(20)}\n\nالهدف العام:\n\n${clause}`;
    const workspace = {
      'policies/broken/beneficiary-relations.yaml': broken,
      'policies/suqya/beneficiary-relations.yaml': sound,
    };
    const [result] = await imported([['damaged.txt', damaged]], { ...usual, suggests: true }, [], workspace);

    expect(result!.imported.record!.suggestions).toContainEqual(
      expect.objectContaining({ model: clause, origin: 'policies/suqya/beneficiary-relations.yaml' }),
    );
  });
});
