import { describe, expect, test } from 'vitest';
import { anchorOf, type DataRow, type NumberedClause } from '../../src/model/render-model.ts';
import { composeYaml } from './compose-yaml.ts';

const complete = `
approval:
  body: boardOfDirectors
  session: { number: 2 }
  mode: remote
  date: 2024-05-18
  decisionNumber: 4/2024
  signatories: [{ name: { ar: سعد }, role: chair }]
`;

const nested = `
sections:
  rights:
    items:
      - text: { ar: أول, en: one }
        items:
          - text: { ar: أول, en: one }
            items:
              - text: { ar: أول, en: one }
                items: [{ text: { ar: أول, en: one } }]
      - text: { ar: ثان, en: two }
  preamble: { text: { ar: نص, en: text } }
  additional: [{ heading: { ar: أحكام ختامية } }]
`;

/** The first clause of each depth, from the outermost. */
function firstOfEachDepth(clauses: readonly NumberedClause[]): NumberedClause[] {
  return clauses.slice(0, 1).flatMap((clause) => [clause, ...firstOfEachDepth(clause.clauses)]);
}

function rowsOf(rows: readonly DataRow[]): string[] {
  return rows.map(({ labels, values, identifier }) =>
    [labels[0]?.text, identifier ?? values.map(({ text }) => text).join(' | ')].join(': '),
  );
}

describe('numbering', () => {
  test('sections are numbered in the order of the file, additional ones included', () => {
    const numbers = composeYaml(nested).sections.map(({ headings }) =>
      headings.map(({ number, text }) => `${number} ${text}`),
    );

    expect(numbers).toEqual([
      ['أولًا: حقوق المستفيد', '1. Rights of the beneficiary'],
      ['ثانيًا: تمهيد', '2. Preamble'],
      ['ثالثًا: أحكام ختامية', '3. Not yet translated · لم يُترجم بعد'],
    ]);
  });

  test('both languages number a clause, at every depth', () => {
    const clauses = firstOfEachDepth(composeYaml(nested).sections[0]?.clauses ?? []);

    expect(clauses.map(({ marker, texts }) => [marker, texts[1]?.marker])).toEqual([
      ['أ. ', '(a)'],
      ['١. ', '(i)'],
      ['(أ) ', '(A)'],
      ['(١) ', '(1)'],
    ]);
  });

  test('the numbers of Arabic are in the digits of the association', () => {
    const { sections } = composeYaml(nested, { association: 'digits: latin' });

    expect(sections[0]?.clauses[0]?.clauses[0]?.marker).toBe('1. ');
  });

  test('every clause has an anchor that follows from its pointer', () => {
    const document = composeYaml(nested);
    const deepest = firstOfEachDepth(document.sections[0]?.clauses ?? []).at(-1);

    expect(deepest).toMatchObject({
      id: 'section-rights-1-1-1-1',
      pointer: '/sections/rights/items/0/items/0/items/0/items/0',
    });
    expect(anchorOf(`${deepest?.pointer ?? ''}/text/ar`)).toBe(deepest?.id);
    expect(new Set(document.anchors).size).toBe(document.anchors.length);
  });

  test.each([
    ['/title', 'cover'],
    ['/document/review/next', 'document-control'],
    ['/sections/rights', 'section-rights'],
    ['/sections/rights/items/2/serviceTime/maximum', 'section-rights-3'],
    ['/sections/additional/0/heading', 'section-additional-1'],
    ['/sections/additional/0/items/1', 'section-additional-1-2'],
    ['/approval/date', 'approval'],
    ['/approval/signatories/0', 'signatures'],
  ])('%s is in %s', (pointer, anchor) => {
    expect(anchorOf(pointer)).toBe(anchor);
  });
});

