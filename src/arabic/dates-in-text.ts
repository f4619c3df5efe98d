/** The dates of a text, in both calendars, in digits and with the names of months, Arabic and English. */
import { isDay } from '../model/day.ts';
import type { Day } from '../model/generated/documents.ts';
import type { TextRange } from '../model/position.ts';
import { fold, foldedText, sourceRange, type Folded } from './fold.ts';
import { gregorianOf } from './hijri.ts';
import { monthNamed, namesOfMonths, type CalendarName } from './month-names.ts';
import { ordinalPattern, ordinalValue } from './ordinal-words.ts';

/** A date as it is written. */
export interface FoundDate extends TextRange {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Decided by the year, whatever the suffix says: 1300–1599 are Hijri, 1900–2099 Gregorian. */
  readonly calendar: CalendarName;
  /** What the text says with «هـ», «م», `AH` or `AD`, if anything. */
  readonly suffix: CalendarName | undefined;
  readonly order: 'dayFirst' | 'yearFirst';
  /** The day; `undefined` for a date that does not exist, such as 30/11/1445. */
  readonly gregorian: Day | undefined;
  readonly text: string;
}

/** A suffix, right after the year or after a space; tatweel is gone, so «هـ» is «ه». */
const suffix = '(?: ?(هجريه?|ه|ميلاديه?|م|ah|a\\.h\\.|ad|ce|h|g)(?![\\u0621-\\u064Aa-z0-9]))?';
const separator = ' ?[/\\-–.] ?';

const dayFirst = new RegExp(
  `(?<![0-9]|[0-9\\u0621-\\u064Aa-z][/.-])([0-9]{1,2})(${separator})([0-9]{1,2})${separator}([0-9]{4})(?![0-9]|[/-][0-9])${suffix}`,
  'g',
);
const yearFirst = new RegExp(
  `(?<![0-9]|[0-9\\u0621-\\u064Aa-z][/.-])([0-9]{4})(${separator})([0-9]{1,2})${separator}([0-9]{1,2})(?![0-9]|[/-][0-9])${suffix}`,
  'g',
);

/** «18 من شهر مايو لعام 2024م»، `18th of May, 2024`. */
const withName = new RegExp(
  `(?<![0-9]|[0-9][/.-])([0-9]{1,2})(?:st|nd|rd|th)?(?: (?:من|of))?(?: شهر)? (${namesOfMonths})(?![\\u0621-\\u064Aa-z])[,،]? ?(?:من )?(?:ل?عام |ل?سنه )?([0-9]{4})(?![0-9])${suffix}`,
  'g',
);

/** «الخامس من نوفمبر 2025»، «في اليوم الثاني والعشرين من شهر ربيع الأول لعام 1447 هـ». */
const inWords = new RegExp(
  `(?<![\\u0621-\\u064A])[وفبك]?(${ordinalPattern}) (?:من )?(?:شهر )?(${namesOfMonths})(?![\\u0621-\\u064Aa-z])[,،]? ?(?:من )?(?:ل?عام |ل?سنه )?([0-9]{4})(?![0-9])${suffix}`,
  'g',
);

/** `May 18, 2024`. */
const nameFirst = new RegExp(
  `(?<![\\u0621-\\u064Aa-z])(${namesOfMonths}) ([0-9]{1,2})(?:st|nd|rd|th)?, ?([0-9]{4})(?![0-9])${suffix}`,
  'g',
);

/** A quick look that most texts do not pass. */
const year = /(?<![0-9])(?:1[3-59]|20)[0-9]{2}(?![0-9])/;

/** The dates of a text in their order. What has no year of four digits, or no month and day, is none. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!year.test(foldedText(text, 'orthographic'))) return [];
  const source = fold(text, 'orthographic');
  return [...numericDates(source.text), ...namedDates(source.text)]
    .sort((one, other) => one.start - other.start)
    .flatMap((written) => foundDate(written, source, text));
}

/** The parts of a date in a folded text. */
interface WrittenDate extends TextRange {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly suffix: string | undefined;
  readonly order: FoundDate['order'];
  /** The calendar to which the name of the month belongs. */
  readonly monthOf?: CalendarName;
}

function numericDates(folded: string): WrittenDate[] {
  const first = [...folded.matchAll(dayFirst)].map((match): WrittenDate => {
    const [, day, , month, written, ending] = match;
    return { suffix: ending, order: 'dayFirst', ...rangeOf(match), ...numbers(written, month, day) };
  });
  const last = [...folded.matchAll(yearFirst)].map((match): WrittenDate => {
    const [, written, , month, day, ending] = match;
    return { suffix: ending, order: 'yearFirst', ...rangeOf(match), ...numbers(written, month, day) };
  });
  return [...first, ...last];
}

function namedDates(folded: string): WrittenDate[] {
  const dayThenName = [...folded.matchAll(withName)].map((match) => {
    const [, day, name, written, ending] = match;
    return { match, day, name, written, ending };
  });
  const wordsThenName = [...folded.matchAll(inWords)].map((match) => {
    const [, words = '', name, written, ending] = match;
    return { match, day: String(ordinalValue(words)), name, written, ending };
  });
  const nameThenDay = [...folded.matchAll(nameFirst)].map((match) => {
    const [, name, day, written, ending] = match;
    return { match, day, name, written, ending };
  });
  return [...dayThenName, ...wordsThenName, ...nameThenDay].flatMap(
    ({ match, day, name = '', written, ending }) => {
      const named = monthNamed(name);
      if (named === undefined) return [];
      const parts = numbers(written, String(named.month), day);
      return [{ suffix: ending, order: 'dayFirst', monthOf: named.calendar, ...rangeOf(match), ...parts }];
    },
  );
}

function rangeOf({ 0: { length }, index }: RegExpExecArray): TextRange {
  return { start: index, end: index + length };
}

function numbers(written = '', month = '', day = '') {
  return { year: Number(written), month: Number(month), day: Number(day) };
}

const greatestDay = 31;

function foundDate(written: WrittenDate, source: Folded, text: string): FoundDate[] {
  const { order, suffix: ending, monthOf, start, end, ...date } = written;
  const calendar = calendarOf(date.year);
  // Beyond 31 it is the number of something else; a day and a month that changed places are still a date.
  if (calendar === undefined || !isBetween1And(date.day) || !isBetween1And(date.month)) return [];
  const range = sourceRange(source, start, end);
  const isMixed = monthOf !== undefined && monthOf !== calendar;
  return [
    {
      calendar,
      suffix: ending === undefined ? undefined : suffixMeaning(ending),
      order,
      gregorian: isMixed ? undefined : dayOf(date, calendar),
      text: text.slice(range.start, range.end),
      ...range,
      ...date,
    },
  ];
}

function isBetween1And(number: number): boolean {
  return number >= 1 && number <= greatestDay;
}

function calendarOf(number: number): CalendarName | undefined {
  if (number >= 1300 && number < 1600) return 'hijri';
  return number >= 1900 && number < 2100 ? 'gregorian' : undefined;
}

function suffixMeaning(written: string): CalendarName {
  return /^(?:ه|ah|a\.h|h)/.test(written) ? 'hijri' : 'gregorian';
}

function dayOf(date: { year: number; month: number; day: number }, calendar: CalendarName): Day | undefined {
  if (calendar === 'hijri') return gregorianOf(date);
  const day = [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(day) ? day : undefined;
}
