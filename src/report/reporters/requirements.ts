/** Each requirement once, whatever the number of policies of which it is asked. */
import { outcomeWords, reportWords } from '../../locales/report.ts';
import { reporterWords } from '../../locales/reporters.ts';
import type { Report, ReportedResult } from '../../model/report.ts';
import { outcomes, type Outcome } from '../../model/rule.ts';
import type { Column } from './rows.ts';

/** A requirement as it is asked, and the outcomes that it met with. */
export interface AskedRequirement {
  readonly asked: ReportedResult;
  readonly outcomes: readonly Outcome[];
}

/** The requirements in the order in which the report first names them. */
export function requirementsOf({ associations }: Report): AskedRequirement[] {
  const requirements = new Map<string, AskedRequirement>();
  for (const result of associations.flatMap(({ policies }) => policies.flatMap(({ results }) => results))) {
    const identity = `${result.standard} ${result.requirement}`;
    const { asked, outcomes: before } = requirements.get(identity) ?? { asked: result, outcomes: [] };
    requirements.set(identity, { asked, outcomes: [...before, result.outcome] });
  }
  return [...requirements.values()];
}

/** The requirement, and in how many policies it ended how. */
export const totalColumns: readonly Column<AskedRequirement>[] = [
  { heading: reporterWords.requirement, width: 12, cell: ({ asked }) => asked.requirement },
  { heading: reportWords.question, width: 50, cell: ({ asked }, language) => asked.question[language] },
  ...outcomes.map((outcome) => ({
    heading: outcomeWords[outcome].word,
    width: 14,
    cell: (requirement: AskedRequirement) => requirement.outcomes.filter((one) => one === outcome).length,
  })),
  { heading: reportWords.standard, width: 22, cell: ({ asked }) => asked.standard },
];
