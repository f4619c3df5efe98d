/** The section on satisfaction says how often it is measured and what follows. */
import { frequenciesIn } from '../../arabic/durations.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { firstMention, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';

/** «بعد كل خدمة» says when as well as a number does. */
const occasion = words(
  '(?:بعد|عقب|عند|فور|إثر) (?:كل |انتهاء |إنهاء |تقديم |تسليم |تلقي |حصول~ على |اكتمال |إغلاق |تسلم |تقديمها|تسليمها)?(?:من )?(?:ال)?(?:خدم|برنامج|برامج|زيار|طلب|معامل|تقديم|تسليم|دعم|انتهاء|إنجاز)~',
  '(?:نهاية|ختام|آخر) (?:كل )?(?:ال)?(?:برنامج|خدمة|سنة|عام|ربع|فصل)',
);
const consequence = words(
  ...[
    'نتائج~',
    'نتيجت~',
    'نتيجة',
    'تحسين~',
    'خطة',
    'خطط',
    'توصيات',
    'تطوير~',
    'تصحيح~',
    'معالج~',
    'استجاب~',
    'إجراءات تصحيحية',
  ],
  ...[
    '[يتن]عالج~',
    'استفاد~',
    '[يتن]ستفاد',
    '[يتن]ستفيد',
    'تجويد~',
    'ارتقاء',
    'تلافي~',
    'تدارك~',
    'قصور',
    'تقويم~',
  ],
  ...['إصلاح~', 'تحليل~', 'تحلل', 'تقرير~', 'خلاصة', 'يؤخذ ب~', 'تتخذ', 'اتخاذ', 'قرارات', 'يبنى', 'تبنى'],
  'رفع (?:ال)?(?:مستوى|جودة|كفاءة)',
  '(?:تعرض|يعرض|ترفع|يرفع|تعلن|تنشر|تحلل) .. (?:مجلس|تقرير|خلاصة|إدارة|موقع)',
);
const mechanism = words('(?:آلية|سياسة|دليل|لائحة) (?:لقياس |قياس )(?:ال)?رضا~');

export const satisfaction = defineRule({
  id: 'content/satisfaction',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يقاس الرضا في مواعيد معلومة ويبنى على نتيجته شيء',
      en: 'Satisfaction is measured at known times and something follows',
    },
    why: {
      ar: 'قياس لا يُعرف متى يجري ولا ماذا يترتب عليه لا يغير خدمة.',
      en: 'A measurement of which no one knows when it takes place or what follows changes no service.',
    },
    remedy: {
      ar: 'اذكر في {path} متى يقاس الرضا ومن ينظر في النتائج وماذا يُبنى عليها، أو أحل إلى آلية القياس.',
      en: 'Say at {path} when satisfaction is measured, who considers the results and what follows, or refer to the mechanism.',
    },
  },
  parameters: {},
  messages: {
    noInterval: {
      ar: 'لم يُذكر في قسم «{heading}» متى يقاس الرضا.',
      en: 'The section “{heading}” does not say when satisfaction is measured.',
    },
    noConsequence: {
      ar: 'لم يُذكر في قسم «{heading}» ما يبنى على نتائج القياس.',
      en: 'The section “{heading}” does not say what follows from the results.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'satisfaction';
    const at = sectionPointer(key);
    if (writtenSectionOf(policy.source.data, key) === undefined) {
      yield notApplicable(at);
      return;
    }
    const heading = headingOf(policy.type, key);
    const prose = proseOf(policy, key);
    const says = (pattern: RegExp) => firstMention(prose, pattern) !== undefined;
    const isReferred = says(mechanism);
    const hasInterval =
      isReferred || says(occasion) || prose.some(({ text }) => frequenciesIn(text).length > 0);
    const hasConsequence = isReferred || says(consequence);

    if (!hasInterval) yield fail('noInterval', at, { heading });
    if (!hasConsequence) yield fail('noConsequence', at, { heading });
    if (hasInterval && hasConsequence) yield pass(at);
  },

  examples: [
    {
      policy: `
sections:
  satisfaction:
    items:
      - text: { ar: يدعى المستفيد إلى تقييم الخدمة بعد تقديمها. }
      - text: { ar: تعرض النتائج على مجلس الإدارة مرة كل سنة. }
`,
      gives: ['pass /sections/satisfaction'],
    },
    {
      policy: 'sections: { satisfaction: { text: { ar: تقيس الجمعية رضا المستفيدين باستبانة. } } }',
      gives: ['fail noInterval /sections/satisfaction', 'fail noConsequence /sections/satisfaction'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/satisfaction'],
    },
  ],
});
