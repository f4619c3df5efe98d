/** What is denied in one language is denied in the other. */
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { occurrencesOf, occursIn, perText, type Analysed } from '../text-analysis.ts';
import { orPass } from '../kit.ts';
import { matchesOf, placeIn, written } from '../running-text.ts';

/** A denied verb or noun; not a limit such as «لا تتجاوز», and not «لا بد» or «لا سيما». Folded. */
const arabicNegation =
  /(?<!\p{L})[وف]?(?:لا(?! (?:[يت](?:تجاوز|زيد|قل|تعدي|نقص|خلو)\p{L}*|بد|سيما|شك|ريب|يزال|تزال|غير|غني|ل|ب)(?!\p{L}))|لم|لن|ليس|ليست|ليسوا|(?:[وف]?[بل]?دون|بدون|بلا|بغير|من غير)(?= (?:اي )?(?:مقابل|رسم|رسوم|اجر|تكلفه|موافق|اذن|اشعار|ابداء|علم)))(?= \p{L})/gu;
const anyArabicDenial =
  /(?<!\p{L})[وفبلك]{0,2}(?:ال)?(?:لا|لم|لن|ليس|ليست|ليسوا|ليسا|ليستا|دون|بدون|بلا|غير|عدم|الا|ما لم|سوي|عدا|خلا|فقط|نفي|منع|امتناع|رفض|انعدام|خال|خاليه?|مجهول|قبل|دونما|انما|وحده|وحدها|وحدهم|تجنب|سقوط|فقد|فقدان|نقص|قصر|مجان|مجانا|مجانيه?|اعفاء|معفي|معفاه|مستقل|مستقله|منفردا?|مباشره)(?!\p{L})|محظور|ممنوع|[يت]حظر|[يت]منع|[يت]متنع|[يت]قتصر|[يت]كتف|تعذر|[يت]ستحيل|حياد/u;

/** «لا تتلف قبل عشر سنوات»، «لا يصرف إلا بعد»: a limit in time, which English may put as a least time or a condition. */
const arabicLimit =
  /(?<!\p{L})[وف]?(?:لا|لن|لم) [يت]\p{L}+ (?:\p{L}+ ){0,8}?(?:قبل|الا (?:بعد|اذا|متي|ب\p{L}+))(?!\p{L})/u;
const englishLimit = /\b(?:at least|minimum|after|once|when|if|upon|on condition|requires?|must|shall)\b/i;

/** What is done without a charge or a consent is denied; "without discrimination" may be said otherwise. */
const englishNegation =
  /\b(?:without(?= (?:(?:any|prior|written|the|their|his|her|its|further) )*(?:charges?|fees?|costs?|payment|consideration|consent|permission|approval|notice|reasons?|giving)\b)|(?:not|never)(?! (?:exceed\w*|(?:more|less|later|longer|fewer|shorter) than|only|earlier))|cannot|no(?! (?:more|less|later|longer|fewer|shorter|earlier)\b)(?=\s[a-z]))\b/gi;
const anyEnglishDenial =
  /\b(?:not|no|none|nor|neither|never|without|cannot|nobody|nothing|unless|except|only|free|lack\w*|fail\w*|refus\w*|declin\w*|reject\w*|prohibit\w*|forbid\w*|prevent\w*|avoid\w*|refrain\w*|exempt\w*|other than|rather than|instead|before|absen\w*|outside|stop\w*|withdr\w*|deni\w*|deny\w*|keep\w* from|far from|beyond|all but|until|limit\w*|restrict\w*|sparing|confidential\w*|anonym\w*|loss|lose\w*|lost|missing|(?<!(?:used|processed|disclosed|shared|handled|treated|dealt with|given|spent) )otherwise|too|empty|pending|fewer|future|wrong|break\w*|closed|hard(?:ly)?|rarely|barely|exclud\w*|void|invalid\w*|miss\w*|un(?!der|i[oqtvf])\w{4,}|in(?:accura|complet|direct|valid|eligib|capab|suffic|appropri|consist|correct|equal|explic|action|tact|depend)\w*|non-?\w+|dis(?!cl|cu|t|pl|pu|ea|b)\w{4,}|im(?:possib|proper|partial|mun|mater)\w*|il(?:legal|legib)\w*|irr?e\w{4,}|\w{3,}less(?:ly)?)\b|n't\b/i;

