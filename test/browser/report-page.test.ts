/** The pages of the report in a browser: accessible, narrow, zoomed, filtered, and the same after a reload. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { composeWholePage } from '../../src/compose/portfolio-page.ts';
import { alone, composeReportPage } from '../../src/compose/report-page.ts';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { findBrowsers, realSurroundings } from '../../src/host/browser-finder.ts';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { createRenderer } from '../../src/render/render.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { shippedTemplates } from '../render/templates.ts';
import { exampleReport } from '../support/example-report.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const renderer = createRenderer(shippedTemplates());
const [first] = exampleReport.associations;
const types = [
  { id: 'conflict-of-interest', title: { ar: 'سياسة تعارض المصالح', en: 'Conflict of interest' } },
];
const whole = renderer.page(
  'index',
  composeWholePage(exampleReport, portfolioOf(exampleReport, types as never, [])),
);
const single = renderer.page('report', composeReportPage(first!, exampleReport, alone));

const candidate = await firstBrowser();

async function firstBrowser(): Promise<BrowserCandidate | undefined> {
  for await (const found of findBrowsers(realSurroundings(process.env)))
    if (found.defect === undefined) return found;
  return undefined;
}

describe.skipIf(candidate === undefined)('the pages of the report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: candidate!.executable,
      env: { ...process.env, ...candidate!.environment },
      headless: 'shell',
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    });
  }, 60_000);
  afterAll(() => browser.close());

  /** The page as a file, as it is opened by those who receive it. */
  async function open(html: string, { width = 1280, hash = '', script = true } = {}): Promise<Page> {
    const file = join(temporaryFolder(), 'report.html');
    writeFileSync(file, html);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    page.on('pageerror', (error) => {
      throw error instanceof Error ? error : new Error(String(error));
    });
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  }

  /** What an expression gives in the page; as text, since the page's own names are none of this project's types. */
  const inPage = <Value>(page: Page, expression: string) => page.evaluate(expression) as Promise<Value>;
  const shown = (page: Page, selector: string) =>
    inPage<number>(
      page,
      `[...document.querySelectorAll('${selector}')].filter((one) => one.checkVisibility()).length`,
    );
  const number = (page: Page, selector: string) =>
    inPage<number>(page, `document.querySelectorAll('${selector}').length`);
  const addressOf = (page: Page) => inPage<string>(page, 'decodeURIComponent(location.hash)');
  const openAll = (page: Page) =>
    inPage(page, `document.querySelectorAll('details').forEach((part) => (part.open = true))`);
  const press = async (page: Page, selector: string, key: 'Enter' | 'Space') => {
    await page.focus(selector);
    await page.keyboard.press(key);
  };

  const pages: readonly (readonly [string, string])[] = [
    ['all associations', whole],
    ['one association', single],
  ];

  describe.each(pages)('%s', (_, html) => {
    test.each([1280, 375])('at %s px nothing is found by axe', async (width) => {
      const page = await open(html, { width });
      await openAll(page);
      await page.evaluate(axe);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations, passes } = await inPage<AxeResults>(
        page,
        `axe.run({ runOnly: ${JSON.stringify(tags)} })`,
      );

      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    });

    // 640 px is what is left of 1280 at 200 %, 320 px at 400 %.
    test.each([1280, 640, 375, 320])('at %s px only the matrix scrolls sideways', async (width) => {
      const page = await open(html, { width });
      await openAll(page);

      expect(await inPage(page, 'document.documentElement.scrollWidth')).toBe(width);
    });

    test('without its script everything is shown, and nothing is offered that would not work', async () => {
      const page = await open(html, { script: false, hash: '#outcome=fail' });

      expect(await number(page, '[data-row][hidden]')).toBe(0);
      expect(await shown(page, '#filters, .shown')).toBe(0);
    });

    test('the security policy admits the one script and no other', async () => {
      const page = await open(html);
      await inPage(
        page,
        `document.body.append(Object.assign(document.createElement('script'), { textContent: 'ran = true' }))`,
      );

      expect(await inPage(page, `'ran' in globalThis`)).toBe(false);
      expect(await shown(page, 'details.filters')).toBe(1);
    });
  });

  test('a choice hides what it does not name, counts, and stands in the address', async () => {
    const page = await open(single);
    const before = await shown(page, '.requirement');
    await press(page, '.filters > summary', 'Enter');
    await press(page, '[name="outcome"][value="fail"]', 'Space');
    const after = await shown(page, '.requirement');

    expect(await addressOf(page)).toBe('#outcome=fail');
    expect(await shown(page, '.requirement:not([data-outcome="fail"])')).toBe(0);
    expect(after).toBeGreaterThan(0);
    expect(await inPage(page, `document.querySelector('.shown [data-counts]').textContent`)).toBe(
      `${after} / ${before}`,
    );

    await press(page, '[name="severity"][value="error"]', 'Space');
    expect(await addressOf(page)).toBe('#outcome=fail&severity=error');
    await page.goBack();
    expect(await shown(page, '.requirement')).toBe(after);
    await page.goBack();
    expect(await shown(page, '.requirement')).toBe(before);
  });

  test('a view opens again from its address', async () => {
    const page = await open(whole, { hash: '#association=noor&outcome=fail' });

    expect(await number(page, '.list [data-row]:not([hidden])')).toBe(1);
    expect(await number(page, '.matrix thead [data-association="amal"]:not([hidden])')).toBe(0);
    expect(await number(page, 'article:not([hidden])')).toBe(1);
    expect(await number(page, '#association-noor:not([hidden])')).toBe(1);
    expect(await inPage(page, `document.querySelector('[name="association"]').value`)).toBe('noor');
  });

  test('words are found without vowel signs, whatever their hamza', async () => {
    const page = await open(single);
    await openAll(page);
    await page.type('[name="text"]', 'تذكر مدّه');
    await page.waitForFunction(`location.hash.startsWith('#text=')`);
    expect(await shown(page, '.requirement')).toBe(1);

    await page.click('[type="reset"]');
    await page.waitForFunction(`location.hash === ''`);
    expect(await number(page, '.requirement[hidden]')).toBe(0);
  });

  test('a link leads to its row also where the row was hidden', async () => {
    const page = await open(whole, { hash: '#outcome=pass' });
    await inPage(page, `location.hash = '#noor-BR-104'`);
    await page.waitForFunction(`document.getElementById('noor-BR-104').checkVisibility()`);

    expect(await number(page, '[data-row][hidden]')).toBe(0);
    expect(await addressOf(page)).toBe('#noor-BR-104');

    await page.goBack();
    await page.waitForFunction(`document.querySelector('[data-row][hidden]') !== null`);
    expect(await addressOf(page)).toBe('#outcome=pass');
  });
});
