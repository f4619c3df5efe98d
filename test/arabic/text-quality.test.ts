/** Clean policies are reliable; what decoders make of them is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textQualityOf } from '../../src/arabic/text-quality.ts';
import type { QualitySign } from '../../src/model/text-quality.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';
import { policyTexts } from './policy-texts.ts';

const clean = [...policyTexts.values()].reduce((longest, text) =>
  text.length > longest.length ? text : longest,
);
const signsOf = (text: string) => textQualityOf(text).signs.map(({ sign }) => sign);

const lines = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');
const utf8 = (text: string) => new TextEncoder().encode(text);
const readAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** A text in Windows-1256, which no encoder of ours writes. */
function inWindows1256(text: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const byteOf = new Map(bytes.map((byte) => [readAs('windows-1256', Uint8Array.of(byte)), byte]));
  return Uint8Array.from(Array.from(text).map((character) => byteOf.get(character) ?? 0x3f));
}

/** Each letter as a shape of an older encoding, in the order of the block. */
function inShapes(text: string): string {
  const shapes = new Map<string, string>();
  for (let code = 0xfe80; code <= 0xfef4; code += 1) {
    const shape = String.fromCharCode(code);
    shapes.set(shape.normalize('NFKC'), shape);
  }
  return Array.from(text)
    .map((letter) => shapes.get(letter) ?? letter)
    .join('');
}

describe('damage is recognised', () => {
  test.each<[string, QualitySign['sign'], string]>([
    ['a kashida taken for ع', 'ainRuns', clean.replaceAll(/(?<=[سعفق])(?=[\u0621-\u064A])/g, 'عع')],
    [
      'لا lost without a trace',
      'lostLamAlef',
      [...policyTexts.values()].join('\n').replaceAll(/ل[اأإآ]/g, ''),
    ],
    ['لا lost with a hole', 'lostLamAlef', clean.replaceAll(/ل[اأإآ]/g, '  ')],
    [
      'the last letter apart',
      'singleLetters',
      clean.replaceAll(/(?<=[\u0621-\u064A]{4})(?=[نتلر](?![\u0621-\u064A]))/g, ' '),
    ],
    ['letters as shapes', 'presentationForms', inShapes(clean)],
    ['words in reverse', 'visualOrder', lines(clean, (line) => line.split(' ').reverse().join(' '))],
    ['letters in reverse', 'visualOrder', lines(clean, (line) => Array.from(line).reverse().join(''))],
    [
      'letters exchanged',
      'letterFrequency',
      clean.replaceAll(/[سلن]/g, (letter) => ({ س: 'ت', ل: 'ت', ن: 'و' })[letter]!),
    ],
    ['a character given up on', 'replacementCharacters', `${clean.slice(0, 60)}\uFFFD`],
    ['UTF-8 read as Windows-1252', 'mojibake', readAs('windows-1252', utf8(clean.slice(0, 100)))],
    ['UTF-8 read as Windows-1256', 'mojibake', readAs('windows-1256', utf8(clean.slice(0, 100)))],
    [
      'Windows-1256 read as Windows-1252',
      'mojibake',
      readAs('windows-1252', inWindows1256(clean.slice(0, 100))),
    ],
  ])('%s: %s', (_, sign, text) => {
    expect(textQualityOf(text).reliable).toBe(false);
    expect(signsOf(text)).toContain(sign);
  });

  test('several kinds at once give several signs, each with a place to look at', () => {
    const damaged = clean
      .replaceAll(/(?<=[سعفق])(?=[\u0621-\u064A])/g, 'عع')
      .replaceAll(/(?<!\S)لا /g, '  ')
      .replaceAll(/(?<=[\u0621-\u064A]{3})(?=[نتلر](?![\u0621-\u064A]))/g, ' ');
    const { signs } = textQualityOf(damaged);

    expect(signs.length).toBeGreaterThanOrEqual(3);
    for (const { sign, example, measured, limit } of signs) {
      expect(measured).toBeGreaterThan(limit);
      if (sign === 'ainRuns') expect(damaged.slice(example!.start, example!.end)).toMatch(/^ع+$/);
    }
  });
});

describe('what is in order is not accused', () => {
  test.each([...policyTexts.keys()])('%s', (name) => {
    expect(signsOf(policyTexts.get(name)!)).toEqual([]);
  });

  test('any slice of a policy', () => {
    const texts = [...policyTexts.values()].filter((text) => text.length > 700);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.integer({ min: 550, max: 5000 }),
        (text, from, length) => {
          const start = from % Math.max(1, text.length - length);
          expect(signsOf(text.slice(start, start + length))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['', 0],
    ['ﷺ', 15],
    ['شعع ععع ا ب ت', 9],
    ['Café Élysée, naïve façade', 0],
    ['وَقَّعَ أ. د. علي بن محمد، م. خالد (أ) (ب) هـ', undefined],
    ['\uF0B7 نقطة', 4],
  ])('«%s»', (text, letters) => {
    const quality = textQualityOf(text);

    expect(quality).toMatchObject({ reliable: true, signs: [] });
    if (letters !== undefined) expect(quality.letters).toBe(letters);
  });

  test('lists with letters, «و» apart and English between', () => {
    const list = lines(clean, (line) => `أ. ${line.replaceAll(/ و(?=[\u0621-\u064A])/g, ' و ')} (The board)`);

    expect(signsOf(list)).toEqual([]);
  });
});

test('a text of fewer than 200 letters is never called unreliable by its statistics', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('عاة .:\n  لبتﺍ')), maxLength: 199 }),
      (text) => {
        expect(textQualityOf(text).reliable).toBe(true);
      },
    ),
  );
});

test('every text has a quality: finite measures, reliable exactly without signs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { reliable, signs, letters } = textQualityOf(text.repeat(20));
      expect(reliable).toBe(signs.length === 0);
      expect(signs.every(({ measured }) => Number.isFinite(measured))).toBe(true);
      expect(letters).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('hard texts of 100 kB take less than a second each', () => {
  for (const text of [
    ...adversarialTexts,
    ...['Ø', 'Ø§', 'ط§', 'Ç', 'ا  ', 'ب ا ', 'اب. '].map((piece) => piece.repeat(40_000)),
  ]) {
    const time = processorTime(() => {
      textQualityOf(text);
    });
    expect(time, text.slice(0, 20)).toBeLessThan(1000);
  }
});
