import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/model/layout.ts';
import type { PolicyDocument } from '../../src/model/render-model.ts';
import { wordFile } from '../../src/word/word.ts';
import { composeYaml, type Given } from '../compose/compose-yaml.ts';
import {
  elementsOf,
  paragraphsOf,
  parseXml,
  partsOf,
  partText,
  partTree,
  textOf,
  type Element,
} from './read-word.ts';

const association = `
name: { official: { ar: جمعية النماء, en: Namaa Society } }
licence: { number: "05049" }
contact: { phone: "+966501234567", email: info@example.org, website: "https://example.org/" }
bank: { name: { ar: مصرف الراجحي, en: Al Rajhi Bank }, iban: SA0380000000608010167519 }
`;

function made(policy: string, given: Given = {}): Promise<Uint8Array> {
  return wordFile(composeYaml(policy, { association, ...given }));
}

async function bodyOf(policy: string, given: Given = {}): Promise<Element> {
  return partTree(await made(policy, given), 'word/document.xml');
}

/** The runs that hold a text, and whether each is set from right to left. */
function runsWith(body: Element, text: string): boolean[] {
  return elementsOf(body, 'w:r')
    .filter((run) => textOf(run).includes(text))
    .map((run) => elementsOf(run, 'w:rtl').some(({ attributes }) => attributes['w:val'] !== 'false'));
}

/** The paragraph that is just this text. */
function paragraphWith(body: Element, text: string): Element {
  const found = elementsOf(body, 'w:p').find((paragraph) => textOf(paragraph) === text);
  if (found === undefined) throw new Error(`No paragraph is «${text}»`);
  return found;
}

function styleOf(paragraph: Element): string | undefined {
  return elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}

const clauses = `
sections:
  rights:
    text: { ar: "للمستفيد:", en: "The beneficiary has:" }
    items:
      - text: { ar: الاحترام, en: Respect }
        items: [{ text: { ar: في الاستقبال, en: on reception } }]
      - text: { ar: الخصوصية, en: Privacy }
`;

describe('clauses', () => {
  test.each([
    ['both languages', {}, ['أ.\tالاحترام', '(a)\tRespect', '١.\tفي الاستقبال', '(i)\ton reception']],
    ['Arabic', { layout: 'arabic' }, ['أ.\tالاحترام', '١.\tفي الاستقبال', 'ب.\tالخصوصية']],
    ['English', { layout: 'english' }, ['(a)\tRespect', '(i)\ton reception', '(b)\tPrivacy']],
  ] as const)('have the numbers of the document, in %s', async (_, given, expected) => {
    expect(paragraphsOf(await made(clauses, given))).toEqual(expect.arrayContaining([...expected]));
  });

  test('go on with the letters of the document: هـ, then و, and after غ the letters are doubled', async () => {
    const items = Array.from({ length: 200 }, (_, index) => `{ text: { ar: بند${index}, en: c } }`);
    const texts = paragraphsOf(await made(`sections: { rights: { items: [${items.join(',')}] } }`));

    expect(texts).toEqual(expect.arrayContaining(['هـ.\tبند4', 'و.\tبند5', 'غ.\tبند27', 'أأ.\tبند28']));
    expect(texts.filter((text) => text.includes('بند'))).toHaveLength(200);
  });

  test('stand beside each other, the Arabic at the right, and the heading again on each page', async () => {
    const body = await bodyOf(clauses);
    const table = elementsOf(body, 'w:tbl').find((one) => textOf(one).includes('للمستفيد'));
    const rows = elementsOf(table!, 'w:tr').map((row) => elementsOf(row, 'w:tc').map(textOf));

    expect(rows.slice(0, 3)).toEqual([
      ['أولًا: حقوق المستفيد', '1. Rights of the beneficiary'],
      ['للمستفيد:', 'The beneficiary has:'],
      ['أ.\tالاحترام', '(a)\tRespect'],
    ]);
    expect(elementsOf(table!, 'w:bidiVisual')).toHaveLength(1);
    expect(elementsOf(table!, 'w:tblHeader')).toHaveLength(1);
  });

  test('have styles by what they are and by their depth', async () => {
    const body = await bodyOf(clauses);
    const styles = [
      'أولًا: حقوق المستفيد',
      '1. Rights of the beneficiary',
      'للمستفيد:',
      '(a)\tRespect',
      '١.\tفي الاستقبال',
    ];

    expect(styles.map((text) => styleOf(paragraphWith(body, text)))).toEqual([
      'Heading1',
      'Heading2',
      'bodyArabic',
      'clause1English',
      'clause2Arabic',
    ]);
  });
});

