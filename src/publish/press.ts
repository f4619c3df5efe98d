/** The printer as the pipeline uses it: where a PDF cannot be made, everything else still is. */
import type { Host, Printer, PrinterFailure } from '../model/host.ts';
import { PrinterError } from '../model/host.ts';
import { withBookmarks } from './bookmarks.ts';
import { pagesOfAnchors, type PageNumbers } from './destinations.ts';

/** Why a PDF is not there; without a path, why there are none at all. */
export interface PressFailure {
  readonly reason: PrinterFailure;
  readonly detail: string;
  readonly path?: string;
}

/** A document printed, and the pages on which its anchors stand. */
export interface PrintedDocument {
  readonly pdf: Uint8Array;
  readonly pages: PageNumbers;
}

/** A document that states its own page numbers. */
export interface NumberedDocument {
  /** HTML whose last page links to every anchor. */
  readonly measuring: () => string;
  readonly final: (pages: PageNumbers) => string;
  /** A title for each heading, in the order of the document. */
  readonly bookmarks: readonly string[];
}

/** Prints what can be printed and remembers what could not. */
export interface Press {
  readonly browser: string | null;
  readonly failures: readonly PressFailure[];
  /**
   * Prints a document that states its own page numbers, in two passes: the first only measures, from
   * HTML that links to every anchor; the second prints with the numbers filled in. They stand in a
   * column of fixed width, so the second pass breaks its pages where the first did.
   */
  printNumbered(path: string, document: NumberedDocument): Promise<PrintedDocument | undefined>;
  /** Prints a document that does not mention its pages; `bookmarks` as in {@link NumberedDocument}. */
  print(path: string, html: string, bookmarks: readonly string[]): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** Opens the printer if PDFs are wanted; without one, the press prints nothing and says why. */
export async function openPress(
  host: Host,
  wanted: boolean,
  progress: (done: number, all: number) => void,
): Promise<Press> {
  const failures: PressFailure[] = [];
  const printer = wanted ? await orFailure(host.openPrinter(), failures) : undefined;
  const count = { done: 0, all: 0 };
  const counted = async <Made>(
    path: string,
    make: (printer: Printer) => Promise<Made>,
  ): Promise<Made | undefined> => {
    if (printer === undefined) return undefined;
    progress(count.done, (count.all += 1));
    const made = await orFailure(make(printer), failures, path);
    progress((count.done += 1), count.all);
    return made;
  };
  return {
    browser: printer?.browser ?? null,
    failures,
    printNumbered: (path, { measuring, final, bookmarks }) =>
      counted(path, async (open) => {
        const pages = await pagesOfAnchors(await open.print(measuring(), { measureOnly: true }));
        return { pdf: await withBookmarks(await open.print(final(pages)), bookmarks), pages };
      }),
    print: (path, html, bookmarks) =>
      counted(path, async (open) => withBookmarks(await open.print(html), bookmarks)),
    close: async () => printer?.close(),
  };
}

async function orFailure<Made>(
  making: Promise<Made>,
  failures: PressFailure[],
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
