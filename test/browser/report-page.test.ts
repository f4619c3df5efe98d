/** The pages of the report in a browser: accessible, narrow, zoomed, filtered, and the same after a reload. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeWholePage } from '../../src/compose/portfolio-page.ts';
import { alone, composeReportPage } from '../../src/compose/report-page.ts';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { createRenderer } from '../../src/render/render.ts';
import { shippedTemplates } from '../render/templates.ts';
import { exampleReport } from '../support/example-report.ts';
import { candidate, inPage, judgedByAxe, launch, openPage, type View } from './open-page.ts';

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

describe.skipIf(candidate === undefined)('the pages of the report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  const open = (html: string, view?: View) => openPage(browser, html, view);
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
      const { violations, passes } = await judgedByAxe(page);

      expect(violations).toEqual([]);
      expect(passes).toContain('color-contrast');
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
