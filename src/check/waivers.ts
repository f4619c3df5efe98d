/** Assessment × recorded exceptions → the assessment with the findings that are waived; none disappears. */
import { distance } from 'fastest-levenshtein';
import { gregorianOf, parseHijri } from '../arabic/hijri.ts';
import { fileDiagnostics } from '../locales/file-diagnostics.ts';
import type { Assessment, PolicyAssessment, RequirementResult } from '../model/assessment.ts';
import { isDay } from '../model/day.ts';
import type { Diagnostic, Severity, Waiver } from '../model/diagnostic.ts';
import type { Day, Waivers } from '../model/generated/documents.ts';
import type { MessageArguments } from '../model/message.ts';
import { pointerTo, type Pointer } from '../model/position.ts';
import type { Sourced } from '../model/source.ts';

/** What may be named in a waiver. */
export interface Waivable {
  /** The numbers of the requirements of every standard. */
  readonly requirements: readonly string[];
  /** The codes of everything that the rules find. */
  readonly codes: readonly string[];
  /** The names of the association's policies; where they are not all known, none is said to be missing. */
  readonly policies?: readonly string[];
}

/** A waiver with its place in the file; without a last day where the date given does not exist. */
interface Entry {
  readonly waiver: Waiver;
  readonly at: Pointer;
  readonly lastDay: Day | undefined;
}

/** Marks the findings that a waiver covers, and notes what is wrong with the waivers themselves. */
export function applyWaivers(
  assessment: Assessment,
  waivers: Sourced<Waivers> | undefined,
  asOf: Day,
  known: Waivable,
): Assessment {
  if (waivers === undefined) return assessment;
  const entries = waivers.data.waivers.map((waiver, index): Entry => {
    return { waiver, at: pointerTo('waivers', index), lastDay: lastDayOf(waiver) };
  });
  const active = entries.filter(({ lastDay }) => lastDay !== undefined && lastDay >= asOf);
  const problems = entries.flatMap((entry) => [
    ...problemsOf(entry, known),
    ...staleness(entry, active, assessment, asOf),
  ]);
  const notes = problems.map(({ field, at, ...problem }) => {
    const span = waivers.locate(at + pointerTo(field));
    return { ...problem, file: waivers.file.path, pointer: at, span };
  });
  return {
    ...assessment,
    policies: assessment.policies.map((policy) => waived(policy, active)),
    notes: [...assessment.notes, ...notes],
  };
}

/** The last day on which a waiver holds, Gregorian; nothing where its date does not exist. */
export function lastDayOf({ expires }: Pick<Waiver, 'expires'>): Day | undefined {
  const isHijri = /^1[345]/.test(expires);
  if (!isHijri) return isDay(expires) ? expires : undefined;
  const date = parseHijri(expires);
  return date === undefined ? undefined : gregorianOf(date);
}

function waived(policy: PolicyAssessment, active: readonly Entry[]): PolicyAssessment {
  const mark =
    (result: RequirementResult) =>
    (finding: Diagnostic): Diagnostic => {
      const entry = active.find(({ waiver }) => covers(waiver, finding, result, policy));
      if (entry?.lastDay === undefined) return finding;
      return { ...finding, waiver: { ...entry.waiver, expires: entry.lastDay } };
    };
  const results = policy.results.map((result) =>
    result.findings.length === 0 ? result : { ...result, findings: result.findings.map(mark(result)) },
  );
  return { ...policy, results };
}

/** Whether a waiver is about a finding. What is no conclusion of a rule cannot be waived. */
function covers(
  waiver: Waiver,
  finding: Diagnostic,
  result: RequirementResult,
  policy: PolicyAssessment,
): boolean {
  const { code, pointer } = waiver;
  const isConclusion = result.outcome === 'fail' || result.outcome === 'review';
  return (
    isConclusion &&
    isOfRule(finding.code) &&
    asks(waiver, result, policy) &&
    (code === undefined || code === finding.code || code === ruleOf(finding.code)) &&
    (pointer === undefined || pointer === finding.pointer || finding.pointer.startsWith(`${pointer}/`))
  );
}

