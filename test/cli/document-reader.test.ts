/** Documents are read in a thread with limits; what goes beyond them is said, and the next document is read. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as ReaderModule from '../../src/cli/document-reader.ts';

/** Threads run what is compiled. */
const compiled = pathToFileURL(resolve('dist/cli/document-reader.js')).href;
const open = async (...bounds: Parameters<typeof ReaderModule.openDocumentReader>) => {
  const { openDocumentReader } = (await import(compiled)) as typeof ReaderModule;
  return openDocumentReader(...bounds);
};
const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/import/fixtures/documents/${name}`));
const names = ['libreoffice.pdf', 'word-numbered.docx', 'scanned.pdf'];

test('a thread reads what is read without one', { timeout: 60_000 }, async () => {
  const { readDocument } = await import('../../src/import/readers/read-document.ts');
  const reader = await open();
  try {
    for (const name of names)
      expect(await reader.read(name, bytesOf(name))).toEqual(await readDocument(name, bytesOf(name)));
  } finally {
    await reader.close();
  }
});

test.each([
  ['time', { milliseconds: 1, megabytes: 512 }, 'import/took-too-long'],
  ['memory', { milliseconds: 60_000, megabytes: 4 }, 'import/took-too-much-memory'],
])('more %s than is allowed is said', { timeout: 60_000 }, async (_, bounds, code) => {
  const reader = await open(bounds);
  try {
    const { value, notes } = await reader.read('a.pdf', bytesOf('libreoffice.pdf'));

    expect(value).toBeUndefined();
    expect(notes.map((note) => note.code)).toEqual([code]);
  } finally {
    await reader.close();
  }
});
