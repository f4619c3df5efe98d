/** On which page each anchor of a printed document stands. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** Page numbers, from 1, by anchor id. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Reads the named destinations, which Chromium writes for every `id` that some link of the document
 * leads to.
 */
export async function pagesOfAnchors(pdf: Uint8Array): Promise<PageNumbers> {
  return pageNumbersOf(await PDFDocument.load(pdf, { updateMetadata: false }));
}

/** The same of a document that is open. */
export function pageNumbersOf(document: PDFDocument): PageNumbers {
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}
