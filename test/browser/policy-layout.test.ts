/** Where things stand in the documents of policies: on screens of every width, and on paper. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layouts, type Layout } from '../../src/model/layout.ts';
import { pagesOfAnchors } from '../../src/publish/destinations.ts';
import { onPaper } from '../../src/publish/paper.ts';
import { composeYaml } from '../compose/compose-yaml.ts';
import { shippedTemplates } from '../render/templates.ts';
import { candidate, inPage, judgedByAxe, launch, openPage } from './open-page.ts';
import { samplePage, samplePolicy } from './sample-policy.ts';
import { printingTools } from './while-tests-run.ts';

/** What is left of A4 between the margins, in CSS pixels: 170 mm side by side, 158 mm otherwise. */
const paperWidth = (layout: Layout) => (layout === 'side-by-side' ? 642 : 597);

/** The boxes of some elements, as the page has them. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxes = (page: Page, selector: string) =>
  inPage<Box[]>(
    page,
    `[...document.querySelectorAll('${selector}')].map((one) => one.getBoundingClientRect().toJSON())`,
  );

/** What stands out of the page, or holds more than there is room for. */
const overflowing = (page: Page) =>
  inPage<string[]>(
    page,
    `[...document.querySelectorAll('body *:not(.status-mark, .status-mark *)')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const isOut = width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      const isFull = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
      return isOut || (isFull && getComputedStyle(one).display !== 'inline');
    }).map((one) => one.tagName + ' ' + one.className + ' ' + one.textContent.slice(0, 60))`,
  );

describe.skipIf(candidate === undefined)('the document of a policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  describe.each(layouts)('%s', (layout) => {
    const usual = samplePage({ layout });
    const long = samplePage({ layout }, samplePolicy(true));

    test.each([1280, 375])('at %s px nothing is found by axe', async (width) => {
      const page = await openPage(browser, usual, { width });
      const { violations, passes } = await judgedByAxe(page);

      expect(violations).toEqual([]);
      expect(passes).toContain('color-contrast');
    });

    // 640 px is what is left of 1280 at 200 %, 320 px at 400 %.
    test.each([1280, 640, 375, 320])('at %s px nothing overflows, however long', async (width) => {
      const page = await openPage(browser, long, { width });

      expect(await overflowing(page)).toEqual([]);
      expect(await inPage(page, 'document.documentElement.scrollWidth')).toBe(width);
    });

    test('on paper nothing overflows, however long', async () => {
      const page = await openPage(browser, long, { width: paperWidth(layout), media: 'print' });

      expect(await overflowing(page)).toEqual([]);
    });
  });

  test.each([...shippedTemplates().themes.keys()])('axe finds nothing in the theme %s', async (theme) => {
    // A colour that is just dark enough.
    const association = 'brand: { colour: "#767676" }';
    const page = await openPage(browser, samplePage({ theme, association }));

    expect((await judgedByAxe(page)).violations).toEqual([]);
  });

  test.each([
    ['a draft', samplePolicy().replace(/ {2}decisionNumber.*\n/, '')],
    [
      'a superseded document',
      samplePolicy().replace('code:', 'supersededBy: { ar: سياسة أحدث, en: A newer one }\n  code:'),
    ],
  ])('axe finds nothing in %s', async (_, policy) => {
    const page = await openPage(browser, samplePage({}, policy));

    expect(await inPage(page, `document.querySelectorAll('.status-mark svg').length`)).toBe(2);
    expect((await judgedByAxe(page)).violations).toEqual([]);
  });

  test('side by side, Arabic is at the right, English at the left, and the gutter is where it is at any depth', async () => {
    const page = await openPage(browser, samplePage(), { width: paperWidth('side-by-side'), media: 'print' });
    const arabic = await boxes(page, '.clauses .pair > .cell:lang(ar)');
    const english = await boxes(page, '.clauses .pair > .cell:lang(en)');

    expect(arabic.length).toBeGreaterThan(5);
    expect(english).toHaveLength(arabic.length);
    for (const [place, { left, top, bottom }] of arabic.entries()) {
      const beside = english[place]!;
      expect(beside.right).toBeLessThan(left);
      expect(beside.right).toBeCloseTo(english[0]!.right, 0);
      // First lines on one baseline: the boxes begin within a line of each other.
      expect(Math.abs(beside.top - top)).toBeLessThan(12);
      expect(beside.top).toBeLessThan(bottom);
    }
  });

  test.each([
    ['stacked', paperWidth('stacked'), 'print'],
    ['side-by-side', 375, 'screen'],
  ] as const)('%s at %s px, English stands below its Arabic', async (layout, width, media) => {
    const page = await openPage(browser, samplePage({ layout }), { width, media });
    const arabic = await boxes(page, ':is(.passage, .clauses .pair) > .cell:lang(ar)');
    const english = await boxes(page, ':is(.passage, .clauses .pair) > .cell:lang(en)');

    expect(arabic.length).toBeGreaterThan(5);
    for (const [place, { bottom }] of arabic.entries())
      expect(english[place]!.top).toBeGreaterThanOrEqual(bottom);
  });
});

