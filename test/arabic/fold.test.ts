/** Folding: what becomes equal, what stays different, and the way back to the source. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, folded, foldedText, sourceRange, type FoldingLevel } from '../../src/arabic/fold.ts';
import { wordsOf } from '../../src/arabic/words.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';

const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
const levels: readonly FoldingLevel[] = ['strict', 'orthographic', 'search'];

test.each([
  ['الإدارة', 'الاداره'],
  ['مسؤول', 'مسوول'],
  ['مسئول', 'مسيول'],
  ['على', 'علي'],
  ['الـهـدف الـعـام', 'الهدف العام'],
  ['مُسْتَفِيد', 'مستفيد'],
  ['\u200Fالآيبان ١٢٣ ۴\u200E', 'الايبان 123 4'],
  ['  Board\n of ', 'board of'],
])('%s is folded to %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('a letter with a combining hamza is the letter itself', () => {
  expect(folded('ا\u0654حمد')).toBe(folded('أحمد'));
});

describe('orthographic folding makes equal', () => {
  test.each([
    ['أإآٱا', 'ااااا'],
    ['سماء وماء', 'سماء وماء'],
    ['هيئة', 'هييه'],
    ['ی ک ۀ ھ', 'ي ك ه ه'],
    ['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['ﺍﻟﺴﻴﺎﺳﺔ', 'السياسه'],
    ['ﻻ ﻷ ﻹ ﻵ', 'لا لا لا لا'],
    ['ﷲ', 'الله'],
    ['١٤٤٥هـ', '1445ه'],
    ['هٰذا', 'هذا'],
    ['سطر\r\n\t آخر\u00A0هنا', 'سطر اخر هنا'],
    ['Élan GOV-02 İ', 'élan gov-02 İ'],
    ['e\u200B\u0301', 'é'],
    ['½ ﬁ ①', '½ ﬁ ①'],
    ['', ''],
    ['👩‍👩‍👧', '👩👩👧'],
  ])('%s to %s', (text, expected) => {
    expect(foldedText(text, 'orthographic')).toBe(expected);
  });
});

describe('search folding also takes off clitics and endings', () => {
  test.each([
    ['والمستفيدين للمستفيدات المستفيد مستفيدة بالمستفيدين', 'مستفيد مستفيد مستفيد مستفيد مستفيد'],
    ['الجمعية وجمعيات للجمعيات بجمعية', 'جمع جمع جمع جمع'],
    ['للجنة اللجنة لجنة', 'لجن لجن لجن'],
    ['والوزارة وزارة', 'زار زار'],
    ['له منها في', 'له منها في'],
    ['بند GOV-02', 'بند gov-02'],
  ])('%s to %s', (text, expected) => {
    expect(foldedText(text, 'search')).toBe(expected);
  });
});

test('strict folding only composes', () => {
  expect(foldedText('أا\u0654  الـهدف ﻻ', 'strict')).toBe('أأ  الـهدف ﻻ');
});

describe('the way back leads to the whole word', () => {
  test.each<[FoldingLevel, string, string, string]>([
    ['orthographic', 'على الـمُسْتَفِيدِ، أن', 'المستفيد', 'الـمُسْتَفِيدِ'],
    ['orthographic', 'بند ﻻزم', 'لا', 'ﻻ'],
    ['orthographic', 'بند ﻻزم', 'ا', 'ﻻ'],
    ['orthographic', 'نص 😀 آخر', '😀', '😀'],
    ['orthographic', 'نص 😀 آخر', '\uDE00', '😀'],
    ['orthographic', 'ا\u0654حمدُ قال', 'احمد', 'ا\u0654حمدُ'],
    ['search', 'نص وَللمستفيدِينَ آخر', 'مستفيد', 'وَللمستفيدِينَ'],
    ['strict', 'نص ا\u0654حمد', 'أحمد', 'ا\u0654حمد'],
  ])('%s: in «%s» «%s» is «%s»', (level, text, part, expected) => {
    const result = fold(text, level);
    const at = result.text.indexOf(part);
    const { start, end } = sourceRange(result, at, at + part.length);

    expect(text.slice(start, end)).toBe(expected);
  });

  test('a range outside the text is cut to it, an empty one stays empty', () => {
    const result = fold('نصّ', 'orthographic');

    expect(sourceRange(result, -5, 50)).toEqual({ start: 0, end: 3 });
    expect(sourceRange(result, 1, 1)).toEqual({ start: 1, end: 1 });
    expect(sourceRange(fold('', 'search'), 0, 3)).toEqual({ start: 0, end: 0 });
  });
});

describe.each(levels)('at the level %s, for every text', (level) => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldedText(text, level);
        expect(foldedText(once, level)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('with and without offsets the text is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = fold(text, level);
        expect([result.text, result.level]).toEqual([foldedText(text, level), level]);
      }),
      { numRuns: 1000 },
    );
  });

  test('canonically equivalent texts become equal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldedText(text.normalize('NFD'), level)).toBe(foldedText(text, level));
      }),
    );
  });

  test('offsets rise, one for each unit, and end with the length of the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: result, offsets } = fold(text, level);
        expect(offsets).toHaveLength(result.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets.every((offset, index) => index === 0 || offset >= offsets[index - 1]!)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the source of a word folds to the word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = fold(text, level);
        for (const word of wordsOf(result.text)) {
          const { start, end } = sourceRange(result, word.start, word.end);
          const source = text.slice(start, end);
          // One sign may stand for several words: ﷺ.
          if (presentationForm.test(source)) expect(foldedText(source, level)).toContain(word.text);
          else expect(foldedText(source, level)).toBe(word.text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no range cuts a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, from, length) => {
        const { start, end } = sourceRange(fold(text, level), from, from + length);
        expect([start, end].every((offset) => !isInsidePair(text, offset))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('hard texts of 100 kB take less than a second each', () => {
    for (const text of adversarialTexts) {
      const time = processorTime(() => {
        fold(text, level);
        foldedText(text, level);
      });
      expect(time).toBeLessThan(1000);
    }
  });
});

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
