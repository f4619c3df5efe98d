/** The fingerprint of a policy's text: it binds an approval to the very words that were approved. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Policy } from '../model/policy.ts';

/**
 * What `approval.approvedText` holds: SHA-256 of the type, title and sections as canonical JSON, keys in
 * code-unit order and texts in NFC. Layout, comments and the data of the document do not count.
 */
export function approvedTextOf({ type, title, sections }: Policy): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson({ type, title, sections }))))}`;
}

/** JSON in which equal data are written alike. */
function canonicalJson(data: unknown): string {
  if (typeof data === 'string') return JSON.stringify(data.normalize('NFC'));
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}
