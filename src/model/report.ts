/** The compliance report as data: the shape of the JSON report, published as `schemas/report.schema.json`. */
import type { Bilingual, Wording } from './bilingual.ts';
import { severities, type Severity } from './diagnostic.ts';
import type { ReviewPlan } from './assessment.ts';
import type { Day } from './generated/documents.ts';
import type { Pointer } from './position.ts';
import type { Outcome } from './rule.ts';
import type { Shard } from './shard.ts';
import type { Citation, Indicator, Profile, Provenance, Requirement } from './standard.ts';
import { compareTexts } from './text-order.ts';

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
  /** What may safely stand instead of the characters from `column` to `endColumn`. */
  readonly repair?: string;
  /** The exception that the association has recorded for it; such a finding is counted apart. */
  readonly waiver?: ReportedWaiver;
  /** True where the finding was already there when the baseline was recorded; such a finding is counted apart. */
  readonly known?: true;
  /** The same from run to run, also where lines above it come and go. */
  readonly fingerprint: string;
}

/** A recorded exception, as the report shows it; the last day is Gregorian. */
export interface ReportedWaiver {
  readonly reason: Bilingual;
  readonly approver: Bilingual;
  readonly minute: string;
  readonly expires: Day;
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
  /** The id of the standard that asks it. */
  readonly standard: string;
  readonly question: Bilingual;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly provenance: Provenance;
  readonly class: Requirement['class'];
  readonly citation?: Citation;
  /** The name of the indicator whose marks are at risk where the requirement is not met. */
  readonly indicator?: string;
  readonly evidence: readonly ReportedEvidence[];
  readonly findings: readonly Finding[];
}

/** How many requirements ended how, and how many findings are how grave. */
export interface Totals {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The findings that are neither waived nor known. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly known: number;
}

/**
 * What a policy lets one indicator lose at most, in marks of the hundred of its pillar. It is never a
 * score: the evaluator looks at more than the policy, and the tables are transcribed.
 */
export interface IndicatorAtRisk {
  readonly indicator: string;
  readonly standard: string;
  readonly pillar: Indicator['pillar'];
  readonly number: string;
  readonly practice: Bilingual;
  readonly marks: number;
  /** `fail`: the marks are at risk; otherwise as the weakest of its requirements. */
  readonly outcome: Outcome;
  /** The requirements that bear on the indicator, with their outcomes. */
  readonly requirements: readonly { readonly requirement: string; readonly outcome: Outcome }[];
}

/** One policy. `assessed` is false where it could not be read, so that nothing was judged. */
export interface ReportedPolicy {
  readonly type: string;
  readonly name: string;
  readonly title: Wording;
  readonly file: string;
  readonly assessed: boolean;
  /** When the policy is due to be looked at again, as its own data say. */
  readonly review?: ReviewPlan;
  /** Its wording in small, in the report of a shard: near-copies lie in other shards. */
  readonly sketch?: string;
  readonly results: readonly ReportedResult[];
  readonly indicators: readonly IndicatorAtRisk[];
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

/** A standard by which was measured. */
export interface ReportedStandard {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** The limits of what it shows. */
  readonly notice?: Bilingual;
}

/** Which part of a run a report is, and how many associations the whole run has. */
export interface ReportedShard extends Shard {
  readonly associations: number;
}

/** The whole report. */
export interface Report {
  readonly schemaVersion: '2.0';
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly asOf: Day;
  readonly profile: Profile;
  /** Only where the run was divided. */
  readonly shard?: ReportedShard;
  readonly standards: readonly ReportedStandard[];
  readonly associations: readonly ReportedAssociation[];
  /** Findings that belong to no association, such as a folder that does not exist. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** Every finding of a report, in the order of the files; what several requirements say alike is said once. */
export function findingsIn(report: Report): readonly Finding[] {
  const known = findingsOf.get(report) ?? findInOrder(report);
  findingsOf.set(report, known);
  return known;
}

/** Of tens of thousands of findings the order is asked for several times. */
const findingsOf = new WeakMap<Report, readonly Finding[]>();

function findInOrder(report: Report): readonly Finding[] {
  const ofAssociations = report.associations.flatMap(({ findings, policies }) => [
    ...findings,
    ...policies.flatMap(({ results }) => results.flatMap((result) => result.findings)),
  ]);
  return distinctFindings([...report.findings, ...ofAssociations]);
}

/** The findings in the order of the files, each once; of two that differ only in severity, the graver. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  return [...withoutRepeats(findings)].sort(inFileOrder);
}

/** The findings in any order, each once; of two that differ only in severity, the graver. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const distinct: Finding[] = [];
  // Of hundreds of thousands, hardly two have one fingerprint: the last that has it leads to the one before.
  const last = new Map<string, number>();
  const before: number[] = [];
  for (const finding of findings) {
    const alike = last.get(finding.fingerprint) ?? -1;
    let index = alike;
    while (index >= 0 && !isAtSamePlace(distinct[index]!, finding)) index = before[index]!;
    if (index < 0) {
      before.push(alike);
      last.set(finding.fingerprint, distinct.push(finding) - 1);
    } else if (isGraver(finding, distinct[index]!)) distinct[index] = finding;
  }
  return distinct;
}

function isAtSamePlace(one: Finding, other: Finding): boolean {
  return (
    one.line === other.line &&
    one.column === other.column &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  );
}

/** Whether a finding counts: it is neither waived nor known from a baseline. */
export function counts({ waiver, known }: Finding): boolean {
  return waiver === undefined && known === undefined;
}

function isGraver(one: Finding, other: Finding): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}

/** The order of findings: by file, then by place, then by code. */
export function inFileOrder(one: Finding, other: Finding): number {
  return (
    compareTexts(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareTexts(one.code, other.code) ||
    compareTexts(one.pointer, other.pointer)
  );
}
