/** Documents for the tests of the readers. */
import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../../src/import/readers/read-document.ts';
import type { ReadDocument } from '../../../src/model/imported.ts';

const folder = 'test/import/fixtures/documents';

/** The names of all documents that are read in the tests. */
export const documentNames = readdirSync(folder).filter(
  (name) => /\.(?:docx|doc|pdf|md|txt|html)$/.test(name) && !name.endsWith('.outline.txt'),
);

/** The bytes of one. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}/${name}`));
}

/** Reads one of them, or bytes under a name. */
export function read(name: string, bytes = bytesOf(name)): ReturnType<typeof readDocument> {
  return readDocument(name, bytes);
}

/** Reads what must be readable. */
export async function document(name: string, bytes = bytesOf(name)): Promise<ReadDocument> {
  const { value, notes } = await read(name, bytes);
  if (value === undefined) throw new Error(`${name}: ${notes.map(({ code }) => code).join(', ')}`);
  return value;
}

/** The codes of what was noticed. */
export async function codesOf(name: string, bytes?: Uint8Array): Promise<string[]> {
  return (await read(name, bytes)).notes.map(({ code }) => code);
}

/** A text without any space, since each format has its own. */
export function letters(text: string): string {
  return text.replaceAll(/[\s\u00A0\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');
}

/** The letters in alphabetical order: where only their number is compared and not their order. */
export function sorted(text: string): string {
  return Array.from(letters(text).normalize('NFC')).sort().join('');
}
