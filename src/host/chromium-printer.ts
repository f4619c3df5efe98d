/** Prints documents in a browser that is kept running, and replaces it when it fails. */
import { PrinterError, type Printer } from '../model/host.ts';
import { atMost } from '../model/at-most.ts';
import type { BrowserCandidate } from './browser-candidate.ts';
import { findBrowsers, realSurroundings } from './browser-finder.ts';
import { browserIdentity } from './browser-identity.ts';
import type { Environment } from './environment.ts';
import { startPrintingBrowser, type PrintingBrowser } from './printing-browser.ts';
import { TimeLimitError } from './within.ts';

/** How to print. Times are in milliseconds. */
export interface ChromiumPrinterOptions {
  readonly environment: Environment;
  /** How many documents to print at once; two keep two processors busy, and more gained little. */
  readonly pagesAtOnce?: number | undefined;
  /** How long the browser may take to start. */
  readonly startLimit?: number | undefined;
  /** How long a document may take; one of several million characters as many times as long. */
  readonly documentLimit?: number | undefined;
  /** Ends the browser, and everything that waits for it fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Where to look for browsers; on this machine unless told. */
  readonly candidates?: AsyncIterable<BrowserCandidate> | undefined;
}

/** Characters of a document of some hundred pages, its fonts among them. */
const usualLength = 1_000_000;

/** Starts the first browser that can be started; throws a `PrinterError` where there is none. */
export async function openChromiumPrinter({
  environment,
  pagesAtOnce = 2,
  startLimit = 30_000,
  documentLimit = 60_000,
  signal,
  candidates = findBrowsers(realSurroundings(environment, signal)),
}: ChromiumPrinterOptions): Promise<Printer> {
  const browsers = createBrowsers(environment, startLimit, signal);
  const { candidate, browser: first, identity } = await startFirst(candidates, browsers);
  const inTurn = atMost(pagesAtOnce);
  const limitFor = (html: string) => documentLimit * Math.max(1, html.length / usualLength);

  /** The browser that all documents share, as long as it lives. */
  let shared: Promise<PrintingBrowser> | undefined;
  const share = (starting: Promise<PrintingBrowser>): Promise<PrintingBrowser> => {
    const forget = () => {
      if (shared === starting) shared = undefined;
    };
    starting.then(({ ended }) => ended).then(forget, forget);
    return (shared = starting);
  };
  await share(Promise.resolve(first));

  const printShared = async (html: string): Promise<Uint8Array> => {
    const browser = await (shared ?? share(browsers.start(candidate)));
    try {
      return await browser.print(html, limitFor(html));
    } catch (error) {
      if (error instanceof TimeLimitError) await browser.kill();
      throw error;
    }
  };

  /** In a browser of its own, so that a document that ends its browser does not end the retry of another. */
  const printAlone = async (html: string): Promise<Uint8Array> => {
    const browser = await browsers.start(candidate).catch((error: unknown) => {
      throw new PrinterError('browserDoesNotStart', messageOf(error));
    });
    try {
      return await browser.print(html, limitFor(html));
    } catch (error) {
      throw new PrinterError(
        error instanceof TimeLimitError ? 'browserHangs' : 'pageFails',
        messageOf(error),
      );
    } finally {
      await browser.kill();
    }
  };

  const print = async (html: string): Promise<Uint8Array> => {
    try {
      return await printShared(html).catch(() => {
        browsers.stopped.throwIfAborted();
        return printAlone(html);
      });
    } catch (error) {
      // What failed because everything was told to stop has not failed by itself.
      browsers.stopped.throwIfAborted();
      throw error;
    }
  };

  return {
    browser: first.name,
    identity,
    print: (html) => inTurn(() => print(html)),
    close: () => browsers.stop(),
  };
}

/** All the browsers of one printer. */
interface Browsers {
  start(candidate: BrowserCandidate): Promise<PrintingBrowser>;
  /** Ends them all, also those still starting, and starts no more. */
  stop(): Promise<void>;
  readonly stopped: AbortSignal;
}

function createBrowsers(environment: Environment, limit: number, signal: AbortSignal | undefined): Browsers {
  const stopping = new AbortController();
  const stopped = signal === undefined ? stopping.signal : AbortSignal.any([stopping.signal, signal]);
  const all = new Set<Promise<PrintingBrowser>>();
  const endAll = async () => {
    await Promise.allSettled(Array.from(all, async (browser) => (await browser).kill()));
  };
  stopped.addEventListener('abort', () => void endAll(), { once: true });
  return {
    stopped,
    async start(candidate) {
      stopped.throwIfAborted();
      const starting = startPrintingBrowser(candidate, { environment, limit, signal: stopped });
      const forget = () => all.delete(starting);
      all.add(starting);
      starting.then(({ ended }) => ended).then(forget, forget);
      return starting;
    },
    async stop() {
      stopping.abort(new Error('the printer is closed'));
      await endAll();
    },
  };
}

interface FirstBrowser {
  readonly candidate: BrowserCandidate;
  readonly browser: PrintingBrowser;
  readonly identity: string | undefined;
}

/** A browser that the user chose is the only candidate; of all others the first that works is taken. */
async function startFirst(
  candidates: AsyncIterable<BrowserCandidate>,
  browsers: Browsers,
): Promise<FirstBrowser> {
  const defects: string[] = [];
  const tried: BrowserCandidate[] = [];
  for await (const candidate of candidates) {
    const { executable, chosenBy, defect } = candidate;
    tried.push(candidate);
    try {
      if (defect !== undefined) throw new Error(defect);
      return { candidate, browser: await browsers.start(candidate), identity: browserIdentity(tried) };
    } catch (error) {
      browsers.stopped.throwIfAborted();
      const name = chosenBy === undefined ? executable : `${chosenBy}=${executable}`;
      defects.push(`${name}: ${messageOf(error)}`);
    }
  }
  if (defects.length === 0) throw new PrinterError('noBrowser', 'none of the known places has a browser');
  throw new PrinterError('browserDoesNotStart', defects.join('; '));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
