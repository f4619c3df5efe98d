/** A policy speaks of the association, not of “us”. */
import type { Language } from '../../model/bilingual.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { bothTexts, matchesIn, placeIn, written } from '../running-text.ts';
import { occurrencesOf, perLanguage } from '../text-analysis.ts';

/** What is ours, without the pronoun; ة is ت before it. */
const ours =
  'جمعيت|علاقت|سياست|رسالت|رويت|عمل|اعمال|خدمات|خدمت|موظفي|موظفو|مستفيدي|مستفيدو|اهداف|هدف|التزام|حرص|ايمان|مجتمع|برامج|برنامج|موقع|فريق|ادارت|لجنت|مركز|موسست|وطن|بلاد|قيم|دين|منصت|صفحت|بريد|هاتف|مقر|مكاتب|مكتب|فروع|شركاء|شركاي|شركاو|داعمي|داعمو|متطوعي|متطوعو|اعضاء|اعضاي|عملاء|عملاي|نظام|لوايح|لايحت|اجراءات|واجب|واجبات|مسووليت|غايت|شعار|دور|ثقت|جهود|جهد|انشطت|مشاريع|مبادرات|تطلعات|نجاح|معايير|تقدير|شكر|مساعدت|قنوات';
/** What we do, without the ن before it. */
const weDo =
  'لتزم|سعي|حرص|عمل|قدم|ومن|تعهد|ضمن|راعي|وكد|رحب|طمح|هدف|قوم|ضع|تعامل|ستقبل|سعد|ستهدف|وفر|تيح|نشر|حفظ|حافظ|حمي|عد|عتمد|راجع|تابع|شكر|قدر|فخر|عتز|تطلع|ستمع|ستجيب|رد|بذل|ساعد|ساهم|سهم|شارك|دعم|طور|حسن|حترم|طلب|امل|رجو|ود|علن|بلغ|خبر|كفل|منح|وافق|رفض|تواصل|سجل|جمع|ستخدم|عالج|تمني|درك|عتقد|تخذ|صدر|تبع|طبق|لبي|صون|صرف|عامل|حقق|جيب|نظر|تحمل|وجه|دعو|عزز|رتقي|واصل|ستمر';
/** What pleases or concerns us. */
const concernsUs = 'سعد|شرف|سر|هم|مكن|ساعد|ميز|لزم|دفع|عني|وسف|فيد|صل|حفز|ربط|جمع|طيب|هدف';
/** What we have done: no noun in the accusative is spelt so. */
const weDid =
  'قم|وضع|التزم|حرص|قدم|انشا|اسس|اعدد|اعتمد|راعي|سعي|بذل|اصدر|قرر|عقد|عملن|حقق|طور|اتخذ|استقبل|وفر|خصص|حدد|اطلق|نفذ';
const firstPerson: Readonly<Record<Language, RegExp>> = {
  ar: new RegExp(
    String.raw`(?<!\p{L})[وف]?(?:نحن|منا|لدينا|علينا|لنا|الينا|معنا|بنا|فينا|اننا|باننا|لاننا|كوننا|[لبك]?(?:${ours})نا|[سل]?ن(?:${weDo})|[سل]?[يت](?:${concernsUs})نا|(?:${weDid})نا)(?!\p{L})`,
    'gu',
  ),
  en: /\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\b/g,
};

/** What is quoted speaks for itself: a pledge or the text of a consent. */
const quotation = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;

export const register = defineRule({
  id: 'language/register',
  reads: 'prose',
  docs: {
    summary: { ar: 'السياسة بصيغة الغائب', en: 'The policy is written in the third person' },
    why: {
      ar: 'السياسة حكم يُلزم الجمعية ومن يأتي بعد واضعيها، وضمير المتكلم لغة إعلان لا لغة حكم.',
      en: 'A policy binds the association and those who come after its authors; the first person is the language of advertising.',
    },
    remedy: {
      ar: 'اكتب في {path} اسم من عليه الحكم، كالجمعية أو الموظف، بدل ضمير المتكلم.',
      en: 'At {path}, name who is bound, such as the association or the officer, instead of the first person.',
    },
  },
  parameters: {},
  messages: {
    firstPerson: { ar: 'كلام بضمير المتكلم: {found}', en: 'The first person is used: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = bothTexts(policy).flatMap((passage) =>
      firstPersonsIn(passage).map((range) =>
        fail('firstPerson', placeIn(passage, range), { found: written(passage, range) }),
      ),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text: { ar: "تلتزم الجمعية، وخدمته أمانة لا منة، ويوقع المستفيد: «نحن نوافق».", en: "The association undertakes it." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "إيمانًا منا قمنا بتنظيم علاقتنا، ونلتزم بها.", en: "We keep our promises." }
`,
      gives: [
        'fail firstPerson /sections/preamble/text/ar «منا»',
        'fail firstPerson /sections/preamble/text/ar «قمنا»',
        'fail firstPerson /sections/preamble/text/ar «علاقتنا»',
        'fail firstPerson /sections/preamble/text/ar «ونلتزم»',
        'fail firstPerson /sections/preamble/text/en «We»',
        'fail firstPerson /sections/preamble/text/en «our»',
      ],
    },
  ],
});

const firstPersonsIn = perLanguage((analysis, language): readonly TextRange[] => {
  const found: readonly TextRange[] =
    language === 'ar' ? occurrencesOf(firstPerson.ar, analysis) : matchesIn(firstPerson.en, analysis.text);
  if (found.length === 0) return [];
  const quoted = matchesIn(quotation, analysis.text);
  return found.filter(
    ({ start, end }) => !quoted.some((quotes) => quotes.start <= start && end <= quotes.end),
  );
});
