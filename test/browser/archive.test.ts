/** What a finished PDF says of itself and holds, as far as it can be judged without other programs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attachment } from '../../src/model/attachment.ts';
import type { Printer } from '../../src/model/host.ts';
import { identifierHolds } from '../../src/publish/archive/file-identifier.ts';
import { finish, type Finishing } from '../../src/publish/finish.ts';
import { instructionsOf } from '../../src/publish/text-layer/content-stream.ts';
import { withReadingHints } from '../../src/publish/text-layer/reading-hints.ts';
import { createRenderer } from '../../src/render/render.ts';
import { composeYaml } from '../compose/compose-yaml.ts';
import { shippedTemplates } from '../render/templates.ts';
import { projectHost } from '../support/policies-on-disk.ts';
import { isInstalled } from '../text-layer/readers.ts';

const name = PDFName.of.bind(PDFName);
const attachments: readonly Attachment[] = [
  {
    name: 'policy.yaml',
    mediaType: 'application/yaml',
    description: { ar: 'مصدر الوثيقة', en: 'The source of the document' },
    relationship: 'Source',
    bytes: new TextEncoder().encode('title: { ar: سياسة }\r\n\0'),
    modified: '2025-05-18',
  },
  {
    name: 'compliance.json',
    mediaType: 'application/json',
    description: { ar: 'تقرير', en: 'A report' },
    relationship: 'Supplement',
    bytes: new TextEncoder().encode('{}'),
    modified: '2026-01-01',
  },
];
const policy = `
title: { ar: سياسة (م/١٩) & <حدود>, en: A policy }
sections:
  preamble: { text: { ar: "نص فيه [موقع](https://example.org) و**توكيد**", en: "text" } }
  rights: { items: [{ text: { ar: أول, en: one }, items: [{ text: { ar: ثان, en: two } }] }] }
approval: { body: boardOfDirectors, signatories: [{ name: { ar: سعد, en: Saad }, role: chair }, { name: { ar: نورة }, role: member }] }
`;
const given = composeYaml(policy);
const finishing: Finishing = {
  bookmarks: given.bookmarks,
  title: given.title,
  author: given.author,
  languages: given.languages,
  tool: 'Siyasa 0.0.0',
  browser: 'Chromium 0',
  created: '2025-05-18',
  attachments,
};
const html = withReadingHints(createRenderer(shippedTemplates()).policy(given));

let printer: Printer;
let printed: Uint8Array;
let finished: Uint8Array;
let document: PDFDocument;
beforeAll(async () => {
  printer = await projectHost().openPrinter();
  printed = await printer.print(html);
  finished = await finish(printed, finishing);
  document = await PDFDocument.load(finished, { updateMetadata: false });
}, 60_000);
afterAll(() => printer.close());

function structureRoot(): PDFDict {
  return document.catalog.lookup(name('StructTreeRoot'), PDFDict);
}

/** Every element of the structure. */
function elements(parent = structureRoot()): readonly PDFDict[] {
  const kids = parent.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list
    .map((kid) => document.context.lookup(kid))
    .filter((kid) => kid instanceof PDFDict && kid.has(name('S')))
    .flatMap((kid) => [kid as PDFDict, ...elements(kid as PDFDict)]);
}

function links(): readonly PDFDict[] {
  return document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((ref) => document.context.lookup(ref, PDFDict));
}

function textOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

describe('the same document', () => {
  test('is the same file, whatever was printed before it and however often it is finished', async () => {
    await printer.print('<!doctype html><html lang="ar"><table><tr><th>آخر<td>وثيقة</table>');
    const again = await Promise.all([1, 2].map(async () => finish(await printer.print(html), finishing)));

    expect(again.map((bytes) => Buffer.compare(bytes, finished))).toEqual([0, 0]);
    expect(Buffer.compare(await finish(printed, finishing), finished)).toBe(0);
  });

  test('shows whether it was changed', () => {
    expect(identifierHolds(finished)).toBe(true);
    expect(identifierHolds(printed)).toBe(false);
  });
});