/** Whether a waiver is about what a requirement asks of a policy. */
function asks(
  { requirement, code, policy: name }: Waiver,
  result: RequirementResult,
  policy: PolicyAssessment,
): boolean {
  return (
    (name === undefined || name === policy.name) &&
    (requirement === undefined || requirement === result.requirement.id) &&
    (code === undefined || ruleOf(code) === result.requirement.rule)
  );
}

function isOfRule(code: string): boolean {
  return code.includes(':');
}

function ruleOf(code: string): string {
  return code.split(':', 1)[0] ?? code;
}

/** Something wrong with one field of the waiver at a place. */
interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly values: MessageArguments;
  readonly at: Pointer;
  readonly field: keyof Waiver;
}

/** Fields that name what does not exist. */
function problemsOf({ waiver, at, lastDay }: Entry, known: Waivable): Problem[] {
  const { requirement, code, policy, expires } = waiver;
  const wrong = (name: string, field: keyof Waiver, values: MessageArguments): Problem[] => [
    { code: `waivers/${name}`, severity: 'error', values, at, field },
  ];
  return [
    ...(requirement === undefined || known.requirements.includes(requirement)
      ? []
      : wrong('unknown-requirement', 'requirement', { given: requirement })),
    ...(code === undefined
      ? []
      : codeProblem(code, known.codes).flatMap(([name, values]) => wrong(name, 'code', values))),
    ...(policy === undefined || known.policies === undefined || known.policies.includes(policy)
      ? []
      : wrong('unknown-policy', 'policy', { given: policy, known: known.policies.join(', ') })),
    ...(lastDay === undefined ? wrong('impossible-date', 'expires', { given: expires }) : []),
  ];
}

function codeProblem(given: string, codes: readonly string[]): [name: string, values: MessageArguments][] {
  const waivable = [...new Set([...codes, ...codes.map(ruleOf)])];
  if (waivable.includes(given)) return [];
  if (given in fileDiagnostics) return [['not-waivable', { given }]];
  const nearest = waivable.find((candidate) => distance(given, candidate) <= mostLettersOff);
  return [nearest === undefined ? ['unknown-code', { given }] : ['misspelt-code', { given, nearest }]];
}

/** A code that differs from a known one by no more letters is one that was misspelt. */
const mostLettersOff = 2;

/** What was right once: a waiver that is spent, that another one repeats, or that has nothing left to waive. */
function staleness(
  { waiver, at, lastDay }: Entry,
  active: readonly Entry[],
  assessment: Assessment,
  asOf: Day,
): Problem[] {
  const stale = (name: string, field: keyof Waiver, values: MessageArguments = {}): Problem[] => [
    { code: `waivers/${name}`, severity: 'warning', values, at, field },
  ];
  if (lastDay === undefined) return [];
  if (lastDay < asOf) return stale('expired', 'expires', { date: lastDay });
  const target = waiver.requirement === undefined ? 'code' : 'requirement';
  const first = active.find((other) => isSameTarget(other.waiver, waiver));
  if (first !== undefined && first.at !== at) return stale('duplicate', target);
  return isUnused(waiver, assessment) ? stale('unused', target) : [];
}

function isSameTarget(one: Waiver, other: Waiver): boolean {
  const fields = ['requirement', 'code', 'policy', 'pointer'] as const;
  return fields.every((field) => one[field] === other[field]);
}

/** Whether everything that a waiver could be about was looked at, and none of it needs the waiver. */
function isUnused(waiver: Waiver, { policies }: Assessment): boolean {
  const asked = policies.flatMap((policy) =>
    policy.results.filter((result) => asks(waiver, result, policy)).map((result) => ({ policy, result })),
  );
  return (
    asked.length > 0 &&
    asked.every(({ policy, result }) => policy.assessed && result.outcome !== 'notAssessed') &&
    !asked.some(({ policy, result }) =>
      result.findings.some((finding) => covers(waiver, finding, result, policy)),
    )
  );
}
