/** A policy beside the model policy of its type. */
import {
  driftKinds,
  type ClauseDrift,
  type DriftKind,
  type PolicyDrift,
  type SectionDrift,
} from '../model/drift.ts';
import type { Policy } from '../model/policy.ts';
import { headingOf, type PolicyType } from '../model/policy-type.ts';
import { align, type Alignment } from './align.ts';
import { comparableSections, type ComparableClause, type ComparableSection } from './clauses.ts';
import { clauseText, comparePair, noMeaningChanges } from './compare.ts';
import { understood } from './meaning.ts';
import { similarityBetween } from './similarity.ts';
import { tokeniser, type Token } from './tokens.ts';

/** Compares the Arabic of a policy with that of a model policy, clause by clause; `type` knows the headings. */
export function driftOf(policy: Policy, model: Policy, type: Pick<PolicyType, 'sections'>): PolicyDrift {
  const tokensOf = tokeniser();
  const [ours, theirs] = [comparableSections(policy, tokensOf), comparableSections(model, tokensOf)];
  const similarity = similarityBetween(textsOf(theirs), textsOf(ours));
  const alignment = align(theirs, ours, similarity);
  const clauses = clauseDrifts(alignment, [...theirs, ...ours]);
  const keysOf = (sections: readonly ComparableSection[]) => new Set(sections.map(({ key }) => key));
  const [inPolicy, inModel] = [keysOf(ours), keysOf(theirs)];
  const sections = [...theirs, ...ours.filter(({ key }) => !inModel.has(key))].map(
    (section): SectionDrift => ({
      key: section.key,
      heading: section.heading ?? headingOf(type, section.key),
      foundIn: !inPolicy.has(section.key) ? 'model' : inModel.has(section.key) ? 'both' : 'policy',
      clauses: clauses.filter((clause) => clause.section === section.key),
    }),
  );
  return { title: policy.title, sections, totals: totalsOf(clauses) };
}

function textsOf(sections: readonly ComparableSection[]): (readonly Token[])[] {
  return sections.flatMap(({ clauses }) => clauses.map(({ tokens }) => tokens));
}

/** Pairs and missing clauses in the order of the model, added ones in the order of the policy. */
function clauseDrifts(
  { pairs, missing, added }: Alignment,
  sections: readonly ComparableSection[],
): readonly ClauseDrift[] {
  const order = new Map(sections.flatMap(({ clauses }) => clauses).map((clause, place) => [clause, place]));
  const additions = added.map(understood);
  const nearby = (section: string) => additions.filter(({ clause }) => clause.section === section);
  const entries: [ComparableClause, ClauseDrift][] = [
    ...pairs.map((pair): [ComparableClause, ClauseDrift] => [
      pair.model,
      comparePair(pair, nearby(pair.policy.section)),
    ]),
    ...missing.map((clause): [ComparableClause, ClauseDrift] => [clause, alone(clause, 'missing')]),
    ...added.map((clause): [ComparableClause, ClauseDrift] => [clause, alone(clause, 'added')]),
  ];
  return entries
    .sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    .map(([, drift]) => drift);
}

function alone(clause: ComparableClause, kind: 'missing' | 'added'): ClauseDrift {
  return {
    kind,
    section: clause.section,
    ...(kind === 'missing' ? { model: clauseText(clause) } : { policy: clauseText(clause) }),
    isMoved: false,
    words: [],
    changes: noMeaningChanges,
    weakenings: [],
    similarity: 0,
  };
}

function totalsOf(clauses: readonly ClauseDrift[]): Record<DriftKind, number> {
  const totals = driftKinds.map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length]);
  return Object.fromEntries(totals) as Record<DriftKind, number>;
}
