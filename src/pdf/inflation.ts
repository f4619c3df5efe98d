/** The bytes of streams as they were before they were written into the file. */
import { greatestInflatedSize, greatestStreamSize } from './limits.ts';
import {
  countOf,
  isKind,
  nameOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './objects.ts';

/**
 * Inflates data in the form of zlib (RFC 1950); nothing where they are damaged, or would give more bytes
 * than `limit`. It must stop at the limit, not after it.
 */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

/** Decodes streams, and keeps account of how much they gave together. */
export function createDecoder(inflate: Inflate): (stream: PdfStream) => Uint8Array {
  let left = greatestInflatedSize;
  return ({ dictionary, bytes }) => {
    const filters = listOf(dictionary.entries.get('Filter'));
    if (filters.length > 1) throw new UnreadablePdf('unsupported', 'several filters');
    const [filter] = filters.map(nameOf);
    if (filters.length === 0) return bytes;
    if (filter !== 'FlateDecode') throw new UnreadablePdf('unsupported', `filter ${filter ?? ''}`);
    const inflated = inflate(bytes, Math.min(greatestStreamSize, left));
    if (inflated === undefined) throw new UnreadablePdf('tooMuch', 'a stream that cannot be inflated');
    left -= inflated.length;
    const [parameters] = listOf(dictionary.entries.get('DecodeParms'));
    return isKind(parameters, 'dictionary') ? withoutPrediction(inflated, parameters) : inflated;
  };
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
}

const firstOfPng = 10;

/** Undoes the prediction of PNG (ISO 32000-1, 7.4.4.4), by which tables of objects are made smaller. */
function withoutPrediction(bytes: Uint8Array, { entries }: PdfDictionary): Uint8Array {
  const predictor = countOf(entries.get('Predictor')) ?? 1;
  if (predictor === 1) return bytes;
  const columns = countOf(entries.get('Columns')) ?? 1;
  const isPlain = (entries.get('Colors') ?? 1) === 1 && (entries.get('BitsPerComponent') ?? 8) === 8;
  if (predictor < firstOfPng || !isPlain || columns < 1 || columns > greatestRow)
    throw new UnreadablePdf('unsupported', `predictor ${predictor}`);
  const rows = Math.floor(bytes.length / (columns + 1));
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) undoRow(bytes, result, row, columns);
  return result;
}

const greatestRow = 4096;

function undoRow(bytes: Uint8Array, result: Uint8Array, row: number, columns: number): void {
  const filter = bytes[row * (columns + 1)]!;
  for (let column = 0; column < columns; column += 1) {
    const place = row * columns + column;
    const left = column === 0 ? 0 : result[place - 1]!;
    const above = row === 0 ? 0 : result[place - columns]!;
    const corner = row === 0 || column === 0 ? 0 : result[place - columns - 1]!;
    result[place] = bytes[place + row + 1]! + predicted(filter, left, above, corner);
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearest(left + above - corner, left, above, corner);
    default:
      throw new UnreadablePdf('damaged', `row filter ${filter}`);
  }
}

function nearest(wanted: number, ...candidates: readonly [number, number, number]): number {
  const [left, above, corner] = candidates;
  const [one, two, three] = candidates.map((candidate) => Math.abs(wanted - candidate)) as [
    number,
    number,
    number,
  ];
  if (one <= two && one <= three) return left;
  return two <= three ? above : corner;
}
