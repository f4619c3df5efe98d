/** The review list of an import in a browser: accessible, narrow, and without anything from outside. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { findBrowsers, realSurroundings } from '../../src/host/browser-finder.ts';
import { openImporter, writeReview } from '../../src/importing.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { memoryHost } from '../support/memory-host.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = 'test/import/fixtures/recognised';
const candidate = await firstBrowser();

async function firstBrowser(): Promise<BrowserCandidate | undefined> {
  for await (const found of findBrowsers(realSurroundings(process.env)))
    if (found.defect === undefined) return found;
  return undefined;
}

/** The page of a run with a good document, one with gaps, a damaged one and one that is no policy. */
async function reviewPage(): Promise<string> {
  const host = memoryHost({});
  const drafts = { list: () => Promise.resolve(undefined), schemasSeenFrom: host.schemasSeenFrom };
  const { importOne } = await openImporter(host, drafts, '0.0.0');
  const request = { replaces: false, suggests: true };
  const good = ['footer-data.md', 'false-heading.txt'].map((name) => ({
    path: name,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
  const damaged =
    'تمهيد:\n\nتقدم السععععياسة خدمة المسععععتفيدين ععععلى أحسععععن وجه ولا تترك أحدا بععععلا جواب.\n'.repeat(
      6,
    );
  const bytes = (text: string) => new TextEncoder().encode(text);
  const given = [
    ...good,
    { path: 'damaged.txt', bytes: bytes(`سياسة تنظيم العلاقة مع المستفيدين\n\n${damaged}`) },
    { path: 'no-policy.txt', bytes: bytes('خبز وحليب') },
  ];
  const documents = [];
  for (const one of given) documents.push((await importOne(one, request)).imported);
  expect(documents.map(({ outcome }) => outcome)).toEqual(['drafted', 'drafted', 'drafted', 'refused']);
  return writeReview(host, documents, 'html', { language: 'ar', version: '0.0.0' });
}

describe.skipIf(candidate === undefined)('the review list of an import', () => {
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

  test.each([1280, 360])(
    'at %i pixels breaks no rule of accessibility and asks for nothing',
    async (width) => {
      const file = join(temporaryFolder(), 'review.html');
      writeFileSync(file, await reviewPage());
      const page = await browser.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url().slice(0, 5)));
      await page.setViewport({ width, height: 900 });
      await page.goto(pathToFileURL(file).href);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      await page.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(overflow).toBe(0);
      expect(requests.filter((url) => url !== 'file:' && url !== 'data:')).toEqual([]);
    },
    60_000,
  );
});