export const sameNegation = defineRule({
  id: 'parity/negation',
  reads: 'prose',
  docs: {
    summary: { ar: 'النفي في النصين واحد', en: 'What is denied in one language is denied in the other' },
    why: {
      ar: 'سقوط «لا» من أحد النصين يقلب الحكم إلى ضده.',
      en: 'A “not” lost in one of the languages turns a provision into its opposite.',
    },
    remedy: {
      ar: 'قابل بين النصين في {path}، وأعد النفي إلى حيث سقط.',
      en: 'Compare the two texts at {path} and restore the negation where it was lost.',
    },
  },
  parameters: {},
  messages: {
    notInEnglish: {
      ar: 'في النص العربي نفي لا مقابل له في الإنجليزي: {found}',
      en: 'The Arabic text denies something that the English does not: {found}',
    },
    notInArabic: {
      ar: 'في النص الإنجليزي نفي لا مقابل له في العربي: {found}',
      en: 'The English text denies something that the Arabic does not: {found}',
    },
  },

  *check({ policy, pass, review }) {
    const verdicts = pairsOf(policy).flatMap(({ ar, en }): Verdict[] => {
      const [arabic] = occurrencesOf(arabicNegation, ar);
      if (arabic !== undefined && !isDeniedInEnglish(en) && !isLimitInBoth(ar, en)) {
        const found = written(ar, { start: arabic.start, end: wordAfter(ar.text, arabic.end) });
        return [review('notInEnglish', placeIn(ar, arabic), { found })];
      }
      const [english] = matchesOf(englishNegation, en);
      if (english === undefined || occursIn(anyArabicDenial, ar)) return [];
      const found = written(en, { start: english.start, end: wordAfter(en.text, english.end) });
      return [review('notInArabic', placeIn(en, english), { found })];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'قد يُنفى الشيء بلفظ غير أدوات النفي، والحدود ليست نفيًا',
        en: 'A denial may need no word of negation, and a limit is none',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "لا يُضار المستفيد بسبب شكواه، والرد في مدة لا تتجاوز أسبوعين."
      en: "The beneficiary stays free from harm because of a complaint; an answer comes within two weeks."
  scope:
    text: { ar: "عدم طلب ما سبق تقديمه، والامتناع عن غيره.", en: "Not asking again for what was supplied, no later than today." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "لا يُضار المستفيد بسبب شكواه.", en: "The beneficiary is harmed because of a complaint." }
  generalGoal:
    text: { ar: "البيانات للغرض المعلن ولا تستعمل في غيره.", en: "Data serve the stated purpose and are used otherwise." }
  scope:
    text: { ar: "أداة للتقويم والتطوير للعقاب والتشهير.", en: "A tool for developing, not for punishing." }
`,
      gives: [
        'review notInEnglish /sections/preamble/text/ar «لا»',
        'review notInEnglish /sections/generalGoal/text/ar «ولا»',
        'review notInArabic /sections/scope/text/en «not»',
      ],
    },
  ],
});

const isDeniedInEnglish = perText(({ text }) => anyEnglishDenial.test(text));

const isLimitInEnglish = perText(({ text }) => englishLimit.test(text));

function isLimitInBoth(ar: Analysed, en: Analysed): boolean {
  return occursIn(arabicLimit, ar) && isLimitInEnglish(en);
}

/** The end of the word after a place, so that what is denied can be seen. */
function wordAfter(text: string, from: number): number {
  return from + (/^\s*\S*/.exec(text.slice(from, from + 40))?.[0].length ?? 0);
}
