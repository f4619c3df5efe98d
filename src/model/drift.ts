/**
 * How the wording of a policy departs from the model policy of its type, clause by clause.
 *
 * A hint for whoever reviews the policy, never a verdict: the model policy is a proposal, and a clause
 * that says the same in other words may be better. The Arabic text is compared, since it governs.
 */
import type { Bilingual, Wording } from './bilingual.ts';
import type { Pointer, TextRange } from './position.ts';

/**
 * What became of a clause of the model policy, or where a clause of the policy comes from.
 *
 * `same`: the words are the same, whatever the spelling and punctuation. `equivalent`: only words without
 * a meaning of their own differ. `changed`: the wording differs. `weakened`: it seems to promise less.
 * `missing`: the policy has nothing like it. `added`: the model policy has nothing like it.
 */
export const driftKinds = ['same', 'equivalent', 'changed', 'weakened', 'missing', 'added'] as const;

/** One of the kinds of drift. */
export type DriftKind = (typeof driftKinds)[number];

/** The Arabic text of a clause, or the text that leads in to the clauses of a section. */
export interface ClauseText {
  readonly text: string;
  /** The place of the Arabic text in its own policy. */
  readonly pointer: Pointer;
  /** 0 for the text of a section, 1 for its clauses, 2 for the clauses under these. */
  readonly depth: number;
}

/** Words that stand together; `range` is in the text of the policy, for removed words in that of the model. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  /** As written, with the punctuation around it. */
  readonly text: string;
  readonly range: TextRange;
}

/** Something in a clause on which its meaning hangs. */
export interface Mark {
  /** As the clause writes it; in words of our own where it stands in a field of its own, not in the text. */
  readonly text: string | Bilingual;
  /** Where in the text of the clause; absent for a field of its own. */
  readonly range?: TextRange;
}

/** A mark that only one of the texts has, or two that differ. */
export interface MeaningChange {
  readonly model?: Mark;
  readonly policy?: Mark;
}

/**
 * What is watched in a clause. `durations` are times and intervals, with those in a field of their own;
 * `modality` is how far it binds: duty, right, recommendation, permission, reservation; `roles` are who
 * does what.
 */
export const watchedMeanings = ['numbers', 'durations', 'negations', 'modality', 'roles'] as const;

/** What changed in meaning, set apart from the words. */
export type MeaningChanges = Readonly<Record<(typeof watchedMeanings)[number], readonly MeaningChange[]>>;

/**
 * Why a clause seems to promise less.
 *
 * `softened`: a duty became a recommendation or a permission. `hedged`: «قدر الإمكان». `discretion`: it is
 * left to the judgement of the association. `negationLost`, `negationGained`: the same word, denied in one
 * text only. `limitLoosened`, `limitRemoved`, `limitReversed`: a time became longer, vanished, or turned
 * from a maximum into a minimum; the beneficiary's own time is loosened when it is shortened.
 * `rightQualified`: a right was made to depend on a condition. The rest name a guarantee that vanished.
 */
export type WeakeningReason =
  | 'softened'
  | 'hedged'
  | 'discretion'
  | 'negationLost'
  | 'negationGained'
  | 'limitLoosened'
  | 'limitRemoved'
  | 'limitReversed'
  | 'rightQualified'
  | 'reasonsRemoved'
  | 'appealRemoved'
  | 'noticeRemoved'
  | 'writingRemoved';

/** A sign that a clause promises less, with what shows it. */
export interface Weakening extends MeaningChange {
  readonly reason: WeakeningReason;
}

/** One clause of the model policy beside the clause of the policy that comes nearest to it. */
export interface ClauseDrift {
  readonly kind: DriftKind;
  /** The section of the model policy; of the policy, for an added clause. */
  readonly section: string;
  /** Absent for an added clause. */
  readonly model?: ClauseText;
  /** Absent for a missing clause. */
  readonly policy?: ClauseText;
  /** Whether the policy has it in another section, or in another order. */
  readonly isMoved: boolean;
  /** Empty where one of the texts is absent. */
  readonly words: readonly WordChange[];
  readonly changes: MeaningChanges;
  /** Why it counts as weakened; empty for every other kind. */
  readonly weakenings: readonly Weakening[];
  /** From 0, no word in common, to 1, the same words in the same order. */
  readonly similarity: number;
}

/** The clauses of one section, in the order of the model policy, added ones last. */
export interface SectionDrift {
  /** The key of the section; `additional/0` for the first section that the policy type does not foresee. */
  readonly key: string;
  readonly heading: Wording;
  /** Where the section itself, not its clauses, is to be found. */
  readonly foundIn: 'both' | 'model' | 'policy';
  readonly clauses: readonly ClauseDrift[];
}

/** Two policies compared: sections in the order of the model policy, then those it does not have. */
export interface PolicyDrift {
  /** The title of the policy. */
  readonly title: Wording;
  readonly sections: readonly SectionDrift[];
  /** How many clauses there are of each kind. */
  readonly totals: Readonly<Record<DriftKind, number>>;
}

/** A policy of the workspace beside a model. */
export interface PolicyComparison {
  readonly file: string;
  /** The type whose model it is, or the file that was named as model. */
  readonly model: string;
  readonly drift: PolicyDrift;
}
