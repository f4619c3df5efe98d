/** The numbers of sections and clauses, so that both languages cite the same clause. */
import { abjadLetter, latinLetter } from '../arabic/abjad.ts';
import { inDigits, type DigitSystem } from '../arabic/digits.ts';
import { ordinalAdverb } from '../arabic/ordinals.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** «أولًا:» and `1.`, counted from 1. */
export function sectionNumber(place: number, digits: DigitSystem): Bilingual {
  return { ar: `${inDigits(ordinalAdverb(place), digits)}:`, en: `${place}.` };
}

/** What the levels of clauses look like, from the outermost; deeper ones begin again. */
const levels: readonly ((place: number, digits: DigitSystem) => Bilingual)[] = [
  (place) => ({ ar: `${abjadLetter(place)}.`, en: `(${latinLetter(place)})` }),
  (place, digits) => ({ ar: `${inDigits(place, digits)}.`, en: `(${romanNumeral(place)})` }),
  (place) => ({ ar: `(${abjadLetter(place)})`, en: `(${latinLetter(place).toUpperCase()})` }),
  (place, digits) => ({ ar: `(${inDigits(place, digits)})`, en: `(${place})` }),
];

/** «أ.» and `(a)`, under it «١.» and `(i)`, and so on; the place is counted from 1, the depth from 0. */
export function clauseMarker(place: number, depth: number, digits: DigitSystem): Bilingual {
  const level = levels[depth % levels.length];
  return level === undefined ? { ar: '', en: '' } : level(place, digits);
}

const romanDigits = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii, iv … */
export function romanNumeral(place: number): string {
  let left = place;
  let numeral = '';
  for (const [digit, value] of romanDigits) {
    const times = Math.floor(left / value);
    numeral += digit.repeat(times);
    left -= times * value;
  }
  return numeral;
}
