/** Nothing that was written is lost, and nothing is added: the blocks of a document against what others find in it. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/import/readers/decode-text.ts';
import type { ReadDocument } from '../../../src/model/imported.ts';
import { bytesOf, document, documentNames, letters, sorted } from './given.ts';
import { partText } from '../../word/read-word.ts';

const named = (ending: RegExp) =>
  documentNames.filter((name) => ending.test(name) && !/^(?:scanned|locked)/.test(name));
const textOf = ({ blocks }: ReadDocument) => blocks.map(({ text }) => text).join('\n');

describe('every letter of the text of a Word file', () => {
  const parts = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml'];

  test.each(named(/\.docx$/))('%s, as its XML has it', async (name) => {
    const bytes = bytesOf(name);
    const written = parts.flatMap((part) => textsIn(bytes, part)).join('');
    const read = await document(name);

    // Inside the cells of a table, markers stand with the text.
    expect(sorted(withoutMarkersInCells(read))).toBe(sorted(written));
  });

  test.each(named(/\.docx$/))('%s, in the order in which another reader has it', async (name) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytesOf(name)) });
    const read = await document(name);
    const body = read.blocks.filter(({ role }) => role === undefined).map(({ text }) => text);

    // The other reader shows hidden text and knows no markers.
    const other = letters(value.replace('نص مخفي لا يُطبع', ''));
    for (const text of body)
      expect(other).toContain(letters(text.replaceAll(/^\S+- (?=اللجنة)/gm, '')).slice(0, 30));
  });
});

function textsIn(bytes: Uint8Array, part: string): string[] {
  try {
    const xml = partText(bytes, part).replaceAll(
      /<w:r>(?:(?!<\/w:r>)[\s\S])*<w:vanish\/>[\s\S]*?<\/w:r>/g,
      '',
    );
    return Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
  } catch {
    return [];
  }
}

function withoutMarkersInCells(read: ReadDocument): string {
  return textOf(read).replaceAll('١- اللجنة', 'اللجنة');
}

describe('every letter of the text of a PDF', async () => {
  const pdfium = await PDFiumLibrary.init();
  /** What stands on two pages is kept once. */
  const twice: Readonly<Record<string, string>> = {
    'chromium-columns.pdf': 'مسودة',
    'chromium-tagged.pdf': 'جمعية واحة الأمل الأهلية · ترخيص رقم 1234',
  };
  const written = (text: string) => sorted(text.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]/gu, '');

  test.each(named(/\.pdf$/))('%s, as another reader finds it', async (name) => {
    const pdf = await pdfium.loadDocument(bytesOf(name));
    const pages = Array.from(pdf.pages(), (page) => page.getText()).join('\n');
    const read = await document(name);

    expect(written(textOf(read) + (twice[name] ?? ''))).toBe(written(pages));
    pdf.destroy();
  });
});

describe('every letter of text that is not a mark', () => {
  test.each(named(/\.txt$/))('%s', async (name) => {
    expect(letters(textOf(await document(name)))).toBe(letters(decodeText(bytesOf(name)).text));
  });

  test('of any lines, with any spaces', async () => {
    const line = fc
      .array(fc.constantFrom('سياسة', 'لا', '،', '١.', '•', '(أ)', 'Word', '12/5', '   ', '\t'))
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
        const text = `سياسة\n${lines.join('\n')}`;
        const read = await document('a.txt', new TextEncoder().encode(text));

        expect(letters(textOf(read))).toBe(letters(text));
      }),
    );
  });

  test('of any paragraphs of Markdown', async () => {
    const words = fc
      .array(fc.constantFrom('سياسة', 'لا', '،', '(أ)', 'Word', '12/5', '1445'), { minLength: 1 })
      .map((all) => all.join(' '));
    const block = fc
      .tuple(fc.constantFrom('', '## ', '- ', '1. ', '> ', '    ', '- **', '| a |\n|---|\n| '), words)
      .map(([mark, text]) => ({
        source: `${mark}${text}${mark.endsWith('**') ? '**' : mark.startsWith('|') ? ' |' : ''}`,
        text: mark.startsWith('|') ? `a${text}` : text,
      }));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1 }), async (blocks) => {
        const source = blocks.map((one) => one.source).join('\n\n');
        const read = await document('a.md', new TextEncoder().encode(source));

        expect(letters(textOf(read))).toBe(letters(blocks.map(({ text }) => text).join('')));
      }),
    );
  });
});
