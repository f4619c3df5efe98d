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

/** «يومان»، «٣ أيام»، «١١ يومًا» / `3 days`: English numbers are always in Latin digits. */
export function counted(count: number, noun: CountedNoun, digits: DigitSystem): Bilingual {
  const english = englishRules.select(count) === 'one' ? noun.en.one : noun.en.other;
  return {
    ar: noun.ar[arabicRules.select(count)].replace('{n}', inDigits(count, digits)),
    en: english.replace('{n}', String(count)),
  };
}

/** A calendar day. */
export const calendarDays: CountedNoun = {
  ar: { zero: '{n} يوم', one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
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

/** A month. */
export const months: CountedNoun = {
  ar: { zero: '{n} شهر', one: 'شهر واحد', two: 'شهران', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
  en: { one: '{n} month', other: '{n} months' },
};
