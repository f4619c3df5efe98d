/** The numbers of an English text, in digits and in words, in the shape in which Arabic ones are found. */
import type { FoundNumber } from '../arabic/numbers.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

/** What each word counts by itself. */
const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, ten) => [word, ten * 10] as const).slice(2),
  ...Object.entries(scales),
]);

/** Longer words first, so that `seven` does not hide `seventeen`. */
const word = [...values.keys()].sort((one, other) => other.length - one.length).join('|');
const ordinal = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** Words of one number; `and` joins only after a scale; the last word must not be half an ordinal. */
const inWords = `(?:${word})(?:(?:[- ]|(?<=hundred|thousand) and )(?:${word}))*(?![a-z]|-(?:${ordinal}))`;
const inDigits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\w|[.,]\\d)';

/** A number as a pattern, for what is made of numbers. */
export const numberPattern = `(?:${inWords}|${inDigits})`;

const number = new RegExp(`(?<![\\w.,])(?:${numberPattern})`, 'gi');

/** The numbers of a text in their order; ordinals, versions and codes are none. */
export function numbersIn(text: string): readonly FoundNumber[] {
  return Array.from(text.matchAll(number), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    value: valueOf(found),
    written: /^\d/.test(found) ? ('latin' as const) : ('words' as const),
    text: found,
  }));
}

/** The value of a number that matches the pattern. */
export function valueOf(found: string): number {
  if (/^\d/.test(found)) return Number(found.replaceAll(',', ''));
  let total = 0;
  let group = 0;
  for (const part of found.toLowerCase().split(/[- ]/)) {
    const scale = scales[part];
    if (scale === undefined) group += values.get(part) ?? 0;
    else if (scale === 100) group = Math.max(group, 1) * scale;
    else {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const ordinalWord = new RegExp(`\\b(?:(\\d{1,3})(?:st|nd|rd|th)|${ordinals.join('|')})\\b`, 'gi');

/** What the ordinals of a text count: `the third`, `22nd`. */
export function ordinalValuesIn(text: string): readonly number[] {
  return Array.from(text.matchAll(ordinalWord), ([found, digits]) =>
    digits === undefined ? ordinals.indexOf(found.toLowerCase()) + 1 : Number(digits),
  );
}
