/** The letters of a block in the order of reading, each with its level (UAX 9), from which the order on a line follows. */
import { bidi } from '../arabic/bidi.ts';
import { lettersOf, picturesIn } from './letters.ts';
import type { TextPart, WrittenBlock } from './written-text.ts';

/** The letters of one sign of a text. */
interface LeveledLetters {
  readonly letters: string;
  readonly level: number;
}

/** A block as it can be compared with what a page shows. */
export interface BlockLetters {
  /** In the order of reading; a sign without letters, such as a space, still parts those beside it. */
  readonly signs: readonly LeveledLetters[];
  /** How many letters there are, in UTF-16 units. */
  readonly length: number;
  readonly pictures: number;
}

/** Letters that run the same way, as they come to lie on a line. */
export interface Stretch {
  readonly letters: string;
  readonly isRightToLeft: boolean;
}

/** A block is looked for in many places. */
const known = new WeakMap<WrittenBlock, BlockLetters>();

/** A block with its levels. */
export function blockLettersOf(block: WrittenBlock): BlockLetters {
  const letters = known.get(block) ?? leveled(block);
  known.set(block, letters);
  return letters;
}

function leveled(block: WrittenBlock): BlockLetters {
  const text = collapsed(block.parts.map(isolated).join(''));
  const { levels } = bidi.getEmbeddingLevels(text, block.direction);
  const signs: LeveledLetters[] = [];
  let place = 0;
  // A letter and the signs on it are one: apart, they would be put in another order than together.
  for (const sign of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    signs.push({ letters: lettersOf(sign), level: levels[place]! });
    place += sign.length;
  }
  const length = signs.reduce((sum, { letters }) => sum + letters.length, 0);
  return { signs, length, pictures: picturesIn(text) };
}

const isolateSigns = { rtl: '\u2067', ltr: '\u2066', auto: '\u2068' } as const;
const isolateEnd = '\u2069';

function isolated(part: TextPart): string {
  return typeof part === 'string'
    ? part
    : `${isolateSigns[part.direction]}${part.parts.map(isolated).join('')}${isolateEnd}`;
}

/** Spaces and line breaks of HTML are one space. */
function collapsed(text: string): string {
  return text.normalize('NFC').replaceAll(/[ \t\n\r\f]+/g, ' ');
}

/**
 * The stretches of a line from left to right: rule L2 for whole runs. Neighbours that run the same way are
 * one stretch.
 */
export function stretchesOnLine(signs: readonly LeveledLetters[]): readonly Stretch[] {
  const runs: { letters: string; readonly level: number }[] = [];
  for (const { letters, level } of signs) {
    const last = runs.at(-1);
    if (last?.level === level) last.letters += letters;
    else runs.push({ letters, level });
  }
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) reverseFrom(runs, level);
  const stretches: { letters: string; readonly isRightToLeft: boolean }[] = [];
  for (const { letters, level } of runs) {
    const isRightToLeft = level % 2 === 1;
    if (letters === '') continue;
    const last = stretches.at(-1);
    if (last?.isRightToLeft !== isRightToLeft) stretches.push({ letters, isRightToLeft });
    else last.letters = isRightToLeft ? letters + last.letters : last.letters + letters;
  }
  return stretches;
}

/** Turns round each sequence of runs of at least a level. */
function reverseFrom(runs: { readonly level: number }[], level: number): void {
  for (let start = 0; start < runs.length; start += 1) {
    let end = start;
    while (end < runs.length && runs[end]!.level >= level) end += 1;
    if (end > start + 1) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    if (end > start) start = end;
  }
}
