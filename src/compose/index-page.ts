/** The report on all associations → the page that shows them at a glance. */
import { reportNotice, reportWords } from '../locales/report.ts';
import { marksAtRiskNotice } from '../locales/reporters.ts';
import type { IndexPage, ListedAssociation } from '../model/index-page.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { counts, type Report, type ReportedAssociation } from '../model/report.ts';
import type { AssociationOutputs } from '../model/report-page.ts';
import { outcomes, type Outcome } from '../model/rule.ts';
import { outcomeBar, severityBar } from './bar.ts';
import { outputLinks, relativePath } from './output-links.ts';
import { nameOf } from './phrase.ts';
import { composePortfolio } from './portfolio.ts';
import { matricesOf } from './portfolio-matrix.ts';
import type { AddressOf } from './report-anchors.ts';
import { noOutputs } from './report-body.ts';
import { exceptionsAmong } from './report-exceptions.ts';
import { filtersOf } from './report-filters.ts';
import { remarksOn } from './report-remarks.ts';
import { tasksOf } from './report-tasks.ts';
import { guide, headFacts, pageLabels, standardNote } from './report-terms.ts';
import { associationVerdict } from './report-verdict.ts';

/** What was made for every association, by its id. */
export type IndexLinks = ReadonlyMap<string, AssociationOutputs>;

/** Composes the page of all associations; `path` is its own path below the output folder. */
export function composeIndexPage(
  report: Report,
  portfolio: Portfolio,
  links: IndexLinks,
  path = 'index.html',
): IndexPage {
  const outputsOf = (id: string) => links.get(id) ?? noOutputs;
  const addressOf: AddressOf = (id, anchor) => {
    const { html } = outputsOf(id).report;
    if (html === undefined) return undefined;
    return `${relativePath(path, html)}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  return composeOverview(report, portfolio, { outputsOf, path, addressOf, isPaper: false });
}

/** Where the overview lies, and where its links lead. */
export interface OverviewPlace {
  readonly outputsOf: (association: string) => AssociationOutputs;
  readonly path: string;
  readonly addressOf: AddressOf;
  readonly isPaper: boolean;
}

/** Composes what is said of all associations together. */
export function composeOverview(report: Report, portfolio: Portfolio, place: OverviewPlace): IndexPage {
  const { associations, findings, totals, tool } = report;
  const { addressOf, isPaper } = place;
  const listed = associations.map((association) => listedAssociation(association, place));
  return {
    isPaper,
    generator: `${tool.name} ${tool.version}`,
    documentTitle: reportWords.indexTitle.ar,
    labels: pageLabels,
    facts: headFacts(report),
    notice: reportNotice,
    marksNotice: marksAtRiskNotice,
    outcomes: outcomeBar('outcomes', totals.outcomes),
    severities: severityBar('severities', totals.findings),
    remarks: remarksOn(totals),
    fileTasks: tasksOf(findings.filter(counts), ''),
    fileExceptions: exceptionsAmong(findings, ''),
    hasFileFindings: findings.length > 0,
    standards: report.standards.map(standardNote),
    filters: filtersOf(associations, report),
    associations: listed,
    hasOutputs: listed.some(({ reportLinks }) => reportLinks.length > 0),
    portfolio: composePortfolio(portfolio, { report, addressOf, isPaper }),
    matrices: matricesOf(report, addressOf, isPaper),
    reports: [],
    notes: [],
    guide: guide(),
    bookmarks: [],
  };
}

function listedAssociation(
  association: ReportedAssociation,
  { outputsOf, path, addressOf }: OverviewPlace,
): ListedAssociation {
  const name = nameOf(association.name);
  const outputs = outputsOf(association.id);
  return {
    id: association.id,
    name,
    href: addressOf(association.id),
    verdict: associationVerdict(association),
    totals: outcomeBar(`outcomes-${association.id}`, association.totals.outcomes),
    policies: association.policies.map((policy) => {
      const title = nameOf(policy.title);
      return { title, links: outputLinks(path, outputs.policies.get(policy.name) ?? {}, title) };
    }),
    reportLinks: outputLinks(path, outputs.report, name),
    outcomes: keysOf(outcomes.filter((outcome) => association.totals.outcomes[outcome] > 0)),
  };
}

function keysOf(keys: readonly Outcome[]): string {
  return keys.join(' ');
}
