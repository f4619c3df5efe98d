/** Assessments and notes → the report. The only place where findings get their sentences, their order and lose their repeats. */
import type { Assessment, Evidence, PolicyAssessment, RequirementResult } from '../model/assessment.ts';
import { wordsFor, type Catalogue } from '../model/catalogue.ts';
import { severities, type Diagnostic, type Waiver } from '../model/diagnostic.ts';
import type { Day } from '../model/generated/documents.ts';
import {
  distinctFindings,
  withoutRepeats,
  type Finding,
  type Report,
  type ReportedAssociation,
  type ReportedEvidence,
  type ReportedPolicy,
  type ReportedResult,
  type ReportedShard,
  type ReportedStandard,
  type ReportedWaiver,
  type Totals,
} from '../model/report.ts';
import { outcomes } from '../model/rule.ts';
import { citationOf, inBoth, type Profile, type Requirement, type Standard } from '../model/standard.ts';
import { fingerprinted, type Unmarked } from './fingerprint.ts';
import { indicatorsAtRisk } from './indicators.ts';

/** The page of the PDF on which a place of a policy stands, if a PDF was made. */
export type PageOf = (policyFile: string, pointer: string) => number | undefined;

/** What is known of one association when the report is written. */
export interface AssessedAssociation {
  readonly assessment: Assessment;
  /** What was noticed about its files before anything could be checked. */
  readonly notes: readonly Diagnostic[];
}

/** What the report rests on. */
export interface ReportInput {
  readonly version: string;
  readonly asOf: Day;
  readonly profile: Profile;
  /** Which part of a run it is, where the run was divided. */
  readonly shard?: ReportedShard | undefined;
  readonly standards: readonly Standard[];
  readonly associations: readonly ReportedAssociation[];
  /** What was noticed about the workspace as a whole. */
  readonly notes: readonly Diagnostic[];
  readonly catalogue: Catalogue;
}

/** Writes the report as data. */
export function writeReport({
  version,
  asOf,
  profile,
  shard,
  standards,
  associations,
  notes,
  catalogue,
}: ReportInput): Report {
  const findings = findingsFrom(notes, catalogue);
  return {
    schemaVersion: '2.0',
    tool: { name: 'siyasa', version },
    asOf,
    profile,
    ...(shard === undefined ? {} : { shard }),
    standards: standards.map(reportStandard),
    associations,
    findings,
    totals: totalsOfRun(associations, findings),
  };
}

/** The totals of a run: those of its associations, and the findings that belong to none. */
export function totalsOfRun(
  associations: readonly Pick<ReportedAssociation, 'totals'>[],
  findings: readonly Finding[],
): Totals {
  return sum([...associations.map(({ totals }) => totals), totalsOf([], findings)]);
}

/** Writes the part of one association; the totals count also what is left out. */
export function reportAssociation(
  { assessment, notes }: AssessedAssociation,
  means: Means,
): ReportedAssociation {
  const policies = assessment.policies.map((policy) => reportPolicy(policy, means));
  const findings = findingsFrom(notes, means.catalogue);
  const { association: id, name } = assessment;
  const found = policies.flatMap(({ results }) => results.flatMap((result) => result.findings));
  const totals = totalsOf(
    assessment.policies.flatMap(({ results }) => results),
    [...findings, ...found],
  );
  return { id, name, policies, findings, totals };
}

/** What turns conclusions into sentences and places into pages. */
export interface Means {
  readonly catalogue: Catalogue;
  /** Where no documents are made, evidence has no pages. */
  readonly pageOf?: PageOf;
  /** Whether what is in order is left out. */
  readonly findingsOnly?: boolean;
}

/** The part of a report that concerns one association, as a report of its own. */
export function reportOfOne({ shard, ...report }: Report, id: string): Report {
  const associations = report.associations.filter((association) => association.id === id);
  return { ...report, associations, findings: [], totals: sum(associations.map(({ totals }) => totals)) };
}

/** The part of one association without what is in order, which its totals count still. */
export function withFindingsOnly(association: ReportedAssociation): ReportedAssociation {
  const policies = association.policies.map((policy) => ({
    ...policy,
    results: policy.results
      .filter(({ findings }) => findings.length > 0)
      .map((result) => ({ ...result, evidence: [] })),
    indicators: [],
  }));
  return { ...association, policies };
}

/** The part of a report that concerns the files themselves, before any requirement is asked. */
export function reportOfFiles(report: Report): Report {
  const associations = report.associations.map((association) => ({
    ...association,
    policies: association.policies.map((policy) => ({ ...policy, results: [], totals: totalsOf([], []) })),
    totals: totalsOf([], association.findings),
  }));
  return { ...report, associations, totals: totalsOfRun(associations, report.findings) };
}

