/** How well the check finds what was made wrong, and how rarely it accuses what is right. */
import { textArtifact, type Artifact } from '../../src/model/artifact.ts';
import type { Inquiry } from '../../src/model/commission.ts';
import type { Finding, ReportedAssociation } from '../../src/model/report.ts';
import { counts, distinctFindings, findingsIn } from '../../src/model/report.ts';
import { inspect, survey } from '../../src/pipeline.ts';
import { catalogueOf } from '../../src/report/catalogue.ts';
import { reportAssociation } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryHost } from '../support/memory-host.ts';
import { filesOf, type DefectCase, type Expected } from './defect.ts';

/** What came of one case. */
export interface CaseResult {
  readonly name: string;
  readonly expected: readonly ScoredExpectation[];
  /** Findings that nobody expects: false accusations. */
  readonly unexpected: readonly Finding[];
}

/** Whether an expected finding was made, and whether its span is the right one. */
export interface ScoredExpectation {
  readonly expected: Expected;
  readonly isFound: boolean;
  readonly isExact: boolean;
  /** Where the finding that was taken for it stands, and what its span covers. */
  readonly shown?: string;
}

/** Counts over cases. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly unexpected: number;
  /** Of those found, how many have the right span. */
  readonly exact: number;
}

/** Runs every case with everything asked; what is said of the sound association already does not count. */
export async function scoreCases(cases: readonly DefectCase[]): Promise<CaseResult[]> {
  const grounds = new Map<string, Ground>();
  const results: CaseResult[] = [];
  for (const one of cases) {
    const base = one.base ?? 'complete';
    const ground = grounds.get(base) ?? (await groundOf(base));
    grounds.set(base, ground);
    const files = filesOf(base, one);
    const found = isOfOneFolder(one) ? await ground.examine(files) : await inspected(files, base, one.asOf);
    const fresh = found.filter((finding) => !ground.said.has(identityOf(finding)));
    results.push(scored(one, fresh, files));
  }
  return results;
}

type CaseFiles = Readonly<Record<string, string>>;

/** What most cases share: one workspace surveyed once, and what is said of it while it is sound. */
interface Ground {
  readonly examine: (files: CaseFiles) => Promise<Finding[]>;
  readonly said: ReadonlySet<string>;
}

const soundDay = '2026-01-01';

/**
 * Reading the standards takes longer than examining one association, so it is done once; without profiles, lest
 * a changed association be taken for a neighbour of itself.
 */
async function groundOf(base: string): Promise<Ground> {
  const sound = filesOf(base);
  const host = memoryHost(Object.fromEntries(Object.keys(sound).map((path) => [path, ''])));
  const surveyed = await survey(host, inquiryInto(base, soundDay));
  const catalogue = catalogueOf(rules);
  const examine = async (files: CaseFiles): Promise<Finding[]> => {
    await host.rewrite(artifactsOf(files));
    const examined = await Promise.all(surveyed.associations.map((listed) => surveyed.examine(listed)));
    const associations = examined.map((one) => reportAssociation(one, { catalogue }));
    return distinctFindings(
      associations.flatMap(({ findings, policies }) => [...findings, ...resultsOf(policies)]),
    );
  };
  return { examine, said: new Set((await examine(sound)).map(identityOf)) };
}

function resultsOf(policies: ReportedAssociation['policies']): Finding[] {
  return policies.flatMap(({ results }) => results.flatMap(({ findings }) => findings));
}

function artifactsOf(files: CaseFiles): Artifact[] {
  return Object.entries(files).map(([path, text]) => textArtifact(path, 'application/yaml', text));
}

/** Whether a case changes only the files that every case has, on the day of the sound association. */
function isOfOneFolder({ neighbour, waivers, asOf }: DefectCase): boolean {
  return [neighbour, waivers, asOf].every((one) => one === undefined);
}

async function inspected(files: CaseFiles, base: string, asOf = soundDay): Promise<Finding[]> {
  const { report } = await inspect(memoryHost(files), inquiryInto(base, asOf), '0.0.0');
  return findingsIn(report).filter(counts);
}

function inquiryInto(base: string, asOf: string): Inquiry {
  return { selection: [base], standards: [], profile: 'full', asOf };
}

/** Any change of the words is rightly called a change since the approval; that a record is named is no fault. */
const followingFromAnyChange = ['approval/approved-text:changed', 'evidence/named-records:named'];

function scored(
  { name, expect = [], allow = [] }: DefectCase,
  fresh: readonly Finding[],
  files: CaseFiles,
): CaseResult {
  const left = new Set(fresh);
  const expected = expect.map((one): ScoredExpectation => {
    const alike = [...left].filter(({ code }) => code === one.code);
    const exact = alike.find((finding) => isAt(finding, one, files));
    const found = exact ?? alike[0];
    if (found !== undefined) left.delete(found);
    if (found === undefined) return { expected: one, isFound: false, isExact: false };
    const shown = `${found.pointer} ${textOf(found, files[found.file] ?? '')}`;
    return { expected: one, isFound: true, isExact: exact !== undefined, shown };
  });
  const allowed = [...allow, ...followingFromAnyChange];
  const isAllowed = ({ code }: Finding) =>
    allowed.some((one) => code === one || code.startsWith(`${one}:`) || code.startsWith(`${one}/`));
  return { name, expected, unexpected: [...left].filter((finding) => !isAllowed(finding)) };
}

function isAt(finding: Finding, { at, text }: Expected, files: CaseFiles): boolean {
  const isPlace = at === undefined || finding.pointer === at;
  return isPlace && (text === undefined || textOf(finding, files[finding.file] ?? '') === text);
}

/** What stands between the two ends of a finding's span; the breaks of folded lines are spaces. */
function textOf({ line, column, endLine, endColumn }: Finding, source: string): string {
  const lines = source.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return lines.map((one, place) => (place === 0 ? one : one.trimStart())).join(' ');
}

function identityOf({ code, pointer, message }: Finding): string {
  return JSON.stringify([code, pointer, message.en]);
}

/** The score of each rule, by the part of its codes before the colon, and of all together. */
export function scoresByRule(results: readonly CaseResult[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const add = (code: string, change: Partial<Score>) => {
    for (const key of [code.split(':')[0] ?? code, 'all']) {
      const { found, missed, unexpected, exact } = scores.get(key) ?? nothing;
      scores.set(key, {
        found: found + (change.found ?? 0),
        missed: missed + (change.missed ?? 0),
        unexpected: unexpected + (change.unexpected ?? 0),
        exact: exact + (change.exact ?? 0),
      });
    }
  };
  for (const { expected, unexpected } of results) {
    for (const { expected: one, isFound, isExact } of expected)
      add(one.code, isFound ? { found: 1, exact: isExact ? 1 : 0 } : { missed: 1 });
    for (const { code } of unexpected) add(code, { unexpected: 1 });
  }
  return scores;
}

const nothing: Score = { found: 0, missed: 0, unexpected: 0, exact: 0 };

/** The share of what was made wrong that was found. */
export function recallOf({ found, missed }: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** The share of what was said that is right. */
export function precisionOf({ found, unexpected }: Score): number {
  return found + unexpected === 0 ? 1 : found / (found + unexpected);
}

/** The share of what was found that is shown at exactly the right characters. */
export function exactnessOf({ found, exact }: Score): number {
  return found === 0 ? 1 : exact / found;
}
