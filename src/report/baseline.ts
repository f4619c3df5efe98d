/** What an association already knows of: findings recorded once, so that later runs show what is new. */
import {
  findingsIn,
  type Finding,
  type Report,
  type ReportedAssociation,
  type ReportedPolicy,
} from '../model/report.ts';
import { totalsOf, totalsOfRun } from './report.ts';

/** A finding that was there when the baseline was recorded; the message is for people. */
export type KnownFinding = Pick<Finding, 'fingerprint' | 'code' | 'file' | 'message'>;

/** The findings of one run, published as `schemas/baseline.schema.json`. */
export interface Baseline extends Pick<Report, 'tool' | 'asOf'> {
  readonly schemaVersion: '1.0';
  readonly findings: readonly KnownFinding[];
}

/** A report beside a baseline. */
export interface Compared {
  readonly report: Report;
  /** What the baseline has and the report no longer finds, although it looked for it. */
  readonly unneeded: readonly KnownFinding[];
}

/** The findings of a report as a baseline; what is waived needs no place in it. */
export function baselineOf(report: Report): Baseline {
  const { tool, asOf } = report;
  const findings = findingsIn(report)
    .filter((finding) => canBeKnown(finding) && finding.waiver === undefined)
    .map(({ fingerprint, code, file, message }) => ({ fingerprint, code, file, message }));
  return { schemaVersion: '1.0', tool, asOf, findings };
}

/** The report with the findings of a baseline marked as known, and counted apart. */
export function applyBaseline(report: Report, { findings }: Baseline): Compared {
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  const marked = (finding: Finding): Finding =>
    canBeKnown(finding) && finding.waiver === undefined && fingerprints.has(finding.fingerprint)
      ? { ...finding, known: true }
      : finding;
  const associations = report.associations.map((association) => associationWith(association, marked));
  const compared = { ...report, associations, totals: totalsOfRun(associations, report.findings) };
  const needed = new Set(
    findingsIn(compared).flatMap(({ known, fingerprint }) => (known ? [fingerprint] : [])),
  );
  const isAnswered = answeredIn(report);
  const unneeded = findings.filter((finding) => !needed.has(finding.fingerprint) && isAnswered(finding));
  return { report: compared, unneeded };
}

/** Only what rules find can be known: a file that cannot be read, and a defect of ours, are news every day. */
function canBeKnown({ code }: Pick<Finding, 'code'>): boolean {
  return code.includes(':');
}

type Mark = (finding: Finding) => Finding;

function associationWith(association: ReportedAssociation, mark: Mark): ReportedAssociation {
  const policies = association.policies.map((policy) => policyWith(policy, mark));
  const results = policies.flatMap((policy) => policy.results);
  const all = [...association.findings, ...results.flatMap(({ findings }) => findings)];
  return { ...association, policies, totals: totalsOf(results, all) };
}

function policyWith(policy: ReportedPolicy, mark: Mark): ReportedPolicy {
  const results = policy.results.map((result) => ({ ...result, findings: result.findings.map(mark) }));
  const findings = results.flatMap((result) => result.findings);
  return { ...policy, results, totals: totalsOf(results, findings) };
}

/**
 * Whether the report has an answer where a known finding was: a run may look at some files only, or ask
 * less, and says nothing of the rest.
 */
function answeredIn(report: Report): (finding: KnownFinding) => boolean {
  const answered = new Set<string>();
  for (const { file, results } of report.associations.flatMap(({ policies }) => policies)) {
    for (const { rule, outcome, evidence, findings } of results) {
      if (outcome === 'notAssessed') continue;
      for (const place of [{ file }, ...evidence, ...findings]) answered.add(`${rule} ${place.file}`);
    }
  }
  return ({ code, file }) => answered.has(`${code.split(':', 1)[0]} ${file}`);
}

/** Reads a baseline; nothing where the text is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isBaseline(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(data: unknown): data is Baseline {
  return (
    hasTexts(data, 'asOf') &&
    data['schemaVersion'] === '1.0' &&
    hasTexts(data['tool'], 'name', 'version') &&
    Array.isArray(data['findings']) &&
    data['findings'].every(isKnownFinding)
  );
}

function isKnownFinding(data: unknown): data is KnownFinding {
  return hasTexts(data, 'fingerprint', 'code', 'file') && hasTexts(data['message'], 'ar', 'en');
}

function hasTexts(data: unknown, ...keys: readonly string[]): data is Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return false;
  return keys.every((key) => typeof (data as Record<string, unknown>)[key] === 'string');
}
