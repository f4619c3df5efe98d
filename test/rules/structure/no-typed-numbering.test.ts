/** Markers in all the forms in which people type them, and beginnings that only look like markers. */
import { describe, expect, test } from 'vitest';
import { noTypedNumbering as rule } from '../../../src/rules/structure/no-typed-numbering.ts';
import { tryRule } from '../../support/try-rule.ts';

const linesFor = (...texts: string[]) => {
  const items = texts.map((ar) => ({ text: { ar } }));
  const policy = JSON.stringify({ sections: { rights: { items } } });
  return tryRule(rule, { policy }).map(({ line }) => line);
};

describe(rule.id, () => {
  test.each([
    ['١. له أن يعرف', '١. '],
    ['1) له أن يعرف', '1) '],
    ['- 1) له أن يعرف', '- 1) '],
    ['-1 له أن يعرف', '-1 '],
    ['1.له أن يعرف', '1.'],
    ['أ- له أن يعرف', 'أ- '],
    ['هـ- له أن يعرف', 'هـ- '],
    ['(ب) له أن يعرف', '(ب) '],
    ['- أ. له أن يعرف', '- أ. '],
    ['أولاً/ له أن يعرف', 'أولاً/ '],
    ['ثاني عشر: له أن يعرف', 'ثاني عشر: '],
    ['المادة الأولى: له أن يعرف', 'المادة الأولى: '],
    ['• له أن يعرف', '• '],
    ['-له أن يعرف', '-'],
    ['iv) he may know', 'iv) '],
    ['Second: he may know', 'Second: '],
  ])('finds the marker of %s', (text, marker) => {
    expect(linesFor(text)).toEqual([`fail typed /sections/rights/items/0/text/ar «${marker}»`]);
  });

  test.each([
    '٣ أيام عمل',
    '3-5 أيام',
    '5 - 10 أيام',
    '1.5 كيلو',
    '10% من الدخل',
    '24/7 طوال الأسبوع',
    '2024-05-18 هو التاريخ',
    'أ. محمد',
    'أ.د. محمد',
    'د/ أحمد',
    'م/148 رقم المرسوم',
    'ق/2/1/2022 رقم القرار',
    'ص.ب 1234',
    'أولًا يستقبل المستفيد',
    'المادة (12) من اللائحة',
    '*تنبيه* مهم',
    '**الحقوق** المقررة',
    '- الأول\n- الثاني',
    'e-mail and telephone',
    'A. Example signs',
    'i am told',
  ])('leaves %s alone', (text) => {
    expect(linesFor(text)).toEqual(['pass /sections']);
  });

  test('two titles are no list of letters, and two letters in their places are', () => {
    expect(linesFor('أ. محمد', 'أ. خالد')).toEqual(['pass /sections']);
    expect(linesFor('أ. الأول', 'ب. الثاني', 'ت. الثالث')).toHaveLength(3);
    expect(linesFor('أ. الأول', 'ب. الثاني', 'ج. الثالث')).toHaveLength(3);
  });

  test('each further system of a list is found once', () => {
    const lines = linesFor('1. الأول', 'أ- الثاني', '• الثالث').filter((line) =>
      line.startsWith('fail mixed'),
    );

    expect(lines).toEqual(['fail mixed /sections/rights/items/1/text/ar']);
  });
});
