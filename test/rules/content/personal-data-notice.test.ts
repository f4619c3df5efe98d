import { describe, expect, test } from 'vitest';
import { personalDataNotice as rule } from '../../../src/rules/content/personal-data-notice.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['تعبئة استمارة البيانات وتوقيعها من المستفيد.', 'fail none «استمارة»'],
    ['يرفق المستفيد صورة الهوية.', 'fail none «الهوية»'],
    ['يقدم المستفيد مستنداته مع الحفاظ على سريتها.', 'fail noNotice «مستنداته»'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text)).toEqual([expected]);
  });

  test.each([
    'يقدم المستفيد بياناته بعد إطلاعه على إشعار الخصوصية.',
    'يستقبل المستفيد بلطف ويجاب عن سؤاله.',
    'تجيب الجمعية عن أسئلة المستفيدين بمعلومات واضحة.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text)).toBe(true);
  });
});
