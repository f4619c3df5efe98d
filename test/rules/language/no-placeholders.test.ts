import { describe, expect, test } from 'vitest';
import { noPlaceholders as rule } from '../../../src/rules/language/no-placeholders.ts';
import { tryRule } from '../../support/try-rule.ts';

const outcomeFor = (text: string) =>
  tryRule(rule, { policy: `sections: { preamble: { text: { ar: ${JSON.stringify(text)} } } }` })[0]?.outcome;

describe(rule.id, () => {
  test.each([
    '[[اسم الجمعية]]',
    'جمعية {{name}}',
    '[اسم الجمعية]',
    '[insert date]',
    'بتاريخ .......... هـ',
    'بتاريخ ………',
    'رقم ______',
    'رقم ـــــــ',
    'بتاريخ   /   / 1445 هـ',
    'بتاريخ   /   /   هـ',
    '+9665XXXXXXXX',
    'XX/XX/2024',
    'الهاتف: xxxx',
    'Lorem ipsum dolor',
    'TBD',
    'اسم الجمعية',
    'Name of the association',
  ])('%s is a place that was not filled in', (text) => {
    expect(outcomeFor(text)).toBe('fail');
  });

  test.each(['Annex XX', 'جمعية (اسم الجمعية)', 'تسمى «اسم الجمعية»'])(
    '%s is for a person to judge',
    (text) => {
      expect(outcomeFor(text)).toBe('review');
    },
  );

  test.each([
    'كما في المادة [الثالثة](https://example.org.sa/a_____b/XXXX)',
    'بتاريخ 10 / 11 / 1445 هـ الموافق 18 / 05 / 2024 م',
    '1445/11/10هـ',
    'يكتب اسم الجمعية في أعلى النموذج.',
    'تعد مسودة القرار...',
    'الخدمات (الصحية/التعليمية)',
    'سنة 20xx',
    'بســـم الله',
    '[اسم النموذج](https://example.org.sa)',
    'e.g. and/or',
    'الرابط: https://example.org.sa/{{id}}',
  ])('%s is fine', (text) => {
    expect(outcomeFor(text)).toBe('pass');
  });

  test('points at the text of the language that has it', () => {
    const [verdict] = tryRule(rule, { policy: 'sections:\n  preamble:\n    text:\n      ar: "[[نص]]"\n' });

    expect(verdict?.span.start).toEqual({ line: 4, column: 12 });
  });
});