describe('what is said of the file', () => {
  test('is said twice in the same words', () => {
    const stream = document.catalog.lookup(name('Metadata'), PDFStream);
    const metadata = new TextDecoder().decode(stream.getContents());
    const information = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    const element = (tag: string) => new RegExp(`<${tag}>(?:<[^>]+>)*([^<]*)`).exec(metadata)?.[1];
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

    expect(metadata).not.toContain('\uFFFD');
    expect(element('dc:title')).toBe(escaped(textOf(information, 'Title')));
    expect(textOf(information, 'Title')).toBe(given.title);
    expect(element('dc:creator')).toBe(escaped(textOf(information, 'Author')));
    expect(element('xmp:CreatorTool')).toBe(textOf(information, 'Creator'));
    expect(element('pdf:Producer')).toBe(textOf(information, 'Producer'));
    expect(textOf(information, 'CreationDate')).toBe('D:20250518000000Z');
    expect(element('xmp:CreateDate')).toBe('2025-05-18T00:00:00Z');
    expect(element('xmp:ModifyDate')).toBe('2025-05-18T00:00:00Z');
    expect(stream.dict.has(name('Filter'))).toBe(false);
  });

  test('claims to be PDF/A-3a and PDF/UA-1', () => {
    const metadata = new TextDecoder().decode(
      document.catalog.lookup(name('Metadata'), PDFStream).getContents(),
    );

    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('and less where that is not known', async () => {
    const without = await withoutStructure(await printer.print(html));
    const skipping = await printer.print(
      '<!doctype html><html lang="ar"><title>x</title><h1>باب</h1><h3>فصل</h3>',
    );
    const claims = await Promise.all(
      [without, skipping].map(async (pdf) => {
        const bytes = await finish(pdf, finishing);
        return new TextDecoder('latin1').decode(bytes).match(/pdf(?:aid:conformance|uaid:part)>./g);
      }),
    );

    expect(claims).toEqual([['pdfaid:conformance>U'], ['pdfaid:conformance>U']]);
  });
});

describe('attachments', () => {
  test('come back byte for byte, and belong to the document', () => {
    const byName = new Map(document.getAttachments().map((one) => [one.name, one]));

    for (const { name: own, bytes, relationship, mediaType } of attachments) {
      const found = byName.get(own)!;
      expect(found.data).toEqual(bytes);
      expect(found.afRelationship).toBe(relationship);
      expect(found.mimeType).toBe(mediaType);
    }
    expect(document.catalog.lookup(name('AF'), PDFArray).size()).toBe(attachments.length);
  });

  test.runIf(isInstalled('pdfdetach'))('also to another program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'siyasa-attachments-'));
    writeFileSync(join(folder, 'policy.pdf'), finished);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'policy.pdf')]);

    for (const one of attachments)
      expect(new Uint8Array(readFileSync(join(folder, one.name)))).toEqual(one.bytes);
    rmSync(folder, { recursive: true });
  });
});

describe('the structure', () => {
  test('holds each content of each page that is not an artifact, and leads back from it', () => {
    const parents = structureRoot().lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    const holders = new Map(
      Array.from({ length: parents.size() / 2 }, (_, index) => [
        parents.lookup(2 * index, PDFNumber).asNumber(),
        parents.lookup(2 * index + 1),
      ]),
    );
    const held = new Set(elements());
    for (const { node } of document.getPages()) {
      const stream = node.lookup(name('Contents')) as PDFRawStream;
      const painted = instructionsOf(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))!;
      const marks = painted.filter(({ operator }) => operator === 'BDC').map(({ operands }) => operands);
      const page = holders.get(node.lookup(name('StructParents'), PDFNumber).asNumber()) as PDFArray;
      const tagged = marks.flatMap(([role, properties]) => {
        const number = /\/MCID (\d+)/.exec(properties ?? '')?.[1];
        return number === undefined ? [] : [[role, Number(number)] as const];
      });
      expect(tagged.length).toBeGreaterThan(2);
      for (const [role, number] of tagged) {
        const holder = page.lookup(number, PDFDict);
        expect(held.has(holder)).toBe(true);
        expect(holder.lookup(name('S'))).toBe(name(role!.slice(1)));
      }
      const others = page.asArray().filter((one) => one !== PDFNull);
      expect(others).toHaveLength(tagged.length);
    }
  });

  test('leaves nothing nameless and every list and table whole', () => {
    const roles = elements().map((one) => one.lookup(name('S'), PDFName).decodeText());

    expect(roles).not.toContain('NonStruct');
    for (const one of elements()) {
      const kids = elements(one).filter((kid) => kid.lookup(name('P')) === one);
      const kidRoles = kids.map((kid) => kid.lookup(name('S'), PDFName).decodeText());
      const role = one.lookup(name('S'), PDFName).decodeText();
      if (role === 'LI') expect(kidRoles.at(-1)).toBe('LBody');
      if (role === 'L') expect(kidRoles.every((kid) => kid === 'LI')).toBe(true);
    }
    const rows = elements().filter((one) => one.lookup(name('S')) === name('TR'));
    const signatures = rows
      .slice(-3)
      .map((row) => elements(row).filter((one) => /T[HD]/.test(one.lookup(name('S'))!.toString())).length);
    expect(new Set(signatures).size).toBe(1);
  });

  test('says which language each text is in', () => {
    const english = elements().filter((one) => textOf(one, 'Lang') === 'en');

    expect(textOf(document.catalog, 'Lang')).toBe('ar');
    expect(english.length).toBeGreaterThan(5);
  });

  test('every link tells where it leads, in the order of reading', () => {
    const described = links().map((link) => textOf(link, 'Contents'));

    expect(described.length).toBeGreaterThan(4);
    expect(described).not.toContain('');
    expect(described.some((text) => text.startsWith('أولًا: تمهيد 1. Preamble'))).toBe(true);
    expect(described).toContain('موقع');
    expect(links().every((link) => (link.lookup(name('F'), PDFNumber).asNumber() & 4) === 4)).toBe(true);
  });
});

/** As a browser would print that knows no tags. */
async function withoutStructure(pdf: Uint8Array): Promise<Uint8Array> {
  const opened = await PDFDocument.load(pdf, { updateMetadata: false });
  opened.catalog.delete(name('StructTreeRoot'));
  return opened.save({ addDefaultPage: false, updateFieldAppearances: false });
}