function reportPolicy(policy: PolicyAssessment, means: Means): ReportedPolicy {
  const { name, title, type, file, assessed, review } = policy;
  const { findingsOnly = false } = means;
  const told = findingsOnly ? policy.results.filter(({ findings }) => findings.length > 0) : policy.results;
  const results = told.map((result) => reportResult(result, file, means));
  return {
    type,
    name,
    title,
    file,
    assessed,
    ...(review === undefined ? {} : { review }),
    results,
    indicators: findingsOnly ? [] : indicatorsAtRisk(policy.results),
    totals: totalsOf(
      policy.results,
      results.flatMap(({ findings }) => findings),
    ),
  };
}

function reportResult(
  { requirement, standard, outcome, evidence, findings }: RequirementResult,
  policyFile: string,
  { catalogue, pageOf, findingsOnly = false }: Means,
): ReportedResult {
  return {
    requirement: requirement.id,
    ...wordsOfRequirement(requirement, standard),
    outcome,
    evidence: findingsOnly ? [] : evidence.map((one) => reportEvidence(one, policyFile, pageOf)),
    findings: findingsFrom(findings, catalogue),
  };
}

/** What a report says of a requirement besides its number, whatever its answer. */
type WordsOfRequirement = Omit<ReportedResult, 'requirement' | 'outcome' | 'evidence' | 'findings'>;

/** The same for every policy that is asked. */
const knownWords = new WeakMap<Requirement, WordsOfRequirement>();

function wordsOfRequirement(requirement: Requirement, standard: Standard): WordsOfRequirement {
  const known = knownWords.get(requirement);
  if (known !== undefined) return known;
  const { question, rule, severity, provenance, indicator } = requirement;
  const citation = citationOf(requirement, standard);
  const words = {
    standard: standard.id,
    question: inBoth(question),
    rule,
    severity,
    provenance,
    class: requirement.class,
    ...(citation === undefined ? {} : { citation }),
    ...(indicator === undefined ? {} : { indicator }),
  };
  knownWords.set(requirement, words);
  return words;
}

function reportEvidence(
  { file, pointer, span }: Evidence,
  policyFile: string,
  pageOf: PageOf | undefined,
): ReportedEvidence {
  const page = file === policyFile ? pageOf?.(file, pointer) : undefined;
  const { line, column } = span.start;
  return { file, line, column, pointer, ...(page === undefined ? {} : { page }) };
}

function reportStandard({ id, version, title, notice }: Standard): ReportedStandard {
  return { id, version, title: inBoth(title), ...(notice === undefined ? {} : { notice: inBoth(notice) }) };
}

function findingsFrom(notes: readonly Diagnostic[], catalogue: Catalogue): readonly Finding[] {
  if (notes.length === 0) return nothingFound;
  return distinctFindings(fingerprinted(notes.map((note) => findingFrom(note, catalogue))));
}

const nothingFound: readonly Finding[] = [];

function findingFrom(note: Diagnostic, catalogue: Catalogue): Unmarked {
  const { code, severity, file, pointer, span, excerpt, repair, waiver } = note;
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
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(repair === undefined ? {} : { repair }),
    ...(waiver === undefined ? {} : { waiver: reportWaiver(waiver) }),
  };
}

function reportWaiver({ reason, approver, minute, expires }: Waiver): ReportedWaiver {
  return { reason: inBoth(reason), approver: inBoth(approver), minute, expires };
}

/** Totals of results and findings; what is waived or known is counted apart. */
export function totalsOf(
  results: readonly Pick<ReportedResult, 'outcome'>[],
  findings: readonly Finding[],
): Totals {
  const ended = zeros(outcomes);
  for (const { outcome } of results) ended[outcome] += 1;
  const found = zeros(severities);
  let [waived, known] = [0, 0];
  for (const finding of withoutRepeats(findings)) {
    if (finding.waiver !== undefined) waived += 1;
    else if (finding.known !== undefined) known += 1;
    else found[finding.severity] += 1;
  }
  return { outcomes: ended, findings: found, waived, known };
}

/** The sum of totals. */
export function sum(totals: readonly Totals[]): Totals {
  const over = (count: (one: Totals) => number) => totals.reduce((total, one) => total + count(one), 0);
  return {
    outcomes: table(outcomes, (outcome) => over((one) => one.outcomes[outcome])),
    findings: table(severities, (severity) => over((one) => one.findings[severity])),
    waived: over(({ waived }) => waived),
    known: over(({ known }) => known),
  };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return table(keys, () => 0);
}

function table<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
