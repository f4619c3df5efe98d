/** Which letters the glyphs of a font stand for, as the font says itself (ISO 32000-1, 9.10.3). */
import type { PdfFile } from './file.ts';
import { mostLetters } from './limits.ts';
import {
  isKind,
  nameOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfString,
  type PdfValue,
  type PdfWord,
} from './objects.ts';
import { isWord, SyntaxReader } from './syntax.ts';

/** A font as a reader of text sees it. */
export interface ReadableFont {
  /** How many bytes name a glyph. */
  readonly width: 1 | 2;
  /** Letters by the number of the glyph. */
  readonly letters: ReadonlyMap<number, string>;
}

/** Reads the letters of a font; one that names none has none. */
export function readFont(file: PdfFile, font: PdfDictionary): ReadableFont {
  const width = nameOf(file.at(font, 'Subtype')) === 'Type0' ? 2 : 1;
  const map = file.at(font, 'ToUnicode');
  return { width, letters: isKind(map, 'stream') ? lettersOf(file.decoded(map)) : new Map() };
}

function lettersOf(map: Uint8Array): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const reader = new SyntaxReader(map);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isWord(token)) continue;
    if (token.word === 'beginbfchar') addCharacters(letters, reader);
    if (token.word === 'beginbfrange') addRanges(letters, reader);
    if (letters.size > mostLetters) throw new UnreadablePdf('tooMuch', 'letters');
  }
  return letters;
}

function addCharacters(letters: Map<number, string>, reader: SyntaxReader): void {
  for (;;) {
    const glyph = stringOrEnd(reader.next());
    if (glyph === undefined) return;
    const text = stringOrEnd(reader.next());
    if (text === undefined) throw new UnreadablePdf('damaged', 'a map of letters');
    letters.set(numberOf(glyph), unicodeOf(text));
  }
}

function addRanges(letters: Map<number, string>, reader: SyntaxReader): void {
  for (;;) {
    const first = stringOrEnd(reader.next());
    if (first === undefined) return;
    const last = stringOrEnd(reader.next());
    const texts = reader.value();
    if (last === undefined) throw new UnreadablePdf('damaged', 'a map of letters');
    const [from, to] = [numberOf(first), numberOf(last)];
    if (to - from > mostLetters) throw new UnreadablePdf('tooMuch', 'letters');
    for (let glyph = from; glyph <= to; glyph += 1) letters.set(glyph, textInRange(texts, glyph - from));
  }
}

/** A range says each text, or the first of those that follow one another. */
function textInRange(texts: PdfValue, index: number): string {
  const text = Array.isArray(texts) ? (texts as readonly PdfValue[])[index] : texts;
  if (!isKind(text, 'string')) throw new UnreadablePdf('damaged', 'a map of letters');
  const first = unicodeOf(text);
  if (Array.isArray(texts) || index === 0) return first;
  const last = first.length - 1;
  return first.slice(0, last) + String.fromCharCode(first.charCodeAt(last) + index);
}

/** The next string; nothing where the list ends. */
function stringOrEnd(value: PdfValue | PdfWord | undefined): PdfString | undefined {
  if (isKind(value, 'string')) return value;
  if (value !== undefined && isWord(value)) return undefined;
  throw new UnreadablePdf('damaged', 'a map of letters');
}

function numberOf({ bytes }: PdfString): number {
  if (bytes.length > 4) throw new UnreadablePdf('damaged', 'a map of letters');
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function unicodeOf({ bytes }: PdfString): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
