/** Texts in every encoding in which Arabic was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/import/readers/decode-text.ts';
import { policyTexts } from '../../arabic/policy-texts.ts';

const pages = Array.from(policyTexts.values(), (text) => text.slice(0, 3000)).filter(
  (text) => text.length > 1000,
);

/** A text in an encoding of one byte; letters that it does not have become question marks. */
function inOneByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

describe('policies come back', () => {
  test.each([
    ['windows-1256', 'Windows-1256'],
    ['iso-8859-6', 'ISO 8859-6'],
  ])('from %s, which is said', (encoding, name) => {
    for (const page of pages) {
      const bytes = inOneByte(page, encoding);
      const { text, remarks } = decodeText(bytes);

      expect(text).toBe(new TextDecoder(encoding).decode(bytes));
      expect(remarks).toMatchObject([{ code: 'import/encoding', values: { encoding: name } }]);
    }
  });

  test.each(['utf-16le', 'utf-16be'] as const)('from %s without a mark', (encoding) => {
    for (const page of pages) {
      const little = Buffer.from(page, 'utf16le');
      const bytes = encoding === 'utf-16le' ? little : little.swap16();

      expect(decodeText(new Uint8Array(bytes)).text).toBe(page);
    }
  });

  test('from UTF-8 in which a character was cut, with the place', () => {
    const page = pages[0]!;
    const bytes = Buffer.concat([
      Buffer.from(page.slice(0, 200)),
      Buffer.from([0xd8]),
      Buffer.from(page.slice(200)),
    ]);
    const { text, remarks } = decodeText(new Uint8Array(bytes));

    expect(text.replace('\uFFFD', '')).toBe(page);
    expect(remarks).toMatchObject([{ code: 'import/broken-characters', values: { count: 1 } }]);
  });
});

test('any text in UTF-8 comes back as it was, but for its line ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('﻿')),
      (text) => {
        const { text: decoded, remarks } = decodeText(new TextEncoder().encode(text));

        if (remarks.length === 0) expect(decoded).toBe(text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n'));
      },
    ),
  );
});

test.each([
  ['a text in no encoding that is known', new Uint8Array([0xff, 0xfd, 0x80, 0x81, 0x90, 0xff])],
  [
    'Latin in an old encoding',
    new Uint8Array(Buffer.from('Das ist ein kleiner Text über Grüße und Straßen.', 'latin1')),
  ],
])('%s is refused', (_, bytes) => {
  expect(() => decodeText(bytes)).toThrow('import/unknown-encoding');
});
