/**
 * The identifier in a file's trailer (ISO 32000-1, 14.4), made so that it can be checked.
 *
 * Its first part names the document and stays when the document is made again. Its second part is the
 * SHA-256 of the whole file with zeros in its own place, cut to the usual length: whoever has the file
 * can compute it again, and one changed byte makes it wrong.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hexadecimal digits of a part. */
const length = 32;

/** What stands in the place of the second part until the rest of the file is written. */
export const unstamped = '0'.repeat(length);

/** The first part: the same for every edition of a document with such a title and author. */
export function documentIdentifier(title: string, author: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${title}\n${author}`))).slice(0, length);
}

/** The bytes with the second part put where zeros stand; a file without their place stays as it is. */
export function stampedWithIdentifier(bytes: Uint8Array): Uint8Array {
  const place = placeOfIdentifier(bytes);
  if (place === undefined) return bytes;
  const stamped = bytes.slice();
  stamped.set(utf8ToBytes(identifierOf(bytes, place)), place);
  return stamped;
}

/** Whether every byte of a file is as it was when the file was made. */
export function identifierHolds(bytes: Uint8Array): boolean {
  const place = placeOfIdentifier(bytes);
  if (place === undefined) return false;
  const stated = new TextDecoder('latin1').decode(bytes.subarray(place, place + length));
  return stated === identifierOf(bytes, place);
}

function identifierOf(bytes: Uint8Array, place: number): string {
  const blanked = bytes.slice();
  blanked.set(utf8ToBytes(unstamped), place);
  return bytesToHex(sha256(blanked)).slice(0, length);
}

/** Where the second part stands: in the trailer that the end of the file leads to. */
function placeOfIdentifier(bytes: Uint8Array): number | undefined {
  const end = textAt(bytes, Math.max(0, bytes.length - 64), 64);
  const start = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end)?.[1];
  if (start === undefined) return undefined;
  const trailer = textAt(bytes, Number(start), longestTrailer);
  const [dictionary = ''] = trailer.split('stream', 1);
  const before = /\/ID\s*\[\s*<[\da-f]+>\s*</i.exec(dictionary);
  if (before === null) return undefined;
  const place = before.index + before[0].length;
  const isWhole = new RegExp(`^[\\da-f]{${length}}>`, 'i').test(dictionary.slice(place));
  return isWhole ? Number(start) + place : undefined;
}

/** In bytes; what is longer is none of ours. */
const longestTrailer = 4096;

function textAt(bytes: Uint8Array, start: number, size: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + size));
}
