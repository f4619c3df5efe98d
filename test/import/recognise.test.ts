/** Documents as associations write them: what is recognised, and that nothing is lost or invented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../src/import/draft/write-draft.ts';
import { readDocument } from '../../src/import/readers/read-document.ts';
import { recognise } from '../../src/import/recognise/recognise.ts';
import { loadSchemas } from '../../src/load/resources.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { createValidator } from '../../src/validate/validator.ts';
import { memoryHost } from '../support/memory-host.ts';
import { measureCorpus } from './corpus.ts';
import { valueAt } from './expectations.ts';
import {
  lostCharacters,
  pattern,
  ratio,
  readFile,
  readFixtures,
  scoreOf,
  together,
  type Read,
} from './score.ts';

const fixtures = await Promise.all(
  readFixtures().map(async (fixture) => ({ ...fixture, read: await readFile(fixture.path) })),
);
const validator = await createValidator((await loadSchemas(memoryHost({}))).value);
const setting = {
  document: 'policy.docx',
  association: 'noor',
  record: 'x.import.json',
  schemas: '../../schemas',
};

/** What the validator says of both files of a draft. */
function errorsIn({ recognition }: Read): string[] {
  const { association, policy } = writeDraft(recognition, setting);
  const files = { 'association.yaml': association, 'policy.yaml': policy };
  return Object.entries(files).flatMap(([path, text]) => {
    const { value, notes } = parseYaml({ path, text });
    if (value === undefined) return notes.map(({ code }) => code);
    const valid = path === 'policy.yaml' ? validator.policy(value) : validator.association(value);
    return valid.notes.map(({ code, pointer }) => `${code} ${pointer}`);
  });
}

async function readText(text: string, path = 'policy.txt'): Promise<Read | undefined> {
  const { value: document } = await readDocument(path, new TextEncoder().encode(text));
  return document === undefined ? undefined : { document, recognition: recognise(document, pattern) };
}

describe.each(fixtures)('$name', ({ read, expected }) => {
  const score = scoreOf(read, expected);

  test('is recognised as a person reads it', () => {
    expect(score.missed).toEqual([]);
    expect(score.invented).toEqual([]);
    expect(ratio(score.nesting)).toBe(1);
    expect(read.recognition.policy.title.ar).toBe(expected.title);
  });

  test('loses no character', () => {
    expect(score.lost).toBe(0);
  });

  test('becomes a draft that validates and says the same', () => {
    expect(errorsIn(read)).toEqual([]);
    const { policy } = writeDraft(read.recognition, setting);
    const data = parse(policy) as Read['recognition']['policy'];
    expect(data).toEqual(read.recognition.policy);
    expect(Object.keys(data.sections)).toEqual(Object.keys(read.recognition.policy.sections));
  });

  test('rests every field on the document, or says that it is assumed', () => {
    const bare = read.recognition.fields.filter(
      ({ sources, basis }) => sources.length === 0 && basis !== 'assumed',
    );
    expect(
      bare.map(({ pointer }) => pointer).filter((pointer) => !/^\/(?:digits|legalForm)$/.test(pointer)),
    ).toEqual([]);
    for (const { file, pointer } of read.recognition.fields)
      expect([pointer, valueAt(read.recognition[file], pointer)]).not.toEqual([pointer, undefined]);
  });

  test('says what was noticed and changed', () => {
    const { notes, changes, pieces, policy } = read.recognition;
    const unassigned = pieces.filter(({ use }) => use === 'unassigned').map(({ stretch }) => stretch.text);
    const channels = (policy.sections['channels'] ?? {}) as { items?: { kind?: string }[] };
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...(expected.notes ?? [])]));
    expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...(expected.changes ?? [])]));
    if (expected.unassigned !== undefined) expect(unassigned).toEqual(expected.unassigned);
    if (expected.kinds !== undefined) expect(channels.items?.map(({ kind }) => kind)).toEqual(expected.kinds);
  });
});

