/** The PDFs of the five associations, printed by the browser that comes with the package. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bookmarksOf } from '../../src/publish/bookmarks.ts';
import type { Report } from '../../src/model/report.ts';
import { build } from '../../src/pipeline.ts';
import { arabicTextsOf, associationNames, projectHost, shareGivenBack } from '../support/policies-on-disk.ts';

const host = projectHost();
const folder = mkdtempSync(join(tmpdir(), 'siyasa-pdf-'));
let report: Report;
let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;

beforeAll(async () => {
  const commission = {
    selection: [],
    standards: ['beneficiary-relations'],
    profile: 'extended',
    pdf: true,
  } as const;
  const production = await build(host, commission, '0.0.0');
  expect(production.failures).toEqual([]);
  report = production.report;
  pdfium = await PDFiumLibrary.init();
}, 120_000);

afterAll(() => {
  pdfium.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const pdfOf = (name: string) => host.written.get(`${name}/beneficiary-relations.pdf`)!.bytes;
const sourceOf = (name: string) =>
  arabicTextsOf(parse(readFileSync(`policies/${name}/beneficiary-relations.yaml`, 'utf8')));

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(associationNames)('%s', (name) => {
  test('gives back at least 95 % of the Arabic words of its YAML to PDFium', async () => {
    const document = await pdfium.loadDocument(pdfOf(name));
    const text = Array.from(document.pages(), (page) => page.getText()).join('\n');
    document.destroy();

    expect(shareGivenBack(sourceOf(name), text)).toBeGreaterThanOrEqual(0.95);
  });

  test.runIf(hasPdftotext())('and to pdftotext, where it is installed', () => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, pdfOf(name));

    expect(
      shareGivenBack(sourceOf(name), execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('is tagged, titled and in Arabic', async () => {
    const document = await PDFDocument.load(pdfOf(name), { updateMetadata: false });

    expect(document.getTitle()).toMatch(/^سياسة تنظيم العلاقة مع المستفيدين.* — جمعية /);
    expect(document.catalog.get(PDFName.of('Lang'))).toMatchObject({ value: 'ar' });
    expect(document.catalog.get(PDFName.of('MarkInfo'))?.toString()).toContain('/Marked true');
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  });

  test.each(['beneficiary-relations', 'compliance'])(
    '%s has bookmarks with both languages told apart',
    async (file) => {
      const document = await PDFDocument.load(host.written.get(`${name}/${file}.pdf`)!.bytes, {
        updateMetadata: false,
      });
      const titles = [...bookmarksOf(document)].map((bookmark) =>
        bookmark.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      );

      expect(titles.length).toBeGreaterThan(5);
      expect(titles.filter((title) => !title.includes(' · '))).toEqual([]);
    },
  );

  test('evidence in the policy names the page of the PDF', () => {
    const { results, file } = report.associations.find(({ id }) => id === name)!.policies[0]!;
    const inPolicy = results.flatMap(({ evidence }) => evidence).filter((one) => one.file === file);

    expect(inPolicy.length).toBeGreaterThan(0);
    expect(inPolicy.filter(({ page }) => page === undefined)).toEqual([]);
  });
});
