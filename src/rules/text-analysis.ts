/**
 * What can be told of a text by itself, whoever wrote it: worked out once and kept for a while.
 *
 * Policies of one template share most of their clauses, word for word; in a workspace of hundreds the same
 * sentence is met again and again.
 */
import { fold, sourceRange, type Folded } from '../arabic/fold.ts';
import { phrasesOf, sentencesOf, type TextPart } from '../arabic/sentences.ts';
import { wordsOf, type Word } from '../arabic/words.ts';
import type { Language } from '../model/bilingual.ts';
import type { TextRange } from '../model/position.ts';

/** Something with a text that was analysed: a passage of a policy, or the analysis itself. */
export interface Analysed {
  readonly analysis: TextAnalysis;
}

/** A text with what rules ask of it; each is worked out when it is first asked for. */
export interface TextAnalysis extends Analysed {
  readonly text: string;
  /** Orthographically folded. */
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly sentences: readonly TextPart[];
  readonly phrases: readonly TextPart[];
  /** What the judges have concluded so far, by their number. */
  readonly judgements: unknown[];
}

/** Where a pattern was found in the text as written, and what it matched in the folded text. */
export interface Occurrence extends TextRange {
  readonly groups: RegExpExecArray;
}

/**
 * So many characters of texts make a generation; two are kept. That is the wording of ten policies, and less
 * than ten megabytes with all that is known of it.
 */
const mostCharacters = 64_000;

/** The texts asked for of late, and those before them; a text that is not asked for again is forgotten with these. */
let recent = new Map<string, TextAnalysis>();
let earlier = new Map<string, TextAnalysis>();
let characters = 0;

/** The analysis of a text: the same object for the same text, as long as it is kept. */
export function analysisOf(text: string): TextAnalysis {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const analysis = earlier.get(text) ?? new LazyAnalysis(text);
  if (characters > mostCharacters) {
    earlier = recent;
    recent = new Map();
    characters = 0;
  }
  recent.set(text, analysis);
  characters += text.length;
  return analysis;
}

/** How many judges there are; each has its own place in every analysis. */
let judges = 0;

/** Stands for a judgement that found nothing, which is not the same as none. */
const nothing = Symbol('nothing');

/**
 * Judges each text once: what a judge says must follow from the text alone. To be made once, with its
 * module, never while a policy is looked at.
 */
export function perText<Result>(judge: (analysis: TextAnalysis) => Result): (subject: Analysed) => Result {
  const number = judges;
  judges += 1;
  return ({ analysis }) => {
    const { judgements } = analysis;
    const known = judgements[number];
    if (known !== undefined) return (known === nothing ? undefined : known) as Result;
    const result = judge(analysis);
    judgements[number] = result ?? nothing;
    return result;
  };
}

/** So many words make a generation: more than two policies have of different ones. */
const mostWords = 4096;

/** Judges each word once, in whichever text it stands: a new sentence is made of old words. */
export function perWord<Result>(judge: (word: string) => Result): (word: string) => Result {
  let known = new Map<string, Result>();
  let knownEarlier = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Result;
    const result = knownEarlier.has(word) ? (knownEarlier.get(word) as Result) : judge(word);
    if (known.size >= mostWords) {
      knownEarlier = known;
      known = new Map();
    }
    known.set(word, result);
    return result;
  };
}

/** Judges each text once in each language: what a judge says must follow from the two alone. */
export function perLanguage<Result>(
  judge: (analysis: TextAnalysis, language: Language) => Result,
): (subject: Analysed & { readonly language: Language }) => Result {
  const judgeOf = {
    ar: perText((analysis) => judge(analysis, 'ar')),
    en: perText((analysis) => judge(analysis, 'en')),
  };
  return (subject) => judgeOf[subject.language](subject);
}

/** Judges each pair of texts once, such as a clause and its translation. */
export function perPair<Result>(
  judge: (one: TextAnalysis, other: TextAnalysis) => Result,
): (one: Analysed, other: Analysed) => Result {
  const judgedOf = perText((one) => {
    const judged = new WeakMap<TextAnalysis, { readonly result: Result }>();
    return (other: TextAnalysis): Result => {
      const known = judged.get(other) ?? { result: judge(one, other) };
      judged.set(other, known);
      return known.result;
    };
  });
  return (one, other) => judgedOf(one)(other.analysis);
}

/**
 * Where a pattern occurs in a text as it is spelt without regard to hamza, tashkeel and the like; the ranges
 * are of the text as written. The pattern, too, must be made once.
 */
export function occurrencesOf(pattern: RegExp, subject: Analysed): readonly Occurrence[] {
  return finderOf(pattern).all(subject);
}

/** The first of `occurrencesOf`. */
export function firstOf(pattern: RegExp, subject: Analysed): Occurrence | undefined {
  return finderOf(pattern).first(subject);
}

/** Whether there is one of `occurrencesOf`. */
export function occursIn(pattern: RegExp, subject: Analysed): boolean {
  return finderOf(pattern).first(subject) !== undefined;
}

/** Finds a pattern in texts, in each once. */
interface Finder {
  readonly all: (subject: Analysed) => readonly Occurrence[];
  readonly first: (subject: Analysed) => Occurrence | undefined;
}

const finders = new WeakMap<RegExp, Finder>();

function finderOf(pattern: RegExp): Finder {
  const known = finders.get(pattern);
  if (known !== undefined) return known;
  const flags = pattern.flags.replace('g', '');
  const [everywhere, once] = [new RegExp(pattern.source, `${flags}g`), new RegExp(pattern.source, flags)];
  const finder: Finder = {
    all: perText(({ folded }) => {
      return Array.from(folded.text.matchAll(everywhere), (groups) => occurrence(folded, groups));
    }),
    first: perText(({ folded }) => {
      const groups = once.exec(folded.text);
      return groups === null ? undefined : occurrence(folded, groups);
    }),
  };
  finders.set(pattern, finder);
  return finder;
}

function occurrence(folded: Folded, groups: RegExpExecArray): Occurrence {
  return { groups, ...sourceRange(folded, groups.index, groups.index + groups[0].length) };
}

class LazyAnalysis implements TextAnalysis {
  readonly text: string;
  readonly judgements: unknown[] = [];
  readonly analysis = this;
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
