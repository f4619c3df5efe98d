/**
 * A printed PDF from which search, copy and screen readers get the Arabic that was written.
 *
 * Only what is said about the page changes, never what is painted. A page or a font that is not
 * understood stays as it is.
 */
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { withArtifacts } from './artifacts.ts';
import { contentOf, instructionsOf, type Instruction } from './content-stream.ts';
import { lettersOf, missingLetters, withLetters } from './glyph-letters.ts';
import { languagesOf } from './languages.ts';
import { piecesOf } from './pieces.ts';
import { inReadingOrder } from './reading-order.ts';
import { inPaintingOrder, replacementsOf, type Replacement } from './replacement-text.ts';

/** What is mended. */
export interface TextLayerOptions {
  /**
   * Writes the text that stands for a letter with its vowel signs as poppler, MuPDF and PDFium read it,
   * and not as the standard has it.
   */
  readonly replacementsAsPainted?: boolean;
}

/** Mends the text layer of a PDF that Chromium printed. */
export async function withTextLayer(pdf: Uint8Array, options: TextLayerOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  mendTextLayer(document, options);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The same, in a document that is open. */
export function mendTextLayer(document: PDFDocument, options: TextLayerOptions = {}): void {
  const languages = languagesOf(document);
  const replacements = new Map<PDFRef, Replacement[]>();
  for (const page of document.getPages()) {
    const stream = contentStreamOf(page);
    const instructions = stream && instructionsOf(stream.text);
    const mended = instructions && mendedPage(instructions, languages(page), options);
    if (mended === undefined) continue;
    for (const one of replacementsOf(instructions ?? [])) gather(replacements, fontOf(page, one.font), one);
    document.context.assign(stream!.ref, document.context.flateStream(contentOf(mended)));
  }
  for (const [font, known] of replacements) mendFont(document, font, known);
}
