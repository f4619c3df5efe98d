/**
 * A printed PDF of which only what is asked for is read, and in which single objects are replaced. To learn on
 * which pages things stand, or to change a number, all the rest need not be taken apart.
 */
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRef,
  type PDFObject,
  type PDFRawStream,
} from '@cantoo/pdf-lib';

/** What can be looked up in a file. */
export interface PrintedFile {
  readonly catalog: PDFDict;
  /** What a reference leads to; anything else is what it is. */
  readonly look: (object: PDFObject | undefined) => PDFObject | undefined;
}

/** A file that was opened without being read as a whole, and how to go on with it. */
interface OpenedFile extends PrintedFile {
  readonly context: PDFContext;
  readonly end: Ending;
}

/** What the end of a file says: where the table of its objects is, and what its trailer holds. */
interface Ending {
  readonly table: number;
  readonly trailer: string;
}

/** Opens a file; one without the table that Chromium writes is read as a whole. */
export async function openPrinted(bytes: Uint8Array): Promise<PrintedFile> {
  return opened(bytes) ?? asPrinted(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** A document that is open. */
export function asPrinted({ catalog, context }: PDFDocument): PrintedFile {
  return { catalog, look: (object) => context.lookup(object) };
}

/**
 * The file with other streams in the place of some, added at its end as ISO 32000-1, 7.5.6, has it; nothing
 * where the file has not the form that Chromium writes.
 */
export function withStreams(bytes: Uint8Array, streams: ReadonlyMap<PDFRef, string>): Uint8Array | undefined {
  const file = opened(bytes);
  if (file === undefined) return undefined;
  const { context, end } = file;
  const written: Uint8Array[] = [bytes];
  let length = bytes.length;
  const write = (text: string | PDFRawStream) => {
    const part = typeof text === 'string' ? ascii(text) : bytesOf(text);
    written.push(part);
    length += part.length;
  };
  const places: string[] = [];
  for (const [ref, content] of streams) {
    write('\n');
    places.push(`${ref.objectNumber} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    write(`${ref.objectNumber} 0 obj\n`);
    // As it is: what is written here is soon read again and written anew.
    write(context.stream(content));
    write('\nendobj\n');
  }
  const table = length;
  write(`xref\n${places.join('')}trailer\n<<${end.trailer}\n/Prev ${end.table}>>\n`);
  write(`startxref\n${table}\n%%EOF\n`);
  return joined(written, length);
}

function opened(bytes: Uint8Array): OpenedFile | undefined {
  const end = endingOf(bytes);
  const places = end && placesIn(bytes, end.table);
  if (end === undefined || places === undefined) return undefined;
  const context = PDFContext.create();
  const look: PrintedFile['look'] = (object) => {
    if (!(object instanceof PDFRef)) return object;
    const known = context.lookup(object);
    const place = places.get(object.objectNumber);
    if (known !== undefined || place === undefined) return known;
    const read = objectAt(bytes, place, context);
    context.assign(object, read);
    return read;
  };
  const root = /\/Root (\d+) 0 R/.exec(end.trailer)?.[1];
  const catalog = root === undefined ? undefined : look(PDFRef.of(Number(root)));
  return catalog instanceof PDFDict ? { catalog, look, context, end } : undefined;
}

/** As many bytes as hold the end of a file, and as many as hold the beginning of an object. */
const ofEnding = 256;
const ofBeginning = 32;

function endingOf(bytes: Uint8Array): Ending | undefined {
  const end = textOf(bytes.subarray(Math.max(0, bytes.length - ofEnding)));
  const [, trailer, table] = /trailer\s*<<([^>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(end) ?? [];
  return trailer === undefined ? undefined : { table: Number(table), trailer };
}

/**
 * Where each object begins, by its number; lines of twenty bytes (ISO 32000-1, 7.5.4). A file that was added to
 * has a table of a part of its objects at its end, and is read as a whole.
 */
function placesIn(bytes: Uint8Array, table: number): ReadonlyMap<number, number> | undefined {
  const text = textOf(bytes.subarray(table));
  const [head, count = ''] = /^xref\s+0 (\d+)\s*\n/.exec(text) ?? [];
  if (head === undefined) return undefined;
  const places = new Map<number, number>();
  for (let number = 0; number < Number(count); number += 1) {
    const start = head.length + number * 20;
    if (text[start + 17] === 'n') places.set(number, Number(text.slice(start, start + 10)));
  }
  return places;
}

function objectAt(bytes: Uint8Array, place: number, context: PDFContext): PDFObject {
  const beginning = textOf(bytes.subarray(place, place + ofBeginning));
  const { length } = /^\d+ \d+ obj\s*/.exec(beginning)?.[0] ?? '';
  return PDFObjectParser.forBytes(bytes.subarray(place + length), context).parseObject();
}

/** A page and by what others refer to it. */
export interface PrintedPage {
  readonly ref: PDFRef;
  readonly page: PDFDict;
}

/** The pages in their order. */
export function pagesIn(file: PrintedFile): readonly PrintedPage[] {
  const below = (ref: PDFObject | undefined, above: number): readonly PrintedPage[] => {
    const node = file.look(ref);
    if (!(ref instanceof PDFRef) || !(node instanceof PDFDict) || above > deepest) return [];
    const kids = file.look(node.get(PDFName.of('Kids')));
    return kids instanceof PDFArray
      ? kids.asArray().flatMap((kid) => below(kid, above + 1))
      : [{ ref, page: node }];
  };
  return below(file.catalog.get(PDFName.of('Pages')), 0);
}

/** Chromium writes a tree of few levels. */
const deepest = 16;

/** The objects of an array; none of anything else. */
export function itemsOf(list: PDFObject | undefined): readonly PDFObject[] {
  return list instanceof PDFArray ? list.asArray() : [];
}

/** The numbers of an array. */
export function numbersOf(list: PDFObject | undefined): readonly number[] {
  return itemsOf(list).map(numberOf);
}

/** A number; nought where it is none. */
export function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

function bytesOf(stream: PDFRawStream): Uint8Array {
  const bytes = new Uint8Array(stream.sizeInBytes());
  stream.copyBytesInto(bytes, 0);
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
