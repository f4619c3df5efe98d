/** The numbers of sections and clauses, so that both languages cite the same clause. */
import { abjadLetter, latinLetter, romanNumeral } from '../arabic/abjad.ts';
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

/** The room that every list leaves for its numbers, in points; the stylesheets say the same in millimetres. */
const usualRoom = 24;

/** How wide signs of a number are at the most, in points, in the largest size of the text. */
const widths: readonly (readonly [sign: RegExp, points: number])[] = [
  [/\p{Nd}/u, 7],
  [/[.()]/, 4],
  [/[il]/, 3],
  [/[a-z]/, 7],
  [/./u, 8],
];

/** The room in points that the longest of some numbers needs before its text, or nothing where the usual is enough. */
export function roomFor(markers: readonly string[]): number | undefined {
  const widest = markers.reduce((most, marker) => Math.max(most, widthOf(marker)), 0);
  return widest <= usualRoom ? undefined : widest;
}

function widthOf(marker: string): number {
  const gap = 4;
  return Array.from(marker.trim()).reduce(
    (width, sign) => width + (widths.find(([pattern]) => pattern.test(sign))?.[1] ?? 0),
    gap,
  );
}
