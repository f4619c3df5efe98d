/** Documents as Word, LibreOffice, Chromium, scanners and editors write them, read as a whole and compared with what a person found right. */
import { describe, expect, test } from 'vitest';
import { bytesOf, codesOf, document, documentNames, read } from './given.ts';
import { outlineOf } from './outline.ts';

const refused: Readonly<Record<string, string>> = {
  'scanned.pdf': 'import/scanned',
  'locked.pdf': 'import/encrypted',
  'old-word.doc': 'import/legacy-word',
};

describe('a document is read as a whole', () => {
  test.each(documentNames.filter((name) => !(name in refused)))('%s', async (name) => {
    await expect(outlineOf(await document(name))).toMatchFileSnapshot(
      `../fixtures/documents/${name}.outline.txt`,
    );
  });
});

test.each(Object.entries(refused))('%s is refused with its reason: %s', async (name, code) => {
  expect(await codesOf(name)).toEqual([code]);
});

test.each([
  ['a document by another name', 'policy.txt', 'word-numbered.docx', 'docx', ['import/misnamed']],
  ['text that is called a PDF', 'policy.pdf', 'old-line-ends.txt', 'text', ['import/misnamed']],
  ['Markdown that is called text, as it may be', 'policy.txt', 'scan-with-marks.md', 'markdown', []],
])('%s is read by its content', async (_, name, source, format, codes) => {
  const { value, notes } = await read(name, bytesOf(source));

  expect(value?.format).toBe(format);
  expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
});
