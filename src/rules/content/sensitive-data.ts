/** Health and need are sensitive: where they are asked for, stronger protection or explicit consent is spoken of. */
import { defineRule } from '../../model/rule.ts';
import { firstMention, placeOf, speaksOf, words, wordsOfMention, type Mention } from '../mentions.ts';
import { arabicProse, occursIn, type Passage } from '../reading.ts';

const sensitive = words(
  '(?:بيانات|معلومات)(?:ه|هم|ها)? (?:ال)?(?:صحية|طبية|وراثية|مرضية|ائتمانية)',
  '(?:ال)?(?:تقرير|تقريرا|تقارير) (?:ال)?(?:طبي|صحي|نفسي)~',
  '(?:ال)?(?:حالة|حالت(?:ه|ها|هم)|وضع(?:ه|ها|هم)?|(?:ظروف|أحوال)(?:ه|هم|ها)?) (?:ال)?(?:صحي|مرضي|نفسي)~',
  '(?:ال)?(?:سجل|ملف|ملفات) (?:ال)?(?:طبي|طبية|صحي|صحية)',
  '(?:ال)?(?:فحوص|فحوصات|تحاليل) (?:ال)?(?:طبي|مخبري)~',
  '(?:ال)?(?:سوابق|سجل|أحكام) (?:ال)?(?:جنائي|جزائي|أمني)~',
);
/** What someone has or is: sensitive once it is recorded of a person. */
const condition = words(
  '(?:ال)?(?:أمراض|مرض) (?:ال)?(?:مزمن|وراثي|نفسي|معدي)~(?: و(?:ال)?إعاقات)?',
  '(?:نوع|درجة|طبيعة|شدة) (?:ال)?(?:إعاقة|مرض|إصابة)',
  '(?:مرض|أمراض|إعاقت|إعاقات)(?:ه|ها|هم)',
  '(?<!(?:ذوي|لذوي|وذوي|أصحاب|لأصحاب) (?:ال)?)إعاقات',
  '(?:فصيلة|زمرة) (?:ال)?دم',
  '(?:ال)?تشخيص~',
  '(?:ال)?(?:أصل|أصول) (?:ال)?عرقي~',
  'بصم(?:ة|ته|ات|اته)',
);
const recorded = words(
  ...[
    '[يت]دون~',
    'تدوين~',
    '[يت]سجل~',
    'تسجيل~',
    '[يت]ذكر~',
    '[يت]فصح~',
    'إفصاح~',
    '[يت]رفق~',
    'إرفاق~',
    '[يت]سأل~',
  ],
  ...['استمار~', 'نموذج~', 'بيانات~', 'جمع', '[يت]جمع', '[يت]ؤخذ', 'أخذ', '[يت]بين', 'بيان'],
);
/** Words of a programme are no collecting: what is asked for is. */
const asked = words(
  ...[
    'بيانات~',
    'مستند~',
    'وثائق',
    'تقرير~',
    'تقارير',
    'معلومات~',
    'إرفاق',
    'يرفق',
    'تقديم',
    'يقدم',
    'جمع',
    'تجمع',
    'استيفاء',
    'دراسة',
    'تدرس',
    'بحث',
    'ملف~',
    'نتائج',
    '[يت]طلب',
    '[يت]سأل~',
  ],
);
const protection = words(
  'حساس~',
  '(?:حماية|عناية|سرية) (?:أشد|خاصة|إضافية|مشددة)',
  'موافق~ (?:صريح|مكتوب|خطي|كتابي)~',
  'موافقت~',
);

export const sensitiveData = defineRule({
  id: 'content/sensitive-data',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'البيانات الحساسة كالصحية لها حماية تخصها',
      en: 'Sensitive data, such as health data, have protection of their own',
    },
    why: {
      ar: 'بيانات الصحة والحاجة حساسة، والضرر من إفشائها أشد، ولا تُعالج بدعوى المصلحة المشروعة.',
      en: 'Data about health and need are sensitive; disclosing them harms more, and legitimate interest does not justify processing them.',
    },
    remedy: {
      ar: 'بيّن في {path}، أو في قسم الخصوصية، كيف تُحمى البيانات الحساسة ومن يطلع عليها.',
      en: 'Say at {path}, or in the privacy section, how sensitive data are protected and who sees them.',
    },
  },
  parameters: {},
  messages: {
    unprotected: {
      ar: 'بيانات حساسة لا ذكر لحماية تخصها: {found}',
      en: 'Sensitive data whose special protection is not spoken of: {found}',
    },
  },

  *check({ policy, pass, review, notApplicable }) {
    const prose = arabicProse(policy);
    const mention = sensitiveIn(prose, asked, sensitive) ?? sensitiveIn(prose, recorded, condition);

    if (mention === undefined) yield notApplicable('/sections/privacy');
    else if (speaksOf(prose, protection)) yield pass(placeOf(mention));
    else yield review('unprotected', placeOf(mention), { found: wordsOfMention(mention) });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يرفق المستفيد التقرير الطبي بطلبه. } }] }
  privacy: { text: { ar: تحاط البيانات الصحية وسائر البيانات الحساسة بحماية أشد. } }
`,
      gives: ['pass /sections/handlingSteps/items/0/text/ar «التقرير الطبي»'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: يرفق المستفيد تقريرًا طبيًا بحالته. } }] } }',
      gives: ['review unprotected /sections/handlingSteps/items/0/text/ar «تقريرًا طبيًا»'],
    },
    {
      shows: {
        ar: 'خدمة صحية تقدم ليست بيانات تُجمع',
        en: 'A health service is given, no data are collected',
      },
      policy: 'sections: { services: { text: { ar: تحسين الحالة الصحية لمرضى القلب. } } }',
      gives: ['notApplicable /sections/privacy'],
    },
  ],
});

/** The first mention of something sensitive where the same text asks for it. */
function sensitiveIn(prose: readonly Passage[], asking: RegExp, what: RegExp): Mention | undefined {
  return firstMention(
    prose.filter((passage) => occursIn(asking, passage)),
    what,
  );
}
