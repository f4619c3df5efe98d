/** Set phrases in a clause, found whatever their spelling and with «و» or «ف» before them. */
import { foldedText } from '../arabic/fold.ts';
import type { TextRange } from '../model/position.ts';
import type { Token } from './tokens.ts';

/** Phrases by what they say. Where two overlap, the sense that stands first has it. */
export type Phrasebook<Sense extends string> = readonly (readonly [
  sense: Sense,
  phrases: readonly string[],
])[];

/** A phrase in a clause; `first` and `last` are the places of its words among the tokens. */
export interface FoundPhrase<Sense extends string> extends TextRange {
  readonly sense: Sense;
  readonly first: number;
  readonly last: number;
}

/**
 * Makes a finder of phrases. In a phrase, `[^ ]+` stands for any word; the rest of the syntax of regular
 * expressions may be used as long as it has no capital letters, which folding would change.
 */
export function phraseFinder<Sense extends string>(
  book: Phrasebook<Sense>,
): (tokens: readonly Token[]) => readonly FoundPhrase<Sense>[] {
  const patterns = book.map(([sense, phrases]) => {
    const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
    const alternatives = longestFirst.map((phrase) => foldedText(phrase, 'orthographic')).join('|');
    return { sense, pattern: new RegExp(`(?<= )[وف]?(?:${alternatives})(?= )`, 'g') };
  });
  return (tokens) => {
    const { text, placeOf } = joined(tokens);
    const taken = new Set<number>();
    const found: FoundPhrase<Sense>[] = [];
    for (const { sense, pattern } of patterns) {
      for (const { 0: match, index } of text.matchAll(pattern)) {
        const first = placeOf.get(index)!;
        const last = first + match.split(' ').length - 1;
        const places = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
        if (places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        found.push({ sense, first, last, start: tokens[first]!.start, end: tokens[last]!.end });
      }
    }
    return found.sort((one, other) => one.first - other.first);
  };
}

/** The folded words with one space around each, and which word begins at an offset. */
function joined(tokens: readonly Token[]): { text: string; placeOf: ReadonlyMap<number, number> } {
  const placeOf = new Map<number, number>();
  let text = ' ';
  for (const [place, { key, isPlaceholder }] of tokens.entries()) {
    placeOf.set(text.length, place);
    text += `${isPlaceholder ? '…' : key.replaceAll(' ', '')} `;
  }
  return { text, placeOf };
}
