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
import { lettersOf, missingLetters, withLetters, type Letters } from './glyph-letters.ts';
import { languagesOf } from './languages.ts';
import { directionMarks, surplusOf } from './page-direction.ts';
import { piecesOf, type Piece } from './pieces.ts';
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
  mendTextLayer(document, options);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The same in a document that is open. */
export function mendTextLayer(document: PDFDocument, options: TextLayerOptions = {}): void {
  const paintings = document.getPages().flatMap((page) => paintingOf(page) ?? []);
  const letters = mendFonts(paintings);
  const languages = languagesOf(document);
  for (const painting of paintings) {
    const isArabic = (content?: number) => languages(painting.page, content)?.startsWith('ar') === true;
    const mended = mendedPage(painting, letters, isArabic, options);
    document.context.assign(painting.place, document.context.flateStream(contentOf(mended)));
  }
}

/** What paints a page, and where it is kept. */
interface Painting {
  readonly page: PDFPage;
  readonly place: PDFRef;
  readonly instructions: readonly Instruction[];
  readonly pieces: readonly Piece[];
  /** The fonts of the page by the names that its instructions use. */
  readonly fonts: ReadonlyMap<string, PDFDict>;
}

function paintingOf(page: PDFPage): Painting | undefined {
  const place = page.node.get(PDFName.of('Contents'));
  if (!(place instanceof PDFRef)) return undefined;
  const content = contentOfStream(page.doc.context.lookup(place));
  const instructions = content === undefined ? undefined : instructionsOf(content);
  const pieces = instructions && piecesOf(instructions);
  return pieces && { page, place, instructions, pieces, fonts: fontsOf(page) };
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

function mendedPage(
  { instructions, pieces, fonts }: Painting,
  letters: ReadonlyMap<PDFDict, Letters>,
  isArabic: (content?: number) => boolean,
  { replacementsAsPainted = true, marksDirection = true }: TextLayerOptions,
): readonly Instruction[] {
  const lettersOfFont = (name: string) => letters.get(fonts.get(name)!);
  const empty = new Map(Array.from(fonts.keys(), (name) => [name, glyphOf(lettersOfFont(name), ' ')]));
  const emptyGlyph = (name: string) => empty.get(name);
  const marks = marksDirection && isArabic() ? surplusOf(instructions, lettersOfFont) : undefined;
  const ordered = withArtifacts(inReadingOrder(pieces, isArabic));
  const measured = withWholeLetters(withNarrowMarks(ordered), emptyGlyph);
  const directed =
    marks === undefined ? measured : [...directionMarks(marks, fonts.keys(), emptyGlyph), ...measured];
  return replacementsAsPainted ? inPaintingOrder(directed) : directed;
}

function glyphOf(letters: Letters | undefined, letter: string): string | undefined {
  return [...(letters ?? [])].find(([, one]) => one === letter)?.[0];
}

/** Gives the fonts of a document the letters that they lack, and says which they have then. */
function mendFonts(paintings: readonly Painting[]): ReadonlyMap<PDFDict, Letters> {
  const replacements = new Map<PDFDict, Replacement[]>();
  for (const { instructions, fonts } of paintings) {
    for (const font of fonts.values()) if (!replacements.has(font)) replacements.set(font, []);
    for (const one of replacementsOf(instructions)) replacements.get(fonts.get(one.font)!)?.push(one);
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

/** The bytes of a stream, a character each; `undefined` where there are bytes that stand for no character. */
function contentOfStream(stream: unknown): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  // What is called Latin 1 on the web has other signs at some places.
  return /[^\0-\u00FF]/.test(content) ? undefined : content;
}
