/** Where in the file each object stands (ISO 32000-1, 7.5.4 and 7.5.8), the latest revision first. */
import { mostObjects, mostRevisions } from './limits.ts';
import {
  countOf,
  isKind,
  UnreadablePdf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './objects.ts';
import { SyntaxReader } from './syntax.ts';

/** Where an object stands: at a place of the file, or in a stream that holds several. */
export type ObjectPlace =
  { readonly offset: number } | { readonly container: number; readonly index: number };

/** The table of a file. */
export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** What the latest revision says of the file as a whole. */
  readonly trailer: PdfDictionary;
  /** How often the file was written: once, and once more for each time that something was appended. */
  readonly revisions: number;
}

/** Reads the object, with its number before it, at a place of the file, and decodes a stream. */
export interface ObjectAccess {
  readonly streamAt: (offset: number) => PdfStream;
  readonly decoded: (stream: PdfStream) => Uint8Array;
}

/** Follows the sections from the last to the first. */
export function crossReferencesOf(bytes: Uint8Array, access: ObjectAccess): CrossReferences {
  const places = new Map<number, ObjectPlace | undefined>();
  const seen = new Set<number>();
  let trailer: PdfDictionary | undefined;
  let next: number | undefined = startOf(bytes);
  while (next !== undefined) {
    if (seen.has(next) || seen.size >= mostRevisions) throw new UnreadablePdf('damaged', `table at ${next}`);
    seen.add(next);
    const section: Section = sectionAt(bytes, next, access);
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
    if (places.size > mostObjects) throw new UnreadablePdf('tooMuch', 'objects');
    trailer ??= section.trailer;
    next = previousOf(section.trailer, bytes.length);
  }
  const known = [...places].filter((entry): entry is [number, ObjectPlace] => entry[1] !== undefined);
  return { places: new Map(known), trailer: trailer!, revisions: seen.size };
}

interface Section {
  /** Objects that were deleted have no place. */
  readonly places: readonly (readonly [number: number, place: ObjectPlace | undefined])[];
  readonly trailer: PdfDictionary;
}

const startWord = Array.from('startxref', (letter) => letter.charCodeAt(0));

/** The place of the last section, as the end of the file gives it. */
function startOf(bytes: Uint8Array): number {
  const last = lastPlaceOf(bytes, startWord);
  if (last === undefined) throw new UnreadablePdf('damaged', 'no startxref');
  const reader = new SyntaxReader(bytes, last);
  reader.expect('startxref');
  return withinFile(reader.count(), bytes.length);
}

/** Where some bytes stand for the last time. */
export function lastPlaceOf(bytes: Uint8Array, wanted: readonly number[]): number | undefined {
  const [first = 0] = wanted;
  for (
    let place = bytes.lastIndexOf(first);
    place >= 0;
    place = place === 0 ? -1 : bytes.lastIndexOf(first, place - 1)
  )
    if (wanted.every((byte, index) => bytes[place + index] === byte)) return place;
  return undefined;
}

function previousOf({ entries }: PdfDictionary, size: number): number | undefined {
  // A second table for other readers would be a second document.
  if (entries.has('XRefStm')) throw new UnreadablePdf('unsupported', 'XRefStm');
  const previous = entries.get('Prev');
  if (previous === undefined) return undefined;
  return withinFile(countOf(previous), size);
}

function withinFile(offset: number | undefined, size: number): number {
  if (offset === undefined || offset >= size) throw new UnreadablePdf('damaged', `place ${offset ?? '?'}`);
  return offset;
}

function sectionAt(bytes: Uint8Array, offset: number, access: ObjectAccess): Section {
  const reader = new SyntaxReader(bytes, offset);
  reader.skipBlanks();
  if (!reader.isAt('xref')) return streamSection(access.streamAt(offset), access);
  reader.expect('xref');
  const places: [number, ObjectPlace | undefined][] = [];
  for (;;) {
    reader.skipBlanks();
    if (reader.isAt('trailer')) break;
    const [first, size] = [reader.count(), reader.count()];
    if (places.length + size > mostObjects) throw new UnreadablePdf('tooMuch', 'objects');
    for (let index = 0; index < size; index += 1) {
      const place = reader.count();
      reader.count();
      reader.skipBlanks();
      const isUsed = reader.isAt('n');
      reader.expect(isUsed ? 'n' : 'f');
      places.push([first + index, isUsed ? { offset: place } : undefined]);
    }
  }
  reader.expect('trailer');
  const trailer = reader.value();
  if (!isKind(trailer, 'dictionary')) throw new UnreadablePdf('damaged', 'no trailer');
  return { places, trailer };
}

/** The table as a stream: numbers of fixed width, in rows of three. */
function streamSection(stream: PdfStream, { decoded }: ObjectAccess): Section {
  const { entries } = stream.dictionary;
  const widths = numbersOf(entries.get('W'));
  const size = countOf(entries.get('Size')) ?? 0;
  const index = numbersOf(entries.get('Index') ?? [0, size]);
  const rowLength = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== 3 || rowLength === 0 || rowLength > 24) throw new UnreadablePdf('damaged', 'W');
  const bytes = decoded(stream);
  const places: [number, ObjectPlace | undefined][] = [];
  let row = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part, part + 2);
    if (places.length + count > mostObjects) throw new UnreadablePdf('tooMuch', 'objects');
    for (let number = first; number < first + count; number += 1, row += 1)
      places.push([number, placeIn(bytes.subarray(row * rowLength, (row + 1) * rowLength), widths)]);
  }
  return { places, trailer: stream.dictionary };
}

function numbersOf(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map((item: PdfValue) => countOf(item) ?? 0) : [];
}

function placeIn(
  row: Uint8Array,
  [first = 0, second = 0, third = 0]: readonly number[],
): ObjectPlace | undefined {
  if (row.length < first + second + third) throw new UnreadablePdf('damaged', 'a short table');
  const kind = first === 0 ? 1 : numberIn(row.subarray(0, first));
  const [one, two] = [numberIn(row.subarray(first, first + second)), numberIn(row.subarray(first + second))];
  if (kind === 1) return { offset: one };
  return kind === 2 ? { container: one, index: two } : undefined;
}

function numberIn(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
