/** What paints the pages of a document, taken out to be read and put back. */
import {
  decodePDFRawStream,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { contentOf, instructionsOf, type Instruction } from './text-layer/content-stream.ts';
import { piecesOf, type Piece } from './text-layer/pieces.ts';

/** What paints a page. */
export interface Painting {
  readonly page: PDFPage;
  /** Where it is kept. */
  readonly place: PDFRef;
  readonly pieces: readonly Piece[];
  /** The fonts of the page by the names that its instructions use. */
  readonly fonts: ReadonlyMap<string, PDFDict>;
}

/** The paintings of all pages that are understood. */
export function paintingsOf(document: PDFDocument): readonly Painting[] {
  return document.getPages().flatMap((page) => paintingOf(page) ?? []);
}

function paintingOf(page: PDFPage): Painting | undefined {
  const place = page.node.get(PDFName.of('Contents'));
  if (!(place instanceof PDFRef)) return undefined;
  const pieces = piecesOfStream(page.doc.context.lookup(place));
  return pieces && { page, place, pieces, fonts: fontsOf(page) };
}

/** What a stream paints; `undefined` where it is not understood. */
export function piecesOfStream(stream: unknown): readonly Piece[] | undefined {
  const content = contentOfStream(stream);
  const instructions = content === undefined ? undefined : instructionsOf(content);
  return instructions && piecesOf(instructions);
}

function fontsOf(page: PDFPage): ReadonlyMap<string, PDFDict> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).flatMap((name) => {
      const font = fonts?.lookup(name);
      return font instanceof PDFDict ? [[name.asString(), font]] : [];
    }),
  );
}

/** Paints a page with other instructions. */
export function repaint({ page, place }: Painting, instructions: readonly Instruction[]): void {
  page.doc.context.assign(place, page.doc.context.flateStream(contentOf(instructions)));
}

/** The bytes of a stream, a character each; `undefined` where there are bytes that stand for no character. */
export function contentOfStream(stream: unknown): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  // What is called Latin 1 on the web has other signs at some places.
  return /[^\0-\u00FF]/.test(content) ? undefined : content;
}
