/** The bookmarks of a printed document, in words. */
import { PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Gives the bookmarks of a PDF their titles, in the order of the document. Chromium makes a bookmark of
 * each heading but runs its lines and languages together.
 *
 * A document whose bookmarks are not as many as the titles is left as it is: a title at the wrong place
 * would be worse than an ugly one.
 */
export function entitleBookmarks(document: PDFDocument, titles: readonly string[]): void {
  const bookmarks = [...bookmarksOf(document)];
  if (bookmarks.length !== titles.length) return;
  for (const [index, bookmark] of bookmarks.entries()) {
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(titles[index] ?? ''));
  }
}

/** Every bookmark, each before those under it. */
export function bookmarksOf(document: PDFDocument): Generator<PDFDict> {
  return below(document, document.catalog.get(PDFName.of('Outlines')));
}

function* below(document: PDFDocument, parent: PDFObject | undefined): Generator<PDFDict> {
  const holder = document.context.lookup(parent);
  let next = holder instanceof PDFDict ? holder.get(PDFName.of('First')) : undefined;
  while (next !== undefined) {
    const bookmark = document.context.lookup(next);
    if (!(bookmark instanceof PDFDict)) return;
    yield bookmark;
    yield* below(document, next);
    next = bookmark.get(PDFName.of('Next'));
  }
}
