/** What is known of the fonts of a printed page: which glyph is which letter, and how wide. */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { contentOfStream } from './painting.ts';
import { itemsOf, numberOf, numbersOf, type PrintedFile } from './printed-file.ts';
import { lettersOf } from './text-layer/glyph-letters.ts';

const name = PDFName.of.bind(PDFName);

/** A font. */
export interface Font {
  /** The glyphs by their letters; none where a letter has several. */
  readonly glyphs: ReadonlyMap<string, string | undefined>;
  /** The width of a glyph in thousandths of the size of the font. */
  readonly widthOf: (glyph: string) => number;
}

/** Looks up the fonts of a page; those that were looked up before are known. */
export function fontsOf(page: PDFDict, file: PrintedFile): (font: string | undefined) => Font | undefined {
  const resources = file.look(page.get(name('Resources')));
  const fonts = resources instanceof PDFDict ? file.look(resources.get(name('Font'))) : undefined;
  const known = new Map<string, Font | undefined>();
  return (written) => {
    if (written === undefined || !(fonts instanceof PDFDict)) return undefined;
    if (!known.has(written)) known.set(written, fontOf(file.look(fonts.get(name(written.slice(1)))), file));
    return known.get(written);
  };
}

function fontOf(font: PDFObject | undefined, file: PrintedFile): Font | undefined {
  if (!(font instanceof PDFDict)) return undefined;
  const map = contentOfStream(file.look(font.get(name('ToUnicode'))));
  const [descendant] = itemsOf(file.look(font.get(name('DescendantFonts'))));
  const described = file.look(descendant);
  if (map === undefined || !(described instanceof PDFDict)) return undefined;
  const glyphs = new Map<string, string | undefined>();
  for (const [glyph, letter] of lettersOf(map)) glyphs.set(letter, glyphs.has(letter) ? undefined : glyph);
  const widths = widthsOf(itemsOf(file.look(described.get(name('W')))), file);
  const usual = file.look(described.get(name('DW')));
  return {
    glyphs,
    widthOf: (glyph) => widths.get(glyph) ?? (usual instanceof PDFNumber ? usual.asNumber() : 1000),
  };
}

/** Widths are listed as a first glyph and an array, or as a first, a last and one width (ISO 32000-1, 9.7.4.3). */
function widthsOf(list: readonly PDFObject[], file: PrintedFile): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (let index = 0; index + 1 < list.length;) {
    const first = numberOf(list[index]);
    const second = file.look(list[index + 1]);
    const isArray = second instanceof PDFArray;
    const own = isArray
      ? numbersOf(second)
      : Array.from({ length: Math.max(0, numberOf(second) - first + 1) }, () => numberOf(list[index + 2]));
    for (const [step, width] of own.entries())
      widths.set((first + step).toString(16).toUpperCase().padStart(4, '0'), width);
    index += isArray ? 2 : 3;
  }
  return widths;
}
