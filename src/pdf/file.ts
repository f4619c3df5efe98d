/** A PDF opened for reading: its objects, found when they are asked for, and its streams. */
import { crossReferencesOf, type ObjectPlace } from './cross-references.ts';
import { createDecoder, type Inflate } from './inflation.ts';
import { greatestFileSize, mostObjects } from './limits.ts';
import {
  countOf,
  emptyDictionary,
  isKind,
  nameOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfReference,
  type PdfStream,
  type PdfValue,
} from './objects.ts';
import { SyntaxReader } from './syntax.ts';

/** A file whose objects can be asked for. What does not exist is `null`, as the standard has it. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly catalog: PdfDictionary;
  readonly trailer: PdfDictionary;
  /** How often the file was written: more than once where something was appended to it. */
  readonly revisions: number;
  /** The numbers of its objects. */
  readonly objects: readonly number[];
  /** The value itself, whether it stands here or is only referred to. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The value under a key of a dictionary. */
  at(dictionary: PdfDictionary, key: string): PdfValue;
  dictionaryAt(dictionary: PdfDictionary, key: string): PdfDictionary | undefined;
  arrayAt(dictionary: PdfDictionary, key: string): readonly PdfValue[] | undefined;
  decoded(stream: PdfStream): Uint8Array;
}

const header = /^%PDF-[12]\.\d[\r\n]/;

/** Opens a file; one that is no PDF, or one with a password, ends here. */
export function openPdf(bytes: Uint8Array, inflate: Inflate): PdfFile {
  if (bytes.length > greatestFileSize) throw new UnreadablePdf('tooLarge', String(bytes.length));
  if (!header.test(String.fromCharCode(...bytes.subarray(0, 9)))) throw new UnreadablePdf('noPdf', 'header');
  const decoded = createDecoder(inflate);
  // The table may be a stream itself, whose length then stands in it.
  const streamAt = (offset: number) => {
    const { value } = objectAt(bytes, offset, () => undefined);
    if (!isKind(value, 'stream') || nameOf(value.dictionary.entries.get('Type')) !== 'XRef')
      throw new UnreadablePdf('damaged', `no table at ${offset}`);
    return value;
  };
  const { places, trailer, revisions } = crossReferencesOf(bytes, { streamAt, decoded });
  if (trailer.entries.has('Encrypt')) throw new UnreadablePdf('encrypted', 'Encrypt');
  const { resolve } = createResolver(bytes, places, decoded);
  const at = ({ entries }: PdfDictionary, key: string) => resolve(entries.get(key));
  const dictionaryAt = (dictionary: PdfDictionary, key: string) => {
    const value = at(dictionary, key);
    return isKind(value, 'dictionary') ? value : undefined;
  };
  const catalog = dictionaryAt(trailer, 'Root');
  if (catalog === undefined) throw new UnreadablePdf('damaged', 'no catalog');
  return {
    bytes,
    catalog,
    trailer,
    revisions,
    objects: [...places.keys()],
    resolve,
    at,
    dictionaryAt,
    arrayAt(dictionary, key) {
      const value = at(dictionary, key);
      return Array.isArray(value) ? (value as readonly PdfValue[]) : undefined;
    },
    decoded,
  };
}

/** A reference that leads to a reference may lead on, but not for ever. */
const mostSteps = 16;

function createResolver(
  bytes: Uint8Array,
  places: ReadonlyMap<number, ObjectPlace>,
  decoded: (stream: PdfStream) => Uint8Array,
): { readonly resolve: (value: PdfValue | undefined) => PdfValue } {
  const known = new Map<number, PdfValue>();
  const containers = new Map<number, ReadonlyMap<number, PdfValue>>();
  const reading = new Set<number>();

  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let step = 0; isKind(found, 'reference'); step += 1) {
      if (step >= mostSteps) throw new UnreadablePdf('damaged', `a circle at object ${found.number}`);
      found = objectOf(found);
    }
    return found;
  };
  const objectOf = ({ number }: PdfReference): PdfValue => {
    const before = known.get(number);
    if (before !== undefined) return before;
    if (reading.has(number) || reading.size >= mostSteps)
      throw new UnreadablePdf('damaged', `a circle at object ${number}`);
    reading.add(number);
    const place = places.get(number);
    const value = place === undefined ? null : read(number, place);
    reading.delete(number);
    known.set(number, value);
    return value;
  };
  const read = (number: number, place: ObjectPlace): PdfValue => {
    if ('container' in place) return contentOf(place.container).get(number) ?? null;
    const found = objectAt(bytes, place.offset, (length) => countOf(resolve(length)));
    if (found.number !== number) throw new UnreadablePdf('damaged', `object ${number} at ${place.offset}`);
    return found.value;
  };
  const contentOf = (container: number): ReadonlyMap<number, PdfValue> => {
    const before = containers.get(container);
    if (before !== undefined) return before;
    const stream = resolve({ kind: 'reference', number: container, generation: 0 });
    if (!isKind(stream, 'stream')) throw new UnreadablePdf('damaged', `no object stream ${container}`);
    const content = objectsIn(stream, decoded(stream));
    containers.set(container, content);
    return content;
  };
  return { resolve };
}

/** The objects of a stream that holds several (ISO 32000-1, 7.5.7). */
function objectsIn({ dictionary }: PdfStream, content: Uint8Array): ReadonlyMap<number, PdfValue> {
  const count = countOf(dictionary.entries.get('N')) ?? 0;
  const first = countOf(dictionary.entries.get('First')) ?? 0;
  if (count > mostObjects) throw new UnreadablePdf('tooMuch', 'objects');
  const table = new SyntaxReader(content, 0, first);
  const objects = new Map<number, PdfValue>();
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [table.count(), table.count()];
    objects.set(number, new SyntaxReader(content, first + offset).value());
  }
  return objects;
}

interface FoundObject {
  readonly number: number;
  readonly value: PdfValue;
}

/** The object that stands, with its number before it, at a place of the file. */
function objectAt(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: PdfReference) => number | undefined,
): FoundObject {
  const reader = new SyntaxReader(bytes, offset);
  const number = reader.count();
  reader.count();
  reader.expect('obj');
  const value = reader.value();
  reader.skipBlanks();
  if (!isKind(value, 'dictionary') || !reader.isAt('stream')) {
    reader.expect('endobj');
    return { number, value };
  }
  const start = startOfStream(bytes, reader.place + 'stream'.length);
  const stated = value.entries.get('Length');
  const length = isKind(stated, 'reference') ? lengthOf(stated) : countOf(stated);
  if (length === undefined || start + length > bytes.length)
    throw new UnreadablePdf('damaged', `the stream at ${start}`);
  const after = new SyntaxReader(bytes, start + length);
  after.expect('endstream');
  after.expect('endobj');
  return {
    number,
    value: { kind: 'stream', dictionary: value, bytes: bytes.subarray(start, start + length) },
  };
}

/** Data begin after the end of the line, which may be of two signs but not a carriage return alone. */
function startOfStream(bytes: Uint8Array, place: number): number {
  const [first, second] = bytes.subarray(place, place + 2);
  if (first === 0x0a) return place + 1;
  if (first === 0x0d && second === 0x0a) return place + 2;
  throw new UnreadablePdf('damaged', `the stream at ${place}`);
}

/** The dictionary of what may be a dictionary or a stream; an empty one where it is neither. */
export function dictionaryOf(value: PdfValue): PdfDictionary {
  if (isKind(value, 'stream')) return value.dictionary;
  return isKind(value, 'dictionary') ? value : emptyDictionary;
}
