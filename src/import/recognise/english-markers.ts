/** What stands before an English clause or heading: `(a)`, `ii.`, `1.2`, `Article 3:`. */

/** A marker, and which places in a list it may mean: `i` is the first and the ninth. */
export interface EnglishMarker {
  readonly length: number;
  /** Empty for a dash or a bullet. */
  readonly values: readonly number[];
}

const marker =
  /^(?:\((?<in>[A-Za-z]|[ivxlcIVXLC]{1,6}|\d{1,3})\)|(?<one>[A-Za-z]|[ivxlcIVXLC]{1,6}|\d{1,3}(?:\.\d{1,2})*) ?[.)–-]|(?<sign>[-–•*▪●]))(?:\s+|$)/u;

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const adverbs = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const article = new RegExp(
  String.raw`^(?:article|clause|section|chapter|part)\s+\(?(?:(?<number>\d{1,3})|(?<word>${words.join('|')}))\)?\s*[:.–-]?\s*`,
  'i',
);
const adverb = new RegExp(String.raw`^(?<word>${adverbs.join('|')})(?:ly)?\s*[:.,–-]\s*`, 'i');

/** The marker at the beginning of a text; nothing where there is none. */
export function englishMarkerOf(text: string): EnglishMarker | undefined {
  const named = article.exec(text) ?? adverb.exec(text);
  if (named !== null) {
    const { number, word = '' } = named.groups ?? {};
    const place = [words, adverbs].map((list) => list.indexOf(word.toLowerCase()) + 1).find((at) => at > 0);
    return { length: named[0].length, values: [number === undefined ? (place ?? 0) : Number(number)] };
  }
  const found = marker.exec(text);
  if (found === null) return undefined;
  const { in: inside, one, sign } = found.groups ?? {};
  return {
    length: found[0].length,
    values: sign === undefined ? valuesOf((inside ?? one ?? '').toLowerCase()) : [],
  };
}

function valuesOf(written: string): number[] {
  const last = written.split('.').at(-1) ?? '';
  if (/^\d+$/.test(last)) return [Number(last)];
  const letter = last.length === 1 ? [last.charCodeAt(0) - 96] : [];
  const roman = /^[ivxlc]+$/.test(last) ? [romanValue(last)] : [];
  return [...letter, ...roman];
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(written: string): number {
  const digits = Array.from(written, (letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, place) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0);
}
