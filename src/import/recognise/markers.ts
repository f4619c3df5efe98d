/** What a writer typed before the text of a clause or a heading: dashes, numbers, letters, ordinal words. */
import { inLatinDigits } from '../../arabic/digits.ts';
import { foldedText } from '../../arabic/fold.ts';
import { ordinalAdverb } from '../../arabic/ordinals.ts';
import { ordinalPattern, ordinalValue } from '../../arabic/ordinal-words.ts';
import { abjadLetter } from '../../arabic/abjad.ts';

/** A marker at the beginning of a line. */
export interface Marker {
  /** Two markers with the same style number one list: `-`, `1.`, `1)`, `أ.`, `(أ)`, `أولا`. */
  readonly style: string;
  readonly kind: 'sign' | 'number' | 'letter' | 'ordinal' | 'article';
  /** What it counts; of a letter, its place in both alphabets that are in use. */
  readonly values: readonly number[];
  /** How many characters of the line it takes, the space after it included. */
  readonly length: number;
  /** It may as well be the beginning of the text, such as «م.» for an engineer, unless its neighbours count on. */
  readonly isWeak: boolean;
}

/** Letters in the order of dictionaries; the old order is in `arabic/abjad.ts`. */
const dictionaryOrder = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const abjadOrder = Array.from({ length: 28 }, (_, index) => abjadLetter(index + 1).charAt(0)).join('');

const sign = /^(?:[-–—−•●▪◦‣·*+○■□➢✓⁃\uF0A7\uF0B7\uF0D8]|o(?= ))(?:[ \t]+|(?=[\p{L}(«"]))/u;
const number =
  /^(?:\((?<in>[0-9٠-٩۰-۹]{1,3})\)|(?<before>[-–])(?<after>[0-9٠-٩۰-۹]{1,2})(?=[ \t])|(?<one>[0-9٠-٩۰-۹]{1,3}(?:[.-][0-9٠-٩۰-۹]{1,2}){0,3}) ?(?<end>[.)/\-–:])(?![0-9٠-٩۰-۹])|(?<bare>[0-9٠-٩۰-۹]{1,2}(?:\.[0-9٠-٩۰-۹]{1,2}){1,3})(?=[ \t]+\p{L}))[ \t]*[:.\-–]?[ \t]*(?=\S|$)/u;
const letter =
  /^(?:\((?<in>[أ-يa-zA-Z])(?:ـ)?\)|(?<one>[أ-ي]|[a-zA-Z])ـ? ?(?<end>[.)/\-–]))(?![.\p{N}])[ \t]*(?=\S)/u;

/** «أولاً:»، «ثانيًا/»، «ثالثا -» and «أولاً» before a line end: what follows a bare word is its sentence. */
const adverbs: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 40 }, (_, index) => [foldedText(ordinalAdverb(index + 1), 'orthographic'), index + 1]),
);
const ordinal =
  /^(?<word>[\p{L}\p{M}ـ]+(?: (?:عشر|و[\p{L}\p{M}]+))?) ?(?<end>[:/.)\-–،])[ \t]*[:\-–]?[ \t]*/u;

const article = new RegExp(
  String.raw`^(?<noun>(?:ال)?(?:ماده|بند|فصل|باب|قسم|مبحث))(?: رقم)? (?:\(?(?<number>[0-9]{1,3})\)?|(?<word>${ordinalPattern}))(?![\u0621-\u064A0-9])[ \t]*(?:\([0-9]{1,3}\)[ \t]*)?[:/.\-–،]*[ \t]*`,
  'u',
);

/** The markers at the beginning of a line, outermost first: «- أ.» are two. Nothing where there is only text. */
export function markersOf(line: string): Marker[] {
  const markers: Marker[] = [];
  let rest = line;
  for (;;) {
    const marker =
      signMarker(rest) ??
      articleMarker(rest) ??
      ordinalMarker(rest) ??
      numberMarker(rest) ??
      letterMarker(rest);
    if (marker === undefined || markers.length === 3) return markers;
    // After a number or letter a dash belongs to the text, and two signs are none.
    const isSecondSign = marker.kind === 'sign' && markers.length > 0;
    if (isSecondSign) return markers;
    markers.push(marker);
    rest = rest.slice(marker.length);
    if (marker.kind !== 'sign') return markers;
  }
}

