/**
 * Vowel signs and other marks are glyphs of their own, drawn somewhere near their letter: each is given to it
 * before lines are made of what is left.
 */
import type { Glyph } from './drawing.ts';

/** The glyphs without marks, and every letter with its own. */
export function withMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isMark)) return glyphs;
  const marked = glyphs.map((glyph) => ({ ...glyph, text: isMark(glyph) ? '' : glyph.text }));
  for (const [index, mark] of glyphs.entries()) {
    if (!isMark(mark)) continue;
    const { base, isAfter } = baseOf(index, glyphs);
    const letter = base === undefined ? undefined : marked[base];
    // A mark with no letter beside it stays where it is.
    if (letter === undefined || base === undefined) marked[index]!.text = mark.text;
    else letter.text = isAfter ? withFirstMark(letter.text, mark.text) : letter.text + mark.text;
  }
  return marked.filter(({ text }) => text !== '');
}

function isMark({ text }: Glyph): boolean {
  return /^\p{M}+$/u.test(text);
}

/** Drawn from the left, the letter of a mark comes after it, and the last mark of a letter comes first. */
function withFirstMark(text: string, mark: string): string {
  return text.replace(/\p{M}*$/u, (marks) => mark + marks);
}

/**
 * The letter of a mark is next to it in the order of drawing: of both neighbours the right one, since Arabic
 * is written from there.
 */
function baseOf(place: number, glyphs: readonly Glyph[]): { base?: number; isAfter: boolean } {
  const before = letterFrom(place, -1, glyphs);
  const after = letterFrom(place, 1, glyphs);
  if (before === undefined || after === undefined)
    return before === undefined
      ? { ...(after === undefined ? {} : { base: after }), isAfter: true }
      : { base: before, isAfter: false };
  const isAfter = glyphs[after]!.x > glyphs[before]!.x;
  return { base: isAfter ? after : before, isAfter };
}

/** How far from its letter a mark can be, in sizes of the letter. */
const farthest = 1.5;

/** The next glyph in a direction, past other marks, if it is a letter and near. */
function letterFrom(place: number, step: 1 | -1, glyphs: readonly Glyph[]): number | undefined {
  const mark = glyphs[place]!;
  let index = place + step;
  while (glyphs[index] !== undefined && isMark(glyphs[index]!)) index += step;
  const glyph = glyphs[index];
  if (glyph === undefined || !/^[\p{L}\u0640]/u.test(glyph.text)) return undefined;
  const isNear =
    Math.abs(glyph.baseline - mark.baseline) < glyph.size &&
    mark.x > glyph.x - glyph.size * farthest &&
    mark.x < glyph.x + glyph.width + glyph.size * farthest;
  return isNear ? index : undefined;
}
