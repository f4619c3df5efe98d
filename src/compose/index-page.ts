/** The report on all associations → the page that shows them at a glance. */
import {
  classWords,
  outcomeWords,
  provenanceWords,
  reportNotice,
  reportWords,
  severityWords,
} from '../locales/report.ts';
import { severities } from '../model/diagnostic.ts';
import type {
  Filter,
  IndexPage,
  ListedAssociation,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
} from '../model/index-page.ts';
import type { Report, ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';
import type { AssociationOutputs } from '../model/report-page.ts';
import { outcomes, type Outcome } from '../model/rule.ts';
import type { Provenance } from '../model/standard.ts';
import { outcomeBar, severityBar } from './bar.ts';
import { outputLinks, relativePath } from './output-links.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { policyAnchor, requirementAnchor } from './report-page.ts';
import { tasksOf } from './report-tasks.ts';
import { guide, headFacts, termOf } from './report-terms.ts';
import { associationVerdict } from './report-verdict.ts';

/** What was made for every association, by its id. */
export type IndexLinks = ReadonlyMap<string, AssociationOutputs>;

/** With more columns than this the names above them stand on end. */
const mostRoomyColumns = 10;

const nothingMade: AssociationOutputs = { report: {}, policies: new Map() };

/** Composes the page of all associations; `path` is its own path below the output folder. */
export function composeIndexPage(report: Report, links: IndexLinks, path = 'index.html'): IndexPage {
  const { associations, findings, totals, tool } = report;
  const subjects = associations.map((association) => ({
    association,
    outputs: links.get(association.id) ?? nothingMade,
  }));
  return {
    generator: `${tool.name} ${tool.version}`,
    documentTitle: reportWords.indexTitle.ar,
    labels: reportWords,
    facts: headFacts(report),
    notice: reportNotice,
    outcomes: outcomeBar('outcomes', totals.outcomes),
    severities: severityBar('severities', totals.findings),
    fileTasks: tasksOf(findings, ''),
    associations: subjects.map((subject) => listedAssociation(subject, path)),
    outcomeFilter: outcomeFilter(report),
    valueFilters: valueFilters(report),
    matrix: matrixOf(subjects, path),
    guide: guide(),
  };
}

interface Subject {
  readonly association: ReportedAssociation;
  readonly outputs: AssociationOutputs;
}

function listedAssociation({ association, outputs }: Subject, path: string): ListedAssociation {
  const name = nameOf(association.name);
  return {
    id: association.id,
    name,
    href: outputs.report.html === undefined ? undefined : relativePath(path, outputs.report.html),
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

function outcomeFilter({ totals }: Report): Filter {
  const occurring = outcomes.filter((outcome) => totals.outcomes[outcome] > 0);
  const choices = occurring.map((outcome) => ({
    ...termOf(outcomeWords, outcome),
    id: `outcome-${outcome}`,
  }));
  return { id: 'outcome', label: reportWords.outcome, choices };
}

/** Only values that occur can be chosen. */
function valueFilters({ associations }: Report): Filter[] {
  const results = associations.flatMap(({ policies }) => policies.flatMap((policy) => policy.results));
  const occurring = new Set<string>(results.flatMap(({ severity, provenance }) => [severity, provenance]));
  const severityChoices = severities
    .filter((severity) => occurring.has(severity))
    .map((severity) => ({ ...termOf(severityWords, severity), id: `severity-${severity}` }));
  const provenanceChoices = (Object.keys(provenanceWords) as Provenance[])
    .filter((provenance) => occurring.has(provenance))
    .map((provenance) => ({ ...termOf(provenanceWords, provenance), id: `provenance-${provenance}` }));
  return [
    { id: 'severity', label: reportWords.severity, choices: severityChoices },
    { id: 'provenance', label: reportWords.provenance, choices: provenanceChoices },
  ].filter(({ choices }) => choices.length > 1);
}

/** A policy with its place among those of its association. */
interface Column extends Subject {
  readonly policy: ReportedPolicy;
  readonly place: number;
  readonly byRequirement: ReadonlyMap<string, ReportedResult>;
}

function matrixOf(subjects: readonly Subject[], path: string): Matrix {
  const columns = subjects.flatMap(({ association, outputs }) =>
    association.policies.map((policy, place): Column => {
      const byRequirement = new Map(policy.results.map((result) => [result.requirement, result]));
      return { association, outputs, policy, place, byRequirement };
    }),
  );
  const requirements = new Map(columns.flatMap(({ byRequirement }) => [...byRequirement]).reverse());
  return {
    columns: columns.map((column) => matrixColumn(column, path)),
    rows: requirementOrder(columns).flatMap((id) => {
      const result = requirements.get(id);
      return result === undefined ? [] : [matrixRow(result, columns, path)];
    }),
    isDense: columns.length > mostRoomyColumns,
  };
}

/** The order of the standard: every policy is asked the same requirements in the same order, or some of them. */
function requirementOrder(columns: readonly Column[]): string[] {
  return [...new Set(columns.flatMap(({ byRequirement }) => [...byRequirement.keys()]))];
}

function matrixColumn({ association, policy, outputs, place }: Column, path: string): MatrixColumn {
  const { html } = outputs.report;
  return {
    association: nameOf(association.name),
    policy: association.policies.length > 1 ? nameOf(policy.title) : undefined,
    href:
      html === undefined
        ? undefined
        : `${relativePath(path, html)}${place === 0 ? '' : `#${policyAnchor(policy)}`}`,
  };
}

function matrixRow(result: ReportedResult, columns: readonly Column[], path: string): MatrixRow {
  const cells = columns.map((column) => matrixCell(result.requirement, column, path));
  return {
    number: result.requirement,
    question: phraseOf(result.question),
    severity: termOf(severityWords, result.severity),
    provenance: termOf(provenanceWords, result.provenance),
    class: termOf(classWords, result.class),
    cells,
    outcomes: keysOf(outcomes.filter((outcome) => cells.some((cell) => cell.outcome === outcome))),
  };
}

function matrixCell(requirement: string, column: Column, path: string): MatrixCell {
  const { policy, place, outputs, byRequirement } = column;
  const outcome = byRequirement.get(requirement)?.outcome;
  if (outcome === undefined) return { outcome: '', word: '', href: undefined };
  const anchor = policy.assessed ? requirementAnchor(policy, place, requirement) : policyAnchor(policy);
  const { html } = outputs.report;
  return {
    outcome,
    word: outcomeWords[outcome].word.ar,
    href: html === undefined ? undefined : `${relativePath(path, html)}#${anchor}`,
  };
}

function keysOf(keys: readonly Outcome[]): string {
  return keys.join(' ');
}
