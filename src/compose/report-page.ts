/** The report of one association → its page. */
import { reportNotice, reportWords } from '../locales/report.ts';
import { marksAtRiskNotice } from '../locales/reporters.ts';
import type { Report, ReportedAssociation } from '../model/report.ts';
import type { AssociationOutputs, ReportPage } from '../model/report-page.ts';
import { relativePath } from './output-links.ts';
import { composeReportBody, noOutputs } from './report-body.ts';
import { sourceNotes } from './report-citations.ts';
import { filtersOf } from './report-filters.ts';
import { bookmarkOf, guide, headFacts, pageLabels, tailHeadings } from './report-terms.ts';

/** Where the page will lie, and what lies beside it. */
export interface ReportPageOptions {
  /** The path of the page below the output folder. */
  readonly path: string;
  readonly outputs: AssociationOutputs;
  /** The path of the page of all associations. */
  readonly index?: string;
}

/** A page for the screen that links to nothing but itself. */
export const alone: ReportPageOptions = { path: '', outputs: noOutputs };

/** Composes the compliance report of one association: for the screen where it lies, or else for paper. */
export function composeReportPage(
  association: ReportedAssociation,
  report: Report,
  options?: ReportPageOptions,
): ReportPage {
  const { path, outputs, index } = options ?? alone;
  const notes = sourceNotes(association.policies);
  const surroundings = { report, prefix: '', path, outputs, notes, isNoticeGiven: false };
  const body = composeReportBody(association, surroundings);
  return {
    ...body,
    isPaper: options === undefined,
    generator: `${report.tool.name} ${report.tool.version}`,
    documentTitle: `${reportWords.title.ar}: ${body.association.ar}`,
    labels: pageLabels,
    facts: headFacts(report),
    notice: reportNotice,
    marksNotice: marksAtRiskNotice,
    indexHref: index === undefined ? undefined : relativePath(path, index),
    filters: filtersOf([association], report),
    notes: [...notes.values()],
    guide: guide(),
    bookmarks: [...body.bookmarks, ...tailHeadings(notes.size > 0).map(bookmarkOf)],
  };
}
