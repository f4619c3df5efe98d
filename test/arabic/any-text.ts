/** Texts for property tests: what people write in policies, mixed with what nobody should. */
import fc from 'fast-check';

/** The characters of a text, one by one: Array.from keeps surrogate pairs, and marks are meant apart. */
const each = (text: string) => Array.from(text);

const pieces = [
  ...each('ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىةؤئٱپیکھ'),
  ...each('\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0670\u0640\u06D6\u06DD'),
  ...each('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲'),
  ...each(' \n\t\u00A0\u200B\u200C\u200D\u200E\u200F\u202B\u2067\u2069\uFEFF\u00AD'),
  ...each('.,;:!?،؛؟()[]«»-/٫٬'),
  ...each('abcXYZéÉßİſ'),
  'e\u0301',
  'E\u200B\u0301',
  'ا\u0640\u0654',
  'ﷺ',
  'ﻻ',
  'ﻷ',
  '\uFE70',
  'ﭐ',
  '\u1100\u1161\u11A8',
  '\u212B',
  '😀',
  '👩‍👩‍👧',
  '𞺀',
  '\uD83D',
  '\uDE00',
  'المستفيدين',
  'خمسة',
  'أيام',
  'خلال',
  'لا تزيد على',
  '10/11/1445 هـ',
  'ثلاثمائة',
  'وعشرين',
  'هـ.',
  'https://example.org/a?b=1.',
];

/** Mostly Arabic, with marks, digits of all systems, surrogates alone and in pairs, and emoji. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** Texts of 100 kB that make careless patterns run for minutes. */
export const adversarialTexts: readonly string[] = [
  'ا',
  'ـ',
  '\u064E',
  ' ',
  '1',
  '1,',
  '1.',
  '1/',
  '1 / ',
  '.',
  '(',
  'أ. ',
  'و',
  'ال',
  'خمسة ',
  'خمسة و',
  'مائة وخمسة وعشرون ألفا و',
  'يوم ',
  'أيام ',
  '(5) ',
  'خلال ',
  'لا تزيد ',
  'لا تزيد على مدة ',
  'كل ',
  'في السنة مرة ',
  '10 رمضان ',
  'a.',
  'a@',
  'https://',
  'http',
  '\n',
  '\n- ',
  '،',
  'ﷺ',
  '\u200B',
  'ا\u200B',
  'e\u0301',
  '\u0301',
  '\u1100',
  '\uD83D',
  '😀',
  'ع',
  'ععع ',
].map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)));

/** How long something takes, in milliseconds of processor time: other work on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
