/** The report and the sketches of its policies → what shows only when associations are looked at together. */
import type { PolicyType } from '../model/policy-type.ts';
import type {
  DueReview,
  MissingPolicy,
  Portfolio,
  PolicyReference,
  RequirementTotals,
  Sketch,
} from '../model/portfolio.ts';
import type { Report, ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';
import { outcomes, type Outcome } from '../model/rule.ts';
import { compareTexts } from '../model/text-order.ts';
import { nearCopiesAmong } from './near-copies.ts';

/** Looks at the associations of a report together. `types` are the policy types that each should have. */
export function portfolioOf(
  report: Report,
  types: readonly PolicyType[],
  sketches: readonly Sketch[],
): Portfolio {
  const policies = report.associations.flatMap((association) =>
    association.policies.map((policy) => ({ association, policy })),
  );
  return {
    missing: report.associations.flatMap((association) => missingFrom(association, types)),
    nearCopies: nearCopiesAmong(sketches),
    requirements: requirementTotals(policies.flatMap(({ policy }) => policy.results)),
    reviews: policies
      .flatMap(({ association, policy }) => dueReview(association, policy, report.asOf))
      .sort((one, other) => compareTexts(one.next + one.file, other.next + other.file)),
    unscheduled: policies
      .filter(({ policy }) => policy.assessed && policy.review?.next === undefined)
      .map(({ association, policy }) => referenceTo(association, policy)),
  };
}

function missingFrom(
  { id, name, policies }: ReportedAssociation,
  types: readonly PolicyType[],
): MissingPolicy[] {
  const present = new Set(policies.map(({ type }) => type));
  // A file that could not be read may be of any type: nobody is accused on its account.
  if (present.has('')) return [];
  return types
    .filter((type) => !present.has(type.id))
    .map((type) => ({ association: id, name, type: type.id, title: type.title }));
}

/** The outcomes that leave something to do; the more of them, the further up a requirement stands. */
const open: readonly Outcome[] = ['fail', 'review', 'notAssessed'];

function requirementTotals(results: readonly ReportedResult[]): RequirementTotals[] {
  const byRequirement = new Map<string, ReportedResult[]>();
  for (const result of results) {
    const others = byRequirement.get(result.requirement);
    if (others === undefined) byRequirement.set(result.requirement, [result]);
    else others.push(result);
  }
  const totals = Array.from(byRequirement, ([requirement, alike]): RequirementTotals => ({
    requirement,
    question: alike[0]?.question ?? { ar: '', en: '' },
    outcomes: Object.fromEntries(
      outcomes.map((outcome) => [outcome, alike.filter((result) => result.outcome === outcome).length]),
    ) as Record<Outcome, number>,
  }));
  const rank = ({ outcomes: counts }: RequirementTotals) => open.map((outcome) => counts[outcome]);
  return totals.sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const place = mine.findIndex((count, index) => count !== theirs[index]);
    return place === -1
      ? compareTexts(one.requirement, other.requirement)
      : (theirs[place] ?? 0) - (mine[place] ?? 0);
  });
}

function dueReview(association: ReportedAssociation, policy: ReportedPolicy, asOf: string): DueReview[] {
  const next = policy.review?.next;
  if (next === undefined) return [];
  return [{ ...referenceTo(association, policy), title: policy.title, next, isOverdue: next < asOf }];
}

function referenceTo({ id }: ReportedAssociation, { name, file }: ReportedPolicy): PolicyReference {
  return { association: id, policy: name, file };
}
