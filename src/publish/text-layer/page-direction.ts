/**
 * The direction that readers suppose a page to have.
 *
 * poppler takes every line of a page to run the way of most of the letters on the page. A page with two
 * languages has more English letters than Arabic ones, and all its Arabic lines come back with their
 * halves exchanged at each comma, and are not found. So a right-to-left page says of itself, by marks
 * that are not seen and not part of the document, that it is one.
 */
import { instruction, type Instruction } from './content-stream.ts';
import type { Letters } from './glyph-letters.ts';
import { glyphsOf, hexOf } from './replacement-text.ts';

const rightToLeftMark = '\u200F';
const rightToLeftLetter = /\p{Script=Arabic}|\u200F/u;

/** How many letters more run from left to right than from right to left. */
export function surplusOf(
  instructions: readonly Instruction[],
  lettersOfFont: (font: string) => Letters | undefined,
): number {
  let letters: Letters | undefined;
  let surplus = 0;
  for (const one of instructions) {
    if (one.operator === 'Tf') letters = lettersOfFont(one.operands[0] ?? '');
    if (one.operator !== 'Tj' || letters === undefined) continue;
    for (const glyph of glyphsOf(one)) surplus += weightOf(letters.get(glyph) ?? '');
  }
  return surplus;
}

function weightOf(letter: string): number {
  if (/\p{Script=Latin}/u.test(letter)) return letter.length;
  return rightToLeftLetter.test(letter) ? -letter.length : 0;
}

/**
 * As many marks as make a page one that runs from right to left; none where it is one already, or has no
 * glyph that shows nothing, to which they can be tied.
 */
export function directionMarks(
  surplus: number,
  fonts: Iterable<string>,
  emptyGlyph: (font: string) => string | undefined,
): readonly Instruction[] {
  const font = [...fonts].find((name) => emptyGlyph(name) !== undefined);
  if (surplus < 0 || font === undefined) return [];
  const marks = hexOf(rightToLeftMark.repeat(surplus + margin));
  return [
    instruction('q'),
    instruction('BDC', '/Artifact', '<</Type /Layout>>'),
    instruction('BT'),
    instruction('BDC', '/Span', `<</ActualText <FEFF${marks}>>>`),
    instruction('Tf', font, '1'),
    // Neither filled nor stroked.
    instruction('Tr', '3'),
    instruction('Tm', '1', '0', '0', '1', '1', '1'),
    instruction('Tj', `<${emptyGlyph(font) ?? ''}>`),
    instruction('EMC'),
    instruction('ET'),
    instruction('EMC'),
    instruction('Q'),
  ];
}

/** Letters that readers count otherwise than we do: those of ligatures and of glyphs without a name. */
const margin = 40;
