/** Whatever is given for a PDF, looking at it ends, soon, with an answer, and never with «verified». */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isVerified, type Verdict } from '../../src/model/verification.ts';
import { builtPdf, failing, judge } from './built-document.ts';

let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await builtPdf();
}, 60_000);

/** In milliseconds, on a machine that has other things to do. */
const longest = 8_000;

async function outcome(bytes: Uint8Array): Promise<Verdict> {
  const start = performance.now();
  const verdict = await judge(bytes);

  expect(performance.now() - start).toBeLessThan(longest);
  expect(isVerified(verdict)).toBe(false);
  return verdict;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF of the given objects, from 1, with a right table; the first is the catalog. */
function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, one) => sum + one.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as never, 'latin1'),
      Buffer.from('\nendobj\n'),
    );
  }
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`),
    Buffer.from(
      `trailer\n<</Size ${places.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function stream(content: Uint8Array, entries = '/Filter /FlateDecode'): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<<${entries} /Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

const text = (content: string) => stream(Buffer.from(content), '');
const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024));
const page = '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R>>';
const pages = '<</Type /Pages /Count 1 /Kids [3 0 R]>>';
const catalog = '<</Type /Catalog /Pages 2 0 R>>';

describe('what is no such document', () => {
  test.each([
    ['nothing', bytesOf(''), 'noPdf'],
    ['a text', bytesOf('سياسة'), 'noPdf'],
    ['a header alone', bytesOf('%PDF-1.7\n'), 'damaged'],
    ['a PDF of somebody else', rawPdf([catalog, pages, page, text('')]), 'notOurs'],
    [
      'an encrypted one',
      rawPdf([catalog, pages, page, text('')], '/Encrypt <</Filter /Standard>>'),
      'encrypted',
    ],
    ['more bytes than are read', new Uint8Array(51 * 1024 * 1024), 'tooLarge'],
  ])('%s', async (_, bytes, reason) => {
    expect(failing(await outcome(bytes))).toEqual([`refused: ${reason}`]);
  });
});

describe('what would exhaust its reader', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const drawing = '/Subtype /Form /Resources 5 0 R';
  test.each([
    ['a page that inflates without end', rawPdf([catalog, pages, page, stream(bomb)])],
    [
      'pages that all have the same content',
      rawPdf([
        catalog,
        `<</Type /Pages /Kids [${Array.from({ length: 4000 }, (_, index) => `${index + 4} 0 R`).join(' ')}]>>`,
        stream(deflateSync(Buffer.alloc(8 * 1024 * 1024, 0x20))),
        ...Array.from({ length: 4000 }, () => '<</Type /Page /Contents 3 0 R>>'),
      ]),
    ],
    [
      'an attachment that inflates without end',
      rawPdf([
        '<</Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a) <</UF (provenance.json) /EF <</F 4 0 R>>>>]>>>>>>',
        pages,
        '<</Type /Page>>',
        stream(bomb),
      ]),
    ],
    ['arrays in arrays', rawPdf([`<</Pages ${nested(50_000)}>>`])],
    ['dictionaries in dictionaries', rawPdf([`${'<</A '.repeat(50_000)}1${'>>'.repeat(50_000)}`])],
    ['marks in marks', rawPdf([catalog, pages, page, text('/A BMC '.repeat(100_000)), '<<>>'])],
    ['saved states without end', rawPdf([catalog, pages, page, text('q '.repeat(1_000_000)), '<<>>'])],
    [
      'a drawing that calls for itself',
      rawPdf([
        catalog,
        pages,
        page,
        text('/X Do'),
        '<</XObject <</X 6 0 R>>>>',
        stream(Buffer.from('/X Do /X Do'), drawing),
      ]),
    ],
    ['a page tree that is its own child', rawPdf([catalog, '<</Type /Pages /Kids [2 0 R]>>'])],
    ['a page that stands in the tree twice', rawPdf([catalog, '<</Kids [3 0 R 3 0 R]>>', page, text('')])],
    ['a length that is its own', rawPdf([catalog, pages, page, '<</Length 4 0 R>>\nstream\n\nendstream'])],
    [
      'lengths that lead from one to the next',
      rawPdf([
        catalog,
        pages,
        page,
        ...Array.from({ length: 5000 }, (_, index) => `<</Length ${index + 5} 0 R>>\nstream\n\nendstream`),
        '0',
      ]),
    ],
    ['a reference to itself', rawPdf([catalog, '2 0 R'])],
    [
      'names that are their own children',
      rawPdf(['<</Pages 2 0 R /Names <</EmbeddedFiles 3 0 R>>>>', '<</Kids []>>', '<</Kids [3 0 R]>>']),
    ],
    [
      'a structure that is its own child',
      rawPdf(['<</Pages 2 0 R /StructTreeRoot 3 0 R>>', '<</Kids []>>', '<</S /P /K [3 0 R 3 0 R 3 0 R]>>']),
    ],
    [
      'a font that names letters without end',
      rawPdf([
        catalog,
        pages,
        page,
        text('/F 1 Tf <00> Tj'),
        '<</Font <</F <</ToUnicode 6 0 R>>>>>>',
        text(`beginbfrange ${'<0000> <ffff> <0041> '.repeat(1000)} endbfrange`),
      ]),
    ],
    [
      'a table with a thousand million objects',
      bytesOf('%PDF-1.7\nxref\n0 999999999\ntrailer <<>>\nstartxref\n9\n%%EOF'),
    ],
    [
      'tables that lead to one another',
      bytesOf('%PDF-1.7\nxref\n0 0\ntrailer <</Prev 9>>\nstartxref\n9\n%%EOF'),
    ],
    [
      'a stream of objects that stands in itself',
      rawPdf([catalog, pages, stream(Buffer.from('4 0 5 1 '), '/Type /ObjStm /N 99999999 /First 8')]),
    ],
    ['a string of a million brackets', rawPdf([catalog, pages, page, text(`${'('.repeat(2_000_000)} Tj`)])],
  ])('%s', async (_, bytes) => {
    expect((await outcome(bytes)).refusal).toBeDefined();
  });
});

