/** Every requirement in every policy, as rows and columns of signs. */
import { classWords, outcomeWords, provenanceWords, severityWords } from '../locales/report.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from '../model/index-page.ts';
import type { Report, ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { policyAnchor, requirementAnchor, type AddressOf } from './report-anchors.ts';
import { termOf } from './report-terms.ts';

/** With more columns than this the names above them stand on end. */
const mostRoomyColumns = { screen: 10, paper: 4 } as const;

/** A policy with its place among those of its association. */
interface Column {
  readonly association: ReportedAssociation;
  readonly policy: ReportedPolicy;
  readonly place: number;
  readonly byRequirement: ReadonlyMap<string, ReportedResult>;
}

/** As many columns, their names on end, as fit beside the questions on a sheet of paper. */
const mostColumnsOnPaper = 14;

/**
 * Composes the matrix: the standards one after the other, each in its own order. A screen scrolls; on
 * paper the columns are cut into as many tables as it takes.
 */
export function matricesOf(report: Report, addressOf: AddressOf, isPaper: boolean): Matrix[] {
  const columns = report.associations.flatMap((association) =>
    association.policies.map((policy, place): Column => {
      const byRequirement = new Map(policy.results.map((result) => [keyOf(result), result]));
      return { association, policy, place, byRequirement };
    }),
  );
  const most = isPaper ? mostColumnsOnPaper : Math.max(1, columns.length);
  const taken = new Set<string>();
  const starts = Array.from({ length: Math.ceil(columns.length / most) }, (_, place) => place * most);
  return starts
    .map((start) => matrixOf(report, columns, columns.slice(start, start + most), taken, isPaper, addressOf))
    .filter((matrix) => matrix !== undefined);
}

/** Some columns, with the requirements that any column is asked. */
function matrixOf(
  { standards }: Report,
  all: readonly Column[],
  columns: readonly Column[],
  taken: Set<string>,
  isPaper: boolean,
  addressOf: AddressOf,
): Matrix | undefined {
  const isFirst = columns[0] === all[0];
  const parts = standards
    .map(({ id: standard, title }) => {
      const rows = resultsOf(all, standard).map((asked) => ({
        ...matrixRow(asked, columns, addressOf),
        id: isFirst ? rowIdOf(asked, taken) : undefined,
      }));
      return { title: phraseOf(title), rows };
    })
    .filter(({ rows }) => rows.length > 0);
  if (parts.length === 0) return undefined;
  return {
    columns: columns.map((column) => matrixColumn(column, addressOf)),
    parts: parts.length > 1 ? parts : parts.map(({ rows }) => ({ title: undefined, rows })),
    span: columns.length + 1,
    isDense: columns.length > mostRoomyColumns[isPaper ? 'paper' : 'screen'],
  };
}

/** The id of a requirement's row. */
export function matrixRowId(requirement: string): string {
  return `row-${requirement}`;
}

/** Where two standards have the same number, the first that asks it keeps it. */
function rowIdOf({ requirement, standard }: ReportedResult, taken: Set<string>): string {
  const own = matrixRowId(requirement);
  const id = taken.has(own) ? matrixRowId(`${standard}-${requirement}`) : own;
  taken.add(id);
  return id;
}

/** One result for each requirement, in the order of the standard. */
function resultsOf(columns: readonly Column[], standard: string): ReportedResult[] {
  const asked = new Map<string, ReportedResult>();
  for (const { policy } of columns)
    for (const result of policy.results)
      if (result.standard === standard && !asked.has(result.requirement))
        asked.set(result.requirement, result);
  return [...asked.values()];
}

function keyOf({ standard, requirement }: ReportedResult): string {
  return `${standard}/${requirement}`;
}

function matrixColumn({ association, policy, place }: Column, addressOf: AddressOf): MatrixColumn {
  const hasSeveral = association.policies.length > 1;
  return {
    subject: association.id,
    association: nameOf(association.name),
    policy: hasSeveral ? nameOf(policy.title) : undefined,
    href: addressOf(association.id, place === 0 ? undefined : policyAnchor(policy)),
  };
}

function matrixRow(
  result: ReportedResult,
  columns: readonly Column[],
  addressOf: AddressOf,
): Omit<MatrixRow, 'id'> {
  return {
    number: result.requirement,
    standard: result.standard,
    question: phraseOf(result.question),
    severity: termOf(severityWords, result.severity),
    provenance: termOf(provenanceWords, result.provenance),
    class: termOf(classWords, result.class),
    cells: columns.map((column) => matrixCell(result, column, addressOf)),
  };
}

function matrixCell(asked: ReportedResult, column: Column, addressOf: AddressOf): MatrixCell {
  const { association, policy, place, byRequirement } = column;
  const result = byRequirement.get(keyOf(asked));
  if (result === undefined) return { outcome: '', word: '', href: undefined };
  const anchor = policy.assessed ? requirementAnchor(policy, place, result) : policyAnchor(policy);
  return {
    outcome: result.outcome,
    word: outcomeWords[result.outcome].word.ar,
    href: addressOf(association.id, anchor),
  };
}
