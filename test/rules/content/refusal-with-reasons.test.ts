import { describe, expect, test } from 'vitest';
import { refusalWithReasons as rule } from '../../../src/rules/content/refusal-with-reasons.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['يحق للجمعية رفض أي طلب دون إبداء أسباب.', 'fail excused «دون إبداء أسباب»'],
    ['وللجنة رفض الطلب بدون ذكر الأسباب.', 'fail excused «بدون ذكر الأسباب»'],
    ['الجمعية غير ملزمة ببيان أسباب قرارها.', 'fail excused «غير ملزمة ببيان»'],
    ['في حال عدم قبول الطلب يشعر المستفيد بذلك.', 'fail none «عدم قبول»'],
    ['الاعتذار للمستفيد عند تعذر الخدمة.', 'fail none «الاعتذار للمستفيد»'],
    ['يستبعد الطلب المرفوض من القائمة.', 'fail none «يستبعد الطلب»'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text)).toEqual([expected]);
  });

  test.each([
    'يبلغ المستفيد بقبول طلبه أو رفضه مع بيان السبب.',
    'يكون قرار الرفض مسببًا.',
    'إذا رفض المستفيد استلام الخدمة أغلق ملفه.',
    'للمستفيد رفض نشر صورته.',
    'يبلغ المستفيد بالقرار.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text)).toBe(true);
  });
});
