/** What the check concluded about each policy of one association. */
import type { Wording } from './bilingual.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DocumentControl } from './generated/documents.ts';
import type { Pointer, Span } from './position.ts';
import type { Outcome } from './rule.ts';
import type { Requirement, Standard } from './standard.ts';

/** Where something that a requirement asks for was found. */
export interface Evidence {
  readonly file: string;
  readonly pointer: Pointer;
  readonly span: Span;
}

/** One requirement, answered for one policy. */
export interface RequirementResult {
  readonly requirement: Requirement;
  readonly standard: Standard;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Diagnostic[];
}

/** The interval, the next day and the owner of reviews. */
export type ReviewPlan = NonNullable<DocumentControl['review']>;

/** Everything the standards ask of one policy, answered. */
export interface PolicyAssessment {
  readonly name: string;
  readonly title: Wording;
  readonly type: string;
  readonly file: string;
  /** False where the policy could not be read, so that nothing was judged. */
  readonly assessed: boolean;
  /** When the policy is due to be looked at again, as its own data say. */
  readonly review?: ReviewPlan;
  readonly results: readonly RequirementResult[];
}

/** What the check concluded about one association. */
export interface Assessment {
  /** The name of its folder. */
  readonly association: string;
  /** Its own name; that of its folder where the profile cannot be read. */
  readonly name: Wording;
  readonly policies: readonly PolicyAssessment[];
  /** What was noticed about the measuring itself: a type that no standard measures, a waiver that is spent. */
  readonly notes: readonly Diagnostic[];
}
