/** Numbers in digits and in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDigits } from '../../src/arabic/digits.ts';
import { numbersIn } from '../../src/arabic/numbers.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

describe('digits', () => {
  test.each<[string, number[]]>([
    ['من 3 إلى ١٢ ثم ۲۵', [3, 12, 25]],
    ['1,000 و١٬٥٠٠٬٠٠٠ و12.5 و١٢٫٧٥ و1,234.5', [1000, 1_500_000, 12.5, 12.75, 1234.5]],
    ['البنود 1,2,3', [1, 2, 3]],
    ['الإصدار 1.2.3 والورق A4 والرمز GOV-02', [2]],
    ['(١٤) يومًا و5أيام وب٣٠ ريالا و1445هـ', [14, 5, 30, 1445]],
    ['10/11/1445', [10, 11, 1445]],
    ['5 آلاف و3 ملايين ريال', [5000, 3_000_000]],
    ['007', [7]],
    ['بلا أرقام', []],
    ['', []],
  ])('in «%s»', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['12', 'latin'],
    ['١٢', 'arabicIndic'],
    ['۱۲', 'persian'],
    ['اثنا عشر', 'words'],
  ])('%s is written in %s', (text, written) => {
    expect(numbersIn(text)[0]?.written).toBe(written);
  });
});

describe('words', () => {
  test.each<[string, number[]]>([
    ['واحد، واحدة، واحدًا', [1, 1, 1]],
    ['اثنان واثنتين', [2, 2]],
    ['ثلاثة أيام وثلاث سنوات', [3, 3]],
    ['أربعة خمسة ستة سبعة ثمانية تسعة، عشرة', [4, 5, 6, 7, 8, 9, 10]],
    ['ثماني ساعات، ثمانٍ، ثمانيًا', [8, 8, 8]],
    ['أحد عشر عضوًا وإحدى عشرة لجنة', [11, 11]],
    ['اثنا عشر، اثني عشر، اثنتا عشرة', [12, 12, 12]],
    ['خمسة عشر يومًا', [15]],
    ['تسعَ عشرةَ', [19]],
    ['عشرون، عشرين', [20, 20]],
    ['ثلاثة وعشرين يومًا', [23]],
    ['واحد وعشرون وإحدى وثلاثين', [21, 31]],
    ['الخمسة والعشرون', [25]],
    ['مائة، مئة، مئتان، مائتين، مائتي', [100, 100, 200, 200, 200]],
    ['ثلاثمائة، ثلاثمئة، ثلاث مئة، ثمانمائة، ثمانيمئة', [300, 300, 300, 800, 800]],
    ['مائة وخمسة وعشرون', [125]],
    ['تسعمائة وتسعة وتسعين', [999]],
    ['ألف، ألفان، ألفين، ثلاثة آلاف', [1000, 2000, 2000, 3000]],
    ['أحد عشر ألفًا ومائتان وثلاثة', [11_203]],
    ['مائة ألف ريال', [100_000]],
    ['مليون وخمسمائة ألف وعشرة', [1_500_010]],
    ['مليونان، ملايين', [2_000_000, 1_000_000]],
    ['بثلاثين يومًا ولخمسة وللعشرة ومائة وأحد عشر', [30, 5, 10, 111]],
    ['الثلاثون والأربعين', [30, 40]],
    ['ثلاثة وأربعة', [3, 4]],
    ['عشرة وعشرون', [10, 20]],
    ['خمسة (5) أيام', [5, 5]],
    ['ثَلَاثَة، ثـلاثـة', [3, 3]],
    ['خمسة في المئة وعشرة بالمائة', [5, 10]],
  ])('in «%s»', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    'أحد الأعضاء وإحدى الجهات وأحد المراجعين',
    'البند الثاني عشر والمادة الخامسة والعشرون',
    'المستفيد وخدماته وعشرات',
    'ألفاظ وألفة والفرع والتسعير',
    'لست عضوًا',
    'ثلثا الأعضاء وربعهم ونصفهم',
  ])('no number in «%s»', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

test('the range holds the whole words', () => {
  const text = 'خلال مدة لا تزيد على ثلاثةٍ وعشرينَ يومًا';

  expect(numbersIn(text)).toEqual([
    { start: 21, end: 35, value: 23, written: 'words', text: 'ثلاثةٍ وعشرينَ' },
  ]);
});

test('every number goes into the digits of both systems and back', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(valuesIn(`مبلغ ${inDigits(value, 'arabicIndic')} ريال`)).toEqual([value]);
      expect(valuesIn(`مبلغ ${value.toLocaleString('en')} ريال`)).toEqual([value]);
    }),
  );
});

const units = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const tens = ['', 'عشرة', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const teens = [
  'أحد عشر',
  'اثنا عشر',
  'ثلاثة عشر',
  'أربعة عشر',
  'خمسة عشر',
  'ستة عشر',
  'سبعة عشر',
  'ثمانية عشر',
  'تسعة عشر',
];
const hundreds = [
  '',
  'مائة',
  'مئتان',
  'ثلاثمائة',
  'أربعمئة',
  'خمسمائة',
  'ست مئة',
  'سبعمائة',
  'ثمانمئة',
  'تسعمائة',
];

/** A number from 1 to 999,999 spelled by the book, in the nominative. */
function spelled(value: number): string {
  if (value >= 1000) return joined([thousandsOf(Math.floor(value / 1000)), spelled(value % 1000)]);
  const rest = value % 100;
  const small =
    rest > 10 && rest < 20 ? teens[rest - 11]! : joined([units[rest % 10]!, tens[Math.floor(rest / 10)]!]);
  return joined([hundreds[Math.floor(value / 100)]!, small]);
}

function thousandsOf(count: number): string {
  if (count === 1) return 'ألف';
  if (count === 2) return 'ألفان';
  return `${spelled(count)} ${count <= 10 ? 'آلاف' : 'ألف'}`;
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' و');

test('every number to a million is read as it is spelled', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      expect(valuesIn(`عدد ${spelled(value)} لا غير`)).toEqual([value]);
    }),
    { numRuns: 2000 },
  );
  for (let value = 1; value < 1000; value += 1) expect(valuesIn(spelled(value))).toEqual([value]);
});

test('every text has numbers that stand where they say, in order, finite', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const found of numbersIn(text)) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.value).not.toBeNaN();
        end = found.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('hard texts of 100 kB take less than a second each', () => {
  for (const text of adversarialTexts) {
    const time = processorTime(() => {
      numbersIn(text);
    });
    expect(time).toBeLessThan(1000);
  }
});
