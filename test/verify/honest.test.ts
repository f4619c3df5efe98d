/** A document as it was made holds, however hard its text is to set and in whatever way it is set. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layouts } from '../../src/model/layout.ts';
import { isVerified } from '../../src/model/verification.ts';
import { builtPdf, failing, found, judge, policyText, workspaceOf } from './built-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'siyasa-verify-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers, brackets, foreign words, vowel signs, lists, addresses, pictures: whatever changes its place on a line. */
const difficult = policyText.replace(
  /^ {2}preamble:[\s\S]*?(?=^ {2}handlingSteps:)/m,
  `  preamble:
    text:
      ar: |-
        هاتف الجمعية 0112345678 و(920001234) والبريد info@example.org وموقعها https://example.org/path?a=1&b=2 فقط (انظر المادة 5/2 بند 3).
        يقدَّم الطلبُ خلال ٥–١٠ أيامٍ، بنسبة ٥٠٪ أو 50% من ١٬٢٣٤٫٥٦ ريال (SAR 1,234.56)؛ قال ﷺ: «الدِّينُ النَّصِيحَةُ».

        The board of directors approves this policy, يعتمد مجلس الإدارة هذه السياسة according to ISO 9001:2015 (clause 7.5) و PDF/A-3 في تاريخ 1445/11/10هـ الموافق 2024-05-18م.

        - بند أول **غامق** و*مائل* و\`code x < y && z\`
        - بند ثان مع [رابط](https://example.com/a_b_c) وكلمة جدًا${'ا'.repeat(90)}
          1. فرعي
          2. فرعي ثان (a) (b) (c) – [x] {y} ‹z›

        لغة أخرى: 中文 и русский ελληνικά emoji 😀 👍🏽 و½ و² و№ و™ و©.
        الأسعار: +966 11 234 5678 / -5 / 3.5 / "اقتباس" / 'مفرد' … ثم a/b/c، ثم 12:30، ثم C++ و.NET و#1.
        ىٰ اٰ ۚ ٱلْحَمْدُ لِلَّٰهِ رَبِّ ٱلْعَٰلَمِينَ ـــ لا لأ لإ لآ للّه شيء‌ها نمی‌خواهم
      en: |-
        English with العربية inside (قوسين عربيين) and numbers 123 ٤٥٦, "quotes" — dash – fi fl ffi Office naïve café ½.

        Arabic at end: جمعية السراج الأهلية. And https://example.org/${'averyveryverylongaddress'.repeat(5)}/end.
`,
);

describe('a difficult text', () => {
  test.each(layouts)(
    '%s',
    async (layout) => {
      const verdict = await judge(await builtPdf({ policy: difficult, layout }));

      expect(verdict.judgements.flatMap(({ details }) => details)).toEqual([]);
      expect(isVerified(verdict)).toBe(true);
    },
    60_000,
  );

  test('with a table that goes on overleaf', async () => {
    const verdict = await judge(await builtPdf({ policy: difficult, appendix: true }));

    expect(failing(verdict)).toEqual([]);
  }, 60_000);
});

describe('a text of which much is not translated yet', () => {
  const untranslated = policyText.replaceAll(/\n +en: (A request|A beneficiary|No beneficiary).*/g, '');

  test.each(layouts)(
    '%s',
    async (layout) => {
      expect(untranslated).not.toBe(policyText);
      expect(failing(await judge(await builtPdf({ policy: untranslated, layout })))).toEqual([]);
    },
    60_000,
  );
});

/** Whatever a bidirectional text can stumble over. */
const pieces = [
  ...[
    'الجمعية',
    'يُقدَّم',
    'لا',
    'و',
    'اللّٰه',
    '(',
    ')',
    '«',
    '»',
    '،',
    '؛',
    '؟',
    '٪',
    '٣٤',
    '١٬٢٣٤',
    '1445/11/10هـ',
  ],
  ...[
    '12',
    '5-10',
    '10/2',
    '1,234.56',
    '+966 11 234 5678',
    '2024-05-18',
    '#1',
    'ISO',
    'PDF/A-3',
    'C++',
    '.NET',
    'a/b',
  ],
  ...[
    'info@x.org',
    'https://x.org/a?b=1',
    '_x_',
    '**غامق**',
    '`code`',
    '[x]',
    '{y}',
    '"',
    "'",
    '.',
    ':',
    '%',
    '/',
  ],
  ...['-', '–', '…', '½', '™', '?', '!', '@', '&', '=', 'English words'],
];

test('texts put together at random hold', async () => {
  let state = 20250302;
  const random = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % most;
  };
  const sentence = () =>
    Array.from(
      { length: 2 + random(20) },
      () => pieces[random(pieces.length)]! + (random(3) === 0 ? '' : ' '),
    ).join('');
  const clause = () =>
    `      - text: { ar: ${JSON.stringify(`نص ${sentence()}`)}, en: ${JSON.stringify(`Text ${sentence()}`)} }\n`;
  const clauses = Array.from({ length: 80 }, clause).join('');
  const policy = policyText.replace(/^ {2}handlingSteps:\n {4}items:\n/m, (head) => head + clauses);
  const verdict = await judge(await builtPdf({ policy }));

  expect(verdict.judgements.flatMap(({ details }) => details)).toEqual([]);
  expect(isVerified(verdict)).toBe(true);
}, 120_000);

describe('the attachments', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await builtPdf();
  }, 60_000);

  const hasPoppler = spawnSync('pdfdetach', ['-v']).error === undefined;
  test.runIf(hasPoppler)('come out byte for byte by another program', () => {
    const path = join(folder, 'policy.pdf');
    writeFileSync(path, pdf);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, path]);
    const files = workspaceOf();

    expect(readdirSync(folder).sort()).toEqual([
      'association.yaml',
      'beneficiary-relations.yaml',
      'compliance.json',
      'policy.pdf',
      'provenance.json',
    ]);
    for (const name of ['association.yaml', 'beneficiary-relations.yaml'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(files[`policies/noor/${name}`]);
  });
});

describe('made by another version', () => {
  test('and the same in every letter, it holds', async () => {
    expect(isVerified(await judge(await builtPdf({ version: '0.0.1' })))).toBe(true);
  }, 60_000);

  test('with other words around the text, that much is not judged', async () => {
    const templates = { 'templates/partials/approval.hbs': '<p>{{words approval.id}}</p>' };
    const verdict = await judge(await builtPdf({ version: '0.0.1', templates }));

    expect(failing(verdict)).toEqual([]);
    expect(found(verdict)).toContain('text/otherVersion');
    expect(isVerified(verdict)).toBe(false);
  }, 60_000);
});
