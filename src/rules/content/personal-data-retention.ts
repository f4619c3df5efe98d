/** The privacy section says how long data are kept and what becomes of them: the Personal Data Protection Law, article 12. */
import { foldedText } from '../../arabic/fold.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { sentenceAround, words } from '../mentions.ts';
import { occurrencesOf, occursIn, proseOf } from '../reading.ts';
import { perText } from '../text-analysis.ts';

const keeping = words(
  ...['مدة (?:ال)?(?:حفظ|احتفاظ|بقاء|تخزين)~', 'سياسة (?:ال)?احتفاظ~', 'قسم حفظ~'],
  '(?:تحفظ|يحفظ|حفظها|حفظ|الاحتفاظ|احتفاظ|يحتفظ|تحتفظ|تبقى|يبقى|إبقاء~|تخزن|تخزين~) .. (?:مدة|لمدة|سنوات|سنة|سنتين|أشهر|شهر|عام|أعوام|وفق|حسب|طوال|طيلة|حتى|إلى (?:حين|أن)|لحين|ما دام~|ما بقي~|بقدر)',
);
const destruction = words(
  ...[
    'إتلاف~',
    '[يتن]تلف',
    'محو~',
    'تمحى',
    'حذفها',
    '[يتن]حذف',
    'حذف',
    'مسح~',
    '[يتن]مسح',
    'إعدام~',
    '(?:ال)?تخلص من',
  ],
);
/** That people may ask for destruction does not say when data are destroyed. */
const right = words('حق', 'حقه', 'حقوق~', 'للمستفيد', 'لصاحب~', 'له', 'طلب', 'يطلب', 'يستطيع', 'يمكنه');

export const personalDataRetention = defineRule({
  id: 'content/personal-data-retention',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يبين قسم الخصوصية أو قسم الحفظ مآل البيانات ومدة بقائها',
      en: 'The privacy or the records section says how long data are kept and what becomes of them',
    },
    why: {
      ar: 'نظام حماية البيانات الشخصية يجعل حفظ البيانات وإتلافها مما تبينه سياسة الخصوصية.',
      en: 'The Personal Data Protection Law has a privacy policy state how data are stored and destroyed.',
    },
    remedy: {
      ar: 'اذكر في {path} كم تُحفظ البيانات ومتى تُتلف، أو أحل إلى ما يبين ذلك.',
      en: 'Say at {path} how long data are kept and when they are destroyed, or refer to what says so.',
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'لم يُذكر مع خصوصية البيانات كم تُحفظ ومتى تُتلف.',
      en: 'Privacy is spoken of, but not how long data are kept and when they are destroyed.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = sectionPointer('privacy');

    if (writtenSectionOf(policy.source.data, 'privacy') === undefined) yield notApplicable(at);
    else if (['privacy', 'records'].some((key) => proseOf(policy, key).some(tellsKeeping))) yield pass(at);
    else yield fail('none', at);
  },

  examples: [
    {
      policy: `
sections:
  privacy: { text: { ar: تحفظ البيانات مدة الخدمة ثم تتلف. } }
`,
      gives: ['pass /sections/privacy'],
    },
    {
      shows: {
        ar: 'يكفي أن يبين ذلك قسم حفظ الملفات',
        en: 'It suffices that the section on records says so',
      },
      policy: `
sections:
  privacy: { text: { ar: تصان سرية البيانات. } }
  records: { text: { ar: تحفظ الملفات خمس سنوات ثم تتلف بمحضر. } }
`,
      gives: ['pass /sections/privacy'],
    },
    {
      shows: {
        ar: 'حفظ السرية ليس حفظًا للملفات',
        en: 'Keeping a secret is not keeping files',
      },
      policy: `
sections:
  privacy: { text: { ar: حفظ سرية البيانات واجب على الجميع. } }
`,
      gives: ['fail none /sections/privacy'],
    },
    {
      shows: {
        ar: 'حق المستفيد في طلب الإتلاف لا يبين متى تتلف البيانات',
        en: 'The right to ask for destruction does not say when data are destroyed',
      },
      policy: `
sections:
  privacy: { text: { ar: للمستفيد حق تصحيح بياناته وإتلافها. } }
`,
      gives: ['fail none /sections/privacy'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/privacy'],
    },
  ],
});

/** Whether a text says how long something is kept, or that it is destroyed other than on request. */
const tellsKeeping = perText((analysis): boolean => {
  const { text } = analysis;
  const isDestroyed = occurrencesOf(destruction, analysis).some((found) => {
    const { start, end } = sentenceAround(analysis, found);
    return !right.test(foldedText(text.slice(start, end), 'orthographic'));
  });
  return isDestroyed || occursIn(keeping, analysis);
});
