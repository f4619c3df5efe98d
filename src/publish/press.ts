/** The printer as the pipeline uses it: where a PDF cannot be made, everything else still is. */
import type { PrintFailure } from '../model/commission.ts';
import { atMost } from '../model/at-most.ts';
import { PrinterError, type Host, type Printer } from '../model/host.ts';
import { workedOutAnew, type Recall } from '../model/recall.ts';
import { pagesOfAnchors, type PageNumbers } from './destinations.ts';
import { withReadingHints } from './text-layer/reading-hints.ts';

/** A document as the browser printed it, and the pages on which its anchors stand. */
export interface PrintedDocument {
  /** Not yet finished: see `finish.ts`. */
  readonly pdf: Uint8Array;
  readonly pages: PageNumbers;
}

/** A document that states its own page numbers. */
export interface NumberedDocument {
  /** HTML whose last page links to every anchor. */
  readonly measuring: string;
  readonly final: (pages: PageNumbers) => string;
}

/** Prints what can be printed and remembers what could not. */
export interface Press {
  readonly browser: string | null;
  /** By what that browser is told from any other on this machine. */
  readonly browserIdentity: string | undefined;
  readonly failures: readonly PrintFailure[];
  /**
   * Prints a document that states its own page numbers, in two passes: the first only measures, from
   * HTML that links to every anchor; the second prints with the numbers filled in. They stand in a
   * column of fixed width, so the second pass breaks its pages where the first did.
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
        const { measuring, final } = compose();
        const pages = await measuredPages(open, measuring, recall);
        return { pdf: await printed(open, final(pages), recall), pages };
      }),
    print: (path, compose) => counted(path, (open) => printed(open, compose(), recall)),
    close: async () => printer?.close(),
  };
}

/** On which page each anchor stands. */
async function measuredPages(printer: Printer, html: string, recall: Recall): Promise<PageNumbers> {
  // With the same marks as on paper, so that nothing can move between the passes.
  const measure = async () =>
    pagesOfAnchors(await printer.print(withReadingHints(html), { measureOnly: true }));
  const pages = await recall(['pages of anchors', printer.browser, html], async () =>
    encoder.encode(JSON.stringify([...(await measure())])),
  );
  return new Map(JSON.parse(decoder.decode(pages)) as [string, number][]);
}

function printed(printer: Printer, html: string, recall: Recall): Promise<Uint8Array> {
  return recall(['print', printer.browser, html], () => printer.print(withReadingHints(html)));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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
