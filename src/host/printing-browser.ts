/** A browser with pages that print. */
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import type { BrowserCandidate } from './browser-candidate.ts';
import { startBrowser, type BrowserProcess } from './browser-process.ts';
import { withoutFonts, type CarriedFont } from './carried-fonts.ts';
import type { Environment } from './environment.ts';
import { within } from './within.ts';

/** A started browser. */
export interface PrintingBrowser {
  /** Name and version. */
  readonly name: string;
  /** Prints one document within a time limit; a page that did it well is kept for the next one. */
  print(html: string, limit: number): Promise<Uint8Array>;
  /** Settles when the browser has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  kill(): Promise<void>;
}

/** What a browser is started with, and how long it may take, in milliseconds. */
export interface StartOptions {
  readonly environment: Environment;
  readonly limit: number;
  /** Ends all waiting, for the start and for documents. */
  readonly signal: AbortSignal;
}

/**
 * Starts a browser, with one more try where the first fails, and shows that it can fill a page.
 * The sandbox is given up only where there is no choice: Chromium refuses it to root, and some systems
 * and containers refuse it to everybody. What is printed comes from our own templates, without
 * scripts, without network and with a sanitised text, so the sandbox is a second wall, not the first.
 */
export async function startPrintingBrowser(
  candidate: BrowserCandidate,
  options: StartOptions,
): Promise<PrintingBrowser> {
  const sandbox = process.getuid?.() !== 0;
  try {
    return await startOnce(candidate, options, sandbox);
  } catch (error) {
    options.signal.throwIfAborted();
    const refused = error instanceof Error && /sandbox|namespace/i.test(error.message);
    return startOnce(candidate, options, sandbox && !refused);
  }
}

async function startOnce(
  { executable, environment: own = {} }: BrowserCandidate,
  { environment, limit, signal }: StartOptions,
  sandbox: boolean,
): Promise<PrintingBrowser> {
  const running = startBrowser({
    executable,
    environment: { ...environment, ...own },
    argumentsFor: (profile) => argumentsOf(profile, sandbox),
  });
  try {
    return await within(limit, signal, orEnd(running, connect(running, signal)));
  } catch (error) {
    await running.kill();
    throw error;
  }
}

function argumentsOf(profile: string, sandbox: boolean): string[] {
  return puppeteer.defaultArgs({
    headless: 'shell',
    userDataDir: profile,
    args: [
      '--remote-debugging-pipe',
      ...(sandbox ? [] : ['--no-sandbox']),
      '--disable-gpu',
      // Letters are fitted to the pixels of a screen otherwise, and stand unevenly on paper.
      '--font-render-hinting=none',
      // No network. Blocking by page is not enough, as frames in processes of their own and early
      // connections escape it; so everything, this machine included, goes to a proxy whose name leads
      // nowhere, as every name does.
      '--proxy-server=http://no-network.invalid:1',
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

async function connect(running: BrowserProcess, signal: AbortSignal): Promise<PrintingBrowser> {
  const browser = await puppeteer.connect({
    transport: running.transport,
    defaultViewport: null,
    // Time is limited for a document as a whole.
    protocolTimeout: 0,
  });
  const name = (await browser.version()).replace(/^(?:Headless)?Chrome\//, 'Chromium ').replace('/', ' ');
  // Browsers start with a page.
  const [first] = await browser.pages();
  const pages = [await preparePage(first ?? (await browser.newPage()))];
  return {
    name,
    ended: running.ended,
    kill: () => running.kill(),
    async print(html, limit) {
      const printing = async () => {
        const page = pages.pop() ?? (await preparePage(await browser.newPage()));
        try {
          const pdf = await page.print(html);
          pages.push(page);
          return pdf;
        } catch (error) {
          page.close();
          throw error;
        }
      };
      return within(limit, signal, orEnd(running, printing()));
    },
  };
}

/** A browser that ends leaves questions unanswered. */
async function orEnd<Result>(running: BrowserProcess, work: Promise<Result>): Promise<Result> {
  const end = running.ended.then((why) => {
    throw new Error(why);
  });
  try {
    return await Promise.race([work, end]);
  } catch (error) {
    // Where both fail, the process knows more than the connection to it.
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 250))]);
    throw error;
  }
}

interface PrintingPage {
  print(html: string): Promise<Uint8Array>;
  close(): void;
}

/**
 * Without scripts nothing moves Chromium to clear away the documents that were printed before: some
 * 5 MB stayed for each, without end. Asking for it every now and then costs 2 ms a document.
 */
const documentsPerTidying = 16;

async function preparePage(page: Page): Promise<PrintingPage> {
  const session = await page.createCDPSession();
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true)]);
  const { frameTree } = await session.send('Page.getFrameTree');
  const fontsOn = keepFonts(page);
  // Nothing answers any more once a page has crashed.
  const crash = new Promise<never>((_, reject) => {
    page.once('error', reject);
  });
  crash.catch(() => undefined);
  let printed = 0;
  const printAndTidy = async (document: string): Promise<Uint8Array> => {
    const { html, fonts } = withoutFonts(document);
    await show(session, frameTree.frame.id, withEmptyScreen(html));
    await fontsOn(fonts);
    const pdf = await printShown(page);
    printed += 1;
    if (printed % documentsPerTidying === 0) await session.send('HeapProfiler.collectGarbage');
    return pdf;
  };
  return {
    print: (html) => Promise.race([printAndTidy(html), crash]),
    close: () => {
      // A page that has crashed may not even close; the next document gets another one either way.
      page.close().catch(() => undefined);
    },
  };
}

