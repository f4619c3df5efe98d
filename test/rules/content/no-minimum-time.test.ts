import { describe, expect, test } from 'vitest';
import { noMinimumTime as rule } from '../../../src/rules/content/no-minimum-time.ts';
import { tryRule } from '../../support/try-rule.ts';

const outcomeFor = (text: string) =>
  tryRule(rule, { policy: `sections: { handlingSteps: { text: { ar: ${JSON.stringify(text)} } } }` })[0]
    ?.outcome;

const inEnglish = (en: string) =>
  tryRule(rule, {
    policy: JSON.stringify({ sections: { handlingSteps: { text: { ar: 'الرد خلال أسبوعين.', en } } } }),
  })[0]?.outcome;

describe(rule.id, () => {
  test.each([
    'الرد خلال مدة لا تقل عن أسبوعين',
    'الرد خلال مده لا تقل عن أسبوعين',
    'الرد في غضون فترة زمنية لا تقل عن شهر',
    'خلال وقت لا يقل عن يومين',
    'يبلغ بالقبول أو الرفض في مدة لا تقل عن أسبوعين',
    'إنجاز المعاملة في مدة أقلها ثلاثة أيام',
    'تسلم الخدمة خلال عشرة أيام على الأقل',
    'البت في الطلب خلال ما لا يقل عن ٣٠ يومًا',
    'لا تقل مدة النظر في الشكوى عن أسبوع',
    'لا يقل الوقت الذي تدرس فيه اللجنة حال المتقدم عن عشرة أيام عمل',
    'أقل مدة للرد على الطلب أسبوعان من استلامه',
    'تتواصل الجمعية مع مقدم الطلب بعد مدة لا تقل عن ثلاثة أسابيع',
    'حددت الجمعية للرد مدة لا تقل عن أسبوعين',
    'تجيب الجمعية عن الاستفسار في مدة ليست أقل من يومين',
    'تحفظ الملفات عشر سنوات، ويرد على الطلب خلال مدة لا تقل عن أسبوعين',
  ])('%s promises nothing', (text) => {
    expect(outcomeFor(text)).toBe('fail');
  });

  test.each([
    'تحفظ مدة لا تقل عن عشر سنوات',
    'خلال مدة لا تتجاوز أسبوعين',
    'يبلغ العضو بالاجتماع قبل الاجتماع بمدة لا تقل عن أسبوع',
    'يشعر المستفيد قبل الزيارة بيومين على الأقل',
    'يمنح المستفيد مهلة لا تقل عن عشرة أيام لاستكمال طلبه',
    'أن تكون خبرته مدة لا تقل عن ثلاث سنوات',
    'ألا يقل عمر مقدم الطلب عن ثماني عشرة سنة',
    'يحتفظ بالقرارات مدة لا تقل عن خمس سنوات',
    'صرف الإعانة لمدة لا تقل عن ستة أشهر',
    'لا تقل مدة التظلم من قرار الرفض عن ثلاثين يومًا من إبلاغ المستفيد به',
    'لا تقل المدة التي يقدم فيها المستفيد اعتراضه عن شهر من تاريخ إشعاره',
    'للمستفيد أن يتظلم خلال مدة لا تقل عن ثلاثين يومًا',
    'لا تقل مدة حفظ قرار الرفض عن خمس سنوات',
    'يبت في الطلب خلال مدة لا تقل عن يومين ولا تزيد على عشرة أيام',
    'تسدد الأسرة قرضها في مدة لا تقل عن ستة أشهر',
    'يوقف الصرف عن الأسرة بعد إنذارها بمدة لا تقل عن شهر',
    'تقدم الجمعية الدعم للأسرة مدة لا تقل عن ستة أشهر',
    'تسترد الجمعية العين المعارة بعد ستة أشهر على الأقل من تسليمها',
    'يدرس الطلب ثلاثة أعضاء على الأقل خلال خمسة أيام عمل',
    'يتعلم المتدرب الحرفة في مدة لا تقل عن شهرين',
    'يجتمع الفريق في مدة ليست أكثر من شهر',
    'عدد الحاضرين خلال الجلسة لا يقل عن ثلاثة',
  ])('%s is fine', (text) => {
    expect(outcomeFor(text)).toBe('pass');
  });

  test.each([
    'The decision is issued after at least one month.',
    'Complaints are answered in a period of no fewer than five days.',
    'The reply takes not less than three working days.',
  ])('%s promises nothing', (en) => {
    expect(inEnglish(en)).toBe('fail');
  });

  test.each([
    'The decision is kept for at least five years.',
    'Members are told of the meeting at least one week in advance.',
    'The beneficiary may appeal within a period of not less than thirty days.',
    'The beneficiary is given at least ten days to complete the application.',
    'The answer comes within two weeks.',
    'The beneficiary is told of the visit at least three days before it.',
    'The family repays the loan in a period of not less than one year.',
  ])('%s is fine', (en) => {
    expect(inEnglish(en)).toBe('pass');
  });

  test('finds it in a section that the type does not foresee', () => {
    const verdicts = tryRule(rule, {
      policy: `
sections:
  additional:
    - heading: { ar: الرد, en: Answers }
      items: [{ text: { ar: الرد خلال أسبوعين., en: An answer comes within at least two weeks. } }]
`,
    });

    expect(verdicts.map(({ line }) => line)).toEqual([
      'fail minimum /sections/additional/0/items/0/text/en «within at least two weeks»',
    ]);
  });
});
