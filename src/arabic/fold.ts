/**
 * Arabic spelling folded, so that one word written in two ways compares as equal.
 *
 * For comparison only: a folded text is never shown and never written back. Each folded text knows the
 * place of its letters in the source, so that what was found in it can be pointed at there.
 */
import type { TextRange } from '../model/position.ts';
import { dropped, letterForms } from './letter-forms.ts';
import { stemOf, stemRange } from './stem.ts';

/**
 * How much is folded. `strict`: canonical composition only. `orthographic`: what spelling leaves to the
 * writer (hamza, tashkeel, tatweel, digits, spaces, letter case). `search`: also clitics and endings.
 */
export type FoldingLevel = 'strict' | 'orthographic' | 'search';

/** A folded text and the way back to its source. */
export interface Folded {
  readonly text: string;
  readonly level: FoldingLevel;
  /**
   * For each code unit of `text` the UTF-16 offset in the source at which it begins, and at the end the
   * length of the source. Units that come from one character have the same offset.
   */
  readonly offsets: readonly number[];
}

/** A step of folding: a text, and for each of its code units a place in the text before the step. */
interface Step {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Whole Arabic letters of older encodings, one sign for each shape of a letter or pair of letters. */
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
const presentationForms = new RegExp(presentationForm, 'g');

/** A character with its marks. Jamo and the vowels of Kirat Rai also join with what follows. */
const composable = /(?:[\u1100-\u11FF\uA960-\uA97F\uAC00-\uD7FF\u{16D63}-\u{16D6A}]+|\P{M})\p{M}*|\p{M}+/gsu;

/** Runs of Arabic letters in a folded text. */
const arabicWords = /[\u0620-\u064A\u066E-\u06D3\u06EE-\u06FF\u0750-\u077F\u0870-\u08C9]+/g;

/** Folds a text and keeps the way back to the source. */
export function fold(text: string, level: FoldingLevel): Folded {
  if (level === 'strict') return { ...composed(text), level };
  let step = inOneSpelling(text);
  if (level === 'search') step = chained(step, stemmed(step.text));
  return { text: step.text, level, offsets: step.offsets };
}

/** The text of `fold` alone; several times as fast. */
export function foldedText(text: string, level: FoldingLevel): string {
  let result = text.normalize('NFC');
  if (level === 'strict') return result;
  for (;;) {
    result = withPlainLetters(result);
    const again = result.normalize('NFC');
    if (again === result) break;
    result = again;
  }
  return level === 'search' ? result.replaceAll(arabicWords, stemOf) : result;
}

/** A text without what spelling leaves to the writer: «الإدَارة» and «الاداره» become the same. */
export function folded(text: string): string {
  return foldedText(text, 'orthographic').trim();
}

/**
 * The stretch of the source that a stretch of the folded text stands for. Marks after the last letter
 * belong to it, and at the level `search` clitics and endings too; no character is cut in two.
 */
export function sourceRange({ offsets }: Folded, start: number, end: number): TextRange {
  const length = offsets.length - 1;
  const first = Math.min(Math.max(start, 0), length);
  let last = Math.min(Math.max(end, first), length);
  const from = offsets[first]!;
  if (last === first) return { start: from, end: from };
  const beginning = offsets[last - 1]!;
  while (last < length && offsets[last]! <= beginning) last += 1;
  return { start: from, end: offsets[last]! };
}

/** Dropping a sign between a letter and its mark lets the two join, so it is done until nothing changes. */
function inOneSpelling(text: string): Step {
  let step: Step | undefined;
  let current = text;
  const go = (next: Step) => {
    step = step === undefined ? next : chained(step, next);
    current = next.text;
  };
  for (;;) {
    if (current.normalize('NFC') !== current) go(composed(current));
    else if (step !== undefined) return step;
    if (presentationForm.test(current)) go(replaced(current, presentationForms, baseLetters));
    go(withForms(current));
  }
}

function withPlainLetters(text: string): string {
  const plain = presentationForm.test(text) ? text.replaceAll(presentationForms, baseLetters) : text;
  return textWithForms(plain);
}

function baseLetters(form: string): string {
  return form.normalize('NFKC');
}

/** Reused from text to text: most texts are short, and there are very many of them. */
let scratch = new Uint16Array(4096);

function room(length: number): Uint16Array {
  if (scratch.length < length) scratch = new Uint16Array(length * 2);
  return scratch;
}

/** Every code unit replaced by its form, runs of spaces made one. */
function textWithForms(text: string): string {
  const units = room(text.length);
  let length = 0;
  let isChanged = false;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const form = letterForms[code]!;
    if (form !== code) isChanged = true;
    if (form === dropped || (form === 0x20 && previous === 0x20)) continue;
    units[length] = previous = form;
    length += 1;
  }
  return isChanged || length < text.length ? textOf(units, length) : text;
}

