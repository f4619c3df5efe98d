/** What a stage noticed: a code, its arguments and a place. The sentence is written last, by `report`. */
import type { Waivers } from './generated/documents.ts';
import type { MessageArguments } from './message.ts';
import type { Pointer, Span } from './position.ts';

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** One exception that an association has recorded. */
export type Waiver = Waivers['waivers'][number];

/** From gravest to lightest: the order in which severities are shown. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * One thing noticed about the input.
 *
 * `code` is public and never reused: `load/…`, `yaml/…`, `schema/…` or `<group>/<rule>:<message>`.
 * `file` is relative to the workspace, with forward slashes.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly values: MessageArguments;
  readonly file: string;
  readonly pointer: Pointer;
  readonly span: Span;
  /** The words that it is about: with its code and place, what it is known by from run to run. */
  readonly excerpt?: string;
  /** What may safely stand instead of the characters of the span. */
  readonly repair?: string;
  /** The exception that the association has recorded for it: it stays visible and is counted apart. */
  readonly waiver?: Waiver;
}

/** A value together with what was noticed while making it; bad input never throws. */
export interface Noted<Value> {
  readonly value: Value;
  readonly notes: readonly Diagnostic[];
}

/** Whether a severity is at least as grave as a threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
