/** The printer as the pipeline uses it: where a PDF cannot be made, everything else still is. */
import type { PrintFailure } from '../model/commission.ts';
import { atMost } from '../model/at-most.ts';
import { PrinterError, type Host, type Printer } from '../model/host.ts';
import { workedOutAnew, type Recall } from '../model/recall.ts';
import { pageNumbersOf, pagesOfAnchors, type PageNumbers } from './destinations.ts';
import { presumedPage, withPageNumbers } from './page-numbers.ts';
import { onPaper } from './paper.ts';
import { openPrinted } from './printed-file.ts';

/** A document as the browser printed it, and the pages on which its anchors stand. */
export interface PrintedDocument {
  /** Not yet finished: see `finish.ts`. */
  readonly pdf: Uint8Array;
  readonly pages: PageNumbers;
}

/** A document that states its own page numbers. */
export interface NumberedDocument {
  /** Every place of which it is to be known on which page it stands. */
  readonly anchors: readonly string[];
  /** Those whose pages the document states. */
  readonly stated: readonly string[];
  /** The document with what is known of its pages. */
  readonly html: (pages: PageNumbers) => string;
}

/** Prints what can be printed and remembers what could not. */
export interface Press {
  readonly browser: string | null;
  /** By what that browser is told from any other on this machine. */
  readonly browserIdentity: string | undefined;
  readonly failures: readonly PrintFailure[];
  /**
   * Prints a document that states its own page numbers, with presumed ones, and writes the right ones in their
   * place. Where that cannot be done, as with templates that set them otherwise, it is printed again.
   */
  printNumbered(path: string, compose: () => NumberedDocument): Promise<PrintedDocument | undefined>;
  /** Prints HTML that does not mention its pages. */
  print(path: string, compose: () => string): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** One more than a printer prints at once, so that it never waits for the next. */
const documentsAtOnce = 3;

/** Opens the printer if PDFs are wanted; without one, the press prints nothing and says why. */
export async function openPress(
  host: Host,
  wanted: boolean,
  progress: (done: number, all: number) => void,
  recall: Recall = workedOutAnew,
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
    browserIdentity: printer?.identity,
    failures,
    printNumbered: (path, compose) =>
      counted(path, async (open) => {
        const pdf = await numbered(open, compose(), recall);
        return { pdf, pages: await pagesOfAnchors(pdf) };
      }),
    print: (path, compose) => counted(path, (open) => printed(open, compose(), recall)),
    close: async () => printer?.close(),
  };
}

/** Prints a document so that the pages that it states are those on which things stand. */
function numbered(
  printer: Printer,
  { anchors, stated, html }: NumberedDocument,
  recall: Recall,
): Promise<Uint8Array> {
  const print = (pages: PageNumbers) => printer.print(onPaper(html(pages), anchors));
  const presumed = html(new Map(stated.map((anchor) => [anchor, presumedPage])));
  return recall(['print with page numbers', printer.browser, presumed], async () => {
    const pdf = await printer.print(onPaper(presumed, anchors));
    const file = await openPrinted(pdf);
    const pages = pageNumbersOf(file);
    return withPageNumbers(pdf, file, stated, pages) ?? printedAgain(print, stated, pages);
  });
}

/** Prints until the pages are those that are stated, which may move things; if they never are, none are stated. */
async function printedAgain(
  print: (pages: PageNumbers) => Promise<Uint8Array>,
  stated: readonly string[],
  first: PageNumbers,
): Promise<Uint8Array> {
  let pages = first;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const pdf = await print(pages);
    const found = await pagesOfAnchors(pdf);
    if (stated.every((anchor) => found.get(anchor) === pages.get(anchor))) return pdf;
    pages = found;
  }
  return print(new Map());
}

const mostAttempts = 3;

function printed(printer: Printer, html: string, recall: Recall): Promise<Uint8Array> {
  return recall(['print', printer.browser, html], () => printer.print(onPaper(html)));
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