describe('clauses', () => {
  test('a step names who is responsible and how long it may take', () => {
    const { sections } = composeYaml(`
sections:
  handlingSteps:
    items:
      - text: { ar: دراسة الطلب, en: Studying the application }
        responsible: researchCommittee
        serviceTime: { maximum: 10, unit: workingDays, from: applicationComplete }`);
    const facts = sections[0]?.clauses[0]?.texts.map((text) =>
      text.facts.map(({ label, value }) => `${label}: ${value}`),
    );

    expect(facts).toEqual([
      ['المسؤول: لجنة البحث', 'المدة القصوى: ١٠ أيام عمل من اكتمال الطلب'],
      ['Responsible: Research committee', 'Maximum time: 10 working days from completion of the application'],
    ]);
  });

  test('a channel has its address, a tool its reference, in Latin digits and as a link where that is safe', () => {
    const { sections } = composeYaml(`
sections:
  channels:
    items:
      - { text: { ar: هاتف }, kind: telephone, address: "+966501234567" }
      - { text: { ar: موقع }, kind: website, address: "javascript:alert(1)" }
  tools:
    items: [{ text: { ar: دليل }, reference: { code: GD-07, url: "https://example.org/guide.pdf" } }]`);
    const facts = sections.flatMap(({ clauses }) => clauses.flatMap(({ texts }) => texts[0]?.facts ?? []));

    expect(facts.map(({ label, value, link }) => [label, value, link])).toEqual([
      ['اتصال هاتفي', '+966 50 123 4567', 'tel:+966501234567'],
      ['موقع إلكتروني', 'javascript:alert(1)', undefined],
      ['المرجع', 'GD-07', undefined],
      ['الرابط', 'example.org/guide.pdf', 'https://example.org/guide.pdf'],
    ]);
  });

  test('a definition begins with its term, a responsibility with its party', () => {
    const { sections } = composeYaml(`
sections:
  definitions: { items: [{ term: { ar: المستفيد, en: Beneficiary }, text: { ar: معنى, en: meaning } }] }
  responsibilities: { items: [{ role: executiveDirector, text: { ar: يشرف, en: oversees } }] }`);
    const leads = sections.map(({ clauses }) => clauses[0]?.texts.map(({ lead }) => lead?.text));

    expect(leads).toEqual([
      ['المستفيد', 'Beneficiary'],
      ['المدير التنفيذي', 'Executive director'],
    ]);
  });
});

describe('what is missing', () => {
  test('an English text that is not there is said to be not there, once', () => {
    const { sections } = composeYaml(
      'sections: { definitions: { items: [{ term: { ar: لفظ }, text: { ar: معنى } }] } }',
    );
    const english = sections[0]?.clauses[0]?.texts[1];

    expect(english).toMatchObject({ missing: true, lead: undefined });
    expect(english?.html).toContain('Not yet translated');
  });

  test('a section without a word says so', () => {
    const { sections } = composeYaml('sections: { rights: {} }');

    expect(sections[0]?.emptiness.map(({ text }) => text)).toEqual([
      'لم يُكتب نص هذا القسم بعد',
      'This section is not yet written',
    ]);
  });

  test('absent data of the document are said to be absent', () => {
    const rows = rowsOf(composeYaml('document: { issue: "1.0" }').control.rows);

    expect(rows).toContain('رقم الإصدار: 1.0');
    expect(rows).toContain('تاريخ السريان: غير مذكور | Not stated');
    expect(rows.some((row) => row.startsWith('ملاحظات'))).toBe(false);
  });

  test('the cover leaves out what is absent, and blank rows await the signatures', () => {
    const { cover, signatures } = composeYaml('');

    expect(cover.data).toEqual([]);
    expect(signatures.rows.map(({ number, name }) => [number, name])).toEqual([
      ['١', []],
      ['٢', []],
      ['٣', []],
      ['٤', []],
      ['٥', []],
    ]);
  });
});

