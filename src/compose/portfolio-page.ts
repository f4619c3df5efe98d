/** A whole run → one page that needs nothing beside it: all associations together, then the report of each. */
import { reportWords } from '../locales/report.ts';
import type { IndexPage, PortfolioPart } from '../model/index-page.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Report } from '../model/report.ts';
import { composeOverview } from './index-page.ts';
import { associationAnchor, anchorPrefix } from './report-anchors.ts';
import { composeReportBody, noOutputs } from './report-body.ts';
import { sourceNotes } from './report-citations.ts';
import { bookmarkOf, pageLabels, tailHeadings } from './report-terms.ts';

/** Composes the page; its links lead to places within itself. */
export function composeWholePage(
  report: Report,
  portfolio: Portfolio,
  medium: 'screen' | 'paper' = 'screen',
): IndexPage {
  const { associations } = report;
  const notes = sourceNotes(associations.flatMap(({ policies }) => policies));
  const overview = composeOverview(report, portfolio, {
    outputsOf: () => noOutputs,
    path: '',
    addressOf: (id, anchor) =>
      anchor === undefined ? `#${associationAnchor({ id })}` : `#${anchorPrefix({ id })}${anchor}`,
    isPaper: medium === 'paper',
  });
  const reports = associations.map((association) =>
    composeReportBody(association, {
      report,
      prefix: anchorPrefix(association),
      path: '',
      outputs: noOutputs,
      notes,
      isNoticeGiven: true,
    }),
  );
  return {
    ...overview,
    reports,
    notes: [...notes.values()],
    bookmarks: [
      ...overviewHeadings(overview),
      ...reports.flatMap(({ bookmarks }) => bookmarks),
      ...tailHeadings(notes.size > 0).map(bookmarkOf),
    ],
  };
}

/** Every heading above the reports, in the order in which the template has them. */
function overviewHeadings({ hasFileFindings, standards, portfolio, matrices }: IndexPage): string[] {
  const parts: readonly (keyof PortfolioPart)[] = [
    'worst',
    'reviews',
    'unscheduled',
    'missing',
    'nearCopies',
  ];
  const present = (part: keyof PortfolioPart) => {
    const list = portfolio[part];
    return ('first' in list ? list.first : list).length > 0;
  };
  return [
    reportWords.indexTitle,
    ...(hasFileFindings ? [reportWords.fileFindings] : []),
    reportWords.totals,
    reportWords.associations,
    ...(matrices.length > 0 ? [reportWords.matrix] : []),
    ...(present('worst') ? [pageLabels.worst] : []),
    ...(portfolio.indicators.length > 0 ? [pageLabels.marksAtRisk] : []),
    ...parts.filter((part) => part !== 'worst' && present(part)).map((part) => pageLabels[part as 'reviews']),
    ...(standards.length > 0 ? [reportWords.standards] : []),
  ].map(bookmarkOf);
}
