/**
 * English beside its Arabic: which lines of a document say in English what the lines before them say.
 *
 * A reader that finds two columns marks the English; where it stands below the Arabic, only the alternation
 * shows what it is. Lines are paired where they follow each other in equal number and with the same numbers
 * before them; what cannot be paired so is left to a person.
 */
import type { Stretch } from '../../model/recognition.ts';
import { englishMarkerOf } from './english-markers.ts';
import type { Element, Line } from './lines.ts';
import { markerOf, shownMarkerOf } from './markers.ts';
import { endsSentence, wordCount } from './phrasing.ts';

/** A text in Arabic and the same in English, each in the lines that it takes. */
export interface Translation {
  readonly arabic: readonly Stretch[];
  readonly english: readonly Stretch[];
}

/** Lines that stand as if one translated the other, and what they are in lists and headings. */
interface LinePair {
  readonly arabic: Chunk;
  readonly english: Chunk;
}

/** A document without the lines that only translate others. */
export interface Untangled {
  /** Those lines have the role `translation`, so that they stand beside the text. */
  readonly elements: readonly Element[];
  readonly translations: readonly Translation[];
}

/** A text that may take several lines. */
type Chunk = Line[];

/** Arabic texts, and the English ones that follow them before Arabic begins again. */
interface Group {
  readonly arabic: readonly Chunk[];
  readonly english: readonly Chunk[];
}

/** A document where so many English texts, and this share of them, follow their Arabic is written in two languages. */
const leastStacked = { pairs: 3, share: 0.5 };

/** Takes a document apart into what it says and what translates that. */
export function untangled(elements: readonly Element[]): Untangled {
  const groups = groupsOf(elements);
  const pairs = groups.flatMap(pairsIn);
  const isMarked = ([first]: Chunk) => first?.role === 'translation';
  const stacked = groups.flatMap(({ english }) => english).filter((chunk) => !isMarked(chunk));
  const stackedPairs = pairs.filter(({ english }) => english[0]?.role === undefined);
  const isStacked =
    stackedPairs.length >= stacked.length * leastStacked.share && pairs.length >= leastStacked.pairs;
  const known = isStacked ? pairs : pairs.filter(({ english }) => english[0]?.role === 'translation');
  return {
    elements: withRoles(elements, isStacked ? stacked.flat() : []),
    translations: [...known, ...elements.flatMap(pairsInTable)],
  };
}

/** English lines stand beside the text; an Arabic line after one begins a paragraph of its own. */
function withRoles(elements: readonly Element[], stacked: readonly Line[]): Element[] {
  const english = new Set<Element>(stacked);
  return elements.map((element, place) => {
    if (element.kind === 'table') return element;
    if (english.has(element)) return { ...element, role: 'translation' };
    const before = elements[place - 1];
    return element.isContinued && before !== undefined && english.has(before)
      ? { ...element, isContinued: false }
      : element;
  });
}

function groupsOf(elements: readonly Element[]): Group[] {
  const groups: { arabic: Chunk[]; english: Chunk[] }[] = [{ arabic: [], english: [] }];
  let last: Line | undefined;
  for (const element of elements) {
    if (element.kind === 'table') {
      groups.push({ arabic: [], english: [] });
      last = undefined;
      continue;
    }
    if (element.role !== undefined && element.role !== 'translation') continue;
    const isEnglish = speaksEnglish(element);
    if (!isEnglish && groups.at(-1)!.english.length > 0) groups.push({ arabic: [], english: [] });
    const chunks = groups.at(-1)![isEnglish ? 'english' : 'arabic'];
    const goesOn = last !== undefined && speaksEnglish(last) === isEnglish && continues(element, last);
    if (goesOn && chunks.length > 0) chunks.at(-1)!.push(element);
    else chunks.push([element]);
    last = element;
  }
  return groups;
}

/** Whether a line goes on with the text of the one before it; a number in a line of its own belongs to what follows. */
function continues(line: Line, before: Line): boolean {
  if (speaksEnglish(line) && isOnlyMarker(before)) return true;
  if (line.block !== before.block || !line.isContinued) return false;
  const hasMarker = speaksEnglish(line)
    ? englishMarkerOf(line.text) !== undefined
    : markerOf(line.text) !== undefined;
  return !hasMarker && !endsSentence(before.text);
}

function isOnlyMarker({ text }: Line): boolean {
  return englishMarkerOf(text)?.length === text.length;
}

