/** How near two clauses come to each other: rare words in common count more than frequent ones. */
import type { Token } from './tokens.ts';

/** Compares two texts: 0 for no word in common, 1 for the same words in the same order. */
export type Similarity = (one: readonly Token[], other: readonly Token[]) => number;

/** What a placeholder alone counts beside any text: it is taken where nothing else comes near. */
const ofPlaceholder = 0.3;
/** How much the order of the words counts beside the words. */
const shareOfOrder = 0.15;
/** What a word without a meaning of its own counts beside another that is as frequent. */
const weightOfFunctionWords = 0.25;

/**
 * A measure whose weights come from the texts of both policies. A word is as frequent as in the policy that
 * has it more often: that both have it makes it no less telling.
 */
export function similarityBetween(
  model: readonly (readonly Token[])[],
  policy: readonly (readonly Token[])[],
): Similarity {
  const frequencies = [frequencyIn(model), frequencyIn(policy)];
  const count = Math.max(model.length, policy.length);
  const weightOf = ({ skeleton, isFunctionWord }: Token) => {
    const frequency = Math.max(1, ...frequencies.map((known) => known.get(skeleton) ?? 0));
    return Math.log(1 + count / frequency) * (isFunctionWord ? weightOfFunctionWords : 1);
  };
  const profiles = new WeakMap<readonly Token[], Profile>();
  const profileOf = (tokens: readonly Token[]): Profile => {
    const known = profiles.get(tokens) ?? newProfile(tokens, weightOf);
    profiles.set(tokens, known);
    return known;
  };
  return (one, other) => nearness(profileOf(one), profileOf(other));
}

/** In how many texts each word occurs. */
function frequencyIn(texts: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const tokens of texts)
    for (const skeleton of new Set(tokens.map((token) => token.skeleton)))
      frequency.set(skeleton, (frequency.get(skeleton) ?? 0) + 1);
  return frequency;
}

/** Weights by word, or by pair of words, and their sum. */
interface Weights {
  readonly each: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** What a text is compared by: its words, the pairs of neighbours among them, and its placeholders. */
interface Profile {
  readonly words: Weights;
  readonly neighbours: Weights;
  readonly placeholders: string;
}

function newProfile(tokens: readonly Token[], weightOf: (token: Token) => number): Profile {
  const literal = tokens.filter((token) => !token.isPlaceholder);
  const weighed = literal.map((token) => [token.skeleton, weightOf(token)] as const);
  const pairs = weighed.slice(1).map(([second, weight], place) => {
    const [first, other] = weighed[place]!;
    return [`${first} ${second}`, weight + other] as const;
  });
  const placeholders = tokens.filter((token) => token.isPlaceholder).map(({ key }) => key);
  return { words: summed(weighed), neighbours: summed(pairs), placeholders: placeholders.join(' ') };
}

function summed(weighed: readonly (readonly [string, number])[]): Weights {
  const each = new Map<string, number>();
  let sum = 0;
  for (const [word, weight] of weighed) {
    each.set(word, (each.get(word) ?? 0) + weight);
    sum += weight;
  }
  return { each, sum };
}

function nearness(one: Profile, other: Profile): number {
  const isFilled = one.placeholders !== other.placeholders;
  if (one.words.sum === 0 || other.words.sum === 0) return isFilled ? ofPlaceholder : 1;
  const words = shareOf('words', one, other);
  if (words === 0 || one.neighbours.sum === 0 || other.neighbours.sum === 0) return words;
  return words * (1 - shareOfOrder) + shareOf('neighbours', one, other) * shareOfOrder;
}

/** The weight in common by the mean of both; beside a placeholder, by what the text says besides it. */
function shareOf(what: 'words' | 'neighbours', one: Profile, other: Profile): number {
  const common = commonWeight(one[what].each, other[what].each);
  if (one.placeholders === other.placeholders)
    return Math.min(1, (2 * common) / (one[what].sum + other[what].sum));
  const open = [one, other]
    .filter(({ placeholders }) => placeholders !== '')
    .map((profile) => profile[what].sum);
  return Math.min(1, common / Math.min(...open));
}

function commonWeight(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, weight] of fewer) common += Math.min(weight, more.get(word) ?? 0);
  return common;
}
