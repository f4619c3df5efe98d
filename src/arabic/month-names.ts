/** The names of months as people write them in dates, folded: Hijri and Gregorian, Arabic and English. */

/** The two calendars of Saudi documents. */
export type CalendarName = 'hijri' | 'gregorian';

/** For each month, from Muharram, what it is called; English in the spellings that are most in use. */
const hijri: readonly string[] = [
  'محرم|المحرم|محرم الحرام|muharram',
  'صفر|safar',
  "ربيع الاول|ربيع اول|rabi al-awwal|rabi' al-awwal|rabi al-awal|rabi i",
  "ربيع الاخر|ربيع الثاني|ربيع ثاني|rabi al-akhir|rabi al-thani|rabi' al-thani|rabi' al-akhir|rabi ii",
  'جمادي الاولي|جمادي الاول|جماد الاول|جماد اول|jumada al-ula|jumada al-awwal|jumada i',
  'جمادي الاخره|جمادي الثانيه|جمادي الاخر|جمادي الثاني|جماد الاخر|جماد الثاني|جماد ثاني|jumada al-akhirah|jumada al-thani|jumada al-thaniyah|jumada al-akhira|jumada ii',
  'رجب|رجب الفرد|rajab',
  "شعبان|shaban|sha'ban|shaaban",
  'رمضان|رمضان المبارك|ramadan|ramadhan',
  'شوال|shawwal|shawal',
  "ذو القعده|ذي القعده|ذوالقعده|ذيالقعده|ذا القعده|dhu al-qadah|dhu al-qidah|dhul qadah|dhul-qadah|dhu al-qi'dah|dhu al-qa'dah|dhul-qi'dah",
  'ذو الحجه|ذي الحجه|ذوالحجه|ذا الحجه|dhu al-hijjah|dhu al-hijja|dhul hijjah|dhul-hijjah|dhul-hijja',
];

/** The same from January, with the names of the Levant. */
const gregorian: readonly string[] = [
  'يناير|كانون الثاني|january|jan',
  'فبراير|شباط|february|feb',
  'مارس|اذار|march|mar',
  'ابريل|نيسان|april|apr',
  'مايو|ايار|may',
  'يونيو|يونيه|حزيران|june|jun',
  'يوليو|يوليه|تموز|july|jul',
  'اغسطس|اوغسطس|اب|august|aug',
  'سبتمبر|ايلول|september|sept|sep',
  'اكتوبر|تشرين الاول|october|oct',
  'نوفمبر|تشرين الثاني|november|nov',
  'ديسمبر|كانون الاول|december|dec',
];

/** A month that a name stands for. */
export interface NamedMonth {
  readonly calendar: CalendarName;
  /** From 1. */
  readonly month: number;
}

const months: ReadonlyMap<string, NamedMonth> = new Map([
  ...monthsOf('hijri', hijri),
  ...monthsOf('gregorian', gregorian),
]);

/** All names, the longer before the shorter, as alternatives of a pattern for folded texts. */
export const namesOfMonths: string = [...months.keys()]
  .sort((one, other) => other.length - one.length)
  .join('|');

/** The month of a folded name. */
export function monthNamed(name: string): NamedMonth | undefined {
  return months.get(name);
}

function monthsOf(calendar: CalendarName, names: readonly string[]): [string, NamedMonth][] {
  return names.flatMap((all, index) =>
    all.split('|').map((name): [string, NamedMonth] => [name, { calendar, month: index + 1 }]),
  );
}