/** Addresses are in Latin letters in any language. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\bSA\d[\d ]+/g;

/** Whether a line is English: what a reader found in a column of its own, and what has words in Latin letters. */
function speaksEnglish({ text, role }: Line): boolean {
  if (role === 'translation') return true;
  const words = text.replaceAll(address, '');
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
  const arabic = words.match(/[\u0621-\u064A]/g)?.length ?? 0;
  const isMarker = /^\([A-Za-z]{1,5}\)$/.test(text);
  return isMarker || (arabic * 2 < latin && /[A-Za-z]{2,}/.test(words));
}

/** Pairs in order where there are as many of both; else from the last, where the numbers agree. */
function pairsIn({ arabic, english }: Group): LinePair[] {
  const missing = arabic.length - english.length;
  if (english.length === 0 || missing < 0) return [];
  const pairs = english.map((chunk, place): LinePair => ({
    arabic: arabic[place + missing]!,
    english: chunk,
  }));
  const isCertain = missing === 0 || pairs.every(sharesNumber) || pairs.length === 1;
  return isCertain && pairs.every(mayTranslate) ? pairs : [];
}

/** What both begin with counts the same. */
function sharesNumber({ arabic, english }: LinePair): boolean {
  const one = arabicValues(arabic);
  const other = englishValues(english);
  return one.some((value) => other.includes(value));
}

/** How many English words an Arabic one may become, at least and at most; of short texts anything may. */
const wordsPerWord = { least: 0.5, most: 4 };
const shortText = 5;

function mayTranslate(pair: LinePair): boolean {
  const { arabic, english } = pair;
  const isHeading = ([first]: readonly Line[]) => (first?.level ?? 0) > 0;
  if (isHeading(arabic) !== isHeading(english) && !isBareHeading(pair)) return false;
  const [ours, theirs] = [arabicValues(arabic), englishValues(english)];
  if (theirs.length > 0 && ours.length === 0) return false;
  if (theirs.length > 0 && !sharesNumber(pair)) return false;
  const [one, other] = [arabic, english].map((lines) => wordCount(lines.map(({ text }) => text).join(' ')));
  if (one! <= shortText && other! <= shortText * wordsPerWord.most) return true;
  return other! >= one! * wordsPerWord.least && other! <= one! * wordsPerWord.most;
}

/** Below a heading its English may stand as a paragraph: a few words that are no sentence. */
function isBareHeading({ arabic, english }: LinePair): boolean {
  const [first, ...more] = english;
  const isPlain = first !== undefined && more.length === 0 && !endsSentence(first.text);
  return isPlain && (arabic[0]?.level ?? 0) > 0 && wordCount(first.text) <= 12;
}

/** «البنك | مصرف … | … Bank | Bank»: between a label in each language stands the value in each. */
function pairsInTable(element: Element): Translation[] {
  if (element.kind !== 'table') return [];
  return element.rows.flatMap((row): Translation[] => {
    const [label, arabic, english, other] = row;
    const isPair =
      row.length === 4 &&
      [label, arabic].every((cell) => cell !== undefined && isArabic(cell.text)) &&
      [english, other].every((cell) => cell !== undefined && isLatin(cell.text));
    return isPair ? [{ arabic: [arabic!], english: [english!] }] : [];
  });
}

function isArabic(text: string): boolean {
  return /[\u0621-\u064A]{2}/.test(text);
}

function isLatin(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/[\u0621-\u064A]/.test(text);
}

function arabicValues([first]: readonly Line[]): readonly number[] {
  if (first === undefined) return [];
  const typed = markerOf(first.text)?.values ?? [];
  return typed.length > 0 || first.marker === undefined ? typed : (shownMarkerOf(first.marker)?.values ?? []);
}

function englishValues([first]: readonly Line[]): readonly number[] {
  if (first === undefined) return [];
  const typed = englishMarkerOf(first.text)?.values ?? [];
  return typed.length > 0 || first.marker === undefined
    ? typed
    : (englishMarkerOf(`${first.marker} `)?.values ?? []);
}

/** Where the text of English lines begins, after the marker; the marker for itself. */
export function withoutEnglishMarker(lines: readonly Stretch[]): {
  readonly markers: readonly Stretch[];
  readonly texts: readonly Stretch[];
} {
  const [first, ...rest] = lines;
  const length = first === undefined ? 0 : (englishMarkerOf(first.text)?.length ?? 0);
  if (first === undefined || length === 0) return { markers: [], texts: lines };
  const { text, start } = first;
  const marker: Stretch = {
    ...first,
    end: start + text.slice(0, length).trimEnd().length,
    text: text.slice(0, length).trimEnd(),
  };
  const bare: Stretch = { ...first, start: start + length, text: text.slice(length) };
  return { markers: [marker], texts: bare.text === '' ? rest : [bare, ...rest] };
}
