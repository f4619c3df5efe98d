import { describe, expect, test } from 'vitest';
import { noVagueTime as rule } from '../../../src/rules/content/no-vague-time.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['يتم الرد على المستفيد بأسرع وقت ممكن.', 'fail vague «بأسرع وقت ممكن»'],
    ['وتنجز الطلبات خلال مدة قصيرة.', 'fail vague «خلال مدة قصيرة»'],
    ['إشعار المستفيد بالقرار في الوقت المناسب.', 'fail vague «في الوقت المناسب»'],
    ['تبت اللجنة في الطلب في أقرب فرصة.', 'fail vague «في أقرب فرصة»'],
    ['يعالج الموظف الشكوى على وجه السرعة.', 'fail vague «على وجه السرعة»'],
    ['يبلّغ المستفيد بالنتيجة في أقرب وقتٍ ممكنٍ.', 'fail vague «في أقرب وقتٍ ممكنٍ»'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text)).toEqual([expected]);
  });

  test.each([
    'يرد على الشكوى في أقرب وقت وخلال مدة لا تتجاوز ثلاثة أيام عمل.',
    'اختيار الوقت المناسب لزيارة المستفيد.',
    'يمنح المستفيد الوقت الكافي لعرض حاجته.',
    'يلتزم المستفيد بإبلاغ الجمعية في أقرب وقت بما يتغير من حاله.',
    'أقرب فرع إلى المستفيد.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text)).toBe(true);
  });
});