/** The marker that numbers: the innermost; and how long all of them are. */
export function markerOf(line: string): Marker | undefined {
  const markers = markersOf(line);
  const last = markers.at(-1);
  if (last === undefined) return undefined;
  const length = markers.reduce((sum, marker) => sum + marker.length, 0);
  return { ...last, length, isWeak: last.isWeak && markers.length === 1 };
}

/** A number at the end of a line, where extraction from a page left it, after the space or the full stop of the text. */
const atEnd = /(?<=[.؛]\s*|\s{2,})(?:[-–]\s?[0-9٠-٩]{1,2}|[0-9٠-٩]{1,2}\s?[-–)])$/;

/** The number that stands at the end of a line, and where it begins; nothing where there is none. */
export function endMarkerOf(line: string): { readonly marker: Marker; readonly start: number } | undefined {
  const start = line.search(atEnd);
  if (start <= 0) return undefined;
  const marker = shownMarkerOf(`-${line.slice(start).replaceAll(/[^0-9٠-٩]/g, '')}`);
  return marker === undefined ? undefined : { marker, start };
}

/** The marker that a real list shows, read like one that was typed. */
export function shownMarkerOf(shown: string): Marker | undefined {
  const marker = markerOf(`${shown} ت`);
  return marker === undefined ? undefined : { ...marker, length: 0 };
}

function signMarker(text: string): Marker | undefined {
  const found = sign.exec(text);
  return found === null
    ? undefined
    : { style: 'sign', kind: 'sign', values: [], length: found[0].length, isWeak: false };
}

function numberMarker(text: string): Marker | undefined {
  const groups = number.exec(text);
  if (groups === null) return undefined;
  const { in: inside, before, after, bare, one = '', end = '' } = groups.groups ?? {};
  const written = inLatinDigits(inside ?? after ?? bare ?? one);
  const parts = written.split(/[.-]/).map(Number);
  const frame = inside !== undefined ? '()' : before !== undefined ? '-' : end;
  return {
    style: `${'1.'.repeat(parts.length - 1)}1${frame === ':' || frame === '–' ? '-' : frame}`,
    kind: 'number',
    values: [parts.at(-1)!],
    length: groups[0].length,
    isWeak: bare !== undefined,
  };
}

function letterMarker(text: string): Marker | undefined {
  const found = letter.exec(text);
  if (found === null) return undefined;
  const { in: inside, one = '', end = '()' } = found.groups ?? {};
  const written = inside ?? one;
  const isArabic = /[أ-ي]/.test(written);
  const values = isArabic
    ? [abjadOrder, dictionaryOrder].map(
        (order) => order.indexOf(written === 'ا' || written === 'إ' ? 'أ' : written) + 1,
      )
    : [written.toLowerCase().charCodeAt(0) - 96];
  if (values.every((value) => value === 0)) return undefined;
  const style = `${isArabic ? 'أ' : 'a'}${inside !== undefined ? '()' : end === '–' ? '-' : end}`;
  return { style, kind: 'letter', values, length: found[0].length, isWeak: end === '.' };
}

function ordinalMarker(text: string): Marker | undefined {
  const found = ordinal.exec(text);
  const value =
    found === null ? undefined : adverbs.get(foldedText(found.groups?.['word'] ?? '', 'orthographic').trim());
  if (found === null || value === undefined) return undefined;
  return { style: 'أولا', kind: 'ordinal', values: [value], length: found[0].length, isWeak: false };
}

/** Folding keeps no places, so the length is that of the shortest beginning that folds to what was found. */
function articleMarker(text: string): Marker | undefined {
  const start = text.slice(0, 60);
  const found = article.exec(foldedText(start, 'orthographic'));
  if (found === null) return undefined;
  const { number: digits, word = '', noun = '' } = found.groups ?? {};
  let length = found[0].length;
  while (length < start.length && foldedText(start.slice(0, length), 'orthographic').length < found[0].length)
    length += 1;
  return {
    style: noun.replace(/^ال/, ''),
    kind: 'article',
    values: [digits === undefined ? ordinalValue(word) : Number(digits)],
    length,
    isWeak: false,
  };
}
