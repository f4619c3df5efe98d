/** A policy speaks of the association and the beneficiary, not of “us” and “you”. */
import type { Language } from '../../model/bilingual.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
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

/** What belongs to the reader, without the pronoun. */
const yours =
  'طلب|طلبات|حق|حقوق|بيانات|معلومات|ملف|رضا|تواصل|زيارت|حضور|توقيع|موافقت|تقييم|ملاحظات|مقترحات|استفسار|استفسارات|شكوا|هويت|خدمت|احتياج|ثقت|تعاون';
const secondPerson: Readonly<Record<Language, RegExp>> = {
  ar: new RegExp(
    String.raw`(?<!\p{L})(?:(?:عزيزي|عزيزتي|اخي|اختي) ال\p{L}+|[وف]?(?:[يت]مكنكم?|بامكانكم?|لديكم?|انتم?|[بل]?(?:${yours})كم?)|(?<!السلام )[وف]?عليكم?)(?!\p{L})`,
    'gu',
  ),
  en: /\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves)\b/g,
};

/** What is quoted speaks for itself: a pledge or the text of a consent. */
const quotation = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;

export const register = defineRule({
  id: 'language/register',
  reads: 'prose',
  docs: {
    summary: { ar: 'السياسة بصيغة الغائب', en: 'The policy is written in the third person' },
    why: {
      ar: 'السياسة حكم يُلزم الجمعية ومن يأتي بعد واضعيها، وضميرا المتكلم والمخاطب لغة إعلان لا لغة حكم.',
      en: 'A policy binds the association and those who come after its authors; the first and second persons are the language of advertising.',
    },
    remedy: {
      ar: 'اكتب في {path} اسم من عليه الحكم أو له، كالجمعية أو الموظف أو المستفيد، بدل الضمير.',
      en: 'At {path}, name who is bound, such as the association, the officer or the beneficiary, instead of the pronoun.',
    },
  },
  parameters: {},
  messages: {
    firstPerson: { ar: 'كلام بضمير المتكلم: {found}', en: 'The first person is used: {found}' },
    secondPerson: { ar: 'كلام بضمير المخاطب: {found}', en: 'The reader is addressed: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(bothTexts(policy), personsIn, ({ person, ...range }, passage) =>
      fail(person, placeIn(passage, range), { found: written(passage, range) }),
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
    {
      policy: `
sections:
  preamble:
    text: { ar: "عزيزي المستفيد، يمكنك تقديم طلبك في المقر.", en: "You may file your application at the seat." }
`,
      gives: [
        'fail secondPerson /sections/preamble/text/ar «عزيزي المستفيد»',
        'fail secondPerson /sections/preamble/text/ar «يمكنك»',
        'fail secondPerson /sections/preamble/text/ar «طلبك»',
        'fail secondPerson /sections/preamble/text/en «You»',
        'fail secondPerson /sections/preamble/text/en «your»',
      ],
    },
  ],
});

interface FoundPerson extends TextRange {
  readonly person: 'firstPerson' | 'secondPerson';
}

const personsIn = perLanguage((analysis, language): readonly FoundPerson[] => {
  const placesOf = (patterns: Readonly<Record<Language, RegExp>>): readonly TextRange[] =>
    language === 'ar' ? occurrencesOf(patterns.ar, analysis) : matchesIn(patterns.en, analysis.text);
  const found = [
    ...placesOf(firstPerson).map(({ start, end }) => ({ person: 'firstPerson' as const, start, end })),
    ...placesOf(secondPerson).map(({ start, end }) => ({ person: 'secondPerson' as const, start, end })),
  ];
  if (found.length === 0) return [];
  const quoted = matchesIn(quotation, analysis.text);
  return found
    .filter(({ start, end }) => !quoted.some((quotes) => quotes.start <= start && end <= quotes.end))
    .sort((one, other) => one.start - other.start);
});