describe('directions', () => {
  test.each([
    ['اتصل على +966 50 123 4567 الآن', '+966', false],
    ['اكتب إلى info@example.org الآن', 'info@example.org', false],
    ['الرمز GOV-02 نافذ', 'GOV-02', false],
    ['وفق ISO standard المعتمد', 'ISO standard', false],
    ['في 2024-05-18 نفسه', '2024-05-18', false],
    ['المادة (م/19) نافذة', 'المادة', true],
  ])('«%s»: %s is right to left: %s', async (text, part, isRightToLeft) => {
    const body = await bodyOf(`sections: { preamble: { text: { ar: "${text}" } } }`, { layout: 'arabic' });

    expect(new Set(runsWith(body, part))).toEqual(new Set([isRightToLeft]));
    expect(paragraphWith(body, text)).toBeDefined();
  });

  test('Arabic inside English runs from right to left', async () => {
    const body = await bodyOf(
      'sections: { preamble: { text: { ar: نص, en: "The word سياسة means policy" } } }',
    );

    expect(runsWith(body, 'سياسة')).toContain(true);
    expect(runsWith(body, 'means policy')).toEqual([false]);
  });

  test('a paragraph has that of its language, also in its style', async () => {
    const file = await made(clauses);
    const body = partTree(file, 'word/document.xml');
    const styles = elementsOf(partTree(file, 'word/styles.xml'), 'w:style');
    const isRightToLeft = (element: Element) =>
      elementsOf(element, 'w:bidi').some(({ attributes }) => attributes['w:val'] !== 'false');
    const style = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id)!;

    expect(isRightToLeft(paragraphWith(body, 'للمستفيد:'))).toBe(true);
    expect(isRightToLeft(paragraphWith(body, 'The beneficiary has:'))).toBe(false);
    expect(
      ['bodyArabic', 'clause1Arabic', 'TOC1', 'Heading1', 'bodyEnglish', 'TOC2'].map((id) =>
        isRightToLeft(style(id)),
      ),
    ).toEqual([true, true, true, true, false, false]);
  });

  test('the fonts, sizes and language of complex scripts are set', async () => {
    const styles = partTree(await made(clauses), 'word/styles.xml');
    const defaults = elementsOf(styles, 'w:docDefaults')[0]!;

    expect(elementsOf(defaults, 'w:rFonts')[0]?.attributes['w:cs']).toBe('Amiri');
    expect(elementsOf(defaults, 'w:lang')[0]?.attributes['w:bidi']).toBe('ar-SA');
    expect(elementsOf(styles, 'w:szCs').length).toBe(elementsOf(styles, 'w:sz').length);
    expect(elementsOf(styles, 'w:bCs').length).toBe(elementsOf(styles, 'w:b').length);
  });
});

describe('prose', () => {
  test.each([
    ['two paragraphs', 'أول\\n\\nثان', ['أول', 'ثان']],
    ['a list', 'مقدمة:\\n\\n- أول\\n- ثان', ['مقدمة:', '•\tأول', '•\tثان']],
    ['a numbered list that begins later', '3. ثالث\\n4. رابع', ['٣.\tثالث', '٤.\tرابع']],
    ['a list in a list', '- أول\\n  - داخل\\n- ثان', ['•\tأول', '•\tداخل', '•\tثان']],
    ['a line break', 'سطر  \\nآخر', ['سطر\nآخر']],
    ['signs of XML', 'أ < ب & ج > د "هـ"', ['أ < ب & ج > د "هـ"']],
  ])('%s', async (_, text, expected) => {
    const policy = `sections: { preamble: { text: { ar: "${text.replaceAll('"', '\\"')}" } } }`;
    const texts = paragraphsOf(await made(policy, { layout: 'arabic' }));
    const start = texts.lastIndexOf('أولًا: تمهيد') + 1;

    expect(texts.slice(start, start + expected.length)).toEqual(expected);
  });

  test('strong and coloured words and links keep their look', async () => {
    const body = await bodyOf(
      'sections: { preamble: { text: { ar: "نص **مهم** و*ملون* و[رابط](https://example.org/a?b=c&d)" } } }',
      { layout: 'arabic' },
    );
    const run = (text: string) => elementsOf(body, 'w:r').find((one) => textOf(one) === text)!;

    expect(elementsOf(run('مهم'), 'w:bCs')).toHaveLength(1);
    expect(elementsOf(run('ملون'), 'w:rStyle')[0]?.attributes['w:val']).toBe('emphasisCharacters');
    expect(elementsOf(body, 'w:instrText').map(({ children }) => children[0]?.text)).toContain(
      'HYPERLINK "https://example.org/a?b=c&d"',
    );
  });
});

