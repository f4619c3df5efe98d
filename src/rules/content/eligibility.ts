/** The section on eligibility states conditions, or refers to the document that does. */
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { firstMention, placeOf, words } from '../mentions.ts';
import { arabicProse, proseOf } from '../reading.ts';

const criteria = words(
  ...[
    'شرط~',
    'شروط~',
    'اشتراط~',
    'يشترط',
    'تشترط',
    'معيار~',
    'معايير~',
    'ضابط~',
    'ضوابط~',
    'استحقاق~',
    '(?<!لمن |من |مما |ممن |التي |الذين |الذي )[يت]ستحق~',
    '(?:يعد|يكون|يعتبر) مستحق~',
    'أهلية',
  ],
  ...[
    'أن يكون',
    'أن تكون',
    'ألا يتجاوز',
    'ألا يزيد',
    'دخل~',
    'فئات~',
    'أولوي~',
    'تنطبق',
    'انطباق~',
    'احتياج~',
  ],
  ...[
    '[يتن]قتصر~',
    'اقتصار~',
    'قصر',
    '[يتن]لزم',
    'حاج~',
    'محتاج~',
    'فقر~',
    'فقير~',
    'أيتام',
    'يتيم~',
    'أرامل',
    'سكان',
    'مقيم~',
  ],
  ...['سعودي~', 'جنسي~', 'عمر~', 'أعمار~', 'شريحة', 'شرائح', 'مؤهل~', '[يتن]ثبت~', 'إثبات~', 'المسجل~'],
);
const spokenOfElsewhere = words(
  '(?:شرط|شروط|معيار|معايير|ضوابط|آلية) (?:التأكد من |التحقق من )?(?:ال)?(?:استحقاق|قبول|أهلية)',
);
const referral = words('آلية~', 'دليل~', 'لائحة', 'سياسة (?:ال)?دعم~');

export const eligibility = defineRule({
  id: 'content/eligibility',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تُذكر شروط الاستحقاق، أو الوثيقة التي تبينها',
      en: 'Conditions of eligibility are stated, or the document that states them',
    },
    why: {
      ar: 'من لا يعرف الشروط لا يعرف أيستحق أم لا، والقرار بلا شروط معلنة لا يُراجع.',
      en: 'Without conditions no one knows who is eligible, and a decision cannot be reviewed.',
    },
    remedy: {
      ar: 'اكتب في {path} شروط الاستحقاق، أو اسم آلية التأكد من استحقاق المستفيد ورمزها.',
      en: 'Write at {path} the conditions of eligibility, or the name and code of the eligibility mechanism.',
    },
  },
  parameters: {},
  messages: {
    noCriteria: {
      ar: 'ليس في قسم «{heading}» شرط ولا إحالة إلى ما يبين الشروط.',
      en: 'The section “{heading}” has no condition and no reference to what states them.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'eligibility';
    const at = sectionPointer(key);
    const own = proseOf(policy, key);

    if (writtenSectionOf(policy.source.data, key) === undefined) {
      const elsewhere = firstMention(arabicProse(policy), spokenOfElsewhere);
      yield elsewhere === undefined ? notApplicable(at) : pass(placeOf(elsewhere));
    } else if (firstMention(own, criteria) ?? firstMention(own, referral)) yield pass(at);
    else yield fail('noCriteria', at, { heading: headingOf(policy.type, key) });
  },

  examples: [
    {
      policy: 'sections: { eligibility: { items: [{ text: { ar: أن يكون مقيمًا في نطاق الجمعية. } }] } }',
      gives: ['pass /sections/eligibility'],
    },
    {
      policy: 'sections: { eligibility: { text: { ar: تطبق آلية التأكد من استحقاق المستفيد. } } }',
      gives: ['pass /sections/eligibility'],
    },
    {
      policy: 'sections: { eligibility: { text: { ar: تخدم الجمعية أبناء المجتمع كافة بكل إخلاص. } } }',
      gives: ['fail noCriteria /sections/eligibility'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر، وذكر الآلية في غيره يكفي هنا',
        en: 'A missing section is the concern of another requirement; naming the mechanism elsewhere suffices here',
      },
      policy: 'sections: { tools: { items: [{ text: { ar: دليل الخدمات وشروط الاستحقاق } }] } }',
      gives: ['pass /sections/tools/items/0/text/ar «وشروط الاستحقاق»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/eligibility'] },
  ],
});
