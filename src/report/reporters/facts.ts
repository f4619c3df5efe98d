/** What stands at the head of a report: the day, the standards, how much was checked, the tool. */
import { dateInWords } from '../../arabic/dates.ts';
import { reportWords } from '../../locales/report.ts';
import { reporterSentences, reporterWords } from '../../locales/reporters.ts';
import type { Language } from '../../model/bilingual.ts';
import { standardProfileLabels } from '../../model/generated/labels.ts';
import { fill } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';

/** A label and what it labels. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The facts in the order in which they are read; numbers are in Latin digits, as everywhere in a report. */
export function factsOf({ asOf, standards, profile, tool }: Report, language: Language): Fact[] {
  return [
    { label: reportWords.asOf[language], value: dateInWords(asOf, 'latin')[language] },
    ...standards.map(({ title, id, version }) => ({
      label: reportWords.standard[language],
      value: fill(reporterSentences.standard, { title, id, version }, language),
    })),
    { label: reporterWords.profile[language], value: standardProfileLabels[profile][language] },
    { label: reportWords.tool[language], value: `${tool.name} ${tool.version}` },
  ];
}
