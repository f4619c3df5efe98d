/** Pages in the browser of this machine, as those who receive a file open it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { findBrowsers, realSurroundings } from '../../src/host/browser-finder.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked for: WCAG 2.2 to level AA, and what is good besides. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The browser that printing would take, or none. */
export const candidate = await firstBrowser();

async function firstBrowser(): Promise<BrowserCandidate | undefined> {
  for await (const found of findBrowsers(realSurroundings(process.env)))
    if (found.defect === undefined) return found;
  return undefined;
}

/** Starts it. */
export function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: candidate!.executable,
    env: { ...process.env, ...candidate!.environment },
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
}

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly hash?: string;
  readonly script?: boolean;
  readonly media?: 'screen' | 'print';
}

/** HTML as a file that somebody opens; it is closed when the test ends. */
export async function openPage(browser: Browser, html: string, view: View = {}): Promise<Page> {
  const { width = 1280, hash = '', script = true, media = 'screen' } = view;
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  page.on('pageerror', (error) => {
    throw error instanceof Error ? error : new Error(String(error));
  });
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaType(media);
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(file).href + hash);
  return page;
}

/** What an expression gives in the page; as text, since the page's own names are none of this project's types. */
export function inPage<Value>(page: Page, expression: string): Promise<Value> {
  return page.evaluate(expression) as Promise<Value>;
}

/** What axe has against the page, and what it had nothing against. Afterwards the page is no longer to be read. */
export async function judgedByAxe(page: Page): Promise<{ violations: unknown[]; passes: string[] }> {
  await page.evaluate(axe);
  const judged = await run(page, axeTags);
  // It takes Arabic for no text when it looks at colours, so that they are asked for again in other letters.
  await inPage(page, inOtherLetters);
  const coloured = await run(page, ['color-contrast']);
  return {
    violations: [...judged.violations, ...coloured.violations].map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
      nodes[0]?.failureSummary,
    ]),
    passes: [...judged.passes, ...coloured.passes].map(({ id }) => id),
  };
}

const run = (page: Page, rules: readonly string[]) =>
  inPage<AxeResults>(page, `axe.run({ runOnly: ${JSON.stringify(rules)} })`);

const inOtherLetters = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.data = walker.currentNode.data.replaceAll(/\\p{Script=Arabic}/gu, 'x');
}`;
