/** Headings that are slips for a known one, and headings of their own that are near to one. */
import { describe, expect, test } from 'vitest';
import { knownHeadings as rule } from '../../../src/rules/structure/known-headings.ts';
import { tryRule } from '../../support/try-rule.ts';

const messagesFor = (ar: string) => {
  const additional = [{ heading: { ar }, text: { ar: 'نص القسم.' } }];
  return tryRule(rule, { policy: JSON.stringify({ sections: { additional } }) }).map(
    ({ message }) => message,
  );
};

describe(rule.id, () => {
  test.each([
    'الأهداف التفصلية',
    'الهداف التفصيلية',
    'النشر والتبليع',
    'حقوق المستخدمين',
    'رابعاً: المسئوليات',
  ])('%s is nearly a known heading', (heading) => {
    expect(messagesFor(heading)).toEqual(['nearly']);
  });

  test.each([
    'حقوق الموظفين',
    'شروط الاستقالة',
    'الأدوار',
    'أحكام عامة',
    'الإطار النظامي',
    'الاهداف التفصيليه',
  ])('%s is not', (heading) => {
    expect(messagesFor(heading)).toEqual([undefined]);
  });
});
