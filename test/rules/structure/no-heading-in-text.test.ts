/** Headings that were lost in a text, and words that only look like one. */
import { describe, expect, test } from 'vitest';
import { noHeadingInText as rule } from '../../../src/rules/structure/no-heading-in-text.ts';
import { tryRule } from '../../support/try-rule.ts';

const linesFor = (section: string, ar: string) =>
  tryRule(rule, { policy: JSON.stringify({ sections: { [section]: { text: { ar } } } }) }).map(
    ({ line }) => line,
  );

describe(rule.id, () => {
  test.each([
    ['نخدم. الهدف العام: خدمة المستفيد.', 'الهدف العام:'],
    ['نخدم. ثانياً: الأهداف: تيسير الخدمة.', 'ثانياً: الأهداف:'],
    ['نخدم.\nالأهداف التفصيلية\nتيسير الخدمة.', 'الأهداف التفصيلية'],
    ['نخدم.\n**قنوات التواصل مع المستفيدين:**\nالهاتف.', '**قنوات التواصل مع المستفيدين:**'],
  ])('%s holds the heading of another section', (text, heading) => {
    expect(linesFor('preamble', text)).toEqual([`review known /sections/preamble/text/ar «${heading}»`]);
  });

  test.each([
    'تشمل السياسة الهدف العام: وهو خدمة المستفيد.',
    'تُصان البيانات. حقوق المستفيد كثيرة.',
    'الطلب رقم # 5 مثال.',
    'تستعمل لغة C# في البرنامج.',
    'الوسم #خدمة_المستفيد معروف.',
  ])('%s holds none', (text) => {
    expect(linesFor('preamble', text)).toEqual(['pass /sections']);
  });

  test('a title of markdown that is a known heading is found once', () => {
    expect(linesFor('preamble', '## الهدف العام\nخدمة المستفيد.')).toEqual([
      'fail title /sections/preamble/text/ar «## الهدف العام»',
    ]);
  });

  test('the usual sentence before the steps is no heading', () => {
    const text = 'ويتم التعامل مع المستفيد على مختلف المستويات لإنهاء معاملته بالشكل التالي:';

    expect(linesFor('handlingSteps', text)).toEqual(['pass /sections']);
  });
});
