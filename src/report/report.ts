/** Assessments and notes → the report. The only place where findings get their sentences, their order and lose their repeats. */
import type { Assessment, Evidence, PolicyAssessment, RequirementResult } from '../model/assessment.ts';
import type { Wording } from '../model/bilingual.ts';
import { wordsFor, type Catalogue } from '../model/catalogue.ts';
import { severities, type Diagnostic, type Severity } from '../model/diagnostic.ts';
import { isDossier, type Dossier, type UnreadableAssociation } from '../model/dossier.ts';
import type { Day } from '../model/generated/documents.ts';
import {
  inFileOrder,
  type Finding,
  type Report,
  type ReportedAssociation,
  type ReportedEvidence,
  type ReportedPolicy,
  type ReportedResult,
  type Totals,
} from '../model/report.ts';
import { outcomes, type Outcome } from '../model/rule.ts';
import { citationOf, inBoth, type Standard } from '../model/standard.ts';

/** The page of the PDF on which a place of a policy stands, if a PDF was made. */
export type PageOf = (policyFile: string, pointer: string) => number | undefined;

/** What is known of one association when the report is written. */
export interface ReportedSubject {
  readonly subject: Dossier | UnreadableAssociation;
  readonly assessment: Assessment;
  /** What was noticed about its files before anything could be checked. */
  readonly notes: readonly Diagnostic[];
}

/** What the report rests on. */
export interface ReportInput {
  readonly version: string;
  readonly asOf: Day;
  readonly standard: Standard;
  readonly associations: readonly ReportedAssociation[];
  /** What was noticed about the workspace as a whole. */
  readonly notes: readonly Diagnostic[];
  readonly catalogue: Catalogue;
}

/** Writes the report as data. */
export function writeReport({
  version,
  asOf,
  standard,
  associations,
  notes,
  catalogue,
}: ReportInput): Report {
  const findings = findingsFrom(notes, catalogue);
  return {
    schemaVersion: '1.0',
    tool: { name: 'siyasa', version },
    asOf,
    standard: { id: standard.id, version: standard.version, title: inBoth(standard.title) },
    associations,
    findings,
    totals: sum([...associations.map(({ totals }) => totals), totalsOf([], findings)]),
  };
}

/** Writes the part of one association. */
export function reportAssociation(
  { subject, assessment, notes }: ReportedSubject,
  standard: Standard,
  catalogue: Catalogue,
  pageOf: PageOf,
): ReportedAssociation {
  const means = { standard, catalogue, pageOf };
  const policies = assessment.policies.map((policy) => reportPolicy(policy, subject, means));
  const findings = findingsFrom(notes, catalogue);
  const name = isDossier(subject)
    ? subject.association.data.name.official
    : { ar: subject.id, en: subject.id };
  const totals = sum([...policies.map((policy) => policy.totals), totalsOf([], findings)]);
  return { id: subject.id, name, policies, findings, totals };
}

/** What turns conclusions into sentences and places into pages. */
interface Means {
  readonly standard: Standard;
  readonly catalogue: Catalogue;
  readonly pageOf: PageOf;
}

/** The part of a report that concerns one association, as a report of its own. */
export function reportOfOne(report: Report, id: string): Report {
  const associations = report.associations.filter((association) => association.id === id);
  return { ...report, associations, findings: [], totals: sum(associations.map(({ totals }) => totals)) };
}

/** The part of a report that concerns the files themselves, before any requirement is asked. */
export function reportOfFiles(report: Report): Report {
  const associations = report.associations.map((association) => ({
    ...association,
    policies: association.policies.map((policy) => ({ ...policy, results: [], totals: totalsOf([], []) })),
    totals: totalsOf([], association.findings),
  }));
  return {
    ...report,
    associations,
    totals: sum([totalsOf([], report.findings), ...associations.map(({ totals }) => totals)]),
  };
}

function reportPolicy(
  policy: PolicyAssessment,
  subject: Dossier | UnreadableAssociation,
  means: Means,
): ReportedPolicy {
  const entry = isDossier(subject) ? subject.policies.find(({ name }) => name === policy.name) : undefined;
  const title: Wording = entry?.source.data.title ?? { ar: policy.name, en: policy.name };
  const results = policy.results.map((result) => reportResult(result, policy.file, means));
  const { name, type, file, assessed } = policy;
  return {
    type,
    name,
    title,
    file,
    assessed,
    results,
    totals: totalsOf(
      results,
      results.flatMap(({ findings }) => findings),
    ),
  };
}

function reportResult(
  { requirement, outcome, evidence, findings }: RequirementResult,
  policyFile: string,
  { standard, catalogue, pageOf }: Means,
): ReportedResult {
  const citation = citationOf(requirement, standard);
  return {
    requirement: requirement.id,
    question: inBoth(requirement.question),
    rule: requirement.rule,
    outcome,
    severity: requirement.severity,
    provenance: requirement.provenance,
    class: requirement.class,
    ...(citation === undefined ? {} : { citation }),
    evidence: evidence.map((one) => reportEvidence(one, policyFile, pageOf)),
    findings: findingsFrom(findings, catalogue),
  };
}

function reportEvidence(
  { file, pointer, span }: Evidence,
  policyFile: string,
  pageOf: PageOf,
): ReportedEvidence {
  const page = file === policyFile ? pageOf(file, pointer) : undefined;
  const { line, column } = span.start;
  return { file, line, column, pointer, ...(page === undefined ? {} : { page }) };
}

function findingsFrom(notes: readonly Diagnostic[], catalogue: Catalogue): Finding[] {
  const findings = notes.map((note) => findingFrom(note, catalogue));
  const byIdentity = new Map(findings.map((finding) => [identityOf(finding), finding]));
  return [...byIdentity.values()].sort(inFileOrder);
}

function findingFrom(note: Diagnostic, catalogue: Catalogue): Finding {
  const { code, severity, file, pointer, span } = note;
  return {
    code,
    severity,
    file,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    pointer,
    ...wordsFor(note, catalogue),
  };
}

function identityOf({ code, file, pointer, line, column, message }: Finding): string {
  return JSON.stringify([code, file, pointer, line, column, message.en]);
}

function totalsOf(results: readonly ReportedResult[], findings: readonly Finding[]): Totals {
  const outcomeCount = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const severityCount = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { outcomes: table(outcomes, outcomeCount), findings: table(severities, severityCount) };
}

function sum(totals: readonly Totals[]): Totals {
  const over = (count: (one: Totals) => number) => totals.reduce((total, one) => total + count(one), 0);
  return {
    outcomes: table(outcomes, (outcome) => over((one) => one.outcomes[outcome])),
    findings: table(severities, (severity) => over((one) => one.findings[severity])),
  };
}

function table<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