describe('the frame', () => {
  const complete = `
document:
  code: GOV-02
  history: [{ issue: "1.0", date: 2024-05-18, summary: { ar: الإصدار الأول., en: First issue. } }]
approval:
  body: boardOfDirectors
  session: { number: 2 }
  date: 2024-05-18
  decisionNumber: "4"
  signatories: [{ name: { ar: سعد, en: Saad }, role: chair }, { name: { ar: فهد }, role: member }]
`;

  test('says that Arabic governs, shows the revisions, the approval and whoever signs', async () => {
    const text = paragraphsOf(await made(complete)).join('\n');

    expect(text).toContain('النص العربي هو المرجع');
    expect(text).toContain('The Arabic text governs');
    expect(text).toContain('سجل التعديلات · Revision history');
    expect(text).toContain('الإصدار الأول.');
    expect(text).toContain('بالقرار رقم 4.');
    expect(text).toContain('Saad');
  });

  test('keeps the table of signatures whole, with room to sign', async () => {
    const body = await bodyOf(complete);
    const table = elementsOf(body, 'w:tbl').find((one) => textOf(one).includes('Capacity'))!;
    const rows = elementsOf(table, 'w:tr').slice(1);
    const clings = rows.map((row) =>
      elementsOf(row, 'w:p').every((one) => elementsOf(one, 'w:keepNext').length === 1),
    );

    expect(clings).toEqual([true, false]);
    expect(elementsOf(table, 'w:cantSplit')).toHaveLength(3);
    expect(rows.map((row) => Number(elementsOf(row, 'w:trHeight')[0]?.attributes['w:val']))).toEqual([
      850, 850,
    ]);
  });

  test('has contents that Word makes anew, each line leading to a heading that is there', async () => {
    const body = await bodyOf(clauses);
    const instructions = elementsOf(body, 'w:instrText').map(textInside);
    const anchors = elementsOf(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    const bookmarks = elementsOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const kinds = elementsOf(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;

    expect(instructions.filter((text) => text.startsWith('TOC'))).toEqual([
      'TOC \\o "1-1" \\h \\z',
      'TOC \\o "2-2" \\h \\z',
    ]);
    expect(anchors).toHaveLength(8);
    expect([...anchors].sort()).toEqual([...bookmarks].sort());
    expect(
      new Set(elementsOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id'])).size,
    ).toBe(8);
    expect(count('begin')).toBe(count('end'));
  });

  test.each([
    [
      'both',
      {},
      [
        'جمعية النماء',
        'Namaa Society',
        'صفحة ',
        'Page ',
        '+966 50 123 4567',
        'SA03 8000 0000 6080 1016 7519',
      ],
    ],
    ['Arabic', { layout: 'arabic' }, ['جمعية النماء', 'صفحة ', ' من ']],
    ['English', { layout: 'english' }, ['Namaa Society', 'Page ', ' of ']],
  ] as const)('has running lines in %s', async (_, given, expected) => {
    const file = await made(clauses, given);
    const text = ['word/header2.xml', 'word/footer2.xml']
      .map((path) => textOf(partTree(file, path)))
      .join('');
    const fields = textInside(partTree(file, 'word/footer2.xml'));

    for (const words of expected) expect(text).toContain(words);
    expect(fields).toContain('PAGE');
    expect(fields).toContain('NUMPAGES');
  });

  test('marks a draft on every page, and a complete document not', async () => {
    const header = async (policy: string) => partText(await made(policy), 'word/header2.xml');

    expect(await header(clauses)).toContain('string="مسودة — DRAFT"');
    expect(await header(complete)).not.toContain('v:shape');
  });

  test('knows its title, author and languages, and no date', async () => {
    const properties = partText(await made('title: { ar: سياسة & <أمر> }'), 'docProps/core.xml');

    expect(properties).toContain('<dc:title>سياسة &amp; &lt;أمر&gt; — جمعية النماء</dc:title>');
    expect(properties).toContain('<dc:language>ar-SA, en-US</dc:language>');
    expect(properties).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  const drawing = (attributes: string) =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);
  const image = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452000000c800000032', 'hex'));

  test.each([
    ['by its frame', 'image/svg+xml', drawing('viewBox="0 0 200 100"'), 2],
    ['by its sides', 'image/svg+xml', drawing('width="50mm" height="100mm"'), 0.5],
    ['by its header', 'image/png', image, 4],
    ['without a size: none', 'image/svg+xml', drawing(''), undefined],
    ['too short to be an image: none', 'image/png', image.slice(0, 12), undefined],
  ] as const)('has the logo in its proportions, %s', async (_, mediaType, bytes, proportion) => {
    const body = await bodyOf(clauses, { logo: { path: 'logo', mediaType, bytes } });
    const [extent] = elementsOf(body, 'wp:extent').map(({ attributes }) => attributes);

    if (proportion === undefined) expect(extent).toBeUndefined();
    else expect(Number(extent?.['cx']) / Number(extent?.['cy'])).toBeCloseTo(proportion, 1);
  });
});

function textInside({ text, children }: Element): string {
  return text + children.map(textInside).join('');
}

describe('the file', () => {
  const attack = `</w:t><w:p/>&amp;&#0;]]>"'<script>\u0000\u0007\u001B\uD800\uFFFE{{x}} ${'طويل'.repeat(2000)} ${'W'.repeat(5000)}`;
  const wording = JSON.stringify({ ar: attack, en: attack });
  const bare = JSON.stringify({ ar: 'نص' });
  const policies: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'hostile text everywhere': `
title: ${wording}
document: { code: ${JSON.stringify(attack)}, supersedes: ${wording}, history: [{ issue: ${JSON.stringify(attack)}, date: 2024-05-18, summary: ${wording} }] }
sections:
  preamble: { text: ${wording}, items: [{ text: ${wording}, kind: email, address: ${JSON.stringify(attack)} }] }
  definitions: { items: [{ term: ${wording}, text: ${wording}, reference: { url: ${JSON.stringify(attack)} } }] }
  additional: [{ heading: ${wording} }]
approval: { decisionNumber: ${JSON.stringify(attack)}, signatories: [{ name: ${wording}, role: chair }] }`,
    'no English': `
title: ${bare}
sections: { preamble: { text: ${bare} }, definitions: { items: [{ term: ${bare}, text: ${bare} }] }, additional: [{ heading: ${bare} }] }`,
    'empty texts':
      'sections: { preamble: { text: { ar: "", en: "" } }, rights: { items: [{ text: { ar: "", en: "" } }] } }',
    'clauses ten deep': `sections: { rights: { items: [${'{ text: { ar: أ, en: a }, items: ['.repeat(10)}${']}'.repeat(10)}] } }`,
  };

  test.each(
    Object.entries(policies).flatMap(([name, policy]) =>
      layouts.map((layout) => [name, layout, policy] as const),
    ),
  )('is well-formed and whole: %s, in %s', async (_, layout, policy) => {
    const file = await made(policy, { layout });
    const parts = partsOf(file);

    for (const [path, bytes] of parts) {
      if (/\.(xml|rels)$/.test(path))
        expect(() => parseXml(new TextDecoder().decode(bytes)), path).not.toThrow();
    }
    const relations = elementsOf(partTree(file, 'word/_rels/document.xml.rels'), 'Relationship');
    for (const { attributes } of relations) {
      expect(attributes['TargetMode']).toBeUndefined();
      expect([...parts.keys()]).toContain(`word/${attributes['Target'] ?? ''}`);
    }
  });

  test('holds hostile text as text, whole but for what XML cannot hold', async () => {
    const texts = paragraphsOf(await made(policies['hostile text everywhere'] ?? '')).join('\n');

    expect(texts).toContain('W'.repeat(5000));
    expect(texts).toContain('طويل'.repeat(2000));
    expect(texts).toContain('{{x}}');
  });

  test('refers to nothing outside itself', async () => {
    const file = await made(clauses);
    const outside = [...partsOf(file)].filter(
      ([path, bytes]) => path.endsWith('.rels') && new TextDecoder().decode(bytes).includes('External'),
    );

    expect(outside).toEqual([]);
  });

  test('every cell ends with a paragraph, and no two tables touch', async () => {
    const body = await bodyOf(clauses);
    const cells = elementsOf(body, 'w:tc').map(({ children }) => children.at(-1)?.name);
    const blocks = elementsOf(body, 'w:body')[0]?.children.map(({ name }) => name) ?? [];

    expect(new Set(cells)).toEqual(new Set(['w:p']));
    expect(blocks.filter((name, index) => name === 'w:tbl' && blocks[index + 1] === 'w:tbl')).toEqual([]);
  });

  test('names no style that is not there', async () => {
    const file = await made(clauses);
    const known = new Set(
      elementsOf(partTree(file, 'word/styles.xml'), 'w:style').map(
        ({ attributes }) => attributes['w:styleId'],
      ),
    );
    const body = partTree(file, 'word/document.xml');
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) =>
      elementsOf(body, name).map(({ attributes }) => attributes['w:val']),
    );

    expect(used.filter((style) => !known.has(style))).toEqual([]);
  });

  test('is the same bytes, whatever was made before and whenever', async () => {
    const document: PolicyDocument = composeYaml(clauses, { association });
    const first = await wordFile(document);
    await made(policies['hostile text everywhere'] ?? '');
    await new Promise((resolve) => setTimeout(resolve, 2100));

    expect(Buffer.from(await wordFile(document)).equals(Buffer.from(first))).toBe(true);
  });
});
