/** A counted noun with its number, in the six Arabic plural forms. */
import type { Bilingual } from '../model/bilingual.ts';
import { inDigits, type DigitSystem } from './digits.ts';

/** The forms of a noun after a number; `{n}` stands for the number where it is written. */
export interface CountedNoun {
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
  readonly en: { readonly one: string; readonly other: string };
}

const arabicRules = new Intl.PluralRules('ar');
const englishRules = new Intl.PluralRules('en');

/** «يوما عمل»، «٣ أيام عمل»، «كل ١٢ شهرًا» / `3 working days`: English numbers are always in Latin digits. */
export function counted(count: number, noun: CountedNoun, digits: DigitSystem): Bilingual {
  const english = englishRules.select(count) === 'one' ? noun.en.one : noun.en.other;
  return {
    ar: noun.ar[arabicRules.select(count)].replace('{n}', inDigits(count, digits)),
    en: english.replace('{n}', String(count)),
  };
}

/** A calendar day. */
export const calendarDays: CountedNoun = {
  ar: {
    zero: '{n} يوم تقويمي',
    one: 'يوم تقويمي واحد',
    two: 'يومان تقويميان',
    few: '{n} أيام تقويمية',
    many: '{n} يومًا تقويميًا',
    other: '{n} يوم تقويمي',
  },
  en: { one: '{n} calendar day', other: '{n} calendar days' },
};

/** A working day. */
export const workingDays: CountedNoun = {
  ar: {
    zero: '{n} يوم عمل',
    one: 'يوم عمل واحد',
    two: 'يوما عمل',
    few: '{n} أيام عمل',
    many: '{n} يوم عمل',
    other: '{n} يوم عمل',
  },
  en: { one: '{n} working day', other: '{n} working days' },
};

/** How often something recurs; after «كل» the noun stands in the genitive: «كل شهرين», never «كل شهران». */
export const monthlyIntervals: CountedNoun = {
  ar: {
    zero: 'كل {n} شهر',
    one: 'كل شهر',
    two: 'كل شهرين',
    few: 'كل {n} أشهر',
    many: 'كل {n} شهرًا',
    other: 'كل {n} شهر',
  },
  en: { one: 'Every month', other: 'Every {n} months' },
};

/** Days of any kind. */
export const days: CountedNoun = {
  ar: {
    zero: '{n} يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{n} أيام',
    many: '{n} يومًا',
    other: '{n} يوم',
  },
  en: { one: '{n} day', other: '{n} days' },
};

/** Months as a length of time. */
export const months: CountedNoun = {
  ar: {
    zero: '{n} شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{n} أشهر',
    many: '{n} شهرًا',
    other: '{n} شهر',
  },
  en: { one: '{n} month', other: '{n} months' },
};

/** Hours as a length of time. */
export const hours: CountedNoun = {
  ar: {
    zero: '{n} ساعة',
    one: 'ساعة واحدة',
    two: 'ساعتان',
    few: '{n} ساعات',
    many: '{n} ساعة',
    other: '{n} ساعة',
  },
  en: { one: '{n} hour', other: '{n} hours' },
};

/** Minutes. */
export const minutes: CountedNoun = {
  ar: {
    zero: '{n} دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  en: { one: '{n} minute', other: '{n} minutes' },
};

/** Seconds. */
export const seconds: CountedNoun = {
  ar: {
    zero: '{n} ثانية',
    one: 'ثانية واحدة',
    two: 'ثانيتان',
    few: '{n} ثوانٍ',
    many: '{n} ثانية',
    other: '{n} ثانية',
  },
  en: { one: '{n} second', other: '{n} seconds' },
};

/** What a check found. */
export const findings: CountedNoun = {
  ar: {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{n} ملاحظات',
    many: '{n} ملاحظة',
    other: '{n} ملاحظة',
  },
  en: { one: '{n} finding', other: '{n} findings' },
};

/** What a standard asks for. */
export const requirements: CountedNoun = {
  ar: {
    zero: 'لا متطلبات',
    one: 'متطلب واحد',
    two: 'متطلبان',
    few: '{n} متطلبات',
    many: '{n} متطلبًا',
    other: '{n} متطلب',
  },
  en: { one: '{n} requirement', other: '{n} requirements' },
};

/** Policies. */
export const policies: CountedNoun = {
  ar: {
    zero: 'لا سياسات',
    one: 'سياسة واحدة',
    two: 'سياستان',
    few: '{n} سياسات',
    many: '{n} سياسة',
    other: '{n} سياسة',
  },
  en: { one: '{n} policy', other: '{n} policies' },
};

/** Marks of a score. */
export const marks: CountedNoun = {
  ar: {
    zero: '{n} درجة',
    one: 'درجة واحدة',
    two: 'درجتان',
    few: '{n} درجات',
    many: '{n} درجة',
    other: '{n} درجة',
  },
  en: { one: '{n} mark', other: '{n} marks' },
};
