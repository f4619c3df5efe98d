import { describe, expect, test } from 'vitest';
import { spacing as rule } from '../../../src/rules/language/spacing.ts';
import { foundIn } from './texts.ts';

describe(rule.id, () => {
  test.each([
    ['الداعمون ، والمتطوعون', ' '],
    ['ما يلي :', ' '],
    ['الخطابات .', ' '],
    ['وخلافه , بما', ' '],
    ['الخدمة،ثم', '،'],
    ['الإجراءات.وحصولهم', '.'],
    ['خدمة  المستفيد', '  '],
    ['( كلهم)', ' '],
    ['« كلهم»', ' '],
  ])('%s', (text, found) => {
    expect(foundIn(rule, text)).toEqual([found]);
  });

  test.each([
    'الساعة 3:30 م',
    'أ.د. علي',
    'المستفيد(ة)',
    'الموقع: https://example.org.sa/a,b',
    'وهكذا … إلخ',
    'سطر\n  سطر',
    '- بند\n- بند',
    'بتاريخ 10 / 11 / 1445 هـ',
    'المادة (12): الأحكام',
    'يُعطى «رقمًا»، ثم (يتابع).',
    'نسبة 2.5 ٪',
    '**مهم**: الرد',
  ])('%s is in order', (text) => {
    expect(foundIn(rule, text)).toEqual([]);
  });
});
