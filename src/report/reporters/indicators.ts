/** Marks at risk as rows and columns: what a policy may cost an indicator, never what an association has. */
import { outcomeWords, reportWords } from '../../locales/report.ts';
import { reporterWords } from '../../locales/reporters.ts';
import { standardIndicatorsPillarLabels } from '../../model/generated/labels.ts';
import type { IndicatorAtRisk, Report, ReportedAssociation, ReportedPolicy } from '../../model/report.ts';
import { subjectColumns, type Cell, type Column } from './rows.ts';

/** An indicator, and the policy that bears on it. */
export interface IndicatorRow {
  readonly association: ReportedAssociation;
  readonly policy: ReportedPolicy;
  readonly indicator: IndicatorAtRisk;
}

/** The indicators of each policy. */
export function indicatorRows({ associations }: Report): IndicatorRow[] {
  return associations.flatMap((association) =>
    association.policies.flatMap((policy) =>
      policy.indicators.map((indicator) => ({ association, policy, indicator })),
    ),
  );
}

/** An indicator by itself, under the heading of a policy. */
export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  { heading: reporterWords.indicator, width: 12, cell: ({ indicator }) => indicator.number },
  {
    heading: reporterWords.practice,
    width: 50,
    cell: ({ indicator }, language) => indicator.practice[language],
  },
  {
    heading: reporterWords.pillar,
    width: 26,
    cell: ({ indicator }, language) => standardIndicatorsPillarLabels[indicator.pillar][language],
  },
  { heading: reporterWords.marks, width: 16, cell: ({ indicator }) => indicator.marks },
  { heading: reporterWords.marksAtRisk, width: 16, cell: atRisk },
  {
    heading: reportWords.outcome,
    width: 16,
    cell: ({ indicator }, language) => outcomeWords[indicator.outcome].word[language],
  },
  {
    heading: reporterWords.bearing,
    width: 30,
    cell: ({ indicator }) => indicator.requirements.map(({ requirement }) => requirement).join(', '),
  },
];

/** An indicator in a table of all of them. */
export const allIndicatorColumns: readonly Column<IndicatorRow>[] = [...subjectColumns, ...indicatorColumns];

/** Of what a person must judge, or what was not assessed, nothing is said either way. */
function atRisk({ indicator: { outcome, marks } }: IndicatorRow): Cell {
  if (outcome === 'fail') return marks;
  return outcome === 'pass' || outcome === 'notApplicable' ? 0 : undefined;
}
