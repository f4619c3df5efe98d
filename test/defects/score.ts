/** How well the check finds what was made wrong, and how rarely it accuses what is right. */
import type { Finding } from '../../src/model/report.ts';
import { findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
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
  const sound = new Map<string, ReadonlySet<string>>();
  const results: CaseResult[] = [];
  for (const one of cases) {
    const base = one.base ?? 'complete';
    if (!sound.has(base)) sound.set(base, new Set((await findingsOf(filesOf(base), base)).map(identityOf)));
    const files = filesOf(base, one);
    const found = await findingsOf(files, base, one.asOf);
    const fresh = found.filter((finding) => !sound.get(base)?.has(identityOf(finding)));
    results.push(scored(one, fresh, files));
  }
  return results;
}

function scored(
  { name, expect = [], allow = [] }: DefectCase,
  fresh: readonly Finding[],
  files: Readonly<Record<string, string>>,
): CaseResult {
  const expected = expect.map((one): ScoredExpectation => {
    const alike = fresh.filter(({ code }) => code === one.code);
    return { expected: one, isFound: alike.length > 0, isExact: alike.some((finding) => isAt(finding, one, files)) };
  });
  const codes = new Set([...expect.map(({ code }) => code), ...allow]);
  return { name, expected, unexpected: fresh.filter(({ code }) => !codes.has(code)) };
}

function isAt(finding: Finding, { at, text }: Expected, files: Readonly<Record<string, string>>): boolean {
  const isPlace = at === undefined || finding.pointer === at;
  return isPlace && (text === undefined || textOf(finding, files[finding.file] ?? '') === text);
}

/** What stands between the two ends of a finding's span. */
function textOf({ line, column, endLine, endColumn }: Finding, source: string): string {
  const lines = source.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return lines.join('\n');
}

async function findingsOf(
  files: Readonly<Record<string, string>>,
  base: string,
  asOf = '2026-01-01',
): Promise<Finding[]> {
  const inquiry = { selection: [base], standards: [], profile: 'full', asOf } as const;
  const { report } = await inspect(memoryHost(files), inquiry, '0.0.0');
  return findingsIn(report);
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
