/**
 * What runs from left to right inside an Arabic text.
 *
 * Letters and whole numbers find their direction by themselves. Addresses, telephone numbers, ISO dates
 * and codes do not: their signs take the direction of the Arabic around them, and `+966 50` is shown as
 * `50 966+`. Such a stretch must be isolated where it is displayed; the text itself stays as written.
 */

/** A stretch of text, and whether it must be shown from left to right as a unit. */
export interface Stretch {
  readonly text: string;
  readonly isLeftToRight: boolean;
}

const host = '[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+';
const rest = '(?:[/?#][A-Za-z0-9/?#&=%+@:._~-]*[A-Za-z0-9/=_~-]|/)?';

const patterns = [
  `https?://${host}(?::\\d+)?${rest}`,
  // Where no such sign stands before: within a long run no place is tried but the first.
  `(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@${host}`,
  // A host name, or a code such as GOV-02 or ISO/IEC-1: Latin letters and digits held together by signs.
  `(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[-_./][A-Za-z0-9]+)+${rest}`,
  '\\+\\d[\\d -]{4,}\\d',
  '\\d{2,4}-\\d{3,4}-\\d{3,4}',
  '\\d{4}-\\d{2}-\\d{2}',
];

const stretch = new RegExp(patterns.join('|'), 'g');
const worthLooking = /[A-Za-z0-9]/;

/** Divides a text into stretches that are left to right as a unit and the text between them. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!worthLooking.test(text)) return [{ text, isLeftToRight: false }];
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(stretch)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), isLeftToRight: false });
    stretches.push({ text: match[0], isLeftToRight: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isLeftToRight: false });
  return stretches;
}