describe('any change to a document', () => {
  test('wherever it is cut off', async () => {
    const places = Array.from({ length: 40 }, (_, index) => Math.floor((index * pdf.length) / 40));
    for (const place of places) expect((await outcome(pdf.slice(0, place))).refusal).toBeDefined();
    // So little is missing that a reader finds its way all the same.
    for (const missing of [1, 7, 20]) await outcome(pdf.slice(0, pdf.length - missing));
  }, 120_000);

  test('some bytes, anywhere', async () => {
    const flips = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.integer({ min: 1, max: 255 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = pdf.slice();
        for (const [share, bits] of changes) bytes[Math.floor(share * bytes.length)]! ^= bits;
        fc.pre(Buffer.compare(bytes, pdf) !== 0);
        await outcome(bytes);
      }),
      { numRuns: 120 },
    );
  }, 240_000);

  test('a stretch taken out, or repeated', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, fc.boolean(), async (one, other, repeats) => {
        const [start, end] = [one, other].sort((a, b) => a - b).map((part) => Math.floor(part * pdf.length));
        fc.pre(start! < end!);
        const [before, inside, after] = [pdf.slice(0, start), pdf.slice(start, end), pdf.slice(end)];
        await outcome(Buffer.concat(repeats ? [before, inside, inside, after] : [before, after]));
      }),
      { numRuns: 60 },
    );
  }, 240_000);
});

describe('any bytes', () => {
  test('that begin like a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await outcome(Buffer.concat([bytesOf('%PDF-1.7\n'), bytes]))).refusal).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  test('and any values where others are expected', async () => {
    const value = fc.constantFrom(
      'null',
      'true',
      '-1',
      '1.5',
      '(text)',
      '/Name',
      '[1 2 0 R]',
      '<</K 1>>',
      '2 0 R',
      '99 0 R',
      '1 0 R',
    );
    const entry = fc.tuple(
      fc.constantFrom(
        'Pages',
        'Kids',
        'Type',
        'Names',
        'EmbeddedFiles',
        'EF',
        'F',
        'UF',
        'AF',
        'K',
        'S',
        'Pg',
        'MCID',
        'StructTreeRoot',
        'Dests',
        'Contents',
        'Resources',
        'Font',
        'MediaBox',
        'Annots',
        'A',
        'URI',
        'ToUnicode',
        'Info',
        'Metadata',
        'Filter',
        'DecodeParms',
        'Length',
        'AcroForm',
      ),
      value,
    );
    const dictionary = fc
      .array(entry, { maxLength: 8 })
      .map((entries) => `<<${entries.map(([key, one]) => `/${key} ${one}`).join(' ')}>>`);
    await fc.assert(
      fc.asyncProperty(fc.array(dictionary, { minLength: 1, maxLength: 6 }), async (objects) => {
        await outcome(rawPdf([`<</Pages 2 0 R ${objects[0]!.slice(2)}`, pages, ...objects]));
      }),
      { numRuns: 400 },
    );
  });

  test('and any instructions on a page', async () => {
    const operand = fc.constantFrom(
      '1',
      '-2',
      '.5',
      '/F',
      '(x)',
      '<00ff>',
      '[(a) 1]',
      '<</MCID 0>>',
      '<</ActualText <FEFF0041>>>',
      'null',
    );
    const operator = fc.constantFrom(
      'BT',
      'ET',
      'Tf',
      'Tj',
      'TJ',
      'Tm',
      'Td',
      'q',
      'Q',
      'cm',
      'BDC',
      'BMC',
      'EMC',
      'Do',
      'Tr',
      'gs',
      '"',
    );
    const instruction = fc
      .tuple(fc.array(operand, { maxLength: 6 }), operator)
      .map(([operands, name]) => [...operands, name].join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(instruction, { maxLength: 30 }), async (instructions) => {
        await outcome(rawPdf([catalog, pages, page, text(instructions.join('\n')), '<</Font <</F <<>>>>>>']));
      }),
      { numRuns: 300 },
    );
  });
});
