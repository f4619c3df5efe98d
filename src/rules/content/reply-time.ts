/** A time promised in words says what kind of days it counts and from what event. */
import { foldedText } from '../../arabic/fold.ts';
import { numbersIn } from '../../arabic/numbers.ts';
import type { FoundDuration } from '../../model/duration.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { beneficiaryOwes, durationsOf, endsInPromise, sentenceAround, words } from '../mentions.ts';
import { arabicProse, proseOf } from '../reading.ts';
import { occursIn, perText, type TextAnalysis } from '../text-analysis.ts';

/** What tells calendar days from working days; «يوم عمل» is a unit of its own. */
const calendarDays = words('تقويمي~', 'ميلادي~', 'هجري~', 'متصل~', 'متتالي~', 'عمل', 'دوام', 'رسمي~');
/** What is said of «يوم العمل» tells nothing of a day that is not called so. */
const defined = words('يوم~(?! (?:ال)?(?:عمل|دوام))', 'أيام~(?! (?:ال)?(?:عمل|دوام))', 'مدة', 'مدد');
const event =
  '(?:تاريخ|يوم|وقت|لحظة|حين|استلام|تسلم|اكتمال|استكمال|استيفاء|تقديم|تقدم|ورود|وصول|صدور|إصدار|إبلاغ|تبليغ|إشعار|إخطار|علم|تسجيل|قيد|انتهاء|إنهاء|قبول|إحالة|رفع|نشر|عقد|انعقاد|إغلاق|طلب)~';
const fromEvent = words(
  `(?:من|منذ|بعد|عقب|عند|فور|بمجرد|تلي|يلي|التالية ل|لاحق~) ?(?:ال|ل)?${event}`,
  'متى اكتمل~',
  'إذا اكتمل~',
);
/** Whatever stands right after the time and «من» is what it counts from. */
const rightAfter =
  /^[^.؛،]{0,30}?(?<!\p{L})(?:من|منذ|بعد|عقب|تلي|يلي|تبدا|يبدا|تحسب|يحسب|تحتسب|اعتبارا|ابتداء)(?!\p{L})/u;