/** The same, with the place of every unit. */
function withForms(text: string): Step {
  const units = room(text.length);
  const offsets: number[] = [];
  let length = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const form = letterForms[code]!;
    if (form === dropped || (form === 0x20 && previous === 0x20)) continue;
    units[length] = previous = form;
    length += 1;
    offsets.push(characterStart(text, index));
  }
  offsets.push(text.length);
  return { text: textOf(units, length), offsets };
}

const chunk = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += chunk) {
    const part = units.subarray(start, Math.min(start + chunk, length));
    text += String.fromCharCode.apply(undefined, part as unknown as number[]);
  }
  return text;
}

function composed(text: string): Step {
  return text.normalize('NFC') === text
    ? { text, offsets: ownOffsets(text) }
    : replaced(text, composable, (part) => part.normalize('NFC'));
}

/** The offsets of a text that stays as it is: both halves of a surrogate pair begin where the pair begins. */
function ownOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let index = 0; index <= text.length; index += 1) offsets.push(characterStart(text, index));
  return offsets;
}

/** The offset itself, or the one before in the middle of a surrogate pair. */
function characterStart(text: string, index: number): number {
  const isSecondHalf =
    (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
  return isSecondHalf ? index - 1 : index;
}

/** Stretches replaced; every unit of a replacement begins where the stretch begins. */
function replaced(text: string, pattern: RegExp, replacement: (stretch: string) => string): Step {
  const offsets: number[] = [];
  let result = '';
  let end = 0;
  const keepUntil = (index: number) => {
    for (; end < index; end += 1) offsets.push(characterStart(text, end));
  };
  for (const { 0: stretch, index } of text.matchAll(pattern)) {
    result += text.slice(end, index);
    keepUntil(index);
    const other = replacement(stretch);
    result += other;
    if (other === stretch) keepUntil(index + stretch.length);
    else while (offsets.length < result.length) offsets.push(index);
    end = index + stretch.length;
  }
  result += text.slice(end);
  keepUntil(text.length + 1);
  return { text: result, offsets };
}

/** Every Arabic word reduced to its stem, which begins where the word begins. */
function stemmed(text: string): Step {
  const offsets: number[] = [];
  let result = '';
  let end = 0;
  const keepUntil = (index: number) => {
    for (; end < index; end += 1) offsets.push(characterStart(text, end));
  };
  for (const { 0: word, index } of text.matchAll(arabicWords)) {
    const stem = stemRange(word);
    result += text.slice(end, index) + word.slice(stem.start, stem.end);
    keepUntil(index);
    offsets.push(index);
    end = index + stem.start + 1;
    keepUntil(index + stem.end);
    end = index + word.length;
  }
  result += text.slice(end);
  keepUntil(text.length + 1);
  return { text: result, offsets };
}

/** Two steps as one. */
function chained(first: Step, second: Step): Step {
  return { text: second.text, offsets: second.offsets.map((offset) => first.offsets[offset]!) };
}
