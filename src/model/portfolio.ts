/** What a workspace shows only when its associations are looked at together. */
import type { Bilingual, Wording } from './bilingual.ts';
import type { Day } from './generated/documents.ts';
import type { Outcome } from './rule.ts';

/** A policy, by where it is kept. */
export interface PolicyReference {
  readonly association: string;
  readonly policy: string;
  readonly file: string;
}

/** Two policies of different associations that say almost the same in the same words. */
export interface NearCopy {
  readonly one: PolicyReference;
  readonly other: PolicyReference;
  /** The share of five-word sequences that both have, from 0 to 1; estimated. */
  readonly similarity: number;
}

/** A policy type that an association has no policy of. */
export interface MissingPolicy {
  readonly association: string;
  readonly name: Wording;
  readonly type: string;
  readonly title: Bilingual;
}

/** How the policies of the workspace answer one requirement. */
export interface RequirementTotals {
  readonly requirement: string;
  readonly question: Bilingual;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** A review that its policy announces. */
export interface DueReview extends PolicyReference {
  readonly title: Wording;
  readonly next: Day;
  readonly isOverdue: boolean;
}

/** Everything about the associations together. */
export interface Portfolio {
  readonly missing: readonly MissingPolicy[];
  readonly nearCopies: readonly NearCopy[];
  /** The requirements that are asked, from the least met. */
  readonly requirements: readonly RequirementTotals[];
  /** The reviews by day. */
  readonly reviews: readonly DueReview[];
  /** The policies that announce no review. */
  readonly unscheduled: readonly PolicyReference[];
}

/** A policy's wording in small: the least hashes of its five-word sequences; alike sketches mean alike texts. */
export interface Sketch extends PolicyReference {
  readonly hashes: readonly number[];
}
