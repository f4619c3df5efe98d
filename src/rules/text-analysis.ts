/**
 * What can be told of a text by itself, whoever wrote it: worked out once and kept for a while.
 *
 * Policies of one template share most of their clauses, word for word; in a workspace of hundreds the same
 * sentence is met again and again.
 */
import { fold, sourceRange, type Folded } from '../arabic/fold.ts';
import { phrasesOf, sentencesOf, type TextPart } from '../arabic/sentences.ts';
import { wordsOf, type Word } from '../arabic/words.ts';
import type { TextRange } from '../model/position.ts';

/** A text with what rules ask of it; each is worked out when it is first asked for. */
export interface TextAnalysis {
  readonly text: string;
  /** Orthographically folded. */
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly sentences: readonly TextPart[];
  readonly phrases: readonly TextPart[];
}

/** Where a pattern was found in the text as written, and what it matched in the folded text. */
export interface Occurrence extends TextRange {
  readonly groups: RegExpExecArray;
}

/** So many texts are kept; the policies of a large workspace have no more than that in common. */
const mostKept = 4096;

/** From the one asked for longest ago to the one asked for last. */
const kept = new Map<string, TextAnalysis>();

/** The analysis of a text: the same object for the same text, as long as it is kept. */
export function analysisOf(text: string): TextAnalysis {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const analysis = new LazyAnalysis(text);
  kept.set(text, analysis);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
  return analysis;
}

/** Judges each text once: what a judge says must follow from the text alone. */
export function perText<Result>(
  judge: (analysis: TextAnalysis) => Result,
): (subject: { readonly analysis: TextAnalysis }) => Result {
  const judged = new WeakMap<TextAnalysis, { readonly result: Result }>();
  return ({ analysis }) => {
    const known = judged.get(analysis) ?? { result: judge(analysis) };
    judged.set(analysis, known);
    return known.result;
  };
}

/** Judges each pair of texts once, such as a clause and its translation. */
export function perPair<Result>(
  judge: (one: TextAnalysis, other: TextAnalysis) => Result,
): (one: { readonly analysis: TextAnalysis }, other: { readonly analysis: TextAnalysis }) => Result {
  const judgesOf = perText((one) => perText((other) => judge(one, other)));
  return (one, other) => judgesOf(one)(other);
}

/**
 * Where a pattern occurs in a text as it is spelt without regard to hamza, tashkeel and the like; the ranges
 * are of the text as written.
 */
export function occurrencesIn(pattern: RegExp, analysis: TextAnalysis): readonly Occurrence[] {
  const finder = finders.get(pattern) ?? perText((text: TextAnalysis) => find(everywhere(pattern), text));
  finders.set(pattern, finder);
  return finder({ analysis });
}

const finders = new WeakMap<
  RegExp,
  (subject: { readonly analysis: TextAnalysis }) => readonly Occurrence[]
>();

function everywhere(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}

function find(pattern: RegExp, { folded }: TextAnalysis): readonly Occurrence[] {
  return Array.from(folded.text.matchAll(pattern), (groups) => ({
    ...sourceRange(folded, groups.index, groups.index + groups[0].length),
    groups,
  }));
}

class LazyAnalysis implements TextAnalysis {
  readonly text: string;
  #folded: Folded | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly TextPart[] | undefined;
  #phrases: readonly TextPart[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): Folded {
    return (this.#folded ??= fold(this.text, 'orthographic'));
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.text));
  }

  get sentences(): readonly TextPart[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }

  get phrases(): readonly TextPart[] {
    return (this.#phrases ??= phrasesOf(this.text));
  }
}