describe.skipIf(candidate === undefined)('on paper', () => {
  const tools = printingTools();

  /** The texts of the pages, with spaces as they may be. */
  async function textsOf(html: string): Promise<string[]> {
    const document = await tools.pdfium.loadDocument(await tools.printer.print(html));
    const texts = Array.from(document.pages(), (page) => page.getText().replaceAll(/\s+/g, ' '));
    document.destroy();
    return texts;
  }

  test.each(layouts)('%s: a heading is never alone at the end of a page', async (layout) => {
    const { sections, anchors } = composeYaml(samplePolicy(true), { layout });
    const html = onPaper(samplePage({ layout }, samplePolicy(true)), anchors);
    const pages = await pagesOfAnchors(await tools.printer.print(html));
    const apart = sections.filter(
      ({ id, clauses: [first] }) => first !== undefined && pages.get(id) !== pages.get(first.id),
    );

    expect(Math.max(...pages.values())).toBeGreaterThan(15);
    expect(apart.map(({ headings }) => headings[0]?.text)).toEqual([]);
  });

  test.each(layouts)('%s: the signature table is on one page with its heading', async (layout) => {
    const texts = await textsOf(samplePage({ layout }, samplePolicy(true)));
    const names = layout === 'english' ? ['Saad bin', 'Noura bint', 'Hind bint'] : ['نورة', 'هند'];
    const withNames = texts.filter((text) => names.some((name) => text.includes(name)));

    expect(withNames).toHaveLength(1);
    expect(names.filter((name) => !withNames[0]?.includes(name))).toEqual([]);
    expect(withNames[0]).toContain(layout === 'english' ? 'Signatures' : 'التوقيعات');
  });

  test('a table that goes over pages repeats its heading, and no row is torn', async () => {
    const history = Array.from(
      { length: 40 },
      (_, index) =>
        `- { issue: "${index + 1}.0", date: 2023-01-15, summary: { ar: أول سطر, en: "from ${index + 1} to ${index + 1} end" } }`,
    );
    const texts = await textsOf(samplePage({}, `document:\n  history:\n    ${history.join('\n    ')}`));
    const withRows = texts.filter((text) => / end(?: |$)/.test(text));

    expect(withRows.length).toBeGreaterThan(2);
    expect(withRows.filter((text) => !text.includes('Summary of the change'))).toEqual([]);
    for (const text of withRows)
      expect(text.match(/from \d+ to/g)?.length).toBe(text.match(/\d+ end/g)?.length);
  });

  test('names that are too long for the lines above the pages are shortened, and stand in full on the cover', async () => {
    const name = 'The Society for the Development of Local Communities and the Care of Families '
      .repeat(2)
      .trim();
    const association = `name: { official: { ar: ${'جمعية تنمية المجتمعات المحلية ورعاية الأسر '.repeat(4)}, en: ${name} } }`;
    const [cover = '', second = ''] = await textsOf(samplePage({ association }));

    expect(cover).toContain(name);
    expect(second).toContain('…');
    expect(second).not.toContain(name);
  });

  test('the band of the cover reaches both edges: nothing on any page is wider than the paper', async () => {
    const document = await tools.pdfium.loadDocument(
      await tools.printer.print(samplePage({}, samplePolicy(true))),
    );
    const { data, width } = await document.getPage(0).render({ scale: 1, render: 'bitmap' });
    document.destroy();
    const pixel = (x: number) => [...data.subarray((4 * width + x) * 4, (4 * width + x) * 4 + 3)];

    expect(pixel(1)).toEqual(pixel(width / 2));
    expect(pixel(width - 2)).toEqual(pixel(Math.floor(width / 2)));
    expect(pixel(1)).not.toEqual([255, 255, 255]);
  });

  test('the publication copy has neither identity numbers nor images of signatures, and says which copy it is', async () => {
    const [archive, publication] = [samplePage(), samplePage({ rendition: 'publication' })];

    expect(archive).toContain('1012345678');
    expect(archive).toContain('صورة توقيع');
    expect(publication).not.toMatch(/1012345678|1098765432|صورة توقيع|#123a8a/);
    const image = btoa('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><path d="M8 40c20');
    expect(archive).toContain(image.slice(0, 80));
    expect((publication.match(/<img/g) ?? []).length).toBe(1);
    for (const text of (await textsOf(publication)).slice(1)) expect(text).toContain('Publication copy');
  });
});
