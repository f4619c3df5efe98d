/** Dates as documents write them, in both calendars and both languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/arabic/dates-in-text.ts';
import { dateInWords } from '../../src/arabic/dates.ts';
import { hijriMonths } from '../../src/arabic/hijri.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';

const daysIn = (text: string) => datesIn(text).map(({ gregorian }) => gregorian);

describe('digits', () => {
  test.each<[string, string[]]>([
    [
      'بتاريخ 10 / 11 / 1445 هـ الموافق 18 / 05 / 2024 م .',
      [
        '10 / 11 / 1445 هـ 1445-11-10 hijri hijri dayFirst 2024-05-18',
        '18 / 05 / 2024 م 2024-5-18 gregorian gregorian dayFirst 2024-05-18',
      ],
    ],
    ['في 1444/03/22هـ', ['1444/03/22هـ 1444-3-22 hijri hijri yearFirst 2022-10-18']],
    ['١٨/١٢/١٤٤٤هـ', ['١٨/١٢/١٤٤٤هـ 1444-12-18 hijri hijri dayFirst 2023-07-06']],
    ['2024-05-18', ['2024-05-18 2024-5-18 gregorian undefined yearFirst 2024-05-18']],
    ['في 18-5-2024.', ['18-5-2024 2024-5-18 gregorian undefined dayFirst 2024-05-18']],
    ['بتاريخ 15/07/2023 م.', ['15/07/2023 م 2023-7-15 gregorian gregorian dayFirst 2023-07-15']],
    ['30/11/1445هـ', ['30/11/1445هـ 1445-11-30 hijri hijri dayFirst undefined']],
    ['30/02/2024', ['30/02/2024 2024-2-30 gregorian undefined dayFirst undefined']],
    ['10/11/1445م', ['10/11/1445م 1445-11-10 hijri gregorian dayFirst 2024-05-18']],
    ['18/05/2024هـ', ['18/05/2024هـ 2024-5-18 gregorian hijri dayFirst 2024-05-18']],
    [
      '(10/11/1445) و18.05.2024',
      [
        '10/11/1445 1445-11-10 hijri undefined dayFirst 2024-05-18',
        '18.05.2024 2024-5-18 gregorian undefined dayFirst 2024-05-18',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(
      datesIn(text).map((found) => {
        const { calendar, suffix, order, gregorian } = found;
        return `${found.text} ${found.year}-${found.month}-${found.day} ${calendar} ${suffix} ${order} ${gregorian}`;
      }),
    ).toEqual(expected);
  });
});

describe('names of months', () => {
  test.each([
    ['١٠ ذو القعدة ١٤٤٥هـ', '2024-05-18'],
    ['10 ذي القعدة 1445 هـ', '2024-05-18'],
    ['10 من شهر ذي القعدة لعام 1445هـ', '2024-05-18'],
    ['18 مايو 2024م', '2024-05-18'],
    ['الأول من يناير، وفي 1 أبريل 2024', '2024-04-01'],
    ['22 ربيعٍ الأوّل 1444', '2022-10-18'],
    ['1 جُمادى الآخرة 1446', '2024-12-02'],
    ['1 جمادى الثانية 1446', '2024-12-02'],
    ['1 شوّال 1445هـ', '2024-04-10'],
    ['18 May 2024', '2024-05-18'],
    ['the 18th of May, 2024', '2024-05-18'],
    ['May 18, 2024', '2024-05-18'],
    ['10 Dhu al-Qadah 1445 AH', '2024-05-18'],
    ["10 Dhul-Qi'dah 1445", '2024-05-18'],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  test('a Hijri month in a Gregorian year is a date that does not exist', () => {
    expect(datesIn('10 رمضان 2024')).toMatchObject([{ calendar: 'gregorian', gregorian: undefined }]);
  });

  test.each(hijriMonths.map(({ ar, en }, index) => [ar, en, index + 1] as const))(
    '%s, %s',
    (ar, en, month) => {
      expect(datesIn(`5 ${ar} 1445هـ، 5 ${en} 1445 AH`).map((found) => found.month)).toEqual([month, month]);
    },
  );
});

test.each([
  'رقم ق/2/1/2022 والنظام م/19',
  'الهاتف 800-123-4567 والآيبان SA03 8000 0000 6080 1016 7519',
  'من 10 إلى 11 عام 1445',
  'عام 2024 وسنة 1445',
  '10/11/45 و10/11/1700 و45/99/1445',
  '1/2/3/2024 و2024/1/2/3',
  '',
])('no date in «%s»', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('the dates we write ourselves are read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000 }),
      fc.constantFrom('latin', 'arabicIndic'),
      fc.constantFrom('ar', 'en'),
      (offset, digits, language) => {
        const day = new Date(Date.UTC(1901, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
        expect(daysIn(`اعتمدت في ${dateInWords(day, digits)[language]}.`)).toEqual([day, day]);
      },
    ),
  );
});

test('every text has dates that stand where they say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const found of datesIn(text)) expect(text.slice(found.start, found.end)).toBe(found.text);
    }),
    { numRuns: 1000 },
  );
});

test('hard texts of 100 kB take less than a second each', () => {
  for (const text of [...adversarialTexts, '10/11/1445 '.repeat(10_000), '10 '.repeat(30_000)]) {
    const time = processorTime(() => {
      datesIn(`1445 ${text}`);
    });
    expect(time, text.slice(0, 20)).toBeLessThan(1000);
  }
});
