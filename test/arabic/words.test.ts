/** Words against Unicode's own rules, and light stems. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArabicWord, lightStem, wordsOf } from '../../src/arabic/words.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';
import { policyTexts } from './policy-texts.ts';

test.each([
  ['تعمل الجمعية، لخدمة المستفيد.', ['تعمل', 'الجمعية', 'لخدمة', 'المستفيد']],
  ['الـهـدف العامُّ', ['الـهـدف', 'العامُّ']],
  [
    'بتاريخ 10/11/1445هـ بنسبة 12.5% من 1,000 أو ١٢٫٥',
    ['بتاريخ', '10', '11', '1445هـ', 'بنسبة', '12.5', 'من', '1,000', 'أو', '١٢٫٥'],
  ],
  ["The association's board", ['The', "association's", 'board']],
  ['نسي المسافة.ثم تابع', ['نسي', 'المسافة', 'ثم', 'تابع']],
  ['می\u200Cخواهم', ['می\u200Cخواهم']],
  ['\u200Fنص\u200F', ['نص']],
  [' ،؛… ', []],
  ['', []],
])('%s has the words %s', (text, expected) => {
  const words = wordsOf(text);

  expect(words.map((word) => word.text)).toEqual(expected);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

// The one deliberate difference: a full stop between letters parts words here, as it must where the
// space after a sentence was forgotten; Unicode's rules keep `example.org` and «الجمعية.وتسري» together.
test.each([...policyTexts.keys()])('in %s the words are those of Intl.Segmenter', (name) => {
  const text = policyTexts.get(name)!;
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  const theirs = [...segmenter.segment(text)].filter((segment) => segment.isWordLike === true);

  expect(wordsOf(text).map((word) => word.text)).toEqual(
    theirs.flatMap(({ segment }) => segment.split(/(?<=\p{L})\.(?=\p{L})/u)),
  );
});

describe('a light stem', () => {
  test.each([
    ['وَالمُستفيدين', 'مستفيد'],
    ['المستفيدات', 'مستفيد'],
    ['للمستفيد', 'مستفيد'],
    ['الجمعيات', 'جمع'],
    ['الجمعية', 'جمع'],
    ['سياسة', 'سياس'],
    ['سياسات', 'سياس'],
    ['السياسات', 'سياس'],
    ['بياناتهم', 'بيان'],
    ['وزارة', 'زار'],
    ['والوزارات', 'زار'],
    ['في', 'في'],
    ['Board', 'board'],
    ['', ''],
  ])('of %s is %s', (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });
});

test.each([
  ['الـجمعيّة', true],
  ['ﺍﻟﺴﻴﺎﺳﺔ', true],
  ['12', false],
  ['ـ', false],
  ['من المجلس', false],
  ['Board', false],
  ['', false],
])('whether «%s» is an Arabic word: %s', (text, expected) => {
  expect(isArabicWord(text)).toBe(expected);
});

test('every word of every text stands where it says it does, and none overlaps the next', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
        isArabicWord(word.text);
        expect(lightStem(lightStem(word.text))).toBe(lightStem(word.text));
      }
    }),
    { numRuns: 1000 },
  );
});

test('hard texts of 100 kB take less than a second each', () => {
  for (const text of adversarialTexts) {
    const time = processorTime(() => {
      wordsOf(text);
      lightStem(text);
      isArabicWord(text);
    });
    expect(time).toBeLessThan(1000);
  }
});
