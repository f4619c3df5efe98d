/**
 * The Umm al-Qura calendar of 1420–1460 AH from sources other than ICU, to judge ours by.
 *
 * 1420–1450 are the month starts of the Python package `hijridate` 2.6.0 (PyPI, MIT), compiled by its
 * author from the calendars as they were published; .NET's `UmAlQuraCalendar` has the same lengths.
 *
 * 1451–1460 are those of `java.time.chrono.HijrahChronology` of JDK 17 and 25, which users report to
 * equal the converter of King Abdulaziz City for Science and Technology, the maker of the calendar.
 * For these years, which begin in May 2029, the sources disagree on what is to come:
 * `hijridate` and .NET begin 42 of the 120 months a day earlier than JDK and ICU.
 *
 * Taken over are lengths of months, which are facts. All sources describe one official calendar, so
 * agreement shows that ours was not copied wrongly, no more.
 */

/** 1 Muharram 1420. */
const firstDay = Date.UTC(1999, 3, 17);

/** One number a year from 1420: twelve bits, Muharram first; a month with a set bit has 30 days. */
const lengths = `
  4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b
  655 6a9 754 b6a 56c aad 555 b29 b92 ba9
  5d4 ada 55a aab 595 749 764 baa 5b5 2b6
  a56
  e4d b25 b52 b6a 5ad 2ae 92f 497 64b 6a5
`;

/** A month as published: its first day, Gregorian, and its length in days. */
interface PublishedMonth {
  readonly year: number;
  readonly month: number;
  readonly start: string;
  readonly length: number;
}

/** The 492 months. */
export const publishedMonths: readonly PublishedMonth[] = monthsFrom(lengths.trim().split(/\s+/));

function monthsFrom(years: readonly string[]): PublishedMonth[] {
  let time = firstDay;
  return years.flatMap((bits, index) =>
    Array.from({ length: 12 }, (_, month) => {
      const isLong = (Number.parseInt(bits, 16) & (1 << (11 - month))) !== 0;
      const start = new Date(time).toISOString().slice(0, 10);
      const length = isLong ? 30 : 29;
      time += length * 86_400_000;
      return { year: 1420 + index, month: month + 1, start, length };
    }),
  );
}
