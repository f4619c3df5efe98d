/**
 * The numbers of pages in a table of contents, written where others were presumed.
 *
 * On which page a chapter stands is known once the document is printed. To print it again for the sake of a few
 * digits would take as long as the first time; but the digits are there already, since each page bears its own
 * number, so that a glyph can take the place of another. Where anything is not as it was expected, nothing is
 * written, and the document is printed again after all.
 */
import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PageNumbers } from './destinations.ts';
import { piecesOfStream } from './painting.ts';
import { operandsOf, textsIn } from './placed-texts.ts';
import {
  itemsOf,
  numbersOf,
  pagesIn,
  withStreams,
  type PrintedFile,
  type PrintedPage,
} from './printed-file.ts';
import { fontsOf, type Font } from './printed-fonts.ts';
import { contentOf, instruction, type Instruction } from './text-layer/content-stream.ts';
import { instructionsIn, type Piece } from './text-layer/pieces.ts';
import { startOf } from './text-layer/reading-order.ts';
import { glyphsOf } from './text-layer/replacement-text.ts';

/** What stands in every place until the pages are known: of one digit, as most of them. */
export const presumedPage = 8;

const name = PDFName.of.bind(PDFName);

/** The document with the pages of some anchors in the place of the presumed ones; nothing where that cannot be done. */
export function withPageNumbers(
  bytes: Uint8Array,
  file: PrintedFile,
  stated: readonly string[],
  numbers: PageNumbers,
): Uint8Array | undefined {
  if (stated.length === 0) return bytes;
  const places = placesFor(stated, file);
  if (places === undefined) return undefined;
  const streams = new Map<PDFRef, Piece[]>();
  for (const place of places) {
    const pieces = streams.get(place.stream) ?? [...place.pieces];
    const number = numbers.get(place.target);
    if (number === undefined || !writeNumber(pieces, place, number)) return undefined;
    streams.set(place.stream, pieces);
  }
  const contents = Array.from(streams, ([ref, pieces]) => [ref, contentOf(instructionsIn(pieces))] as const);
  return withStreams(bytes, new Map(contents));
}

/** Where a number stands that was presumed. */
interface Place {
  /** The anchor whose page it is. */
  readonly target: string;
  /** What paints its page, and where that is kept. */
  readonly stream: PDFRef;
  readonly pieces: readonly Piece[];
  /** Which of the pieces it is. */
  readonly index: number;
  readonly font: Font;
  /** How far it is from one digit to the next. */
  readonly step: number;
  /** To which part of its link it keeps when it grows. */
  readonly side: Side | undefined;
  /** The sign for nought in its digits. */
  readonly nought: number;
}

/** By how much of its growth a number moves to the left. */
const sides = { left: 0, middle: 0.5, right: 1 } as const;
type Side = keyof typeof sides;

/** The place of each number that is stated: exactly one, as another might mean something else. */
function placesFor(stated: readonly string[], file: PrintedFile): readonly Place[] | undefined {
  const found = pagesIn(file).flatMap((page) => placesOn(page, new Set(stated), file));
  const ofEach = stated.map((target) => found.filter((place) => place.target === target));
  // A heading may hold the same digit; but it does not stand where the numbers of the others do.
  const side = ofEach.find(({ length }) => length === 1)?.[0]?.side;
  const chosen = ofEach.map((places) =>
    places.length === 1 || side === undefined ? places : places.filter((place) => place.side === side),
  );
  return chosen.every(({ length }) => length === 1) ? chosen.flat() : undefined;
}

/** The presumed numbers of a page. */
function placesOn({ page }: PrintedPage, targets: ReadonlySet<string>, file: PrintedFile): readonly Place[] {
  const links = linksOn(page, file).filter(({ target }) => targets.has(target));
  const stream = page.get(name('Contents'));
  if (links.length === 0 || !(stream instanceof PDFRef)) return [];
  const pieces = piecesOfStream(file.look(stream)) ?? [];
  const fonts = fontsOf(page, file);
  return textsIn(pieces).flatMap(({ index, x, y, scale }) => {
    const font = fonts(operandsOf(pieces[index], 'Tf')?.[0]);
    const nought = font && noughtOf(pieces[index]!, font);
    const link = links.find((one) => isInside(one, x, y));
    if (font === undefined || nought === undefined || link === undefined) return [];
    const step = stepOf(pieces[index]!, font);
    const start = startOf(pieces[index]!);
    const side = sideOf(start, step, start + (link.left - x) / scale, start + (link.right - x) / scale);
    return [{ target: link.target, stream, pieces, index, font, step, side, nought }];
  });
}

