/** Where an application may be refused, reasons are given. */
import { defineRule } from '../../model/rule.ts';
import { firstMention, firstRefusal, placeOf, speaksOf, words, wordsOfMention } from '../mentions.ts';
import { arabicProse, occursIn } from '../reading.ts';

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
  'يرفض',
  'قرار~',
  'قبول~',
  'قبل',
  'يقبل',
  'اعتذار~',
  'استبعاد~',
  'توصي~',
  'استحقاق~',
);
const withoutReasons = words(
  '(?:دون|بدون|بلا|بغير|من غير)(?: أي)?(?: حاجة إلى| الحاجة إلى)? (?:إبداء|ذكر|بيان|توضيح|تقديم|إعطاء|تسبيب|تعليل|أسباب|سبب|مبررات)(?: (?:ال|أي )?(?:أسباب|سبب|مبررات)| ذلك)?',
  '(?:لا تلزم|لا يلزم|غير ملزمة|غير ملزم|ليست ملزمة)(?: الجمعية| اللجنة| المؤسسة)? ب(?:إبداء|ذكر|بيان|توضيح|تسبيب|تعليل|تبرير)~(?: ال~)?',
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
    const excuse = firstMention(
      prose.filter((passage) => passage.section !== 'rights' && occursIn(decision, passage)),
      withoutReasons,
    );
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
        ar: 'للمستفيد أن يرفض، وليس في ذلك رفض لطلبه',
        en: 'A beneficiary may decline; that refuses no application',
      },
      policy: 'sections: { rights: { text: { ar: للمستفيد رفض التصوير دون أن تتأثر خدمته. } } }',
      gives: ['notApplicable /sections'],
    },
  ],
});
