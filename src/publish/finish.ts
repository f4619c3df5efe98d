/**
 * A printed PDF → the file that is handed over: what a browser leaves wrong is put right, and what it
 * cannot know is said.
 *
 * Everything about the file follows from what is handed in, so that the same document is the same file on
 * any day and any machine. Plain data go in and bytes come out; the work may be done in any thread.
 */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Attachment } from '../model/attachment.ts';
import { mendAccessibility } from './accessibility/accessibility.ts';
import { makeArchivable } from './archive/archive.ts';
import { stampedWithIdentifier } from './archive/file-identifier.ts';
import type { Description } from './archive/metadata.ts';
import { entitleBookmarks } from './bookmarks.ts';
import { dropUnusedDestinations } from './destinations.ts';
import { paintingsOf } from './painting.ts';
import { mendLetters, mendTextLayer } from './text-layer/text-layer.ts';

/** What is said about a document, beside what was printed. */
export interface Finishing extends Description {
  /** A title for each heading, in the order of the document. */
  readonly bookmarks: readonly string[];
  readonly attachments: readonly Attachment[];
}

/** Finishes a document that Chromium printed. */
export async function finish(printed: Uint8Array, finishing: Finishing): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const printedPages = paintingsOf(document);
  const letters = mendLetters(printedPages);
  const [language = 'ar'] = finishing.languages;
  const { paintings, level } = mendAccessibility(document, printedPages, letters, language);
  mendTextLayer(document, paintings, letters);
  entitleBookmarks(document, finishing.bookmarks);
  dropUnusedDestinations(document);
  makeArchivable(document, finishing, level, finishing.attachments);
  const saved = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    useObjectStreams: true,
    objectsPerTick: Infinity,
  });
  return stampedWithIdentifier(saved);
}
