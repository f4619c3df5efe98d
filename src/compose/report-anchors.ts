/** The ids of the parts of a report, which its links and those of other pages lead to. */
import type { ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';

/** Where the report of an association is, or where one of its parts is, if anywhere. */
export type AddressOf = (association: string, anchor?: string) => string | undefined;

/** The id of an association's report on a page that holds several; its other ids begin with it. */
export function associationAnchor({ id }: Pick<ReportedAssociation, 'id'>): string {
  return `association-${id}`;
}

/** What stands before the ids of a report that shares its page with others. */
export function anchorPrefix({ id }: Pick<ReportedAssociation, 'id'>): string {
  return `${id}-`;
}

/** The id of a policy's part. */
export function policyAnchor({ name }: ReportedPolicy): string {
  return `policy-${name}`;
}

/**
 * The id of a requirement's row: its number, as everybody cites it, in the first policy of the report;
 * a further policy, or a further standard that has the same number, puts its own name before it.
 */
export function requirementAnchor(policy: ReportedPolicy, place: number, asked: AskedRequirement): string {
  const { requirement, standard } = asked;
  const first = policy.results.find((result) => result.requirement === requirement);
  const number =
    first === undefined || first.standard === standard ? requirement : `${standard}-${requirement}`;
  return place === 0 ? number : `${policy.name}-${number}`;
}

/** A requirement by its number and its standard. */
export type AskedRequirement = Pick<ReportedResult, 'requirement' | 'standard'>;
