import { describe, expect, test } from 'vitest';
import { refusalWithAppeal as rule } from '../../../src/rules/content/refusal-with-appeal.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['قرار اللجنة نهائي ولا يقبل الاعتراض.', 'fail excluded «نهائي ولا يقبل الاعتراض»'],
    ['قرارها نهائي، ولا يحق لمقدم الطلب الاعتراض عليه.', 'fail excluded «ولا يحق لمقدم الطلب الاعتراض»'],
    ['لا يحق للمستفيد الاعتراض على القرار.', 'fail excluded «لا يحق للمستفيد الاعتراض»'],
    ['يبلغ المستفيد برفض طلبه وأسباب ذلك.', 'fail none «برفض»'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text)).toEqual([expected]);
  });

  test.each([
    'يبلغ برفض طلبه، وله أن يتظلم منه.',
    'عند رفض الطلب للمستفيد الاعتراض خلال شهر.',
    'لا يجوز أن يضار المستفيد بسبب تظلمه من رفض طلبه.',
    'لا يجوز لمن شارك في الرفض النظر في التظلم منه.',
    'يستقبل المستفيد باحترام.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text)).toBe(true);
  });
});
