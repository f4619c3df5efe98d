/** Dates in the prose exist, and a Hijri date and the Gregorian one beside it are the same day. */
import type { FoundDate } from '../../arabic/dates-in-text.ts';
import { daysBetween, hijriOf } from '../../arabic/hijri.ts';
import type { Passage } from '../reading.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { bothTexts, datesOf, placeIn } from '../running-text.ts';

/** Between two dates of one day stand only a few words: «الموافق», a bracket, a slash. */
const between =
  /^[\s,،/()\-–=]*(?:(?:الموافق|الموافقة|الموافقه|يوافق|corresponding to|i\.e\.)\s*(?:ل|لـ|يوم \S+)?)?[\s,،/()\-–=]*$/iu;

/** The most code units between two dates of one day. */
const farthest = 40;

const calendars = {
  hijri: { ar: 'هجرية', en: 'Hijri' },
  gregorian: { ar: 'ميلادية', en: 'Gregorian' },
} as const;

export const datePairs = defineRule({
  id: 'language/date-pairs',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'التواريخ في النص صحيحة، والهجري منها يوافق الميلادي',
      en: 'Dates in the text exist, and Hijri and Gregorian ones agree',
    },
    why: {
      ar: 'تاريخان ليوم واحد لا يتفقان يجعلان اليوم نفسه موضع نزاع، والتاريخ الذي لا وجود له يبطل ما بني عليه.',
      en: 'Two dates that do not agree leave the day itself in dispute, and a date that does not exist undoes what rests on it.',
    },
    remedy: {
      ar: 'صحح التاريخ في {path} بتقويم أم القرى.',
      en: 'Correct the date at {path} by the Umm al-Qura calendar.',
    },
  },
  parameters: {},
  messages: {
    disagree: {
      ar: 'التاريخان ليسا ليوم واحد (الموجود: {found}، الهجري الموافق للميلادي: {computed}).',
      en: 'The two dates are not the same day (found: {found}, the Hijri date of the Gregorian one: {computed}).',
    },
    oneDay: {
      ar: 'بين التاريخين يوم واحد (الموجود: {found}، الهجري الموافق للميلادي بتقويم أم القرى: {computed}).',
      en: 'The two dates are a day apart (found: {found}, the Hijri date of the Gregorian one by Umm al-Qura: {computed}).',
      severity: 'warning',
    },
    impossible: {
      ar: 'تاريخ لا وجود له في التقويم: {found}',
      en: 'The calendar has no such date: {found}',
    },
    suffix: {
      ar: 'رمز التقويم يخالف السنة (الموجود: {found}، ونوع السنة: {calendar}).',
      en: 'The sign of the calendar contradicts the year (found: {found}; the year is {calendar}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = bothTexts(policy).flatMap((passage): Verdict[] => {
      const dates = datesOf(passage);
      if (dates.length === 0) return [];
      const single = dates.flatMap((date): Verdict[] => {
        const { gregorian, suffix, calendar, text: found } = date;
        const place = placeIn(passage, date);
        if (suffix !== undefined && suffix !== calendar)
          return [fail('suffix', place, { found, calendar: calendars[calendar] })];
        return gregorian === undefined ? [fail('impossible', place, { found })] : [];
      });
      const pairs = pairsOf(passage, dates).map(({ start, end, days, computed }) => {
        const found = passage.text.slice(start, end);
        const message = Math.abs(days) === 1 ? 'oneDay' : 'disagree';
        return fail(message, placeIn(passage, { start, end }), { found, computed });
      });
      return [...single, ...pairs];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text:
      ar: "اعتمدت في 10 / 11 / 1445 هـ الموافق 18 / 05 / 2024 م، وصدرت اللائحة في 22/3/1444هـ (18/10/2022م)، وكانت في 1/1/1446هـ ثم في 18/05/2024م."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "اعتمدت في 5/9/1444هـ الموافق 21/03/2023م." } }
  scope: { text: { ar: "تسري من 11/11/1445هـ الموافق 18/05/2024م حتى 30/11/1445هـ، وتراجع في 18/05/2024هـ." } }
`,
      gives: [
        'fail disagree /sections/preamble/text/ar «5/9/1444هـ الموافق 21/03/2023م»',
        'fail impossible /sections/scope/text/ar «30/11/1445هـ»',
        'fail suffix /sections/scope/text/ar «18/05/2024هـ»',
        'fail oneDay /sections/scope/text/ar «11/11/1445هـ الموافق 18/05/2024م»',
      ],
    },
  ],
});

/** Two dates of a text that should be one day and are not. */
interface DatePair {
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly computed: string;
}

function pairsOf({ text }: Passage, dates: readonly FoundDate[]): DatePair[] {
  return dates.slice(1).flatMap((second, index) => {
    const first = dates[index]!;
    const apart = text.slice(first.end, second.start);
    if (first.calendar === second.calendar || apart.length > farthest || !between.test(apart)) return [];
    const { gregorian } = first.calendar === 'gregorian' ? first : second;
    const days = daysBetween(first.gregorian ?? '', second.gregorian ?? '');
    if (gregorian === undefined || days === undefined || days === 0) return [];
    return [{ start: first.start, end: second.end, days, computed: hijriText(gregorian) }];
  });
}

/** Written as dates are written in Arabic: day, month, year. */
function hijriText(gregorian: string): string {
  const hijri = hijriOf(gregorian);
  return hijri === undefined ? '' : `${hijri.day}/${hijri.month}/${hijri.year}`;
}
