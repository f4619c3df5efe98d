/** Where an application may be refused, reasons are given. */
import { foldedText } from '../../arabic/fold.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import {
  firstRefusal,
  placeOf,
  sentenceAround,
  speaksOf,
  words,
  wordsOfMention,
  type Mention,
} from '../mentions.ts';
import { arabicProse, occurrencesOf, occursIn } from '../reading.ts';
import { perText } from '../text-analysis.ts';

const reasons = words(
  'أسباب~',
  'سبب(?:ه|ها)?',
  'مسبب~',
  'تسبيب~',
  'تعليل~',
  'معلل~',
  'مبرر~',
  'مسوغ~',
  'حيثيات~',
  '(?:شرط|معيار|شروط|معايير) (?:الذي|التي) لم',
);
/** Reasons are those of a decision: complaints have causes too. */
const decision = words(
  'رفض~',
  '[يتن]رفض~',
  'قرار~',
  'قبول~',
  'قبل',
  '[يت]قبل',
  'اعتذار~',
  '[يت]عتذر',
  'استبعاد~',
  '[يت]ستبعد~',
  '[يت]?رد (?:أي |كل )?(?:ال)?طلب~',
  'عدم (?:ال)?موافقة',
  'توصي~',
  'استحقاق~',
);
const giving = '(?:إبداء|ذكر|بيان|توضيح|تقديم|إعطاء|إيراد|الإفصاح عن|إبلاغ~)';
const cause = '(?:(?:أسباب|سبب|مبررات|مبرر|مسوغات|مسوغ|تعليل|تفسير)ا?)';
const withoutReasons = words(
  `(?:دون|بدون|بلا|بغير|من غير)(?: أي| أدنى)?(?: حاجة إلى| الحاجة إلى)? (?:${giving}(?: (?:ال|أي )?${cause}(?:ه|ها)?| ذلك)?|تسبيب|تعليل|تبرير|توضيح|إيضاح|تفسير|${cause})`,
  `(?:دون|غير|من دون|بدون) أن (?:[يتن]ذكر|[يتن]بين|[يتن]وضح|[يتن]بدي|[يتن]علل|[يتن]سبب|[يتن]برر|[يتن]قدم|[يتن]فصح)~(?: (?:الجمعية|اللجنة|عن|له|للمستفيد))*(?: (?:ال|أي )?${cause}(?:ه|ها)?)?`,
  'لا [يت](?:علل|سبب|برر)~',
  `لا [يت](?:حتاج|ستلزم|تطلب|ستوجب)(?: إلى)? (?:${giving}|تسبيب|تعليل|تبرير)~(?: (?:ال)?${cause}~)?`,
  `(?:لا تلزم|لا يلزم|لا تلتزم|لا تكون ملزمة|لا يكون ملزما|لا تكون ملتزمة|لا تكون مطالبة|غير ملزمة|غير ملزم|غير ملتزمة|ليست ملزمة|غير مطالبة|ليست مطالبة|لا يلزمها|لا تطالب)(?: الجمعية| اللجنة| المؤسسة)? ب?(?:${giving}|تسبيب|تعليل|تبرير)~(?: ال~)?`,
  `لا (?:[يتن]سأل|يحق (?:للمستفيد|له) (?:أن يسأل|ال?سؤال))~? عن (?:ال)?${cause}~`,
  `(?:لا يشترط|لا يجب|لا يلزم|ليس عليها|ليس على (?:الجمعية|اللجنة))(?: عليها| على (?:الجمعية|اللجنة))?(?: أن)? (?:${giving}|تسبيب|تعليل|تبرير|[يت]ذكر|[يت]بين)~(?: (?:ال)?${cause}~)?`,
);
/** «كل رفض بلا تعليل باطل». */
const voiding = words(
  'باطل~',
  'كأن لم يكن',
  'لا يعتد',
  'لا أثر',
  'لا يسري',
  'لاغ~',
  'يلغى',
  'مخالف~',
  'ممنوع',
  'مردود',
);
/** «لا يجوز الرفض دون بيان السبب»: forbidding it is giving reasons. */
const forbidding = words(
  '(?:لا|لن|ولا|فلا) (?:يجوز|يحق|يصح|يمكن|يسوغ|يقبل|يعتد|ينبغي|[يتن]رفض|[يت]رد|[يت]صدر|[يت]كون|[يت]ستبعد|[يت]عتذر)',
  '(?:ليس|لا حق) (?:لأحد|للجمعية|للجنة|للموظف)',
  'يحظر',
  'تحظر',
  'يمنع',
  'يبطل',
  'باطل~',
  'عدم(?! (?:ال)?(?:قبول|موافق|استحقاق))',
);
/** What a beneficiary gives up needs no reasons. */
const ofBeneficiary = words(
  '(?:للمستفيد|لمقدم (?:ال)?طلب|لصاحب (?:ال)?طلب) (?:أن|حق|سحب|رفض|عدول|انسحاب|اعتذار|تنازل)~',
  ...['سحب', 'يسحب', 'سحبه', 'انسحاب~', 'ينسحب', 'عدول~', 'يعدل عن', 'يعتذر المستفيد', 'اعتذار المستفيد'],
);

