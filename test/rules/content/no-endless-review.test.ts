import { describe, expect, test } from 'vitest';
import { noEndlessReview as rule } from '../../../src/rules/content/no-endless-review.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['تراجع هذه السياسة دوريًا.', 'fail endless «تراجع هذه السياسة دوريًا»'],
    ['تتم مراجعة السياسة بشكل دوري.', 'fail endless «مراجعة السياسة بشكل دوري»'],
    ['تخضع السياسة للمراجعة المستمرة.', 'fail endless «للمراجعة المستمرة»'],
    ['تحدّث هذه الوثيقة كلما دعت الحاجة.', 'fail endless «تحدّث هذه الوثيقة كلما دعت»'],
    [
      'يراجع مجلس الإدارة هذه اللائحة من وقت لآخر.',
      'fail endless «يراجع مجلس الإدارة هذه اللائحة من وقت لآخر»',
    ],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text)).toEqual([expected]);
  });

  test.each([
    'تراجع هذه السياسة سنويًا.',
    'تراجع هذه السياسة كل سنتين، وعند الحاجة.',
    'تراجع السياسة دوريًا مرة كل عام.',
    'تحسين الخدمة باستمرار وفق هذه السياسة.',
    'يراجع المستفيد الجمعية باستمرار.',
    'تصرف الإعانة بصفة دورية وفق لائحة الدعم.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text)).toBe(true);
  });
});
