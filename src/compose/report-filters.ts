/** What can be chosen to look at: only values that occur, and only where there is a choice. */
import { outcomeWords, provenanceWords, reportWords, severityWords } from '../locales/report.ts';
import { severities } from '../model/diagnostic.ts';
import type { Report, ReportedAssociation, ReportedResult } from '../model/report.ts';
import type { AssociationChoice, Filter, Filters } from '../model/report-page.ts';
import { outcomes } from '../model/rule.ts';
import type { Provenance } from '../model/standard.ts';
import { termOf } from './report-terms.ts';

/** The filters of a page about these associations. */
export function filtersOf(associations: readonly ReportedAssociation[], { standards }: Report): Filters {
  const results = associations.flatMap(({ policies }) => policies.flatMap((policy) => policy.results));
  const occurring = (valueOf: (result: ReportedResult) => string) => new Set(results.map(valueOf));
  const byOutcome = occurring(({ outcome }) => outcome);
  const bySeverity = occurring(({ severity }) => severity);
  const byProvenance = occurring(({ provenance }) => provenance);
  const byStandard = occurring(({ standard }) => standard);
  const provenances = Object.keys(provenanceWords) as Provenance[];
  const filters: Filter[] = [
    {
      name: 'outcome',
      label: reportWords.outcome,
      choices: outcomes.filter((one) => byOutcome.has(one)).map((one) => termOf(outcomeWords, one)),
    },
    {
      name: 'severity',
      label: reportWords.severity,
      choices: severities.filter((one) => bySeverity.has(one)).map((one) => termOf(severityWords, one)),
    },
    {
      name: 'provenance',
      label: reportWords.provenance,
      choices: provenances.filter((one) => byProvenance.has(one)).map((one) => termOf(provenanceWords, one)),
    },
    {
      name: 'standard',
      label: reportWords.standard,
      choices: standards
        .filter(({ id }) => byStandard.has(id))
        .map(({ id, title }) => ({ key: id, word: title })),
    },
  ];
  return {
    isOffered: results.length > 0,
    associations: associations.length > 1 ? associations.map(choiceOf) : [],
    groups: filters.filter(({ choices }) => choices.length > 1),
  };
}

function choiceOf({ id, name }: ReportedAssociation): AssociationChoice {
  return { id, name: name.ar };
}
