/**
 * A printed PDF from which search, copy and screen readers get the Arabic that was written.
 *
 * Only what is said about the page changes, never what is painted. A page or a font that is not
 * understood stays as it is.
 */
import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { contentOfStream, paintingsOf, repaint, type Painting } from '../painting.ts';
import { withArtifacts } from './artifacts.ts';
import type { Instruction } from './content-stream.ts';
import { lettersOf, missingLetters, withLetters, type Letters } from './glyph-letters.ts';
import { languagesOf } from './languages.ts';
import { directionMarks, surplusOf } from './page-direction.ts';
import { instructionsIn } from './pieces.ts';
import { inReadingOrder } from './reading-order.ts';
import {
  inPaintingOrder,
  replacementsOf,
  withNarrowMarks,
  withWholeLetters,
  type Replacement,
} from './replacement-text.ts';

/** What is done for readers that do not do as the standard says; all of it unless told otherwise. */
export interface TextLayerOptions {
  /** Writes the text that stands for a letter with its vowel signs as poppler, MuPDF and PDFium read it. */
  readonly replacementsAsPainted?: boolean;
  /** Marks pages that run from right to left for poppler, which counts letters to find out. */
  readonly marksDirection?: boolean;
}

/** Mends the text layer of a PDF that Chromium printed. */
export async function withTextLayer(pdf: Uint8Array, options?: TextLayerOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const paintings = paintingsOf(document);
  mendTextLayer(document, paintings, mendLetters(paintings), options);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The same in a document that is open, of which the paintings are taken out and the letters are known. */
export function mendTextLayer(
  document: PDFDocument,
  paintings: readonly Painting[],
  letters: LettersOfFonts,
  options: TextLayerOptions = {},
): void {
  const languages = languagesOf(document);
  for (const painting of paintings) {
    const isArabic = (content?: number) => languages(painting.page, content)?.startsWith('ar') === true;
    repaint(painting, mendedPage(painting, letters, isArabic, options));
  }
}

function mendedPage(
  { pieces, fonts }: Painting,
  letters: LettersOfFonts,
  isArabic: (content?: number) => boolean,
  { replacementsAsPainted = true, marksDirection = true }: TextLayerOptions,
): readonly Instruction[] {
  const lettersOfFont = (name: string) => letters.get(fonts.get(name)!);
  const empty = new Map(Array.from(fonts.keys(), (name) => [name, glyphOf(lettersOfFont(name), ' ')]));
  const emptyGlyph = (name: string) => empty.get(name);
  const marks = marksDirection && isArabic() ? surplusOf(instructionsIn(pieces), lettersOfFont) : undefined;
  const ordered = withArtifacts(inReadingOrder(pieces, isArabic));
  const measured = withWholeLetters(withNarrowMarks(ordered), emptyGlyph);
  const directed =
    marks === undefined ? measured : [...directionMarks(marks, fonts.keys(), emptyGlyph), ...measured];
  return replacementsAsPainted ? inPaintingOrder(directed) : directed;
}

function glyphOf(letters: Letters | undefined, letter: string): string | undefined {
  return [...(letters ?? [])].find(([, one]) => one === letter)?.[0];
}

/** The letters of each font. */
export type LettersOfFonts = ReadonlyMap<PDFDict, Letters>;

/** Gives the fonts of a document the letters that they lack, and says which they have then. */
export function mendLetters(paintings: readonly Painting[]): LettersOfFonts {
  const replacements = new Map<PDFDict, Replacement[]>();
  for (const { pieces, fonts } of paintings) {
    for (const font of fonts.values()) if (!replacements.has(font)) replacements.set(font, []);
    for (const one of replacementsOf(instructionsIn(pieces)))
      replacements.get(fonts.get(one.font)!)?.push(one);
  }
  return new Map(Array.from(replacements, ([font, known]) => [font, mendFont(font, known)]));
}

function mendFont(font: PDFDict, replacements: readonly Replacement[]): Letters {
  const place = font.get(PDFName.of('ToUnicode'));
  const map = place instanceof PDFRef ? contentOfStream(font.context.lookup(place)) : undefined;
  if (!(place instanceof PDFRef) || map === undefined) return new Map();
  const letters = lettersOf(map);
  const found = missingLetters(letters, replacements);
  if (found.size > 0) font.context.assign(place, font.context.flateStream(withLetters(map, found)));
  return new Map([...letters, ...found]);
}
