/** Files made to do harm, and files that something happened to: each ends with a reason, within limits, and never with a crash. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, usualLimits } from '../../../src/import/readers/read-document.ts';
import { readingDiagnostics } from '../../../src/locales/reading.ts';
import { fillBoth, slotsOf } from '../../../src/model/message.ts';
import { bytesOf, codesOf, document, read } from './given.ts';
import { documentXml, packed, paragraph, wordFile } from './packages.ts';

const utf = (text: string) => new TextEncoder().encode(text);
const types = { '[Content_Types].xml': '<Types/>' };

describe('a package', () => {
  test('that says it would fill the memory is not unpacked', async () => {
    const bytes = packed(
      { ...types, 'word/document.xml': documentXml(paragraph('نص')) },
      { 'word/document.xml': { size: 3_000_000_000 } },
    );

    expect(await codesOf('a.docx', bytes)).toEqual(['import/unpacks-too-large']);
  });

  test('that says less than it would become is unpacked no further than it said', async () => {
    const bytes = packed(
      { ...types, 'word/document.xml': documentXml(paragraph('ا'.repeat(5_000_000))) },
      { 'word/document.xml': { size: 1000 } },
    );

    expect(bytes.length).toBeLessThan(100_000);
    expect(await codesOf('a.docx', bytes)).toEqual(['import/damaged']);
  });

  test('with a password', async () => {
    const bytes = packed(
      { ...types, 'word/document.xml': documentXml(paragraph('نص')) },
      { 'word/document.xml': { isEncrypted: true } },
    );

    expect(await codesOf('a.docx', bytes)).toEqual(['import/encrypted']);
  });

  test.each([
    ['a workbook', { ...types, 'xl/workbook.xml': '' }, 'import/other-format'],
    ['slides', { ...types, 'ppt/presentation.xml': '' }, 'import/other-format'],
    ['OpenDocument', { mimetype: 'x', 'content.xml': '' }, 'import/other-format'],
    ['an archive of documents', { 'سياسة.docx': 'x' }, 'import/archive'],
    ['a document without a body', { ...types, 'word/document.xml': '<w/>' }, 'import/damaged'],
    ['a document without anything', { ...types, 'word/document.xml': documentXml('') }, 'import/empty'],
  ])('of %s', async (_, parts, code) => {
    expect(await codesOf('a.docx', packed(parts))).toEqual([code]);
  });
});

describe('the XML of a Word file', () => {
  const reading = (xml: string) => codesOf('a.docx', packed({ ...types, 'word/document.xml': xml }));

  test('with entities is refused before any is expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>`;

    expect(await reading(documentXml('').replace('<w:document', `${bomb}<w:document`))).toEqual([
      'import/entities',
    ]);
  });

  test('that nests without end', async () => {
    const deep = `${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}`;

    expect(await reading(documentXml(deep))).toEqual(['import/too-deep']);
  });

  test.each([
    ['is cut off', documentXml(paragraph('نص')).slice(0, -20)],
    ['closes what was not opened', documentXml('</w:p>')],
    ['is no XML', 'سياسة'],
  ])('that %s', async (_, xml) => {
    expect(await reading(xml)).toEqual(['import/damaged']);
  });

  test('whose cells claim millions of columns', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${paragraph('نص')}</w:tc>`;
    const { tree } = await document('a.docx', wordFile(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`));

    expect(JSON.stringify(tree).length).toBeLessThan(20_000);
  });

  test('whose styles and relations go in circles', async () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('a', 'b')}${style('b', 'a')}</w:styles>`;
    const relation =
      '<Relationship Id="s" Type="x/styles" Target="../../../styles.xml"/><Relationship Id="t" Type="x/styles" Target="styles.xml"/>';
    const bytes = wordFile(paragraph('نص', '<w:pStyle w:val="a"/>'), { 'word/styles.xml': styles }, relation);

    expect((await document('a.docx', bytes)).blocks.map(({ text }) => text)).toEqual(['نص']);
  });
});

describe('text', () => {
  test.each([
    ['nothing', '', 'import/empty'],
    ['only space', ' \n\t\n ', 'import/empty'],
    ['lists in lists without end', '- '.repeat(5000) + 'نص', 'import/too-deep'],
    ['quotations in quotations without end', '# عنوان\n\n' + '>'.repeat(5000) + 'نص', 'import/too-deep'],
    ['elements in elements without end', `<html>${'<div>'.repeat(5000)}نص`, 'import/too-deep'],
  ])('of %s', async (_, text, code) => {
    expect(await codesOf('a.md', utf(text))).toEqual([code]);
  });

  test('longer than any policy', async () => {
    const { notes } = await readDocument('a.txt', utf('سياسة '.repeat(1000)), {
      ...usualLimits,
      characters: 5000,
    });

    expect(notes.map(({ code }) => code)).toEqual(['import/too-much-text']);
  });

  test('larger than is read', async () => {
    const { notes } = await readDocument('a.txt', utf('سياسة'), { ...usualLimits, bytes: 5 });

    expect(notes.map(({ code }) => code)).toEqual(['import/too-large']);
  });

  test.each([
    ['strong words that never end', `# عنوان\n\n${'**أ '.repeat(3000)}`],
    ['brackets that never close', `# عنوان\n\n${'[أ'.repeat(3000)}`],
    ['emphasis in emphasis', `# عنوان\n\n${'*'.repeat(3000)}أ${'*'.repeat(3000)}`],
    ['tables of one row', `# عنوان\n\n${'|'.repeat(3000)}\n${'|-'.repeat(3000)}|\n`],
    ['comments that never end', '<!DOCTYPE html><p>نص' + '<!--'.repeat(3000)],
  ])('with %s is read, or refused, in time', { timeout: 10_000 }, async (_, text) => {
    const { value, notes } = await read('a.md', utf(text));

    expect(value !== undefined || notes.length === 1).toBe(true);
  });

  test('its invisible characters are left out, and said', async () => {
    const { value, notes } = await read('a.txt', utf('\u202Eسياسة\u202C العلاقة\u0007'));

    expect(value?.blocks).toEqual([{ text: 'سياسة العلاقة', origin: { line: 1 } }]);
    expect(notes).toMatchObject([
      { code: 'import/invisible-characters', severity: 'warning', values: { count: 3 } },
    ]);
  });
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'import/image'],
  ['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'import/image'],
  ['rich text', [...utf('{\\rtf1\\ansi \\u1587? }')], 'import/other-format'],
  ['a packed file', [0x1f, 0x8b, 8, 0, 0, 0], 'import/archive'],
  [
    'an old workbook',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)],
    'import/other-format',
  ],
  [
    'a locked Word file',
    [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')],
    'import/encrypted',
  ],
  ['a beginning of a PDF', [...utf('%PDF-1.7\n')], 'import/damaged'],
  ['a beginning of a package', [0x50, 0x4b, 3, 4, 0, 0], 'import/damaged'],
  ['control characters', new Array<number>(500).fill(1), 'import/unknown-format'],
])('%s is refused', async (_, bytes, code) => {
  expect(await codesOf('a', new Uint8Array(bytes))).toEqual([code]);
});

describe('no file makes a reader crash', () => {
  const small = [
    'word-numbered.docx',
    'word-framed.docx',
    'scan-with-marks.md',
    'page.html',
    'windows-encoding.txt',
    'locked.pdf',
    'old-word.doc',
  ];
  const ends = async (bytes: Uint8Array) => {
    const { value, notes } = await read('a', bytes);

    expect(value !== undefined || notes.some(({ severity }) => severity === 'error')).toBe(true);
  };

  test.each(small)('%s with some bytes changed', { timeout: 60_000 }, async (name) => {
    const bytes = bytesOf(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [place, byte] of changes) changed[place] = byte;
        await ends(changed);
      }),
      { numRuns: 60 },
    );
  });

  test.each(small)('%s cut off anywhere', { timeout: 60_000 }, async (name) => {
    const bytes = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        await ends(bytes.slice(0, length));
      }),
      { numRuns: 40 },
    );
  });

  test('a PDF with some bytes changed, or cut off', { timeout: 120_000 }, async () => {
    const bytes = bytesOf('libreoffice.pdf');
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: bytes.length / 2, max: bytes.length }),
        async (changes, length) => {
          const changed = bytes.slice(0, length);
          for (const [place, byte] of changes) if (place < length) changed[place] = byte;
          await ends(changed);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('any bytes at all', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), ends));
  });
});

test('every reason has words in both languages, with the values that it is given', () => {
  for (const { message, remedy, constants = {} } of Object.values(readingDiagnostics)) {
    expect(slotsOf(message.ar).sort()).toEqual(slotsOf(message.en).sort());
    expect(fillBoth(message, { path: 'a', ...constants }).ar).not.toMatch(
      /[A-Za-z](?![^\u2068]*\u2069)(?![a-z]*\})/,
    );
    expect(slotsOf(remedy?.ar ?? '').sort()).toEqual(slotsOf(remedy?.en ?? '').sort());
  }
});
