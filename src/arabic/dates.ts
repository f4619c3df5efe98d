/** Dates in words, in both calendars. */
import type { Bilingual } from '../model/bilingual.ts';
import type { Day } from '../model/generated/documents.ts';
import { inDigits, type DigitSystem } from './digits.ts';
import { hijriMonths, hijriOf, type HijriDate } from './hijri.ts';

/** The names of the Gregorian months as they are used in Saudi Arabia, from January. */
export const gregorianMonths: readonly Bilingual[] = [
  { ar: 'يناير', en: 'January' },
  { ar: 'فبراير', en: 'February' },
  { ar: 'مارس', en: 'March' },
  { ar: 'أبريل', en: 'April' },
  { ar: 'مايو', en: 'May' },
  { ar: 'يونيو', en: 'June' },
  { ar: 'يوليو', en: 'July' },
  { ar: 'أغسطس', en: 'August' },
  { ar: 'سبتمبر', en: 'September' },
  { ar: 'أكتوبر', en: 'October' },
  { ar: 'نوفمبر', en: 'November' },
  { ar: 'ديسمبر', en: 'December' },
];

/**
 * «١٠ ذي القعدة ١٤٤٥هـ الموافق ١٨ مايو ٢٠٢٤م» / `18 May 2024 (10 Dhu al-Qadah 1445 AH)`.
 *
 * Arabic gives the Hijri date first, as official Saudi documents do; English gives the Gregorian first.
 * A day without a Hijri date that can be relied on is given in one calendar only.
 */
export function dateInWords(day: Day, digits: DigitSystem): Bilingual {
  const gregorian = gregorianInWords(day, digits);
  const hijri = hijriOf(day);
  if (hijri === undefined) return gregorian;
  const lunar = hijriInWords(hijri, digits);
  return { ar: `${lunar.ar} الموافق ${gregorian.ar}`, en: `${gregorian.en} (${lunar.en})` };
}

/** «١٠ ذي القعدة ١٤٤٥هـ» / `10 Dhu al-Qadah 1445 AH`. */
export function hijriInWords({ year, month, day }: HijriDate, digits: DigitSystem): Bilingual {
  const name = hijriMonths[month - 1] ?? { ar: '', en: '' };
  return {
    ar: inDigits(`${day} ${name.ar} ${year}هـ`, digits),
    en: `${day} ${name.en} ${year} AH`,
  };
}

/** «١٨ مايو ٢٠٢٤م» / `18 May 2024`. */
export function gregorianInWords(date: Day, digits: DigitSystem): Bilingual {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = gregorianMonths[Number(month) - 1] ?? { ar: month, en: month };
  return {
    ar: inDigits(`${Number(day)} ${name.ar} ${year}م`, digits),
    en: `${Number(day)} ${name.en} ${year}`,
  };
}
