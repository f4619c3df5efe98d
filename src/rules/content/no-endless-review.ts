/** A policy that is reviewed «باستمرار» says nowhere when; a number of months does. */
import { frequenciesIn } from '../../arabic/durations.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { defineRule } from '../../model/rule.ts';
import { firstMention, placeOf, sentenceAround, words, wordsOfMention, type Mention } from '../mentions.ts';
import { arabicProse } from '../reading.ts';
import { firstOf, occursIn, perText } from '../text-analysis.ts';

const reviewing =
  '(?:إعادة النظر|[يت]عاد النظر|[يت]عيد (?:[^ ]+ ){0,3}النظر|مراجعة|مراجعته|مراجعتها|[يتن]راجع~|تحديث~|[يتن]حدث|[يتن]حدثها|تطويرها|[يتن]طورها|تعديلها|[يتن]عدل|[يتن]عدلها|تنقيحها|[يتن]نقح~)';
const without =
  '(?:باستمرار|دوريا|دورية|دوري|المستمرة|مستمرة|مستمر|منتظمة|منتظم|بانتظام|على الدوام|دائما|دائمة|من (?:وقت|حين|فترة|آن) (?:ل|إلى )آخر~?|بين (?:ال)?(?:وقت|حين|فترة) و(?:ال)?آخر~?|كلما (?:دعت|لزم|اقتضت|استدعت|احتاجت)~|متى (?:دعت|لزم|اقتضت|رأى|رأت|شاء)~|(?:عند|حسب|وفق|بحسب|وقت) (?:ال)?(?:حاجة|لزوم|اقتضاء|ضرورة|مستجدات))';
const ceaseless =
  '(?:تداوم على|يداوم على|مداومة|لا تنقطع عن|لا ينقطع عن|لا تزال|لا يزال|ما تزال|تستمر في|استمرار)';

const endless = words(`${reviewing} .. ${without}`, `${ceaseless} .. ${reviewing}`);
/** What is reviewed: a document, not an application or a visitor. */
const document = words('سياس~', 'لائح~', 'آلي~', 'وثيق~', 'دليل~', 'تنظيم~', 'إجراءات~');
const review = words(reviewing);

export const noEndlessReview = defineRule({
  id: 'content/no-endless-review',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'مراجعة السياسة لها دورة معلومة، لا «باستمرار» ولا «دوريًا» وحدها',
      en: 'The policy is reviewed at a known interval, not just “continually” or “periodically”',
    },
    why: {
      ar: 'المراجعة «باستمرار» لا موعد لها يفوت، فلا يُعرف أجرت أم لم تجر.',
      en: 'A continual review has no date that can be missed, so no one knows whether it took place.',
    },
    remedy: {
      ar: 'اذكر في {path} كل كم تُراجع السياسة، واكتب عدد الأشهر في بيانات الوثيقة.',
      en: 'Say at {path} how often the policy is reviewed, and give the months in the document data.',
    },
  },
  parameters: {},
  messages: {
    endless: {
      ar: 'ذُكرت مراجعة السياسة بلا دورة محددة: {found}',
      en: 'Review of the policy is spoken of without an interval: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const mention = hasInterval(policy) ? undefined : endlessReviewIn(policy);

    if (mention === undefined) yield pass('/sections');
    else yield fail('endless', placeOf(mention), { found: wordsOfMention(mention) });
  },

  examples: [
    {
      policy: `
document: { review: { everyMonths: 12 } }
sections: { preamble: { text: { ar: وضعت الجمعية هذه السياسة مع مراجعتها باستمرار. } } }
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'الدورة في النص تكفي، ومراجعة المستفيد للجمعية ليست مراجعة للسياسة',
        en: 'An interval in the text suffices, and a beneficiary who calls regularly reviews no policy',
      },
      policy: `
sections:
  review: { text: { ar: تراجع هذه السياسة مرة كل سنتين، وتراجع كلما دعت الحاجة. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: 'sections: { scope: { text: { ar: يخدم الموظف من يراجع الجمعية من المستفيدين باستمرار. } } }',
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: وضعت الجمعية آلية تنظم هذه العلاقة، مع مراجعتها باستمرار وتعميمها. } }
`,
      gives: ['fail endless /sections/preamble/text/ar «مراجعتها باستمرار»'],
    },
  ],
});

function endlessReviewIn(policy: PolicyEntry): Mention | undefined {
  const passages = arabicProse(policy).filter((passage) => occursIn(document, passage));
  return firstMention(passages, endless);
}

/** Whether the data or a sentence about reviewing gives a number. */
function hasInterval(policy: PolicyEntry): boolean {
  if (policy.source.data.document?.review?.everyMonths !== undefined) return true;
  return arabicProse(policy).some(givesInterval);
}

const givesInterval = perText((analysis): boolean => {
  const mention = occursIn(document, analysis) ? firstOf(review, analysis) : undefined;
  if (mention === undefined) return false;
  const { start, end } = sentenceAround(analysis, mention);
  return frequenciesIn(analysis.text.slice(start, end)).length > 0;
});
