/** On which page each anchor of a printed document stands. */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { openPrinted, pagesIn, type PrintedFile } from './printed-file.ts';

/** Page numbers, from 1, by anchor id. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Reads the named destinations, which Chromium writes for every `id` that some link of the document
 * leads to.
 */
export async function pagesOfAnchors(pdf: Uint8Array): Promise<PageNumbers> {
  return pageNumbersOf(await openPrinted(pdf));
}

/** The same of a file that is open. */
export function pageNumbersOf(file: PrintedFile): PageNumbers {
  const pages = new Map(pagesIn(file).map(({ ref }, index) => [ref, index + 1]));
  const destinations = file.look(file.catalog.get(PDFName.of('Dests')));
  const found = new Map<string, number>();
  if (!(destinations instanceof PDFDict)) return found;
  for (const [name, value] of destinations.entries()) {
    const target = file.look(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? pages.get(page) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}

/** Leaves of the named destinations those to which a link leads; the others were only asked for. */
export function dropUnusedDestinations(document: PDFDocument): void {
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const annotations = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  const used = new Set(
    annotations.map((one) => {
      const annotation = document.context.lookup(one);
      return annotation instanceof PDFDict ? annotation.get(PDFName.of('Dest')) : undefined;
    }),
  );
  for (const name of destinations?.keys() ?? []) if (!used.has(name)) destinations?.delete(name);
}