test('all documents together are recognised to at least 97 of 100', () => {
  const scores = fixtures.map(({ read, expected }) => scoreOf(read, expected));
  const shares = scores.flatMap(({ sections, items, english, nesting, approval, identity }) => [
    sections,
    items,
    english,
    nesting,
    approval,
    identity,
  ]);
  expect(ratio(together(shares))).toBeGreaterThanOrEqual(0.97);
});

describe('documents of every format', () => {
  const folder = 'test/import/fixtures/documents';
  const paths = readdirSync(folder).filter((name) => !name.endsWith('.outline.txt'));

  test.each(paths)('%s is accounted for and gives a draft that validates', async (name) => {
    const path = join(folder, name);
    const { value: document } = await readDocument(path, new Uint8Array(readFileSync(path)));
    if (document === undefined) return;
    const read = { document, recognition: recognise(document, pattern) };
    expect(lostCharacters(read)).toBe(0);
    expect(errorsIn(read)).toEqual([]);
  });
});

describe('any text', () => {
  const marker = fc.constantFrom(
    '',
    '- ',
    '• ',
    '١. ',
    '2) ',
    'أ. ',
    '(ب) ',
    'أولاً: ',
    'المادة الثانية: ',
    '## ',
    '> ',
    '\t',
    '1.2 ',
  );
  const words = fc.constantFrom(
    'تمهيد:',
    'الهدف العام',
    'القنوات المستخدمة للتواصل مع المستفيدين:',
    'المستفيد',
    'سياسة تنظيم العلاقة مع المستفيدين',
    'جمعية السنابل',
    'ما يلي:',
    'تم اعتماد السياسة في اجتماع مجلس الإدارة بجلسته (2) بتاريخ 30/11/1445هـ',
    'SA03 8000 0000 6080 1016 7519',
    '<b>نص</b>',
    '*نجمة* _سطر_ [رابط](javascript:x)',
    'رقم الترخيص: ١٢',
    'م\tالاسم\tالصفة',
    '|',
    ': # {} --- "\' % @',
    '\u202Eعكس\u202C',
    'ﷺ 👩‍👩‍👧 \u0301',
    '2024',
    'يعمل بها في كل حين، ولا',
  );
  const line = fc.tuple(marker, fc.oneof(words, fc.string({ maxLength: 30 }))).map((parts) => parts.join(''));
  const text = fc
    .array(line, { maxLength: 30 })
    .map((lines) => lines.join('\n'))
    .map((one) => one.replaceAll('يلي:', 'يلي:\n'));

  test('is accounted for to the last character and gives a draft that validates', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('policy.txt', 'policy.md'), async (written, path) => {
        const read = await readText(written, path);
        if (read === undefined) return;
        expect(lostCharacters(read)).toBe(0);
        expect(errorsIn(read)).toEqual([]);
        expect(parse(writeDraft(read.recognition, setting).policy)).toEqual(read.recognition.policy);
      }),
      { numRuns: 150 },
    );
  });
});

const folder = process.env['SIYASA_CORPUS'] ?? '';

describe.skipIf(!existsSync(folder))('the corpus of published documents', async () => {
  const scores = existsSync(folder) ? await measureCorpus(folder) : [];

  test.each(scores)('$document.association', (score) => {
    expect(score.lost).toBe(0);
    expect(score.isReliable).toBe(score.document.isReliable);
    expect(score.wrongShape).toEqual([]);
    expect(score.missingFacts).toEqual([]);
    expect(score.inventedFacts).toEqual([]);
    expect(score.accusations).toEqual([]);
  });

  test('at least nine defects of ten are found', () => {
    const all = scores.flatMap(({ document }) => Object.keys(document.defects)).length;
    const missed = scores.flatMap(({ missedDefects }) => missedDefects).length;
    expect((all - missed) / all).toBeGreaterThanOrEqual(0.9);
  });
});
