/** A policy leaves as a Word file and comes back: the same bytes where nobody edited it, and else what people see. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openPackage } from '../../src/import/readers/zip.ts';
import { readDocument } from '../../src/import/readers/read-document.ts';
import { recognise } from '../../src/import/recognise/recognise.ts';
import { openImporter, type ImportRequest, type ImportResult } from '../../src/importing.ts';
import type { Commission } from '../../src/model/commission.ts';
import { layouts } from '../../src/model/layout.ts';
import type { Policy, Section } from '../../src/model/policy.ts';
import { build } from '../../src/pipeline.ts';
import { memoryHost } from '../support/memory-host.ts';
import { packed } from './readers/packages.ts';
import { lostCharacters, pattern } from './score.ts';

const profile = `id: noor
name: { official: { ar: جمعية النور الأهلية, en: Noor Association }, englishName: rendering }
legalForm: association
licence: { number: "01234" }
board: { size: 7 }
digits: arabicIndic
`;

const [model = ''] = readFileSync('templates/starting-points/beneficiary-relations.yaml', 'utf8')
  .replaceAll(/\[\[|\]\]/g, '')
  .replaceAll('__SCHEMAS__', '../../schemas')
  .split('\napproval:');

/** The model text, filled in: every kind of section there is. */
const policy = `# تعليق يبقى · a comment that stays
${model}
approval:
  body: boardOfDirectors
  session: { number: 3 }
  date: 2025-01-15
  signatories:
    - honorific: { ar: د., en: Dr. }
      name: { ar: سالم بن راشد العتيق, en: Salem bin Rashid Al-Ateeq }
      role: chair
      identityNumber: "1098765432"
  signatures: pending
`;

const usual: ImportRequest = { replaces: false, suggests: false };

async function exported(how: Partial<Commission> = {}, version = '0.0.0'): Promise<Uint8Array> {
  const host = memoryHost({
    'policies/noor/association.yaml': profile,
    'policies/noor/beneficiary-relations.yaml': policy,
  });
  const commission = {
    selection: [],
    standards: ['beneficiary-relations'],
    profile: 'basic',
    pdf: false,
    word: true,
    ...how,
  } as const;
  await build(host, commission, version);
  const made = [...host.written.values()].find(({ path }) => path.endsWith('.docx'));
  return made!.bytes;
}

async function imported(bytes: Uint8Array, version = '0.0.0'): Promise<ImportResult> {
  const host = memoryHost({});
  const drafts = { list: () => Promise.resolve(undefined), schemasSeenFrom: host.schemasSeenFrom };
  const { importOne } = await openImporter(host, drafts, version);
  return importOne({ path: 'policy.docx', bytes }, usual);
}

function codesOf({ imported: { notes, record } }: ImportResult): string[] {
  return [...notes, ...(record?.notes ?? [])].map(({ code }) => code);
}

function fileOf({ artifacts }: ImportResult, name: string): string {
  const found = artifacts.find(({ path }) => path.endsWith(`/${name}`));
  return found === undefined ? '' : new TextDecoder().decode(found.bytes);
}

function policyIn(result: ImportResult): Policy {
  return parse(fileOf(result, 'beneficiary-relations.yaml')) as Policy;
}

/** The same file with some of its parts written anew; a part for which there is no text is dropped. */
async function rewritten(
  bytes: Uint8Array,
  rewrite: Readonly<Record<string, (text: string) => string | undefined>>,
): Promise<Uint8Array> {
  const file = openPackage(bytes, 50_000_000);
  const parts: Record<string, string | Uint8Array> = {};
  for (const name of file.names) {
    const part = (await file.read(name))!;
    const change = rewrite[name];
    const text = change === undefined ? part : change(new TextDecoder().decode(part));
    if (text !== undefined) parts[name] = text;
  }
  return packed(parts);
}

const documentPart = 'word/document.xml';
const sourcePart = 'customXml/item1.xml';

