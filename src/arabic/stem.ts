/** The light stem of an Arabic word: what is left without the article, clitics and common endings. */
import type { TextRange } from '../model/position.ts';

/** The fewest letters that a stem keeps: the roots of Arabic have three. */
const shortestStem = 3;
/** What must be left where the affix is as often a part of the word itself: وزارة، مساهم. */
const shortestSureStem = 4;

interface Affix {
  readonly letters: string;
  /** The fewest letters that must be left without it. */
  readonly leaves: number;
}

const affixes = (leaves: number, ...all: string[]): Affix[] => all.map((letters) => ({ letters, leaves }));

/** Longer ones first in each list. */
const articles = affixes(shortestStem, 'وال', 'بال', 'كال', 'فال', 'لل', 'ال');
const endings = [
  ...affixes(shortestStem, 'ات', 'ون', 'ين', 'ان', 'ها'),
  ...affixes(shortestSureStem, 'هم', 'هن', 'كم', 'نا'),
  ...affixes(shortestStem, 'ه'),
];
/** «و» is written before any word; the others rarely before a short one: بيان، كتاب، لجان، فريق. */
const particles = [...affixes(shortestStem, 'و'), ...affixes(shortestSureStem, 'ف', 'ب', 'ك', 'ل')];
const relation = affixes(shortestStem, 'ي');

/**
 * The stem of a word that is orthographically folded: «والمستفيدين» and «مستفيد» have the same.
 *
 * Affixes are taken off until none is left, so that a stem is its own stem; otherwise «الوثائق» and
 * «وثائق» would end differently.
 */
export function stemOf(word: string): string {
  const { start, end } = stemRange(word);
  return word.slice(start, end);
}

/** Where the stem stands in a folded word. */
export function stemRange(word: string): TextRange {
  let start = 0;
  let end = word.length;
  for (let before = -1; end - start !== before && end - start > shortestStem;) {
    before = end - start;
    start += prefixLength(articles, word, start, end);
    // The order matters for words that are only just long enough: بياناتهم، بجمعية.
    end -= suffixLength(endings, word, start, end);
    end -= suffixLength(endings, word, start, end);
    start += prefixLength(particles, word, start, end);
    end -= suffixLength(relation, word, start, end);
  }
  return { start, end };
}

function prefixLength(prefixes: readonly Affix[], word: string, start: number, end: number): number {
  for (const { letters, leaves } of prefixes) {
    if (end - start - letters.length < leaves || !word.startsWith(letters, start)) continue;
    return letters === 'لل' && isShortFeminine(word, start + 2, end) ? 1 : letters.length;
  }
  return 0;
}

/** «للجنة» is ل + اللجنة, whose own ل is not written twice. */
function isShortFeminine(word: string, start: number, end: number): boolean {
  return end - start === shortestStem && word.startsWith('ه', end - 1);
}

function suffixLength(suffixes: readonly Affix[], word: string, start: number, end: number): number {
  for (const { letters, leaves } of suffixes) {
    if (end - start - letters.length >= leaves && word.endsWith(letters, end)) return letters.length;
  }
  return 0;
}
