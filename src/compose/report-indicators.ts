/** Which marks of the evaluation a policy puts at risk, indicator by indicator: never a sum, never a score. */
import { outcomeWords } from '../locales/report.ts';
import { standardIndicatorsPillarLabels } from '../model/generated/labels.ts';
import type { IndicatorAtRisk, ReportedAssociation } from '../model/report.ts';
import type { IndicatorRow } from '../model/report-page.ts';
import { weakestOf, weaknessOf } from '../model/rule.ts';
import { groupedBy, type Group } from './grouped-by.ts';
import { phraseOf } from './phrase.ts';
import { requirementAnchor } from './report-anchors.ts';
import { termOf } from './report-terms.ts';

/** The indicators that bear on anything, in groups of one indicator each: those at risk first. */
export function indicatorGroups<One extends { readonly at: IndicatorAtRisk }>(
  indicators: readonly One[],
): Group<One>[] {
  const groups = groupedBy(indicators, ({ at }) => `${at.standard}/${at.indicator}`);
  const rank = (group: Group<One>) => weaknessOf(weakestOf(group.map(({ at }) => at.outcome)));
  return groups
    .filter((group) => weakestOf(group.map(({ at }) => at.outcome)) !== 'notApplicable')
    .sort((one, other) => rank(one) - rank(other));
}

/** One row for each indicator that the policies of an association bear on. */
export function indicatorRows({ policies }: ReportedAssociation, prefix: string): IndicatorRow[] {
  const bearing = policies.flatMap((policy, place) =>
    policy.assessed ? policy.indicators.map((at) => ({ at, policy, place })) : [],
  );
  return indicatorGroups(bearing).map((alike): IndicatorRow => ({
    ...headOf(alike[0].at),
    outcome: termOf(outcomeWords, weakestOf(alike.map(({ at }) => at.outcome))),
    requirements: alike.flatMap(({ at, policy, place }) =>
      at.requirements.map(({ requirement, outcome }) => ({
        href: `#${prefix}${requirementAnchor(policy, place, { requirement, standard: at.standard })}`,
        number: requirement,
        outcome: termOf(outcomeWords, outcome),
      })),
    ),
  }));
}

/** What names an indicator. */
export function headOf({ number, pillar, practice, marks }: IndicatorAtRisk) {
  return { number, pillar: standardIndicatorsPillarLabels[pillar], practice: phraseOf(practice), marks };
}
