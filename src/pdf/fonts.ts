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

/** Reads fonts, each once; one that names no letters has none. */
export function createFontReader(file: PdfFile): (font: PdfDictionary) => ReadableFont {
  const fonts = new Map<PdfDictionary, ReadableFont>();
  let left = mostLetters;
  const spend = () => {
    if ((left -= 1) < 0) throw new UnreadablePdf('tooMuch', 'letters');
  };
  return (font) => {
    const known = fonts.get(font);
    if (known !== undefined) return known;
    const width = nameOf(file.at(font, 'Subtype')) === 'Type0' ? 2 : 1;
    const map = file.at(font, 'ToUnicode');
    const letters = isKind(map, 'stream') ? lettersOf(file.decoded(map), spend) : new Map<number, string>();
    const read = { width, letters } as const;
    fonts.set(font, read);
    return read;
  };
}

function lettersOf(map: Uint8Array, spend: () => void): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const reader = new SyntaxReader(map);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isWord(token)) continue;
    if (token.word === 'beginbfchar') addCharacters(letters, reader, spend);
    if (token.word === 'beginbfrange') addRanges(letters, reader, spend);
  }
  return letters;
}

function addCharacters(letters: Map<number, string>, reader: SyntaxReader, spend: () => void): void {
  for (;;) {
    spend();
    const glyph = stringOrEnd(reader.next());
    if (glyph === undefined) return;
    const text = stringOrEnd(reader.next());
    if (text === undefined) throw new UnreadablePdf('damaged', 'a map of letters');
    letters.set(numberOf(glyph), unicodeOf(text));
  }
}

function addRanges(letters: Map<number, string>, reader: SyntaxReader, spend: () => void): void {
  for (;;) {
    spend();
    const first = stringOrEnd(reader.next());
    if (first === undefined) return;
    const last = stringOrEnd(reader.next());
    const texts = reader.value();
    if (last === undefined) throw new UnreadablePdf('damaged', 'a map of letters');
    const textAt = textsInRange(texts);
    for (let [glyph, end] = [numberOf(first), numberOf(last)], from = glyph; glyph <= end; glyph += 1) {
      spend();
      letters.set(glyph, textAt(glyph - from));
    }
  }
}

/** A range says each text, or the first of those that follow one another. */
function textsInRange(texts: PdfValue): (index: number) => string {
  if (Array.isArray(texts)) return (index) => unicodeOf(orDamaged((texts as readonly PdfValue[])[index]));
  const first = unicodeOf(orDamaged(texts));
  const last = first.length - 1;
  const [before, code] = [first.slice(0, last), first.charCodeAt(last)];
  return (index) => before + String.fromCharCode(code + index);
}

function orDamaged(text: PdfValue | undefined): PdfString {
  if (isKind(text, 'string')) return text;
  throw new UnreadablePdf('damaged', 'a map of letters');
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

const decoder = new TextDecoder('utf-16be');

function unicodeOf({ bytes }: PdfString): string {
  return decoder.decode(bytes);
}
