/** Records are kept for a stated time; financial ones for no less than ten years: Regulation, article 118. */
import { foldedText } from '../../arabic/fold.ts';
import type { FoundDuration } from '../../model/duration.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass, sectionPointer, writtenSectionOf } from '../kit.ts';
import { durationsOf, firstMention, sentenceAround, words } from '../mentions.ts';
import { arabicProse, proseOf } from '../reading.ts';
import { occursIn, perText } from '../text-analysis.ts';

/** What article 118 asks, in years. */
const leastYears = 10;

const financial = words('مالي~', 'محاسبي~', 'المحاسبة', 'الصرف', 'فواتير~', 'سندات', 'قيود', 'ميزانيات');
const others = words('غير (?:ال)?مالي~', 'سوى', 'عدا', 'سائر', 'باقي', 'بقية', 'غيرها', 'غير ذلك', 'أما');
const keeping = words(
  'حفظ~',
  'يحفظ~',
  'تحفظ~',
  'احتفاظ~',
  'يحتفظ',
  'تحتفظ',
  'تبقى',
  'إبقاء',
  'إتلاف~',
  '[يت]تلف~',
  '[يت]تخلص من~',
);
const permanent = words(
  'دائم~',
  'سياسة (?:ال)?احتفاظ~',
  'لائحة (?:ال)?(?:احتفاظ|حفظ)~',
  'مدد الحفظ',
  'جدول~',
);

export const records = defineRule({
  id: 'content/records',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'للملفات مدة حفظ، وللسجلات المالية عشر سنوات على الأقل',
      en: 'Records are kept for a stated time, financial ones for at least ten years',
    },
    why: {
      ar: 'توجب المادة 118 من اللائحة التنفيذية حفظ السجلات المالية عشر سنوات على الأقل من انتهاء التعامل، وما سواها يُحفظ مدة معلومة.',
      en: 'Article 118 of the Implementing Regulation has financial records kept for at least ten years from the end of the dealing; the rest need a known time.',
    },
    remedy: {
      ar: 'اكتب في {path} مدة الحفظ، ولا تجعلها للسجلات المالية دون عشر سنوات من انتهاء التعامل.',
      en: 'State at {path} how long records are kept, financial ones for no less than ten years from the end of the dealing.',
    },
  },
  parameters: {},
  messages: {
    noPeriod: {
      ar: 'لم تُذكر في قسم «{heading}» مدة للحفظ ولا إحالة إلى ما يبينها.',
      en: 'The section “{heading}” states neither a period nor a document that does.',
      severity: 'warning',
    },
    tooShort: {
      ar: 'مدة حفظ السجلات المالية أقل من عشر سنوات: {found}',
      en: 'Financial records are kept for less than ten years: {found}',
    },
    capped: {
      ar: 'عشر السنوات حد أدنى لحفظ السجلات المالية، وقد جُعل حدًا أعلى: {found}',
      en: 'Ten years is the least time for keeping financial records; here it is the most: {found}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'records';
    const at = sectionPointer(key);
    const section = writtenSectionOf(policy.source.data, key);
    const prose = proseOf(policy, key);
    const tellsPeriod =
      prose.some((passage) => durationsOf(passage).length > 0) ||
      firstMention(prose, permanent) !== undefined;

    yield* orPass(
      function* () {
        for (const passage of arabicProse(policy)) {
          for (const duration of financialRetentionIn(passage)) {
            const message = faultOf(duration);
            if (message === undefined) continue;
            yield fail(message, within(passage.at, duration), { found: duration.text });
          }
        }
        if (section !== undefined && !tellsPeriod)
          yield fail('noPeriod', at, { heading: headingOf(policy.type, key) });
      },
      section === undefined ? notApplicable(at) : pass(at),
    );
  },

  examples: [
    {
      policy: `
sections:
  records:
    items:
      - text: { ar: تحفظ السجلات المالية عشر سنوات على الأقل من انتهاء التعامل، وتحفظ سائر الملفات خمس سنوات. }
`,
      gives: ['pass /sections/records'],
    },
    {
      policy: 'sections: { records: { text: { ar: تحفظ السجلات المالية والمراسلات مدة خمس سنوات. } } }',
      gives: ['fail tooShort /sections/records/text/ar «خمس سنوات»'],
    },
    {
      policy: 'sections: { records: { text: { ar: تحفظ السجلات المالية مدة لا تتجاوز عشر سنوات. } } }',
      gives: ['fail capped /sections/records/text/ar «لا تتجاوز عشر سنوات»'],
    },
    {
      policy: 'sections: { records: { text: { ar: تحفظ ملفات المستفيدين في مقر الجمعية. } } }',
      gives: ['fail noPeriod /sections/records'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/records'],
    },
  ],
});

/** The times for which financial records are kept; each belongs to what was named since the time before it. */
const financialRetentionIn = perText((passage): readonly FoundDuration[] => {
  if (!occursIn(financial, passage)) return [];
  const durations = durationsOf(passage);
  return durations.filter((duration, index) => {
    const sentence = sentenceAround(passage, duration);
    const start = Math.max(sentence.start, durations[index - 1]?.end ?? 0);
    // What is kept may stand inside the expression: «لا تحفظ السجلات المالية أكثر من خمس سنوات».
    const said = foldedText(passage.text.slice(sentence.start, duration.end), 'orthographic');
    const kept = foldedText(passage.text.slice(start, duration.end), 'orthographic');
    return isTimeOfKeeping(duration) && keeping.test(said) && financial.test(kept) && !others.test(kept);
  });
});

function isTimeOfKeeping({ unit }: FoundDuration): boolean {
  return unit === 'year' || unit === 'month';
}

/** What is wrong with a time for which financial records are kept, if anything is. */
function faultOf(duration: FoundDuration): 'tooShort' | 'capped' | undefined {
  if (yearsOf(duration) < leastYears) return 'tooShort';
  return duration.bound === 'atMost' ? 'capped' : undefined;
}

function yearsOf({ amount, unit }: FoundDuration): number {
  return unit === 'year' ? amount : amount / 12;
}
