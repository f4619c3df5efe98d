/**
 * The texts that a page gives in place of its glyphs. Programs write them where a glyph alone does not say
 * what it stands for, as for a letter with its vowel sign; the library that reads the pages passes them over.
 */
import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { cleaned } from '../clean-text.ts';
import type { Glyph } from './drawing.ts';

/** The texts of the stretches of a page in their order; nothing for those that give none. */
export type Replacements = (page: number) => readonly (string | undefined)[];

const none: Replacements = () => [];

/** Opens a PDF for its texts; a file that cannot be opened in this way has none. */
export async function openReplacements(bytes: Uint8Array): Promise<Replacements> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    const pages = document.getPages();
    return (number) => textsOf(pages[number - 1]);
  } catch {
    return none;
  }
}

const stretch = /\/Span\s*(?:<<((?:[^<>]|<[0-9A-Fa-f\s]*>)*)>>|\/[^\s/<>[\]()]+)\s*BDC/g;

function textsOf(page: PDFPage | undefined): (string | undefined)[] {
  if (page === undefined) return [];
  try {
    const content = contentOf(page);
    return Array.from(content.matchAll(stretch), ([, properties = '']) => actualText(properties));
  } catch {
    return [];
  }
}

function contentOf({ node }: PDFPage): string {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((reference) => (reference === undefined ? undefined : node.context.lookup(reference)))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()))
    .join('\n');
}

/** The text among the properties of a stretch, if it is written as numbers of UTF-16. */
function actualText(properties: string): string | undefined {
  const hexadecimal = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties)?.[1]?.replaceAll(/\s/g, '');
  if (hexadecimal === undefined || !/^feff(?:[0-9a-f]{4})*$/i.test(hexadecimal)) return undefined;
  const units = hexadecimal.slice(4).match(/.{4}/g) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** Whether what some glyph stands for is not known. */
export function needsReplacements(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ text, span }) => span !== undefined && isUnknown(text));
}

/** Nothing, a control character, or the number that only its font knows. */
function isUnknown(text: string): boolean {
  return cleaned(text) === '' || /[\uFFFD\uE000-\uF8FF]/.test(text);
}

/** The glyphs with the texts of their stretches, each as if it were one ligature. */
export function withReplacements(
  glyphs: readonly Glyph[],
  texts: readonly (string | undefined)[],
): readonly Glyph[] {
  const replaced: Glyph[] = [];
  let current: number | undefined;
  for (const glyph of glyphs) {
    const text = glyph.span === undefined ? undefined : texts[glyph.span];
    if (text === undefined || text === '') {
      replaced.push(glyph);
      current = undefined;
    } else if (glyph.span === current) replaced.push(around(replaced.pop()!, glyph));
    else {
      replaced.push({ ...glyph, text: letterFirst(text) });
      current = glyph.span;
    }
  }
  return replaced;
}

/** Some write the text as it looks from the left, so that the mark comes before its letter. */
function letterFirst(text: string): string {
  return text.replace(
    /^(\p{M}+)(\p{L})$/u,
    (_, marks: string, letter: string) => letter + Array.from(marks).reverse().join(''),
  );
}

function around(one: Glyph, other: Glyph): Glyph {
  const x = Math.min(one.x, other.x);
  const end = Math.max(one.x + one.width, other.x + other.width);
  const larger = one.width >= other.width ? one : other;
  return { ...one, x, width: end - x, baseline: larger.baseline };
}
