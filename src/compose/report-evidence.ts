/** Where a requirement is met: in the file, and on the page of the printed document. */
import { reportSentences } from '../locales/report.ts';
import { fillBoth } from '../model/message.ts';
import type { ReportedEvidence } from '../model/report.ts';
import type { EvidencePlace, PageReference } from '../model/report-page.ts';
import { groupedBy } from './grouped-by.ts';
import { shortName } from './output-links.ts';
import { phraseOf } from './phrase.ts';

/** So many lines of one file are named; the JSON report has them all. */
const mostLines = 4;

/** `file:line` for each file, with further lines after it. */
export function evidencePlaces(evidence: readonly ReportedEvidence[], folder: string): EvidencePlace[] {
  return groupedBy(evidence, ({ file }) => file).map((inFile) => {
    const lines = distinct(inFile.map(({ line }) => line));
    const unnamed = lines.length - mostLines;
    return {
      text: `${shortName(inFile[0].file, folder)}:${lines.slice(0, mostLines).join(', ')}`,
      further: unnamed > 0 ? phraseOf(fillBoth(reportSentences.furtherLines, { count: unnamed })) : undefined,
    };
  });
}

/** The pages on which the evidence stands; `pdf` is the address of the printed document, if there is one. */
export function evidencePages(
  evidence: readonly ReportedEvidence[],
  pdf: string | undefined,
): PageReference[] {
  const pages = evidence.flatMap(({ page }) => (page === undefined ? [] : [page]));
  return distinct(pages).map((page) => ({
    page,
    href: pdf === undefined ? undefined : `${pdf}#page=${page}`,
  }));
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
