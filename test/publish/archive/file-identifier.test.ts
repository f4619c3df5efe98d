/** The identifier by which it is seen whether a file is as it was made. */
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  documentIdentifier,
  identifierHolds,
  stampedWithIdentifier,
  unstamped,
} from '../../../src/publish/archive/file-identifier.ts';

async function fileWith(useObjectStreams: boolean, second = unstamped): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  const identifiers = [documentIdentifier('سياسة', 'جمعية'), second].map((one) => PDFHexString.of(one));
  document.context.trailerInfo.ID = document.context.obj(identifiers);
  return document.save({ useObjectStreams });
}

let file: Uint8Array;
beforeAll(async () => {
  file = stampedWithIdentifier(await fileWith(true));
});

describe('a stamped file', () => {
  test.each([true, false])('holds, whichever way its trailer is written: %s', async (useObjectStreams) => {
    const bytes = await fileWith(useObjectStreams);
    const stamped = stampedWithIdentifier(bytes);

    expect(identifierHolds(bytes)).toBe(false);
    expect(identifierHolds(stamped)).toBe(true);
    expect(stamped.length).toBe(bytes.length);
    expect(stampedWithIdentifier(stamped)).toEqual(stamped);
  });

  test('holds no more when any byte of it is another', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = file.slice();
        changed[place] = changed[place]! ^ change;
        return !identifierHolds(changed);
      }),
      { numRuns: 500 },
    );
  });

  test('holds no more when it is longer or shorter', () => {
    expect(identifierHolds(Uint8Array.of(...file, 10))).toBe(false);
    expect(identifierHolds(file.subarray(0, -1))).toBe(false);
  });
});

test.each([
  ['nothing', ''],
  ['text', 'x'.repeat(200)],
  ['a trailer that is not there', 'startxref\n999999\n%%EOF'],
  ['an identifier of another length', 'trailer <</ID [<00> <00>]>>\nstartxref\n0\n%%EOF'],
])('%s does not hold and stays as it is', (_, text) => {
  const bytes = new TextEncoder().encode(text);

  expect(identifierHolds(bytes)).toBe(false);
  expect(stampedWithIdentifier(bytes)).toEqual(bytes);
});

test('a document keeps its first part and another has another', () => {
  expect(documentIdentifier('سياسة', 'جمعية')).toMatch(/^[\da-f]{32}$/);
  expect(documentIdentifier('سياسة', 'جمعية')).toBe(documentIdentifier('سياسة', 'جمعية'));
  expect(documentIdentifier('سياسة', 'أخرى')).not.toBe(documentIdentifier('سياسة', 'جمعية'));
});
