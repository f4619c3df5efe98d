/** What the check concluded about each policy of one association. */
import type { Diagnostic } from './diagnostic.ts';
import type { Pointer, Span } from './position.ts';
import type { Outcome } from './rule.ts';
import type { Requirement } from './standard.ts';

/** Where something that a requirement asks for was found. */
export interface Evidence {
  readonly file: string;
  readonly pointer: Pointer;
  readonly span: Span;
}

/** One requirement, answered for one policy. */
export interface RequirementResult {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Diagnostic[];
}

/** Everything the standard asks of one policy, answered. */
export interface PolicyAssessment {
  readonly name: string;
  readonly type: string;
  readonly file: string;
  /** False where the policy could not be read, so that nothing was judged. */
  readonly assessed: boolean;
  readonly results: readonly RequirementResult[];
}

/** What the check concluded about one association. */
export interface Assessment {
  readonly association: string;
  readonly policies: readonly PolicyAssessment[];
}
