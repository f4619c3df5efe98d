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
import { portfolioWords } from '../locales/portfolio.ts';
import { reporterWords } from '../locales/reporters.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { standardProfileLabels } from '../model/generated/labels.ts';
import type { Report, ReportedStandard } from '../model/report.ts';
import type { ExplainedTerm, Guide, LabelledValue, Name, StandardNote, Term } from '../model/report-page.ts';
import { alike, phraseOf } from './phrase.ts';

/** The headings and labels of the pages, with those they share with other forms of the report. */
export const pageLabels = {
  ...reportWords,
  marksAtRisk: reporterWords.marksAtRisk,
  indicator: reporterWords.indicator,
  pillar: reporterWords.pillar,
  practice: reporterWords.practice,
  marks: reporterWords.marks,
  bearing: reporterWords.bearing,
  worst: portfolioWords.requirements,
  reviews: portfolioWords.reviews,
  unscheduled: portfolioWords.unscheduled,
  missing: portfolioWords.missing,
  nearCopies: portfolioWords.nearCopies,
} as const satisfies Record<string, Bilingual>;

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
 * The day, the profile and the tool. Numbers are in Latin digits on these pages, whatever those of the
 * association: lines, pages, requirements and versions are identifiers, and two kinds of digits confuse.
 */
export function headFacts({ asOf, profile, standards, tool }: Report): LabelledValue[] {
  const measures = standards.map(({ title }) => title);
  return [
    { label: reportWords.asOf, value: dateInWords(asOf, 'latin'), isIdentifier: false },
    { label: reportWords.profile, value: standardProfileLabels[profile], isIdentifier: false },
    ...(measures.length === 1
      ? [{ label: reportWords.standard, value: measures[0]!, isIdentifier: false }]
      : []),
    { label: reportWords.tool, value: alike(`${tool.name} ${tool.version}`), isIdentifier: true },
  ];
}

/** A standard by which was measured, and what must be known of it. */
export function standardNote({ id, version, title, notice }: ReportedStandard): StandardNote {
  return {
    title: phraseOf(title),
    version: `${id} ${version}`,
    notice: notice === undefined ? undefined : phraseOf(notice),
  };
}

/** The headings at the end of every page. */
export function tailHeadings(hasNotes: boolean): Bilingual[] {
  return [
    ...(hasNotes ? [reportWords.notes] : []),
    reportWords.guide,
    reportWords.guideOutcomes,
    reportWords.guideProvenance,
    reportWords.guideSeverity,
  ];
}

/** A heading in one line. */
export function bookmarkOf({ ar, en }: Name | Bilingual): string {
  return en === undefined || en === ar ? ar : `${ar} · ${en}`;
}
