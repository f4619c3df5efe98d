import { describe, expect, test } from 'vitest';
import { records as rule } from '../../../src/rules/content/records.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['تحفظ السجلات المالية لمدة 5 سنوات.', 'fail tooShort «5 سنوات»'],
    ['يحتفظ بالمستندات المالية سبع سنوات على الأقل ثم تتلف.', 'fail tooShort «سبع سنوات على الأقل»'],
    ['تحفظ ملفات المستفيدين خمس سنوات، وسجلات الصرف المالية ستين شهرًا.', 'fail tooShort «ستين شهرًا»'],
    ['تحفظ السجلات المالية عشر سنوات بحد أقصى.', 'fail capped «عشر سنوات بحد أقصى»'],
    ['تحفظ الملفات في أرشيف آمن.', 'fail noPeriod'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text, 'records')).toEqual([expected]);
  });

  test.each([
    'تحفظ السجلات المالية مدة لا تقل عن عشر سنوات، وسائر ملفات المستفيدين خمس سنوات.',
    'تحفظ السجلات المالية خمس عشرة سنة.',
    'تحفظ السجلات غير المالية أربع سنوات.',
    'تحفظ الملفات وفق سياسة الاحتفاظ بالوثائق وإتلافها.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text, 'records')).toBe(true);
  });
});
