/**
 * Umm al-Qura dates, the civil calendar of Saudi Arabia.
 *
 * ICU silently falls back to arithmetic outside its table, 1300–1600 AH, and the other Islamic
 * calendars differ from Umm al-Qura on most days; so only `islamic-umalqura` is used, and only
 * inside the table. From 1451 AH, May 2029, published tables differ by a day in a third of the months:
 * such a date is a forecast (see the table in the tests).
 */
import type { Bilingual } from '../model/bilingual.ts';
import { isDay } from '../model/day.ts';
import type { Day } from '../model/generated/documents.ts';

/** A day of the Umm al-Qura calendar. */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1300;
const lastYear = 1600;
const millisecondsPerDay = 86_400_000;
/** 1 Muharram 1300 AH, and the day after the last of 1600 AH. */
const tableStart = Date.UTC(1882, 10, 12);
const tableEnd = Date.UTC(2174, 10, 26);

/** Twelve synodic months, as a time. */
const averageYear = 12 * 29.530589 * millisecondsPerDay;

/** What `monthStartsOf` has asked ICU: at most a few hundred years. */
const startsByYear = new Map<number, readonly number[]>();

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The names of the Hijri months, from Muharram, as they stand in a date: in the genitive, ذي rather than ذو. */
export const hijriMonths: readonly Bilingual[] = [
  { ar: 'محرم', en: 'Muharram' },
  { ar: 'صفر', en: 'Safar' },
  { ar: 'ربيع الأول', en: 'Rabi al-Awwal' },
  { ar: 'ربيع الآخر', en: 'Rabi al-Akhir' },
  { ar: 'جمادى الأولى', en: 'Jumada al-Ula' },
  { ar: 'جمادى الآخرة', en: 'Jumada al-Akhirah' },
  { ar: 'رجب', en: 'Rajab' },
  { ar: 'شعبان', en: 'Shaban' },
  { ar: 'رمضان', en: 'Ramadan' },
  { ar: 'شوال', en: 'Shawwal' },
  { ar: 'ذي القعدة', en: 'Dhu al-Qadah' },
  { ar: 'ذي الحجة', en: 'Dhu al-Hijjah' },
];

/** The Hijri date of a Gregorian day; `undefined` for a day that does not exist or is outside the table. */
export function hijriOf(day: Day): HijriDate | undefined {
  const time = timeOf(day);
  if (time === undefined || time < tableStart || time >= tableEnd) return undefined;
  let year = firstYear + Math.floor((time - tableStart) / averageYear);
  // The average is never more than a few days off.
  if (time < monthStartsOf(year)[0]!) year -= 1;
  else if (time >= monthStartsOf(year)[12]!) year += 1;
  const starts = monthStartsOf(year);
  const month = starts.findLastIndex((start) => start <= time) + 1;
  return { year, month, day: (time - starts[month - 1]!) / millisecondsPerDay + 1 };
}

/** The Gregorian day of a Hijri date; `undefined` for a date that does not exist, such as day 30 of a short month. */
export function gregorianOf(date: HijriDate): Day | undefined {
  if (!isHijriDate(date)) return undefined;
  return dayAt(monthStartsOf(date.year)[date.month - 1]! + (date.day - 1) * millisecondsPerDay);
}

/** How many days a Hijri month has, 29 or 30; `undefined` for a month that does not exist or is outside the table. */
export function monthLengthOf(year: number, month: number): number | undefined {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const starts = monthStartsOf(year);
  return (starts[month]! - starts[month - 1]!) / millisecondsPerDay;
}

/** Whether a Hijri date exists, inside the table. */
export function isHijriDate({ year, month, day }: HijriDate): boolean {
  const length = monthLengthOf(year, month);
  return length !== undefined && Number.isInteger(day) && day >= 1 && day <= length;
}

/** Reads `1445-11-10`. */
export function parseHijri(text: string): HijriDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null
    ? undefined
    : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** Writes `1445-11-10`. */
export function writeHijri({ year, month, day }: HijriDate): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** How many days lie between two Gregorian days; positive where the second is later. */
export function daysBetween(first: Day, second: Day): number | undefined {
  const from = timeOf(first);
  const to = timeOf(second);
  return from === undefined || to === undefined ? undefined : Math.round((to - from) / millisecondsPerDay);
}

/** The starts of the twelve months of a year and of the year after it, as times; asked of ICU once for each year. */
function monthStartsOf(year: number): readonly number[] {
  const known = startsByYear.get(year);
  if (known !== undefined) return known;
  const inRamadan =
    tableStart +
    Math.round(((year - firstYear + 0.7) * averageYear) / millisecondsPerDay) * millisecondsPerDay;
  const { month, day } = hijriAt(inRamadan);
  // Back to the first of Muharram: from month to month over the last day of the month before.
  let start = inRamadan - (day - 1) * millisecondsPerDay;
  for (let left = month - 1; left > 0; left -= 1) {
    start -= hijriAt(start - millisecondsPerDay).day * millisecondsPerDay;
  }
  const starts = [start];
  while (starts.length <= 12) {
    const isLong = hijriAt(starts.at(-1)! + 29 * millisecondsPerDay).day === 30;
    starts.push(starts.at(-1)! + (isLong ? 30 : 29) * millisecondsPerDay);
  }
  startsByYear.set(year, starts);
  return starts;
}

function hijriAt(time: number): HijriDate {
  const parts = new Map(calendar.formatToParts(time).map(({ type, value }) => [type as string, value]));
  const numberOf = (part: string) => Number.parseInt(parts.get(part) ?? '', 10);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}

function timeOf(day: Day): number | undefined {
  return isDay(day) ? Date.parse(`${day}T00:00:00Z`) : undefined;
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
