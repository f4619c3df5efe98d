/** Page numbers in the contents, written into what was printed once. */
import pixelmatch from 'pixelmatch';
import { describe, expect, test } from 'vitest';
import type { Printer } from '../../src/model/host.ts';
import { layouts, type Layout } from '../../src/model/layout.ts';
import { pagesOfAnchors, type PageNumbers } from '../../src/publish/destinations.ts';
import { onPaper } from '../../src/publish/paper.ts';
import { openPress } from '../../src/publish/press.ts';
import { createRenderer } from '../../src/render/render.ts';
import { composeYaml } from '../compose/compose-yaml.ts';
import { shippedTemplates } from '../render/templates.ts';
import { projectHost } from '../support/policies-on-disk.ts';
import { samplePolicy } from './sample-policy.ts';
import { printingTools } from './while-tests-run.ts';

const shipped = shippedTemplates();
const tools = printingTools();

/** Prints a policy of many pages with a template for its contents; `times` is how often the browser had to. */
async function printed(
  layout: Layout,
  digits: string,
  contents = shipped.templates.get('partials/contents')!,
) {
  const templates = new Map([...shipped.templates, ['partials/contents', contents]]);
  const renderer = createRenderer({ ...shipped, templates });
  const association = `digits: ${digits}`;
  const compose = (pages: PageNumbers = new Map()) =>
    composeYaml(samplePolicy(true), { layout, association, pages });
  const html = (pages: PageNumbers) => renderer.policy(compose(pages));
  const { anchors, contents: listed } = compose();
  const stated = listed.entries.map(({ target }) => target);
  let times = 0;
  const counting: Printer = {
    ...tools.printer,
    print: (page) => {
      times += 1;
      return tools.printer.print(page);
    },
    close: () => Promise.resolve(),
  };
  const host = { ...projectHost(), openPrinter: () => Promise.resolve(counting) };
  const press = await openPress(host, true, () => undefined);
  const made = await press.printNumbered('policy.pdf', () => ({ anchors, stated, html }));
  const twice = await tools.printer.print(onPaper(html(made!.pages), anchors));
  return { ...made!, times, stated, twice };
}

/** Every page as text and as a picture. */
async function shown(pdf: Uint8Array) {
  const document = await tools.pdfium.loadDocument(pdf);
  const pages = await Promise.all(
    Array.from(document.pages(), async (page) => ({
      text: page.getText(),
      picture: await page.render({ scale: 2, render: 'bitmap' }),
    })),
  );
  document.destroy();
  return pages;
}

type Shown = Awaited<ReturnType<typeof shown>>;

/** The pages of which an eye would see that they differ; half of a 64th of a pixel is not seen. */
function pagesApart(some: Shown, others: Shown): number[] {
  return some.flatMap(({ picture: { data, width, height } }, index) =>
    pixelmatch(data, others[index]!.picture.data, undefined, width, height) === 0 ? [] : [index + 1],
  );
}

describe.each(layouts)('%s', (layout) => {
  test.each(['arabicIndic', 'latin'])(
    'in %s digits: printed once, and as if printed again',
    async (digits) => {
      const { pdf, pages, times, stated, twice } = await printed(layout, digits);

      expect(times).toBe(1);
      expect(Math.max(...stated.map((anchor) => pages.get(anchor) ?? 0))).toBeGreaterThan(15);
      expect(await pagesOfAnchors(twice)).toEqual(pages);
      const [once, again] = [await shown(pdf), await shown(twice)];
      expect(once.map(({ text }) => text)).toEqual(again.map(({ text }) => text));
      expect(pagesApart(once, again)).toEqual([]);
    },
  );
});

const entry = (inside: string) =>
  `<nav class="contents" id="{{attribute id}}"><ol>{{#each entries}}<li>${inside}</li>{{/each}}</ol></nav>`;
const link = '<a href="#{{attribute target}}">{{#each headings}}{{value text}} {{/each}}</a>';

test.each([
  [
    'a number with a dot',
    entry('<a href="#{{attribute target}}">{{#each headings}}{{value text}} {{/each}} {{words page}}.</a>'),
  ],
  ['a number beside its link', entry(`${link} <b>{{words page}}</b>`)],
  [
    'a number that others stand beside',
    entry('<a href="#{{attribute target}}">{{words page}} {{#each headings}}{{value text}} {{/each}}</a>'),
  ],
  [
    'the contents twice',
    `${shipped.templates.get('partials/contents')!}{{#with this}}${entry(link.replace('</a>', ' {{words page}}</a>')).replace(' id="{{attribute id}}"', '')}{{/with}}`,
  ],
  ['no numbers at all', entry(link)],
])('templates of a workspace with %s state the right pages', async (_, contents) => {
  const { pdf, pages, times, twice } = await printed('arabic', 'latin', contents);

  expect(times).toBeLessThan(4);
  expect(await pagesOfAnchors(twice)).toEqual(pages);
  expect((await shown(pdf)).map(({ text }) => text)).toEqual((await shown(twice)).map(({ text }) => text));
});
