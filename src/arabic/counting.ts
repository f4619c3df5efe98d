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
