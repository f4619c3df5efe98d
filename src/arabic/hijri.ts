/**
 * Umm al-Qura dates, the civil calendar of Saudi Arabia.
 *
 * ICU silently falls back to arithmetic outside its table, 1300–1600 AH, and the other Islamic
 * calendars differ from Umm al-Qura on most days; so only `islamic-umalqura` is used, and only
 * inside the table.
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
  return hijriAt(time);
}

/** The Gregorian day of a Hijri date; `undefined` for a date that does not exist, such as day 30 of a short month. */
export function gregorianOf(date: HijriDate): Day | undefined {
  if (date.year < firstYear || date.year > lastYear) return undefined;
  // An estimate that is never more than a few days off; the right day is then looked for around it.
  const monthsSinceStart = (date.year - firstYear) * 12 + (date.month - 1);
  const estimate = tableStart + Math.round(monthsSinceStart * 29.530589 + date.day - 1) * millisecondsPerDay;
  for (let offset = -3; offset <= 3; offset += 1) {
    const time = estimate + offset * millisecondsPerDay;
    if (time < tableStart || time >= tableEnd) continue;
    const found = hijriAt(time);
    if (found.year === date.year && found.month === date.month && found.day === date.day) return dayAt(time);
  }
  return undefined;
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