function stepOf({ instructions: [, choose, , show] }: Piece, { widthOf }: Font): number {
  return (widthOf(glyphsOf(show!)[0] ?? '') * Number(choose?.operands[1])) / 1000;
}

/** Where between two ends something stands that begins at a place. */
function sideOf(start: number, width: number, left: number, right: number): Side | undefined {
  if (isNear(start, left)) return 'left';
  if (isNear(start + width, right)) return 'right';
  return isNear(start + width / 2, (left + right) / 2) ? 'middle' : undefined;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < tolerance;
}

/** In pixels: pages are whole pixels wide, and the areas of links are cut off where the page ends. */
const tolerance = 1;

interface Link {
  readonly target: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function linksOn(page: PDFDict, file: PrintedFile): readonly Link[] {
  const annotations = file.look(page.get(name('Annots')));
  return itemsOf(annotations).flatMap((one) => {
    const annotation = file.look(one);
    const target = annotation instanceof PDFDict ? file.look(annotation.get(name('Dest'))) : undefined;
    if (!(annotation instanceof PDFDict) || !(target instanceof PDFName)) return [];
    const corners = numbersOf(file.look(annotation.get(name('Rect'))));
    const [left = 0, bottom = 0, right = 0, top = 0] = corners;
    return [{ target: target.decodeText(), left, bottom, right, top }];
  });
}

function isInside({ left, right, bottom, top }: Link, x: number, y: number): boolean {
  return left - 1 < x && x < right + 1 && bottom - 1 < y && y < top + 1;
}

/** A number of one digit is painted by these and no others. */
const shape = 'BT Tf Tm Tj ET';

/** If a text is the presumed number, the nought of its digits. */
function noughtOf({ instructions }: Piece, { glyphs }: Font): number | undefined {
  if (instructions.map(({ operator }) => operator).join(' ') !== shape) return undefined;
  const [glyph, ...others] = glyphsOf(instructions[3]!);
  if (glyph === undefined || others.length > 0) return undefined;
  return noughts.find((nought) => glyphs.get(String.fromCharCode(nought + presumedPage)) === glyph);
}

/** Of European digits and of Arabic ones. */
const noughts = [0x30, 0x06_60];

/** Writes a number in its place; not where a digit has no glyph or another width, or it is not known where to grow to. */
function writeNumber(pieces: Piece[], { index, font, nought, step, side }: Place, number: number): boolean {
  const digits = Array.from(String(number), (digit) =>
    font.glyphs.get(String.fromCharCode(nought + Number(digit))),
  );
  const [begin, choose, move, show, end] = pieces[index]!.instructions;
  const width = font.widthOf(glyphsOf(show!)[0] ?? '');
  const fit = digits.every((glyph) => glyph !== undefined && font.widthOf(glyph) === width);
  if (!fit || (digits.length > 1 && side === undefined)) return false;
  const shift = -(side === undefined ? 0 : sides[side]) * step * (digits.length - 1);
  const next = instruction('Td', written(step), '0');
  const shown = digits.map((glyph) => instruction('Tj', `<${glyph ?? ''}>`));
  const glyphs = shown.flatMap((one, digit) => (digit === 0 ? [one] : [next, one]));
  const start = startOf(pieces[index]!);
  pieces[index] = { kind: 'text', instructions: [begin!, choose!, moved(move!, shift), ...glyphs, end!] };
  // The mark that says where a number ends stands where the number begins.
  const before = pieces[index - 1];
  if (before?.kind === 'text' && startOf(before) === start)
    pieces[index - 1] = {
      ...before,
      instructions: before.instructions.map((one) => (one.operator === 'Tm' ? moved(one, shift) : one)),
    };
  return true;
}

function moved({ operands }: Instruction, shift: number): Instruction {
  const [a = '', b = '', c = '', d = '', x = '', y = ''] = operands;
  // Chromium sets a text at whole 64ths of a pixel.
  const place = Math.round((Number(x) + shift) * 64) / 64;
  return instruction('Tm', a, b, c, d, written(place), y);
}

function written(number: number): string {
  return String(Number(number.toFixed(6)));
}