export const refusalWithReasons = defineRule({
  id: 'content/refusal-with-reasons',
  reads: 'prose',
  docs: {
    summary: { ar: 'الرفض مسبب', en: 'A refusal is given with its reasons' },
    why: {
      ar: 'من رُفض طلبه ولم يعرف السبب لا يستطيع أن يستكمل ما نقصه ولا أن يتظلم.',
      en: 'Someone refused without reasons can neither supply what was missing nor appeal.',
    },
    remedy: {
      ar: 'بيّن في {path} أن المستفيد يبلغ بأسباب الرفض كتابة.',
      en: 'Say at {path} that the beneficiary is told the reasons for a refusal in writing.',
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'ذُكر رفض الطلب، ولم يُذكر في السياسة أن الرفض يُسبَّب: {found}',
      en: 'Refusal is spoken of, and nowhere that reasons are given: {found}',
    },
    excused: {
      ar: 'أُعفي القرار من ذكر أسبابه: {found}',
      en: 'The decision is excused from giving reasons: {found}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const prose = arabicProse(policy);
    const excuse = prose
      .filter((passage) => passage.section !== 'rights' && occursIn(decision, passage))
      .map((passage) => ({ passage, range: excuseIn(passage) }))
      .find((mention): mention is Mention => mention.range !== undefined);
    const refused = firstRefusal(policy);

    if (excuse !== undefined) yield fail('excused', placeOf(excuse), { found: wordsOfMention(excuse) });
    else if (refused === undefined) yield notApplicable('/sections');
    else if (speaksOf(prose, decision, reasons)) yield pass(placeOf(refused));
    else yield fail('none', placeOf(refused), { found: wordsOfMention(refused) });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يبلغ المستفيد بقبول طلبه أو رفضه. } }] }
  decisions: { text: { ar: يبلغ المستفيد بالقرار كتابة، وبأسبابه إن لم يكن قبولًا. } }
`,
      gives: ['pass /sections/handlingSteps/items/0/text/ar «رفضه»'],
    },
    {
      shows: {
        ar: 'أسباب الشكاوى ليست أسبابًا للرفض',
        en: 'The causes of complaints are no reasons for a refusal',
      },
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يبلغ المستفيد بقبول الطلب أو رفضه. } }] }
  complaints: { text: { ar: يعد تقرير بأعداد الشكاوى وأسبابها. } }
`,
      gives: ['fail none /sections/handlingSteps/items/0/text/ar «رفضه»'],
    },
    {
      policy: `
sections:
  decisions: { text: { ar: للجمعية رفض الطلب دون إبداء الأسباب. } }
`,
      gives: ['fail excused /sections/decisions/text/ar «دون إبداء الأسباب»'],
    },
    {
      shows: {
        ar: 'منع الرفض بلا سبب إيجاب للتسبيب',
        en: 'To forbid a refusal without reasons is to require them',
      },
      policy: `
sections:
  decisions: { text: { ar: لا يجوز رفض الطلب دون بيان السبب. } }
`,
      gives: ['pass /sections/decisions/text/ar «رفض»'],
    },
    {
      shows: {
        ar: 'للمستفيد أن يرفض، وليس في ذلك رفض لطلبه',
        en: 'A beneficiary may decline; that refuses no application',
      },
      policy: 'sections: { rights: { text: { ar: للمستفيد رفض التصوير دون أن تتأثر خدمته. } } }',
      gives: ['notApplicable /sections'],
    },
  ],
});

/** Where a text excuses a decision from giving reasons, and neither forbids to decide so nor speaks of the beneficiary. */
const excuseIn = perText((analysis): TextRange | undefined =>
  occurrencesOf(withoutReasons, analysis).find((found) => {
    const { start, end } = sentenceAround(analysis, found);
    const before = foldedText(analysis.text.slice(start, found.start), 'orthographic');
    const after = foldedText(analysis.text.slice(found.end, end), 'orthographic');
    return !forbidding.test(before) && !ofBeneficiary.test(before) && !voiding.test(after);
  }),
);
