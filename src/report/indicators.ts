/** What a policy lets the indicators of an evaluation lose at most: never a score. */
import type { RequirementResult } from '../model/assessment.ts';
import type { IndicatorAtRisk } from '../model/report.ts';
import { weakestOf } from '../model/rule.ts';
import { inBoth, marksOf, type Standard } from '../model/standard.ts';

/** The indicators that requirements of one policy bear on, in the order in which they are first named. */
export function indicatorsAtRisk(results: readonly RequirementResult[]): IndicatorAtRisk[] {
  const bearing = new Map<string, [RequirementResult, ...RequirementResult[]]>();
  for (const result of results) {
    const { indicator } = result.requirement;
    if (indicator === undefined) continue;
    const key = `${result.standard.id}/${indicator}`;
    const others = bearing.get(key);
    if (others === undefined) bearing.set(key, [result]);
    else others.push(result);
  }
  return Array.from(bearing.values(), indicatorAtRisk).filter((indicator) => indicator !== undefined);
}

function indicatorAtRisk(
  results: readonly [RequirementResult, ...RequirementResult[]],
): IndicatorAtRisk | undefined {
  const [{ requirement, standard }] = results;
  const id = requirement.indicator ?? '';
  const indicator = indicatorOf(standard, id);
  if (indicator === undefined) return undefined;
  const { pillar, number, practice } = indicator;
  return {
    indicator: id,
    standard: standard.id,
    pillar,
    number,
    practice: inBoth(practice),
    marks: marksOf(indicator, standard),
    outcome: weakestOf(results.map(({ outcome }) => outcome)),
    requirements: results.map((result) => ({ requirement: result.requirement.id, outcome: result.outcome })),
  };
}

function indicatorOf({ indicators = {} }: Standard, id: string) {
  return Object.hasOwn(indicators, id) ? indicators[id] : undefined;
}
