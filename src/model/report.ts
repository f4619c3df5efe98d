/** The compliance report as data: the shape of the JSON report, published as `schemas/report.schema.json`. */
import type { Bilingual, Wording } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type { Day } from './generated/documents.ts';
import type { Pointer } from './position.ts';
import type { Outcome } from './rule.ts';
import type { Citation, Provenance, Requirement } from './standard.ts';

/** One thing to mend, with its sentence. Lines and columns start at 1; columns count UTF-16 code units. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: Pointer;
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
}

/** Where a requirement is met; `page` is in the PDF of the policy, where one was made. */
export interface ReportedEvidence {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: Pointer;
  readonly page?: number;
}

/** One requirement in the evaluator's own shape: number, question, answer, evidence. */
export interface ReportedResult {
  readonly requirement: string;
  readonly question: Bilingual;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly provenance: Provenance;
  readonly class: Requirement['class'];
  readonly citation?: Citation;
  readonly evidence: readonly ReportedEvidence[];
  readonly findings: readonly Finding[];
}

/** How many requirements ended how, and how many findings are how grave. */
export interface Totals {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** One policy. `assessed` is false where it could not be read, so that nothing was judged. */
export interface ReportedPolicy {
  readonly type: string;
  readonly name: string;
  readonly title: Wording;
  readonly file: string;
  readonly assessed: boolean;
  readonly results: readonly ReportedResult[];
  readonly totals: Totals;
}

/** One association. `findings` are those about its files rather than about a requirement. */
export interface ReportedAssociation {
  readonly id: string;
  readonly name: Wording;
  readonly policies: readonly ReportedPolicy[];
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** The whole report. */
export interface Report {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly asOf: Day;
  readonly standard: { readonly id: string; readonly version: string; readonly title: Bilingual };
  readonly associations: readonly ReportedAssociation[];
  /** Findings that belong to no association, such as a folder that does not exist. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** Every finding of a report, in the order of the files. */
export function findingsIn(report: Report): Finding[] {
  const ofAssociations = report.associations.flatMap(({ findings, policies }) => [
    ...findings,
    ...policies.flatMap(({ results }) => results.flatMap((result) => result.findings)),
  ]);
  return [...report.findings, ...ofAssociations].sort(inFileOrder);
}

/** The order of findings: by file, then by place, then by code. */
export function inFileOrder(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.code, other.code) ||
    compare(one.pointer, other.pointer)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
