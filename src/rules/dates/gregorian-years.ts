/**
 * Dates that are to be Gregorian are Gregorian.
 *
 * 1445-11-10 has the shape of a day and is one, six centuries ago; what was meant is the Hijri date.
 */
import { gregorianOf, parseHijri } from '../../arabic/hijri.ts';
import { isDay } from '../../model/day.ts';
import type { Day } from '../../model/generated/documents.ts';
import { defineRule, type Place } from '../../model/rule.ts';
import { stringsIn } from '../kit.ts';

/** No paper of an association is older than the Kingdom, and none plans further ahead. */
const firstYear = 1932;
const lastYear = 2150;

/** Years of the Hijri calendar in which people now living date their papers. */
const firstHijriYear = 1300;
const lastHijriYear = 1600;

export const gregorianYears = defineRule({
  id: 'dates/gregorian-years',
  docs: {
    summary: {
      ar: 'التواريخ الميلادية ميلادية حقًا وسنواتها معقولة',
      en: 'Gregorian dates are Gregorian, and their years are plausible',
    },
    why: {
      ar: 'التاريخ الهجري في موضع الميلادي يجعل الاعتماد قبل قرون، فتفسد كل مقارنة بين التواريخ.',
      en: 'A Hijri date where a Gregorian one belongs puts the approval centuries back and spoils every comparison of dates.',
    },
    remedy: {
      ar: 'اكتب في {path} التاريخ الميلادي؛ ويُحسب التاريخ الهجري منه.',
      en: 'Write the Gregorian date at {path}; the Hijri date is computed from it.',
    },
  },
  parameters: {},
  messages: {
    hijri: {
      ar: 'تاريخ هجري في موضع التاريخ الميلادي (المكتوب: {written}، ما يوافقه: {gregorian}).',
      en: 'A Hijri date stands where a Gregorian one belongs (written: {written}, corresponding: {gregorian}).',
    },
    implausible: {
      ar: 'سنة لا تُعقل في هذا الموضع (المكتوب: {written}).',
      en: 'The year is not plausible here (written: {written}).',
    },
  },

  *check({ dossier, policy, pass, fail, notApplicable }) {
    const { document, approval } = policy.source.data;
    const { licence, board } = dossier.association.data;
    const dates = [
      ...daysIn(document, '/document', (at) => at),
      ...daysIn({ date: approval?.date }, '/approval', (at) => at),
      ...daysIn(licence, '/licence', (association) => ({ association })),
      ...daysIn(board?.term, '/board/term', (association) => ({ association })),
    ];
    const wrong = dates.filter(({ day }) => !isPlausible(day));

    for (const { day: written, place } of wrong) {
      const gregorian = readAsHijri(written);
      if (gregorian === undefined) yield fail('implausible', place, { written });
      else yield fail('hijri', place, { written, gregorian });
    }
    if (dates.length === 0) yield notApplicable('/approval/date');
    else if (wrong.length === 0) yield pass(dates[0]!.place);
  },

  examples: [
    {
      shows: {
        ar: 'التاريخ الهجري في موضعه صحيح',
        en: 'A Hijri date in its own place is right',
      },
      policy: 'approval: { date: 2024-05-18, hijriDate: 1445-11-10 }',
      gives: ['pass /approval/date'],
    },
    { policy: 'approval: { date: 1445-11-10 }', gives: ['fail hijri /approval/date'] },
    {
      policy: `
document:
  issueDate: 2024-05-18
  history: [{ issue: "1.0", date: 1445-11-10, summary: { ar: أول إصدار., en: First issue. } }]
`,
      association: 'licence: { number: "5593", date: 0202-03-01 }',
      gives: ['fail hijri /document/history/0/date', 'fail implausible association:/licence/date'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /approval/date'] },
  ],
});

interface PlacedDay {
  readonly day: Day;
  readonly place: Place;
}

/** Every string that is a whole day; no number, code or name looks like one. */
function daysIn(data: object | undefined, at: string, placeOf: (at: string) => Place): PlacedDay[] {
  return Array.from(stringsIn(data, at))
    .filter(({ value }) => isDay(value))
    .map(({ at, value }) => ({ day: value, place: placeOf(at) }));
}

function isPlausible(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

/** The Gregorian day of digits that are a Hijri date. */
function readAsHijri(written: string): Day | undefined {
  const hijri = parseHijri(written);
  return hijri === undefined || hijri.year < firstHijriYear || hijri.year > lastHijriYear
    ? undefined
    : gregorianOf(hijri);
}