export const replyTime = defineRule({
  id: 'content/reply-time',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تبين المدة الموعود بها في النص نوع أيامها وبداية احتسابها',
      en: 'A time promised in the text states the kind of days and where it starts',
    },
    why: {
      ar: 'أسبوعان بلا بداية لا يُعرف متى ينقضيان، وعشرة أيام عمل أطول من عشرة أيام تقويمية. ويلزم بيان نوع الأيام في الأسابيع أيضًا، فقد يُراد بالأسبوع سبعة أيام أو خمسة أيام عمل؛ ولا يلزم في الشهور والسنوات.',
      en: 'Two weeks without a start have no end, and ten working days are longer than ten calendar days. Weeks need their kind of days too, since seven days or five working days may be meant; months and years do not.',
    },
    remedy: {
      ar: 'أكمل المدة في {path}، مثل «خلال عشرة أيام عمل من تاريخ اكتمال الطلب»، أو اكتبها في حقل مدة الإنجاز.',
      en: 'Complete the time at {path}, such as “within ten working days of the complete application”, or write it in the field for the service time.',
    },
  },
  parameters: {},
  messages: {
    noKind: {
      ar: 'لم تبين المدة هل أيامها أيام عمل أم أيام تقويمية: {found}',
      en: 'The time does not say whether it counts working days or calendar days: {found}',
    },
    noStart: {
      ar: 'لم تُذكر بداية احتساب المدة: {found}',
      en: 'The time does not say from what event it counts: {found}',
    },
    noUnit: {
      ar: 'ذُكر عدد ولم تُذكر وحدته، فلا يُعرف أهو أيام أم أسابيع: {found}',
      en: 'A number is given without its unit, such as days or weeks: {found}',
    },
    neither: {
      ar: 'لم تبين المدة نوع أيامها ولا بداية احتسابها: {found}',
      en: 'The time says neither what kind of days it counts nor from what event: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const definitions = proseOf(policy, 'definitions').filter(({ wording }) => wording.endsWith('/term'));
    const areDaysDefined = definitions.some((passage) => occursIn(defined, passage));
    yield* orPass(function* () {
      for (const passage of arabicProse(policy)) {
        if (passage.section === 'definitions' || passage.clause?.serviceTime !== undefined) continue;
        for (const range of numbersWithoutUnitIn(passage)) {
          yield fail('noUnit', within(passage.at, range), {
            found: passage.text.slice(range.start, range.end),
          });
        }
        for (const { duration, saysKind, saysStart: hasStart } of promisesIn(passage)) {
          const hasKind = areDaysDefined || saysKind;
          if (hasKind && hasStart) continue;
          const message = hasKind ? 'noStart' : hasStart ? 'noKind' : 'neither';
          yield fail(message, within(passage.at, duration), { found: duration.text });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يرد على الطلب خلال خمسة أيام عمل من تاريخ اكتماله. }
      - text: { ar: بعد صدور القرار يبلغ المستفيد به خلال يومي عمل. }
      - text: { ar: للمستفيد أن يتظلم من القرار خلال ثلاثين يومًا تقويميًا من إبلاغه به. }
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'مدة الإنجاز في حقلها تغني، ومدة الحفظ والمهلة السابقة ليستا وعدًا',
        en: 'The field for the service time suffices; keeping records and giving notice are no promise',
      },
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يرد على الطلب خلال عشرة أيام. }
        serviceTime: { maximum: 10, unit: workingDays, from: applicationComplete }
  records:
    text: { ar: تحفظ الملفات مدة لا تتجاوز عشر سنوات، ويشعر المستفيد قبل إتلافها بثلاثين يومًا. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يأتيه الرد خلال مدة لا تتجاوز أسبوعين. }
      - text: { ar: يرد على الشكوى خلال عشرة أيام من استلامها. }
      - text: { ar: تنجز المعاملة خلال خمسة أيام عمل. }
`,
      gives: [
        'fail neither /sections/handlingSteps/items/0/text/ar «خلال مدة لا تتجاوز أسبوعين»',
        'fail noKind /sections/handlingSteps/items/1/text/ar «خلال عشرة أيام»',
        'fail noStart /sections/handlingSteps/items/2/text/ar «خلال خمسة أيام عمل»',
      ],
    },
    {
      shows: {
        ar: 'عدد سقطت وحدته؛ وليس منه ما يُعد من الأشخاص أو السنوات',
        en: 'A number whose unit was lost; what counts people or names a year is none',
      },
      policy: `
sections:
  complaints:
    items:
      - text: { ar: يرد على الشكوى خلال (10) من تاريخ تسجيلها. }
      - text: { ar: يرد على الشكاوى التي وردت خلال 2025 بحضور ثلاثة من الأعضاء. }
`,
      gives: ['fail noUnit /sections/complaints/items/0/text/ar «خلال (10)»'],
    },
  ],
});

/** A time within which something is promised. */
interface PromisedTime {
  readonly duration: FoundDuration;
  /** Whether the text says what kind of days are counted, or needs not. */
  readonly saysKind: boolean;
  /** Whether it says from what event. */
  readonly saysStart: boolean;
}

/** «خلال»، «في مدة أقصاها»: a time is to follow. */
const limitLead =
  /(?<!\p{L})(?:[وف]?(?:في )?(?:خلال|غضون)|[وف]?في (?:مده|مهله|موعد|اجل))(?: (?:مده|مهله|فتره|موعد|اجل))?(?: (?:اقصاها?|لا [يت](?:تجاوز|زيد|تعدي)\p{L}{0,2}(?: (?:علي|عن))?|حدها (?:الاقصي|الاعلي)))? ?\(?$/u;
/** No noun follows that the number counts: the text goes on with what it counts from, or ends. */
const unitMissing =
  /^\)?(?: (?:من (?:تاريخ|يوم|وقت|حين|استلام|تسلم|تقديم|تسجيل|ورود|وصول|اكتمال|صدور|رفع|احاله|ابلاغ|قيد|نهايه|انتهاء)\p{L}*|بعد|عقب|منذ|اعتبارا|ابتداء|كحد|بحد|علي الاكثر)(?!\p{L})| ?[.،؛]|$)/u;
/** More than this is a year. */
const mostUnits = 400;

/** Where a promised time has lost its unit: «خلال (10) من تاريخ تسجيلها». */
const numbersWithoutUnitIn = perText((analysis): readonly TextRange[] => {
  if (!/خلال|غضون|في (?:مده|مهله|موعد|اجل)/.test(analysis.folded.text)) return [];
  return numbersIn(analysis.text).flatMap(({ start, end, value }): TextRange[] => {
    const sentence = sentenceAround(analysis, { start, end });
    const before = foldedText(analysis.text.slice(sentence.start, start), 'orthographic');
    const after = foldedText(analysis.text.slice(end, sentence.end), 'orthographic');
    const lead = limitLead.exec(before);
    if (lead === null || value > mostUnits || !unitMissing.test(after) || !endsInPromise(before)) return [];
    const isBracketed = analysis.text[start - 1] === '(' && analysis.text[end] === ')';
    const from = analysis.text.slice(sentence.start, start).search(limitWord);
    return [{ start: sentence.start + Math.max(0, from), end: isBracketed ? end + 1 : end }];
  });
});

/** The last «خلال» or «في مدة» of a text as written. */
const limitWord = /(?:خلال|غضون|في م(?:دة|هلة|وعد)|في أجل)(?!.*(?:خلال|غضون|في م(?:دة|هلة|وعد)|في أجل))/su;

/** The times within which something is promised; a least time is the concern of another requirement. */
const promisesIn = perText((analysis): readonly PromisedTime[] =>
  durationsOf(analysis)
    .filter((duration) => isPromised(analysis, duration))
    .map((duration) => {
      const sentence = sentenceAround(analysis, duration);
      const before = foldedText(analysis.text.slice(sentence.start, duration.start), 'orthographic');
      const after = foldedText(analysis.text.slice(duration.end, sentence.end), 'orthographic');
      return {
        duration,
        saysKind: !countsDays(duration) || saysKind(duration, after),
        saysStart: rightAfter.test(after) || fromEvent.test(before) || fromEvent.test(after),
      };
    }),
);

function isPromised(analysis: TextAnalysis, duration: FoundDuration): boolean {
  if (duration.bound === 'atLeast') return false;
  const { start } = sentenceAround(analysis, duration);
  const before = foldedText(analysis.text.slice(start, duration.start), 'orthographic');
  if (!duration.within && duration.bound !== 'atMost') return isTimeOfAnswer.test(before);
  if (beneficiaryOwes.test(before)) return false;
  // «لا تتجاوز مدة الإنجاز عشرة أيام»: what is promised may stand inside the expression.
  const throughout = foldedText(analysis.text.slice(start, duration.end), 'orthographic');
  return endsInPromise(before) || endsInPromise(throughout) || isComplaintOrAppeal(analysis, duration);
}

/** «مدة الرد على الشكوى خمسة أيام عمل»: the time of an answer is a promise without any bound. */
const isTimeOfAnswer =
  /(?<!\p{L})[وف]?(?:ال)?(?:مده|زمن|مهله) (?:ال)?(?:رد|بت|انجاز|اجابه|معالجه|دراسه|تنفيذ|صرف|تسليم|جواب)(?: \p{L}+){0,4} $/u;

const claims = words('تظلم~', 'يتظلم', 'اعتراض~', 'يعترض', 'شكو~', 'شكاو~');

function isComplaintOrAppeal(passage: TextAnalysis, { start }: FoundDuration): boolean {
  const sentence = sentenceAround(passage, { start, end: start });
  return claims.test(foldedText(passage.text.slice(sentence.start, start), 'orthographic'));
}

function countsDays({ unit }: FoundDuration): boolean {
  return unit === 'day' || unit === 'week';
}

function saysKind({ calendar, text }: FoundDuration, after: string): boolean {
  const nearby = after.slice(0, 25);
  return calendar !== undefined || calendarDays.test(`${foldedText(text, 'orthographic')} ${nearby}`);
}
