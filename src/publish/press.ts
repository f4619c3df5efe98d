/** The printer as the pipeline uses it: where a PDF cannot be made, everything else still is. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintFailure } from '../model/commission.ts';
import { atMost } from '../model/at-most.ts';
import { PrinterError, type Host, type Printer } from '../model/host.ts';
import { entitleBookmarks } from './bookmarks.ts';
import { pagesOfAnchors, type PageNumbers } from './destinations.ts';
import { withReadingHints } from './text-layer/reading-hints.ts';
import { mendTextLayer } from './text-layer/text-layer.ts';

/** A document printed, and the pages on which its anchors stand. */
export interface PrintedDocument {
  readonly pdf: Uint8Array;
  readonly pages: PageNumbers;
}

/** A document that states its own page numbers. */
export interface NumberedDocument {
  /** HTML whose last page links to every anchor. */
  readonly measuring: string;
  readonly final: (pages: PageNumbers) => string;
  /** A title for each heading, in the order of the document. */
  readonly bookmarks: readonly string[];
}

/** A document that does not mention its pages; `bookmarks` as in {@link NumberedDocument}. */
export interface PlainDocument {
  readonly html: string;
  readonly bookmarks: readonly string[];
}

/** Prints what can be printed and remembers what could not. */
export interface Press {
  readonly browser: string | null;
  readonly failures: readonly PrintFailure[];
  /**
   * Prints a document that states its own page numbers, in two passes: the first only measures, from
   * HTML that links to every anchor; the second prints with the numbers filled in. They stand in a
   * column of fixed width, so the second pass breaks its pages where the first did.
   */
  printNumbered(path: string, compose: () => NumberedDocument): Promise<PrintedDocument | undefined>;
  /** Prints a document that does not mention its pages. */
  print(path: string, compose: () => PlainDocument): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** One more than a printer prints at once, so that it never waits for the next. */
const documentsAtOnce = 3;

/** Opens the printer if PDFs are wanted; without one, the press prints nothing and says why. */
export async function openPress(
  host: Host,
  wanted: boolean,
  progress: (done: number, all: number) => void,
): Promise<Press> {
  const failures: PrintFailure[] = [];
  const printer = wanted ? await orFailure(host.openPrinter(), failures) : undefined;
  const count = { done: 0, all: 0 };
  // A document is composed when its turn comes: hundreds of them waiting as HTML would fill the memory.
  const inTurn = atMost(documentsAtOnce);
  const counted = async <Made>(
    path: string,
    make: (printer: Printer) => Promise<Made>,
  ): Promise<Made | undefined> => {
    if (printer === undefined) return undefined;
    progress(count.done, (count.all += 1));
    const made = await inTurn(() => orFailure(make(printer), failures, path));
    progress((count.done += 1), count.all);
    return made;
  };
  return {
    browser: printer?.browser ?? null,
    failures,
    printNumbered: (path, compose) =>
      counted(path, async (open) => {
        const { measuring, final, bookmarks } = compose();
        // With the same marks as on paper, so that nothing can move between the passes.
        const measured = await open.print(withReadingHints(measuring), { measureOnly: true });
        const pages = await pagesOfAnchors(measured);
        return { pdf: await printed(open, { html: final(pages), bookmarks }), pages };
      }),
    print: (path, compose) => counted(path, (open) => printed(open, compose())),
    close: async () => printer?.close(),
  };
}

/** Prints, and puts right what a browser leaves wrong: the text as it is read back, and the bookmarks. */
async function printed(printer: Printer, { html, bookmarks }: PlainDocument): Promise<Uint8Array> {
  const document = await PDFDocument.load(await printer.print(withReadingHints(html)), {
    updateMetadata: false,
  });
  mendTextLayer(document);
  entitleBookmarks(document, bookmarks);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

async function orFailure<Made>(
  making: Promise<Made>,
  failures: PrintFailure[],
  path?: string,
): Promise<Made | undefined> {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof PrinterError)) throw error;
    failures.push({ reason: error.reason, detail: error.detail, ...(path === undefined ? {} : { path }) });
    return undefined;
  }
}
