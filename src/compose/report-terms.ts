/** The words for the closed lists of a report, and what stands at its head. */
import { dateInWords } from '../arabic/dates.ts';
import {
  classWords,
  outcomeWords,
  provenanceWords,
  reportWords,
  severityWords,
  type Explained,
} from '../locales/report.ts';
import type { Report } from '../model/report.ts';
import type { ExplainedTerm, Guide, LabelledValue, Term } from '../model/report-page.ts';
import { alike } from './phrase.ts';

/** A key with its word. */
export function termOf<Key extends string>(words: Readonly<Record<Key, Explained>>, key: Key): Term<Key> {
  return { key, word: words[key].word };
}

/** The meaning of every sign of a report. */
export function guide(): Guide {
  return {
    outcomes: explained(outcomeWords),
    provenances: explained(provenanceWords),
    severities: explained(severityWords),
    classes: explained(classWords),
  };
}

function explained<Key extends string>(words: Readonly<Record<Key, Explained>>): ExplainedTerm<Key>[] {
  return (Object.keys(words) as Key[]).map((key) => ({ key, ...words[key] }));
}

/**
 * The day, the standards and the tool. Numbers are in Latin digits on these pages, whatever those of the
 * association: lines, pages, requirements and versions are identifiers, and two kinds of digits confuse.
 */
export function headFacts({ asOf, standards, tool }: Report): LabelledValue[] {
  return [
    { label: reportWords.asOf, value: dateInWords(asOf, 'latin'), isIdentifier: false },
    ...standards.flatMap(({ id, version, title }) => [
      { label: reportWords.standard, value: title, isIdentifier: false },
      { label: reportWords.version, value: alike(`${id} ${version}`), isIdentifier: true },
    ]),
    { label: reportWords.tool, value: alike(`${tool.name} ${tool.version}`), isIdentifier: true },
  ];
}
