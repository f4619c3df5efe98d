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

  const shown = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
  const addressOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
  const counts = (page: Page) =>
    page.$$eval('.shown [data-counts]', (all) => all.map((one) => one.textContent));

  const pages: readonly (readonly [string, string])[] = [
    ['all associations', whole],
    ['one association', single],
  ];

  describe.each(pages)('%s', (_, html) => {
    test.each([1280, 375])('at %s px nothing is found by axe', async (width) => {
      const page = await open(html, { width });
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run: (options: object) => Promise<AxeResults> };
        };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return (await checker.run({ runOnly: tags })).violations;
      });

      expect(found.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    });

    // 640 px is what is left of 1280 at 200 %, 320 px at 400 %.
    test.each([1280, 640, 375, 320])('at %s px only the matrix scrolls sideways', async (width) => {
      const page = await open(html, { width });

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('without its script everything is shown, and nothing is offered that would not work', async () => {
      const page = await open(html, { script: false, hash: '#outcome=fail' });

      expect(await page.$$eval('[data-row][hidden]', (all) => all.length)).toBe(0);
      expect(await shown(page, '#filters, .shown')).toBe(0);
    });

    test('the security policy admits the one script and no other', async () => {
      const page = await open(html);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        return 'ran' in globalThis;
      });

      expect(ran).toBe(false);
      expect(await shown(page, 'details.filters')).toBe(1);
    });
  });

  test('a choice hides what it does not name, counts, and stands in the address', async () => {
    const page = await open(single);
    const before = await shown(page, '.requirement');
    await page.focus('.filters > summary');
    await page.keyboard.press('Enter');
    await page.focus('[name="outcome"][value="fail"]');
    await page.keyboard.press('Space');

    expect(await addressOf(page)).toBe('#outcome=fail');
    expect(await shown(page, '.requirement:not([data-outcome="fail"])')).toBe(0);
    const after = await shown(page, '.requirement');
    expect(after).toBeGreaterThan(0);
    expect(await counts(page)).toEqual([`${after} / ${before}`]);

    await page.focus('[name="severity"][value="error"]');
    await page.keyboard.press('Space');
    expect(await addressOf(page)).toBe('#outcome=fail&severity=error');
    await page.goBack();
    expect(await shown(page, '.requirement')).toBe(after);
    await page.goBack();
    expect(await shown(page, '.requirement')).toBe(before);
  });

  test('a view opens again from its address', async () => {
    const page = await open(whole, { hash: '#association=noor&outcome=fail' });

    expect(await page.$$eval('.list [data-row]:not([hidden])', (all) => all.length)).toBe(1);
    expect(
      await page.$$eval('.matrix thead [data-association="amal"]:not([hidden])', (all) => all.length),
    ).toBe(0);
    expect(await page.$$eval('article:not([hidden])', (all) => all.map(({ id }) => id))).toEqual([
      'association-noor',
    ]);
    expect(await page.$eval('[name="association"]', (field) => (field as HTMLSelectElement).value)).toBe(
      'noor',
    );
  });

  test('words are found without vowel signs, whatever their hamza', async () => {
    const page = await open(single);
    await page.$eval('.filters', (part) => ((part as HTMLDetailsElement).open = true));
    await page.type('[name="text"]', 'هل اُستوفي');
    await page.waitForFunction(() => location.hash.includes('text='));

    expect(await shown(page, '.requirement')).toBeLessThanOrEqual(
      await page.$$eval('.requirement', (all) => all.length),
    );
    await page.click('[type="reset"]');
    await page.waitForFunction(() => location.hash === '');
    expect(await page.$$eval('.requirement[hidden]', (all) => all.length)).toBe(0);
  });

  test('a link leads to its row also where the row was hidden', async () => {
    const page = await open(whole, { hash: '#outcome=pass' });
    await page.evaluate(() => (location.hash = '#noor-BR-104'));
    await page.waitForFunction(() => document.getElementById('noor-BR-104')?.checkVisibility());

    expect(await page.$$eval('[data-row][hidden]', (all) => all.length)).toBe(0);
  });
});
