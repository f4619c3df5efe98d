/** Where an application may be refused, the refusal may be appealed. */
import { foldedText } from '../../arabic/fold.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import {
  firstMention,
  firstRefusal,
  placeOf,
  sentenceAround,
  words,
  wordsOfMention,
  type Mention,
} from '../mentions.ts';
import { arabicProse, type Passage } from '../reading.ts';
import { occurrencesOf, perText } from '../text-analysis.ts';

const appeal = words(
  'تظلم~',
  'يتظلم~',
  'اعتراض~',
  'يعترض~',
  'استئناف (?:ال)?(?:قرار|حكم)~',
  'طعن',
  'يطعن',
  'إعادة (?:ال)?(?:نظر|دراسة)~',
  'مراجعة (?:ال)?قرار~',
);
const final = '(?:نهائي|قطعي|بات|مبرم|حاسم|ملزم)';
const noAppeal = words(
  '(?:غير|لا يكون) قابل~ ل(?:ل)?(?:طعن|تظلم|اعتراض|نقض|مراجعة|استئناف|نقاش)',
  '(?:لا يقبل|لا تقبل|لا يجوز|لا يحق|ليس|لا يسمح|يمنع|يسقط)(?: ل(?!ل?(?:لموظف|موظف|عامل|جمعي|لجن|ادار|متطوع|مجلس|عضو))~| فيه| معه| الحق في| حق| أي| على| الطلب| الخدمة)* ب?(?:ال)?(?:طعن|تظلم|اعتراض|يتظلم|يعترض|أن يتظلم|أن يعترض)~',
  `${final}~ (?:و?${final}~ )?و?(?:غير قابل~|لا يقبل|لا تقبل|لا رجعة|لا معقب|لا عودة|ملزم)(?: (?:ال|لل|ل)?(?:طعن|تظلم|اعتراض|نقض|مراجعة|استئناف|نقاش|رجوع|فيه|عنه|عليه|له)~)?`,
  'لا (?:رجعة|عودة|رجوع) (?:فيه|فيها|عنه|عنها)',
  'لا معقب (?:له|لها|عليه|عليها)',
  'لا [يت]عاد (?:ال)?(?:نظر|دراس)~',
  'لا (?:[يت]لتفت|[يت]نظر|[يت]سمع|[يت]عتد) (?:إلى|في|ب)?(?: ?أي)? ?(?:ال)?(?:اعتراض|تظلم|طعن)~',
  'دون (?:أن يكون )?(?:له |للمستفيد )?(?:ال)?حق (?:في |ال)?(?:ال)?(?:تظلم|اعتراض|طعن)',
);
/** What was decided on an appeal may well be final. */
const onAppeal = words('(?:في|على) (?:ال)?(?:تظلم|اعتراض|طعن)~', 'لجنة (?:ال)?تظلم~');

export const refusalWithAppeal = defineRule({
  id: 'content/refusal-with-appeal',
  reads: 'prose',
  docs: {
    summary: { ar: 'لمن رُفض طلبه أن يتظلم', en: 'A refusal may be appealed' },
    why: {
      ar: 'القرار الذي لا يُتظلم منه يبقى خطؤه بلا تصحيح، ولا يبقى للمستفيد إلا الشكوى إلى غير الجمعية.',
      en: 'A decision that cannot be appealed keeps its mistakes, and leaves the beneficiary only bodies outside the association.',
    },
    remedy: {
      ar: 'بيّن في {path} أن للمستفيد أن يتظلم من الرفض، وإلى من، وخلال أي مدة.',
      en: 'Say at {path} that the beneficiary may appeal, to whom, and within what time.',
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'ذُكر رفض الطلب، ولم يُذكر في السياسة حق التظلم: {found}',
      en: 'Refusal is spoken of, and nowhere a right of appeal: {found}',
    },
    excluded: {
      ar: 'مُنع التظلم من القرار: {found}',
      en: 'Appeal against the decision is excluded: {found}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const prose = arabicProse(policy);
    const exclusion = firstExclusion(prose);
    const refused = firstRefusal(policy);

    if (exclusion !== undefined) {
      yield fail('excluded', placeOf(exclusion), { found: wordsOfMention(exclusion) });
    } else if (refused === undefined) yield notApplicable('/sections');
    else if (firstMention(prose, appeal) !== undefined) yield pass(placeOf(refused));
    else yield fail('none', placeOf(refused), { found: wordsOfMention(refused) });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يبلغ المستفيد بالقبول أو الرفض. } }] }
  decisions: { text: { ar: للمستفيد طلب إعادة النظر في القرار خلال ثلاثين يومًا من إبلاغه به. } }
`,
      gives: ['pass /sections/handlingSteps/items/0/text/ar «الرفض»'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: يبلغ المستفيد بالقبول أو الرفض. } }] } }',
      gives: ['fail none /sections/handlingSteps/items/0/text/ar «الرفض»'],
    },
    {
      policy: 'sections: { decisions: { text: { ar: يكون قرار اللجنة بالرفض نهائيًا غير قابل للاعتراض. } } }',
      gives: ['fail excluded /sections/decisions/text/ar «نهائيًا غير قابل للاعتراض»'],
    },
    {
      shows: {
        ar: 'لا تمنع الشكوى من التظلم: نفي المنع ليس منعًا',
        en: 'Denying that something is excluded excludes nothing',
      },
      policy: `
sections:
  decisions: { text: { ar: لا يؤثر رفض الشكوى في حق المستفيد في التظلم. } }
`,
      gives: ['pass /sections/decisions/text/ar «رفض»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections'] },
  ],
});

/** Where appeal is excluded first, unless what is decided there is an appeal. */
function firstExclusion(prose: readonly Passage[]): Mention | undefined {
  return prose
    .map((passage) => ({ passage, range: exclusionIn(passage) }))
    .find((mention): mention is Mention => mention.range !== undefined);
}

const exclusionIn = perText((analysis): TextRange | undefined =>
  occurrencesOf(noAppeal, analysis).find((found) => {
    const { start } = sentenceAround(analysis, found);
    return !onAppeal.test(foldedText(analysis.text.slice(start, found.start), 'orthographic'));
  }),
);
