/** The text layer of what Chromium prints: what readers get, and that nobody sees a difference. */
import { PDFDocument, PDFName, type PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instructionsOf } from '../../src/publish/text-layer/content-stream.ts';
import { piecesOf } from '../../src/publish/text-layer/pieces.ts';
import { withReadingHints } from '../../src/publish/text-layer/reading-hints.ts';
import { withTextLayer } from '../../src/publish/text-layer/text-layer.ts';
import { build } from '../../src/pipeline.ts';
import { projectHost } from '../support/policies-on-disk.ts';
import { availableReaders } from '../text-layer/readers.ts';
import { scoreText } from '../text-layer/score.ts';
import { documentStyles, plainLines, torturePage, tortureText } from '../text-layer/torture.ts';
import { writtenText } from '../text-layer/written-text.ts';

const host = projectHost();
const readers = availableReaders();
let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
let difficult: { readonly before: Uint8Array; readonly hinted: Uint8Array; readonly after: Uint8Array };
let policy: { readonly html: string; readonly before: Uint8Array; readonly after: Uint8Array };

beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
  const commission = {
    selection: ['alseraj'],
    standards: ['beneficiary-relations'],
    profile: 'extended',
    pdf: true,
  } as const;
  await build(host, commission, '0.0.0');
  const file = (ending: string) => host.written.get(`alseraj/beneficiary-relations.${ending}`)!.bytes;
  const html = new TextDecoder().decode(file('html'));
  const printer = await host.openPrinter();
  const page = torturePage(documentStyles());
  const hinted = await printer.print(withReadingHints(page));
  difficult = { before: await printer.print(page), hinted, after: await withTextLayer(hinted) };
  policy = { html, before: await printer.print(html), after: file('pdf') };
  await printer.close();
}, 120_000);

afterAll(() => {
  pdfium.destroy();
});

/** Every page as pixels, at 100 to the inch. */
async function pixelsOf(pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const document = await pdfium.loadDocument(pdf);
  const pages: Uint8Array[] = [];
  for (const page of document.pages()) {
    pages.push((await page.render({ scale: 100 / 72, render: 'bitmap' })).data);
  }
  document.destroy();
  return pages;
}

async function contentsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page) => {
    const stream = page.node.lookup(PDFName.of('Contents')) as PDFRawStream;
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  });
}

/** Texts, paths and images outside every mark. */
function untagged(content: string): number {
  let depth = 0;
  let count = 0;
  for (const { kind, instructions } of piecesOf(instructionsOf(content)!)!) {
    if (kind === 'mark') depth += instructions[0]!.operator === 'EMC' ? -1 : 1;
    else if (depth === 0 && ['text', 'path', 'image'].includes(kind)) count += 1;
  }
  return count;
}

describe('what is seen', () => {
  test('is the same, pixel for pixel', async () => {
    const [before, after] = [await pixelsOf(policy.before), await pixelsOf(policy.after)];

    expect(after.length).toBe(before.length);
    expect(after.map((page, index) => Buffer.compare(page, before[index]!))).toEqual(after.map(() => 0));
  });

  test('also of the difficult text', async () => {
    const [before] = await pixelsOf(difficult.before);
    const [after] = await pixelsOf(difficult.after);

    expect(Buffer.compare(after!, before!)).toBe(0);
  });
});

describe('what is read', () => {
  test.runIf(readers.has('pdftotext'))('by pdftotext is what was written in the policy', async () => {
    const read = await readers.get('pdftotext')!(policy.after);
    const pages = (await PDFDocument.load(policy.after)).getPageCount();
    const score = scoreText(writtenText(policy.html, pages), read);

    expect(score.lines).toBeGreaterThanOrEqual(0.97);
    expect(score.characters).toBeGreaterThanOrEqual(0.995);
    expect(score.words).toBeGreaterThanOrEqual(0.995);
  });

  test.runIf(readers.has('pdftotext'))(
    'by pdftotext is what is difficult, with vowel signs too',
    async () => {
      const read = await readers.get('pdftotext')!(difficult.after);

      expect(scoreText(tortureText, read).lines).toBeGreaterThanOrEqual(0.97);
      expect(scoreText(plainLines, read).words).toBe(1);
    },
  );

  test('by PDFium is more than without the text layer', async () => {
    const read = readers.get('PDFium')!;
    const before = scoreText(tortureText, await read(difficult.before)).words;

    expect(scoreText(tortureText, await read(difficult.after)).words).toBeGreaterThan(before + 0.03);
  });
});

describe('what is said about the page', () => {
  test('leaves nothing painted without a tag', async () => {
    const before = await contentsOf(policy.before);
    const after = await contentsOf(policy.after);

    expect(before.reduce((total, content) => total + untagged(content), 0)).toBeGreaterThan(20);
    expect(after.map(untagged)).toEqual(after.map(() => 0));
  });

  test('can be left as the standard has it', async () => {
    const strict = await withTextLayer(difficult.hinted, {
      replacementsAsPainted: false,
      marksDirection: false,
    });
    const [content = ''] = await contentsOf(strict);
    const [painted = ''] = await contentsOf(difficult.after);

    expect(content).toContain('<FEFF0623064F>');
    expect(painted).toContain('<FEFF064F0623>');
  });

  test('stays the same when it is done to a page that is not understood', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage();
    const strange = document.context.register(document.context.flateStream('q BI /W 1 ID \u0001 EI Q'));
    page.node.set(PDFName.of('Contents'), strange);

    expect(await contentsOf(await withTextLayer(await document.save()))).toEqual([
      'q BI /W 1 ID \u0001 EI Q',
    ]);
  });
});
