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
import type { Reference } from '../model/reference.ts';
import {
  pointerOf,
  weakestOf,
  type Place,
  type Rule,
  type RuleSubject,
  type Verdict,
} from '../model/rule.ts';
import type { Sourced } from '../model/source.ts';
import { measures, profiles, type Profile, type Requirement, type Standard } from '../model/standard.ts';
import { excerptOf } from './excerpt.ts';
import { isReliable } from './reliability.ts';
import { applyWaivers, type Waivable } from './waivers.ts';

/** The rules by their id. */
export type Rules = ReadonlyMap<string, Rule>;

/** What to ask: standards, how much of them, and optionally only what one rule or one group of rules answers. */
export interface Examination {
  readonly standards: readonly Standard[];
  /** The numbers of every requirement there is, also of standards that are not asked now. */
  readonly numbers: readonly string[];
  /** Whether only some policies of an association are looked at, so that others may exist. */
  readonly isPartial: boolean;
  readonly profile: Profile;
  /** Whether only findings are asked for, so that nobody will look at evidence. */
  readonly findingsOnly?: boolean;
  /** The id of a rule, or a group of rules such as `parity/`. */
  readonly rule?: string;
  readonly rules: Rules;
  readonly reference: Reference;
}

/** A requirement together with the standard that asks it, and the rule that answers it, if there is one. */
interface Asked {
  readonly requirement: Requirement;
  readonly standard: Standard;
  readonly rule: Rule | undefined;
}

/** Answers the requirements of the standards for every policy of an association. */
export function check(subject: Dossier | UnreadableAssociation, examination: Examination): Assessment {
  const judged = isDossier(subject)
    ? subject.policies.map((policy) => assess(subject, policy, examination))
    : [];
  const unjudged = subject.unreadable.map((policy) => notAssessed(policy, examination));
  const policies = [...judged, ...unjudged].sort((one, other) => (one.file < other.file ? -1 : 1));
  const name = isDossier(subject) ? subject.association.data.name.official : { ar: subject.id };
  const assessment = {
    association: subject.id,
    name,
    policies,
    notes: unmeasuredNotes(subject, examination),
  };
  return isDossier(subject)
    ? applyWaivers(assessment, subject.waivers, subject.asOf, waivable(subject, examination))
    : assessment;
}

function waivable({ policies, unreadable }: Dossier, { numbers, isPartial, rules }: Examination): Waivable {
  return {
    requirements: numbers,
    codes: Array.from(rules.values(), ({ id, messages }) =>
      Object.keys(messages).map((message) => `${id}:${message}`),
    ).flat(),
    ...(isPartial ? {} : { policies: [...policies, ...unreadable].map(({ name }) => name) }),
  };
}

/** A note for each policy whose type no standard names: silence would look like approval. */
function unmeasuredNotes(subject: Dossier | UnreadableAssociation, { standards }: Examination): Diagnostic[] {
  if (!isDossier(subject)) return [];
  const named = new Set(standards.flatMap(({ appliesTo = [] }) => appliesTo));
  if (named.size === 0) return [];
  return subject.policies
    .filter(({ type }) => !named.has(type.id))
    .map(({ type, source }) => ({
      code: 'check/unmeasured',
      severity: 'warning',
      values: { standard: standards.map(({ id }) => id).join(', '), type: type.id },
      file: source.file.path,
      pointer: '/type',
      span: source.locate('/type'),
    }));
}

/** Everything that is asked of policies of a type; the same for every policy of an examination. */
function asked(type: string | undefined, examination: Examination): readonly Asked[] {
  const known = askedByType.get(examination) ?? new Map<string, readonly Asked[]>();
  askedByType.set(examination, known);
  const all = known.get(type ?? '') ?? askedOf(type, examination);
  known.set(type ?? '', all);
  return all;
}

const askedByType = new WeakMap<Examination, Map<string, readonly Asked[]>>();

function askedOf(type: string | undefined, { standards, profile, rule, rules }: Examination): Asked[] {
  const isIncluded = (requirement: Requirement) =>
    profiles.indexOf(requirement.profile) <= profiles.indexOf(profile) &&
    (rule === undefined ||
      rule === requirement.rule ||
      (rule.endsWith('/') && requirement.rule.startsWith(rule))) &&
    (type === undefined || (requirement.appliesTo?.policyTypes ?? [type]).includes(type));
  return standards
    .filter((standard) => type === undefined || measures(standard, type))
    .flatMap((standard) =>
      standard.requirements
        .filter(isIncluded)
        .map((requirement) => ({ requirement, standard, rule: rules.get(requirement.rule) })),
    );
}

