/**
 * Pages as they look, beside pictures that were looked at.
 *
 * The same page is the same picture only from the same browser, whose version decides about every line, and
 * from the same reader of PDF, which comes with the tests; with another browser nothing is compared. To accept
 * a new look, delete its picture, run the test, and look at what it has written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import type { Given } from '../compose/compose-yaml.ts';
import { candidate } from './open-page.ts';
import { samplePage, samplePolicy } from './sample-policy.ts';
import { printingTools } from './while-tests-run.ts';

const folder = 'test/browser/pictures';

/** Points to pixels: a hairline is still seen, and a picture takes some 50 kB. */
const scale = 0.7;

/**
 * How many of the 245,000 pixels of a page may differ. The letters of a line that moved by a pixel are more than
 * a thousand; what two processors round differently at the edges of letters is less than this.
 */
const mostDifferent = 60;

const draft = samplePolicy().replace(/ {2}decisionNumber.*\n/, '');
const superseded = samplePolicy().replace(
  '  code:',
  '  supersededBy: { ar: سياسة أحدث, en: A newer one }\n  code:',
);
const putForward = draft.replace('  code:', '  stage: forApproval\n  code:');

/** A page of the sample by its number, set in some way. */
const pictures: Readonly<Record<string, readonly [page: number, given: Given, policy?: string]>> = {
  cover: [1, {}],
  contents: [2, {}],
  'side-by-side': [4, {}],
  signatures: [5, {}],
  stacked: [4, { layout: 'stacked' }],
  arabic: [3, { layout: 'arabic' }],
  english: [3, { layout: 'english' }],
  publication: [5, { rendition: 'publication' }],
  'for-approval': [1, { theme: 'formal' }, putForward],
  superseded: [1, { theme: 'warm', layout: 'arabic' }, superseded],
  banner: [1, { theme: 'banner', layout: 'english' }],
};

/** The browser that comes with the package, by which the pictures were made. */
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<'@sparticuz/chromium', string>>;
};
const [pinned = ''] = optionalDependencies['@sparticuz/chromium'].split('.');

describe.skipIf(candidate === undefined)('pages look as they did', () => {
  const tools = printingTools();

  /** A page as an image; the same number of pixels for each. */
  async function drawn(html: string, number: number): Promise<PNG> {
    const document = await tools.pdfium.loadDocument(await tools.printer.print(html));
    const { data, width, height } = await document.getPage(number - 1).render({ scale, render: 'bitmap' });
    document.destroy();
    const image = new PNG({ width, height });
    image.data.set(data);
    return image;
  }

  test.for(Object.entries(pictures))('%s', async ([name, [number, given, policy]], { skip }) => {
    if (!tools.printer.browser.includes(` ${pinned}.`))
      skip(`the pictures are by Chromium ${pinned}, and this is ${tools.printer.browser}`);
    const path = join(folder, `${name}.png`);
    const found = await drawn(samplePage(given, policy), number);
    if (!existsSync(path)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, PNG.sync.write(found, { deflateLevel: 9 }));
      expect.fail(`${path} was not there and has been written: look at it, and run the test again`);
    }
    const { width, height, data } = PNG.sync.read(readFileSync(path));
    const difference = new PNG({ width, height });

    expect([found.width, found.height]).toEqual([width, height]);
    const different = pixelmatch(data, found.data, difference.data, width, height);
    if (different > mostDifferent) {
      const beside = join(tmpdir(), `siyasa-${name}-differs.png`);
      writeFileSync(beside, PNG.sync.write(difference));
      expect.fail(`${different} pixels differ from ${path}; see ${beside}`);
    }
  });
});
