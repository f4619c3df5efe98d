/** What a PDF is made of (ISO 32000-1, 7.3): values, and the ways to ask a value for what it should be. */

/** A name such as `/Type`, without its slash. */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A string: bytes, which are text only by agreement. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}

/** A reference to an object that stands elsewhere in the file. */
export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}

/** A dictionary; of a key that is given twice the last value counts, as for the viewers. */
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** A stream: a dictionary and bytes, still as they are written in the file. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
}

/** An operator of a content stream, such as `Tj`; in a file, words such as `obj`. */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}

/** Any value. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfDictionary
  | PdfStream
  | readonly PdfValue[];

/** A dictionary without entries, where there is none. */
export const emptyDictionary: PdfDictionary = { kind: 'dictionary', entries: new Map() };

/** Why a file cannot be read as a PDF such as this tool makes. */
export type UnreadableReason =
  'noPdf' | 'tooLarge' | 'damaged' | 'encrypted' | 'unsupported' | 'tooMuch' | 'tooSlow';

/** Ends the reading of a file; it never leaves the reader of this folder. */
export class UnreadablePdf extends Error {
  readonly reason: UnreadableReason;
  /** What was met, for experts, in no particular language. */
  readonly detail: string;

  constructor(reason: UnreadableReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Whether a value is of the kind asked for. */
export function isKind<Kind extends 'name' | 'string' | 'reference' | 'dictionary' | 'stream'>(
  value: PdfValue | PdfWord | undefined,
  kind: Kind,
): value is Extract<PdfValue, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

/** The text of a name, or nothing where the value is none. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return isKind(value, 'name') ? value.name : undefined;
}

/** A whole number that is not negative, or nothing. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The text of a text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by its mark, else a byte a letter. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!isKind(value, 'string')) return undefined;
  const [first, second, third] = value.bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(value.bytes.subarray(2));
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return new TextDecoder().decode(value.bytes.subarray(3));
  return latinOf(value.bytes);
}

/** Long argument lists overflow the stack, so bytes become characters in portions. */
const portion = 0x2000;

/** A letter for each byte. */
export function latinOf(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += portion)
    text += String.fromCharCode(...bytes.subarray(start, start + portion));
  return text;
}
