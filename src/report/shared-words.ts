/** What a report says of a requirement is the same for every policy that is asked: it is held once. */
import type { ReportedAssociation, ReportedResult } from '../model/report.ts';

/** Holds the words of requirements once for all associations that are handed in. */
export function sharesWords(): (association: ReportedAssociation) => ReportedAssociation {
  const known = new Map<string, ReportedResult>();
  const shared = (result: ReportedResult): ReportedResult => {
    const first = known.get(result.requirement);
    if (first === undefined) known.set(result.requirement, result);
    return first === undefined || !saysTheSame(first, result) ? result : withWordsOf(first, result);
  };
  return (association) => ({
    ...association,
    policies: association.policies.map((policy) => ({ ...policy, results: policy.results.map(shared) })),
  });
}

function saysTheSame(one: ReportedResult, other: ReportedResult): boolean {
  return (
    one.standard === other.standard &&
    one.rule === other.rule &&
    one.provenance === other.provenance &&
    one.indicator === other.indicator &&
    one.question.ar === other.question.ar &&
    one.question.en === other.question.en &&
    JSON.stringify(one.citation) === JSON.stringify(other.citation)
  );
}

/** The order of keys stays: what is read is written again as it was. */
function withWordsOf(first: ReportedResult, result: ReportedResult): ReportedResult {
  const { requirement, standard, question, rule, provenance, citation, indicator } = first;
  return {
    ...result,
    requirement,
    standard,
    question,
    rule,
    provenance,
    ...(citation === undefined ? {} : { citation }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}