function assess(dossier: Dossier, policy: PolicyEntry, examination: Examination): PolicyAssessment {
  const { title, document } = policy.source.data;
  return {
    name: policy.name,
    title,
    type: policy.type.id,
    file: policy.source.file.path,
    assessed: true,
    ...(document?.review === undefined ? {} : { review: document.review }),
    results: asked(policy.type.id, examination).map((one) => answer(one, dossier, policy, examination)),
  };
}

function notAssessed({ name, file, type }: UnreadablePolicy, examination: Examination): PolicyAssessment {
  const results = asked(type, examination).map(({ requirement, standard }): RequirementResult => ({
    requirement,
    standard,
    outcome: 'notAssessed',
    evidence: [],
    findings: [],
  }));
  return { name, title: { ar: name }, type: type ?? '', file, assessed: false, results };
}

function answer(
  asked: Asked,
  dossier: Dossier,
  policy: PolicyEntry,
  { reference, findingsOnly = false }: Examination,
): RequirementResult {
  const { requirement, standard } = asked;
  const subject = { dossier, policy, reference, parameters: requirement.parameters ?? noParameters };
  const verdicts = verdictsOf(asked, subject);
  const supporting = findingsOnly ? none : verdicts.filter(isSupporting);
  const spoken = verdicts.some(isSpoken) ? verdicts.filter(isSpoken) : none;
  return {
    requirement,
    standard,
    outcome: weakestOf(verdicts.map(({ outcome }) => outcome)),
    evidence: supporting.map(({ place }): Evidence => locate(place, dossier, policy)),
    findings: spoken.map((verdict) => findingOf(verdict, asked, dossier, policy)),
  };
}

const none: readonly Verdict[] = [];

const noParameters = {};

function isSpoken({ message }: Verdict): boolean {
  return message !== undefined;
}

function isSupporting({ outcome }: Verdict): boolean {
  return outcome === 'pass' || outcome === 'declared';
}

/**
 * A rule that fails or says nothing is our own defect: the requirement is then not assessed, never passed.
 * A rule that reads sentences is not asked about a text that cannot be relied on.
 */
function verdictsOf({ requirement, rule }: Asked, subject: RuleSubject): readonly Verdict[] {
  const defect = (message: string): Verdict[] => [
    {
      outcome: 'notAssessed',
      place: '',
      message,
      values: { rule: requirement.rule, requirement: requirement.id },
    },
  ];
  if (rule === undefined) return defect('internal/no-such-rule');
  if (!concerns(requirement, subject)) return [{ outcome: 'notApplicable', place: '', values: {} }];
  if (rule.reads === 'prose' && !isReliable(subject.policy))
    return [{ outcome: 'notAssessed', place: '/sections', values: {} }];
  try {
    const verdicts = [...rule.check(subject)];
    return verdicts.length > 0 ? verdicts : defect('internal/rule-silent');
  } catch {
    return defect('internal/rule-failed');
  }
}

/** Some requirements are asked of associations of some sizes only; where the size is unknown they are asked. */
function concerns({ appliesTo }: Requirement, { dossier }: RuleSubject): boolean {
  const { sizeClass } = dossier.association.data;
  return sizeClass === undefined || (appliesTo?.sizeClasses ?? [sizeClass]).includes(sizeClass);
}

function findingOf(
  verdict: Verdict,
  { requirement, rule }: Asked,
  dossier: Dossier,
  policy: PolicyEntry,
): Diagnostic {
  const { message = '', values, place, repair } = verdict;
  const range = typeof place === 'string' ? undefined : place.range;
  const { data } = sourceOf(place, dossier, policy);
  return {
    code: message.includes('/') ? message : `${requirement.rule}:${message}`,
    severity: severityOf(verdict, requirement, rule),
    values,
    ...locate(place, dossier, policy),
    excerpt: excerptOf(data, pointerOf(place), range),
    ...(repair === undefined ? {} : { repair }),
  };
}

function locate(place: Place, dossier: Dossier, policy: PolicyEntry): Evidence {
  const source = sourceOf(place, dossier, policy);
  const pointer = pointerOf(place);
  const range = typeof place === 'string' ? undefined : place.range;
  const span = range === undefined ? source.locate(pointer) : source.locateWithin(pointer, range);
  return { file: source.file.path, pointer, span };
}

function sourceOf(place: Place, dossier: Dossier, policy: PolicyEntry): Sourced<unknown> {
  return typeof place === 'object' && 'association' in place ? dossier.association : policy.source;
}

/** The standard says how grave a requirement is; a message may say that its case is less grave, never more. */
function severityOf(
  { outcome, message = '' }: Verdict,
  requirement: Requirement,
  rule: Rule | undefined,
): Severity {
  if (message.startsWith('internal/')) return 'error';
  const own = rule?.messages[message]?.severity;
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
