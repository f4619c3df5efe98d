/** Dossier × standard × rules → every requirement answered for every policy. */
import type { Assessment, Evidence, PolicyAssessment, RequirementResult } from '../model/assessment.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import {
  isDossier,
  type Dossier,
  type PolicyEntry,
  type UnreadableAssociation,
  type UnreadablePolicy,
} from '../model/dossier.ts';
import type { Outcome, Place, Rule, RuleSubject, Verdict } from '../model/rule.ts';
import type { Sourced } from '../model/source.ts';
import { profiles, type Profile, type Requirement, type Standard } from '../model/standard.ts';

/** The rules by their id. */
export type Rules = ReadonlyMap<string, Rule>;

/** What to ask: a standard, how much of it, and optionally only what one rule answers. */
export interface Examination {
  readonly standard: Standard;
  readonly profile: Profile;
  readonly rule?: string;
}

/** Answers the standard's requirements for every policy of an association to which the standard applies. */
export function check(
  subject: Dossier | UnreadableAssociation,
  examination: Examination,
  rules: Rules,
): Assessment {
  const requirements = examination.standard.requirements.filter((requirement) =>
    isAsked(requirement, examination),
  );
  const applies = (type: string) => examination.standard.appliesTo.includes(type);
  const judged = isDossier(subject)
    ? subject.policies
        .filter(({ type }) => applies(type.id))
        .map((policy) => assess(subject, policy, requirements, rules))
    : [];
  const unjudged = subject.unreadable.map((policy) => notAssessed(policy, requirements));
  return {
    association: subject.id,
    policies: [...judged, ...unjudged].sort((one, other) => (one.file < other.file ? -1 : 1)),
  };
}

/** A note for each policy of which the standard asks nothing: silence would look like approval. */
export function unmeasuredNotes(
  subject: Dossier | UnreadableAssociation,
  { standard }: Examination,
): Diagnostic[] {
  if (!isDossier(subject) || standard.appliesTo.length === 0) return [];
  return subject.policies
    .filter(({ type }) => !standard.appliesTo.includes(type.id))
    .map(({ type, source }) => ({
      code: 'check/unmeasured',
      severity: 'warning',
      values: { standard: standard.id, type: type.id },
      file: source.file.path,
      pointer: '/type',
      span: source.locate('/type'),
    }));
}

function isAsked(requirement: Requirement, { profile, rule }: Examination): boolean {
  const included = profiles.indexOf(requirement.profile) <= profiles.indexOf(profile);
  return included && (rule === undefined || rule === requirement.rule);
}

function assess(
  dossier: Dossier,
  policy: PolicyEntry,
  requirements: readonly Requirement[],
  rules: Rules,
): PolicyAssessment {
  return {
    name: policy.name,
    type: policy.type.id,
    file: policy.source.file.path,
    assessed: true,
    results: requirements.map((requirement) => answer(requirement, dossier, policy, rules)),
  };
}

function notAssessed(
  { name, file, type = '' }: UnreadablePolicy,
  requirements: readonly Requirement[],
): PolicyAssessment {
  const results = requirements.map((requirement): RequirementResult => ({
    requirement,
    outcome: 'notAssessed',
    evidence: [],
    findings: [],
  }));
  return { name, type, file, assessed: false, results };
}

function answer(
  requirement: Requirement,
  dossier: Dossier,
  policy: PolicyEntry,
  rules: Rules,
): RequirementResult {
  const subject = { dossier, policy, parameters: requirement.parameters ?? {} };
  const verdicts = verdictsOf(requirement, subject, rules);
  const located = verdicts.map((verdict) => ({ verdict, ...locate(verdict.place, dossier, policy) }));
  const supports = ({ verdict }: { verdict: Verdict }) =>
    verdict.outcome === 'pass' || verdict.outcome === 'declared';
  const evidence = located.filter(supports).map(({ source, pointer }): Evidence => ({
    file: source.file.path,
    pointer,
    span: source.locate(pointer),
  }));
  const findings = located
    .filter(({ verdict }) => verdict.message !== undefined)
    .map(({ verdict, source, pointer }): Diagnostic => ({
      code: verdict.message!.includes('/') ? verdict.message! : `${requirement.rule}:${verdict.message!}`,
      severity: severityOf(verdict, requirement, rules),
      values: verdict.values,
      file: source.file.path,
      pointer,
      span: source.locate(pointer),
    }));
  return { requirement, outcome: worst(verdicts), evidence, findings };
}

/** A rule that fails or says nothing is our own defect: the requirement is then not assessed, never passed. */
function verdictsOf(requirement: Requirement, subject: RuleSubject, rules: Rules): readonly Verdict[] {
  const defect = (message: string): Verdict[] => [
    {
      outcome: 'notAssessed',
      place: '',
      message,
      values: { rule: requirement.rule, requirement: requirement.id },
    },
  ];
  const rule = rules.get(requirement.rule);
  if (rule === undefined) return defect('internal/no-such-rule');
  try {
    const verdicts = [...rule.check(subject)];
    return verdicts.length > 0 ? verdicts : defect('internal/rule-silent');
  } catch {
    return defect('internal/rule-failed');
  }
}

function locate(
  place: Place,
  dossier: Dossier,
  policy: PolicyEntry,
): { source: Sourced<unknown>; pointer: string } {
  if (typeof place === 'string') return { source: policy.source, pointer: place };
  return { source: dossier.association, pointer: place.association };
}

/** The standard says how grave a requirement is; a message may say that its case is less grave, never more. */
function severityOf({ outcome, message = '' }: Verdict, requirement: Requirement, rules: Rules): Severity {
  if (message.startsWith('internal/')) return 'error';
  const own = rules.get(requirement.rule)?.messages[message]?.severity;
  const severity = own !== undefined && grave[own] > grave[requirement.severity] ? own : requirement.severity;
  return outcome === 'fail'
    ? severity
    : outcome === 'review' && severity === 'error'
      ? 'warning'
      : outcome === 'review'
        ? severity
        : 'info';
}

const grave: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The outcome of a requirement is that of its weakest part. */
const fromWorst: readonly Outcome[] = ['fail', 'notAssessed', 'review', 'declared', 'pass', 'notApplicable'];

function worst(verdicts: readonly Verdict[]): Outcome {
  return (
    fromWorst.find((outcome) => verdicts.some((verdict) => verdict.outcome === outcome)) ?? 'notAssessed'
  );
}