/** A third faster than writing the document by script, as puppeteer's `setContent` does, and all new each time. */
async function show(session: CDPSession, frameId: string, html: string): Promise<void> {
  await session.send('Page.setDocumentContent', { frameId, html });
}

/**
 * A document of which a screen shows nothing. Nobody looks at it; to lay it out and paint it before it is
 * laid out for paper, and once more after, took as long as to print it.
 */
function withEmptyScreen(html: string): string {
  return html.replace(/<head\b[^>]*>/i, '$&<style>@media screen{:root{display:none!important}}</style>');
}

async function printShown(page: Page): Promise<Uint8Array> {
  const failed = (await page.evaluate(everythingLoaded)) as string[];
  if (failed.length > 0) throw new Error(`fonts that could not be loaded: ${failed.join(', ')}`);
  const pdf = await page.pdf({
    format: 'a4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: false,
    timeout: 0,
  });
  if (page.url() !== 'about:blank') throw new Error(`the document led away to ${page.url()}`);
  return pdf;
}

/** Gives the document that a page shows its fonts, and no others; each is sent to the page once. */
function keepFonts(page: Page): (fonts: readonly CarriedFont[]) => Promise<void> {
  const numbers = new Map<string, number>();
  return async (fonts) => {
    const wanted = fonts.map((font) => {
      const key = `${font.family} ${font.weight} ${font.data}`;
      const number = numbers.get(key) ?? numbers.size;
      const isNew = !numbers.has(key);
      numbers.set(key, number);
      return isNew ? { ...font, number } : { number };
    });
    await page.evaluate(`(${useFonts})(${JSON.stringify(wanted)})`);
  };
}

/** Runs in the page. What is kept has a name that no element can have. */
const useFonts = `(wanted) => {
  const kept = (globalThis[Symbol.for('fonts')] ??= []);
  document.fonts.clear();
  for (const { number, family, weight, data } of wanted) {
    if (data !== undefined) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      kept[number] = new FontFace(family, bytes, { weight });
    }
    document.fonts.add(kept[number]);
  }
}`;

/**
 * Runs in the page, where scripts of the document are off but our own questions are still answered;
 * timers and events are not. All fonts are loaded, as those of the page margins are asked for only
 * while printing. An image may be missing, a font may not: the letters would silently be others.
 */
const everythingLoaded = `(async () => {
  const images = [...document.images].filter((image) => image.loading !== 'lazy').map((image) => image.decode());
  const fonts = [...document.fonts];
  const loaded = await Promise.allSettled(fonts.map((font) => font.load()));
  await Promise.allSettled(images);
  return fonts.filter((_, index) => loaded[index].status === 'rejected').map((font) => font.family);
})()`;
