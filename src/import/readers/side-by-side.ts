/** A table whose rows say the same in two languages is no table but two texts, and is read as the Arabic and its translation. */
import type { RootContent } from 'mdast';
import { isBlockOfText } from './tree.ts';

/** Of so many rows, at least, one cell is Arabic and the other is not. */
const leastPaired = 0.8;
/** A translation has words; an address beside its label is none. */
const severalWords = /[A-Za-z]{2,}[ ,][^@]*[A-Za-z]{2,}/;

/** Which of two columns is the translation of the other; nothing where it is not so. Headings may be single words. */
export function translationColumn(
  rows: readonly (readonly string[])[],
  areHeadings = false,
): 0 | 1 | undefined {
  const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
  if (filled.length === 0 || filled.some((cells) => cells.length !== 2)) return undefined;
  const isTranslation = (column: 0 | 1) => {
    const paired = filled.filter((cells) => isArabic(cells[1 - column]!) && isForeign(cells[column]!));
    const worded = paired.filter((cells) => severalWords.test(cells[column]!));
    return (
      paired.length >= filled.length * leastPaired && (areHeadings || worded.length * 2 >= paired.length)
    );
  };
  if (isTranslation(1)) return 1;
  return isTranslation(0) ? 0 : undefined;
}

function isArabic(text: string): boolean {
  return lettersOf(text, /[\u0621-\u064A]/g) > lettersOf(text, /[A-Za-z]/g);
}

function isForeign(text: string): boolean {
  return lettersOf(text, /[A-Za-z]/g) > lettersOf(text, /[\u0621-\u064A]/g);
}

function lettersOf(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

/** Marks blocks, and all that they hold, as what stands beside the text. */
export function asTranslation(blocks: readonly RootContent[]): readonly RootContent[] {
  for (const block of blocks) {
    if (isBlockOfText(block)) block.data = { ...block.data, role: 'translation' };
    else if ('children' in block) asTranslation(block.children);
  }
  return blocks;
}