describe('dates and data', () => {
  test('dates are in both calendars, Hijri first in Arabic and Gregorian first in English', () => {
    const rows = rowsOf(composeYaml('document: { issueDate: 2024-05-18 }').control.rows);

    expect(rows).toContain(
      'تاريخ الإصدار: ١٠ ذي القعدة ١٤٤٥هـ الموافق ١٨ مايو ٢٠٢٤م | 18 May 2024 (10 Dhu al-Qadah 1445 AH)',
    );
  });

  test('identifiers keep Latin digits and are grouped', () => {
    const { cover } = composeYaml('', {
      association: `
licence: { number: "05049" }
contact: { phone: "+966501234567", website: "https://www.example.org/" }
bank: { name: { ar: مصرف }, iban: SA0380000000608010167519 }`,
    });

    expect(rowsOf(cover.data)).toEqual([
      'رقم الترخيص: 05049',
      'الهاتف: +966 50 123 4567',
      'الموقع الإلكتروني: www.example.org',
      'البنك: مصرف',
      'رقم الآيبان: SA03 8000 0000 6080 1016 7519',
    ]);
  });

  test.each([
    ['#17584b', '#17584b'],
    ['#ffcc00', /^#[0-9a-f]{6}$/],
    ['red; } body { display: none', '#17584b'],
  ])('the brand colour %s becomes one that can be read on white', (colour, expected) => {
    const { brandColour } = composeYaml('', { association: `brand: { colour: "${colour}" }` });

    expect(brandColour).toMatch(expected);
    expect(brandColour).not.toBe('#ffcc00');
  });

  test('a logo is an image by address, never markup', () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { cover } = composeYaml('', { logo: { path: 'logo.svg', mediaType: 'image/svg+xml', bytes } });

    expect(cover.logo?.source).toBe(
      `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`,
    );
  });
});

describe('status', () => {
  test('a document is a draft until its approval states every part', () => {
    const draft = composeYaml(complete.replace(/ {2}decisionNumber.*\n/, ''));
    const approved = composeYaml(complete);

    expect([draft.status, draft.running.topMiddle]).toEqual(['draft', 'مسودة — DRAFT']);
    expect([approved.status, approved.running.topMiddle]).toEqual(['approved', '']);
  });

  test('complete data are called complete, not signed', () => {
    const { cover, approval } = composeYaml(complete);

    expect(cover.status.map(({ text }) => text)).toEqual([
      'بيانات الاعتماد مكتملة',
      'Approval data complete',
    ]);
    expect(rowsOf(approval.data)).toEqual(['حالة التوقيعات: غير مذكور | Not stated']);
  });
});

describe('languages and pages', () => {
  test('the association chooses a layout, and whoever makes the documents may choose another', () => {
    const association = 'document: { layout: stacked }';

    expect(composeYaml('')).toMatchObject({ layout: 'side-by-side', isSideBySide: true });
    expect(composeYaml('', { association })).toMatchObject({ languages: ['ar', 'en'], isSideBySide: false });
    expect(composeYaml('', { association, layout: 'arabic' }).languages).toEqual(['ar']);
  });

  test('one language alone has its own markers and no word of the other', () => {
    const document = composeYaml(nested, { layout: 'english' });

    expect(document).toMatchObject({ language: 'en', direction: 'ltr', isBilingual: false });
    expect(document.sections[0]?.clauses[0]).toMatchObject({
      marker: '(a) ',
      texts: [{ language: 'en', marker: undefined }],
    });
    expect(document.running).toMatchObject({ topRight: '', bottomRight: undefined });
  });

  test('only a document with English in it says that Arabic governs', () => {
    expect(composeYaml('').notices).toHaveLength(1);
    expect(composeYaml('', { layout: 'arabic' }).notices).toEqual([]);
  });

  test('the contents list every part, with pages once they are known', () => {
    const policy = 'sections: { rights: { text: { ar: نص } } }';
    const pages = new Map([['section-rights', 12]]);

    expect(composeYaml(policy).contents.entries.map(({ target, page }) => [target, page])).toEqual([
      ['document-control', ''],
      ['section-rights', ''],
      ['approval', ''],
      ['signatures', ''],
    ]);
    expect(composeYaml(policy, { pages }).contents.entries[1]?.page).toBe('١٢');
  });

  test('bookmarks are the headings, with what belongs between their languages', () => {
    expect(composeYaml('sections: { rights: {} }').bookmarks).toEqual([
      'سياسة · Policy',
      'المحتويات · Contents',
      'بيانات الوثيقة · Document control',
      'أولًا: حقوق المستفيد · 1. Rights of the beneficiary',
      'الاعتماد · Approval',
      'التوقيعات · Signatures',
    ]);
  });
});