/** Replaces words that stand in one run. */
function edited(bytes: Uint8Array, ...pairs: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  return rewritten(bytes, {
    [documentPart]: (xml) =>
      pairs.reduce((text, [before, after]) => {
        expect(text).toContain(before);
        return text.replace(before, after);
      }, xml),
  });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** The carried files exchanged for others. */
function carrying(
  bytes: Uint8Array,
  part: 'policy' | 'association' | 'statement',
  text: string,
): Promise<Uint8Array> {
  return rewritten(bytes, {
    [sourcePart]: (xml) =>
      xml.replace(new RegExp(`<${part}>[^<]*</${part}>`), `<${part}>${base64(text)}</${part}>`),
  });
}

describe('a file that nobody edited', () => {
  test.each(layouts)('gives back its source byte for byte, set as %s', async (layout) => {
    const result = await imported(await exported({ layout }));

    expect(codesOf(result)).toEqual(['import/word-unchanged']);
    expect(result.imported.outcome).toBe('embedded');
    expect(fileOf(result, 'beneficiary-relations.yaml')).toBe(policy);
    expect(fileOf(result, 'association.yaml')).toBe(profile);
    expect(result.imported.written).toEqual(['noor/association.yaml', 'noor/beneficiary-relations.yaml']);
  });

  test('is known again with an appendix after it', async () => {
    expect(codesOf(await imported(await exported({ appendix: true })))).toEqual(['import/word-unchanged']);
  });

  test('is known again after a program has filled in pages and contents', async () => {
    const bytes = await rewritten(await exported(), {
      [documentPart]: (xml) => xml.replaceAll(/(<w:pStyle w:val="TOC1"\/>.*?<w:tab\/>)/g, '$1<w:t>7</w:t>'),
      'word/footer2.xml': (xml) => xml.replace('صفحة', 'صفحة ٣'),
    });

    expect(codesOf(await imported(bytes))).toEqual(['import/word-unchanged']);
  });

  test('carries no identity number and no signature as a publication copy', async () => {
    const result = await imported(await exported({ rendition: 'publication' }));

    expect(codesOf(result)).toEqual(['import/word-unchanged']);
    expect(fileOf(result, 'beneficiary-relations.yaml')).toContain('سالم بن راشد العتيق');
    expect(fileOf(result, 'beneficiary-relations.yaml')).not.toContain('1098765432');
  });

  test('of an earlier version is read, and keeps what its text does not show', async () => {
    const bytes = await rewritten(await exported({}, '0.0.1'), {
      [documentPart]: (xml) => xml.replaceAll('المدة القصوى', 'أقصى مدة'),
    });
    const result = await imported(bytes);

    expect(codesOf(result)).toContain('import/word-edited');
    expect(fileOf(result, 'association.yaml')).toContain('size: 7');
  });
});

describe('a file that was edited', () => {
  const before = 'ما تقدمه الجمعية للمستفيد من دعم أو برنامج أو مشورة.';
  const after = 'ما تقدمه الجمعية للمستفيد من دعم أو برنامج.';

  test('says what people see, and of the rest what its source knows', async () => {
    const bytes = await edited(await exported(), [before, after]);
    const result = await imported(bytes);
    const source = parse(policy) as Policy;
    const expected = structuredClone(source) as unknown as {
      sections: { definitions: { items: { text: { ar: string } }[] } };
    };
    expected.sections.definitions.items[2]!.text.ar = after;

    expect(policyIn(result)).toEqual(expected);
    expect(fileOf(result, 'association.yaml')).toBe(profile);
    const notes = result.imported.record!.notes.filter(({ code }) => code.startsWith('import/word-'));
    expect(notes.map(({ code }) => code)).toEqual(['import/word-edited', 'import/word-changed']);
    expect(notes[1]!.message.ar).toContain(before);
    expect(notes[1]!.message.ar).toContain(after);
    expect(notes[1]!.message.en).toContain('sections.definitions.items[3].text.ar');
  });

  test('keeps the order and the fields of clauses between which one was removed', async () => {
    const bytes = await rewritten(await exported(), {
      [documentPart]: (xml) => withoutRow(xml, 'كل من يطلب خدمة من الجمعية'),
    });
    const result = await imported(bytes);
    const [source, read] = [parse(policy) as Policy, policyIn(result)];
    const definitions = source.sections['definitions'] as Section;
    const { items = [] } = definitions;

    expect(read.sections).toEqual({
      ...source.sections,
      definitions: {
        ...definitions,
        items: items.filter(({ term }) => term?.ar !== 'المستفيد'),
      },
    });
    expect(codesOf(result).filter((code) => code.startsWith('import/word-'))).toEqual([
      'import/word-edited',
      'import/word-removed',
    ]);
  });

  test('says of each value that no text shows where it comes from', async () => {
    const { imported: read } = await imported(
      await edited(await exported({ layout: 'arabic' }), [before, after]),
    );
    const carried = read.record!.fields.filter(({ basis }) => basis === 'carried');

    expect(carried).toContainEqual({
      file: 'association',
      pointer: '/board/size',
      value: 7,
      confidence: 'likely',
      basis: 'carried',
      sources: [],
    });
    expect(carried.map(({ pointer }) => pointer)).toContain('/sections/definitions/items/0/text/en');
  });

  test('does not keep the data of the association that its text shows otherwise', async () => {
    const result = await imported(await edited(await exported(), ['01234', '05678']));

    expect(parse(fileOf(result, 'association.yaml'))).toMatchObject({
      licence: { number: '05678' },
      board: { size: 7 },
    });
    expect(codesOf(result)).toContain('import/word-changed');
  });
});

describe('a source that is not believed', () => {
  test.each([
    [
      'another policy',
      'policy',
      policy.replace('خدمته أمانة لا منة', 'خدمته تفضل منها'),
      'import/word-contradicted',
    ],
    ['another association', 'association', profile.replace('النور', 'الظلام'), 'import/word-contradicted'],
    ['no YAML', 'policy', 'a: [', 'import/word-unusable'],
    ['no policy', 'policy', 'a: 1', 'import/word-unusable'],
    ['aliases without end', 'policy', `a: &a [1]\nb: [*a, *a]\n${policy}`, 'import/word-unusable'],
    [
      'a file larger than any source',
      'policy',
      `${policy}# ${'x'.repeat(1_100_000)}\n`,
      'import/word-unusable',
    ],
  ] as const)('%s: the text is read, and nothing else', async (_, part, text, code) => {
    const result = await imported(await carrying(await exported(), part, text));

    expect(codesOf(result)).toContain(code);
    expect(result.imported.outcome).toBe('drafted');
    const { fields } = result.imported.record!;
    expect(fields.filter(({ basis }) => basis === 'carried')).toEqual([]);
    expect(fileOf(result, 'association.yaml')).not.toContain('size: 7');
    expect(fileOf(result, 'beneficiary-relations.yaml')).toContain('أمانة لا منة');
  });

  test.each([
    ['a statement that says nothing', 'e30='],
    ['a statement that is no JSON', base64('{')],
    ['a statement that leads out of the folder', base64('{"association":"../../etc"}')],
    ['no base64', '***'],
  ])('%s counts as no source', async (_, statement) => {
    const bytes = await rewritten(await exported(), {
      [sourcePart]: (xml) => xml.replace(/<statement>[^<]*/, `<statement>${statement}`),
    });
    const result = await imported(bytes);

    expect(codesOf(result).filter((code) => code.startsWith('import/word-'))).toEqual([]);
    expect(result.imported.outcome).toBe('drafted');
  });

  test('a folder that is no folder is not written to', async () => {
    const source = JSON.parse(
      Buffer.from(
        /<statement>([^<]*)/.exec(
          new TextDecoder().decode(await openPackage(await exported(), 50_000_000).read(sourcePart)),
        )![1]!,
        'base64',
      ).toString(),
    ) as object;
    const said = JSON.stringify({ ...source, association: '../..' });
    const result = await imported(await carrying(await exported(), 'statement', said));

    expect(result.imported.written.every((path) => !path.includes('..'))).toBe(true);
  });

  test.each([
    ['XML of another program', () => '<b:Sources xmlns:b="http://example.org/other"/>'],
    ['XML that is broken', () => '<source'],
    ['XML that nests without end', () => '<a>'.repeat(5000)],
    ['no such part', () => undefined],
  ])('%s in its place is no fault of the document', async (_, change) => {
    const result = await imported(await rewritten(await exported(), { [sourcePart]: change }));

    expect(codesOf(result).filter((code) => code.startsWith('import/word-'))).toEqual([]);
    expect(result.imported.outcome).toBe('drafted');
  });
});

describe('without its source', () => {
  test.each(['side-by-side', 'stacked'] as const)(
    'the text alone gives the policy in both languages, set as %s',
    async (layout) => {
      const bytes = await rewritten(await exported({ layout }), { [sourcePart]: () => undefined });
      const document = (await readDocument('policy.docx', bytes)).value!;
      const recognition = recognise(document, pattern);
      const source = parse(policy) as Policy;

      expect(lostCharacters({ document, recognition })).toBe(0);
      expect(recognition.policy.title).toEqual(source.title);
      for (const [key, section] of Object.entries(source.sections)) {
        // Of a channel, the words may speak for another kind than the one that was chosen.
        const text = (data: unknown) =>
          JSON.stringify(data)
            .replaceAll(/"kind":"[^"]*",?|"address":"[^"]*",?/g, '')
            .replaceAll(',}', '}');
        expect([key, text(sorted(recognition.policy.sections[key]))]).toEqual([key, text(sorted(section))]);
      }
      expect(recognition.policy.approval?.signatories).toEqual(source.approval?.signatories);
    },
  );
});

/** The same data with its keys in order. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

/** Takes out the row of a table that has some words, as somebody does who deletes it. */
function withoutRow(xml: string, words: string): string {
  const at = xml.indexOf(words);
  const [start, end] = [xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at)];
  expect(at).toBeGreaterThan(0);
  return xml.slice(0, start) + xml.slice(end + '</w:tr>'.length);
}
