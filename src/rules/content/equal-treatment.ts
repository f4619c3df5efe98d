/** The rights of the beneficiary include equal treatment and respect for dignity. */
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { firstMention, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';

const equality = words(
  ...[
    'تمييز~',
    'يميز',
    'تمييزا',
    'مساوا~',
    'مساوي',
    'متساوي~',
    'يساوى',
    'تساوي',
    'سواسية',
    'عدل',
    'عدالة',
    'عادل~',
    'عادلة',
    'إنصاف~',
    'محاباة',
  ],
  ...['[يتن]?فرق', 'تفرقة', 'تفريق', 'تحيز~', 'انحياز~', 'تفضيل~', 'مفاضلة', 'محسوبي~', 'حياد~', 'حيادي~'],
  '(?:على|بصورة|بشكل) (?:ال)?(?:سواء|متساو~)',
  '(?:بغض|بصرف|دون) النظر',
  'تكافؤ',
);
const dignity = words(
  'كرام~',
  'كريم~',
  'احترام~',
  'يحترم',
  'محترم~',
  'لائق~',
  'يليق',
  'تقدير~',
  'إنساني~',
  'لباق~',
  'توقير',
  'إهان~',
  ...['آدمي~', 'أدب', 'تأدب', 'تهذيب', 'مهذب~', 'لطف', 'لطيف~', 'ود', 'رقي', 'راق~', 'خلق', 'أخلاق~'],
  ...['بشاشة', 'ترحاب', 'ازدراء', 'تجريح', 'إذلال', 'مشاعر~', 'إساءة'],
  'حسن (?:ال)?(?:استقبال|معاملة|تعامل|خلق|ضيافة)',
  '(?:معاملة|تعامل~) (?:حسن|طيب)~',
);

export const equalTreatment = defineRule({
  id: 'content/equal-treatment',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'من حقوق المستفيد المساواة وصون الكرامة',
      en: 'The rights of beneficiaries include equality and dignity',
    },
    why: {
      ar: 'المستفيد أضعف طرفي العلاقة، فما لم يُنص على كرامته ومساواته بغيره تُرك لتقدير من يستقبله.',
      en: 'The beneficiary is the weaker party; dignity and equality that are not written down are left to whoever is at the desk.',
    },
    remedy: {
      ar: 'أضف إلى الحقوق في {path} أن يعامل المستفيد بما يحفظ كرامته وبلا تمييز بينه وبين غيره.',
      en: 'Add to the rights at {path} treatment that preserves dignity and does not discriminate.',
    },
  },
  parameters: {},
  messages: {
    noEquality: {
      ar: 'ليس في قسم «{heading}» ذكر للمساواة أو منع التمييز.',
      en: 'The section “{heading}” speaks neither of equality nor of non-discrimination.',
    },
    noDignity: {
      ar: 'ليس في قسم «{heading}» ذكر للكرامة أو الاحترام.',
      en: 'The section “{heading}” speaks neither of dignity nor of respect.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'rights';
    const at = sectionPointer(key);
    if (writtenSectionOf(policy.source.data, key) === undefined) {
      yield notApplicable(at);
      return;
    }
    const heading = headingOf(policy.type, key);
    const prose = proseOf(policy, key);
    const isEqual = firstMention(prose, equality) !== undefined;
    const isDignified = firstMention(prose, dignity) !== undefined;

    if (!isEqual) yield fail('noEquality', at, { heading });
    if (!isDignified) yield fail('noDignity', at, { heading });
    if (isEqual && isDignified) yield pass(at);
  },

  examples: [
    {
      policy: 'sections: { rights: { text: { ar: للمستفيد معاملة كريمة بلا تمييز ولا محاباة. } } }',
      gives: ['pass /sections/rights'],
    },
    {
      policy: 'sections: { rights: { text: { ar: للمستفيد أن يعرف شروط الخدمة وخطواتها. } } }',
      gives: ['fail noEquality /sections/rights', 'fail noDignity /sections/rights'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/rights'],
    },
  ],
});
