/** Every requirement in every policy, as rows and columns of signs. */
import { classWords, outcomeWords, provenanceWords, severityWords } from '../locales/report.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from '../model/index-page.ts';
import type { Report, ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';
import { outcomes } from '../model/rule.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { policyAnchor, requirementAnchor, type AddressOf } from './report-anchors.ts';
import { termOf } from './report-terms.ts';

/** With more columns than this the names above them stand on end. */
const mostRoomyColumns = 10;

/** A policy with its place among those of its association. */
interface Column {
  readonly association: ReportedAssociation;
  readonly policy: ReportedPolicy;
  readonly place: number;
  readonly byRequirement: ReadonlyMap<string, ReportedResult>;
}

/** Composes the matrix: the standards one after the other, each in its own order. */
export function matrixOf(report: Report, addressOf: AddressOf): Matrix {
  const columns = report.associations.flatMap((association) =>
    association.policies.map((policy, place): Column => {
      const byRequirement = new Map(policy.results.map((result) => [keyOf(result), result]));
      return { association, policy, place, byRequirement };
    }),
  );
  const taken = new Set<string>();
  const parts = report.standards
    .map(({ id: standard, title }) => {
      const rows = resultsOf(columns, standard).map((asked) => matrixRow(asked, columns, taken, addressOf));
      return { title: phraseOf(title), rows };
    })
    .filter(({ rows }) => rows.length > 0);
  return {
    columns: columns.map((column) => matrixColumn(column, addressOf)),
    parts: parts.length > 1 ? parts : parts.map(({ rows }) => ({ title: undefined, rows })),
    span: columns.length + 1,
    isDense: columns.length > mostRoomyColumns,
  };
}

/** The id of a row; where two standards have the same number, the first that asks it keeps it. */
export function matrixRowId(requirement: string): string {
  return `row-${requirement}`;
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
  taken: Set<string>,
  addressOf: AddressOf,
): MatrixRow {
  const { requirement, standard } = result;
  const own = matrixRowId(requirement);
  const id = taken.has(own) ? matrixRowId(`${standard}-${requirement}`) : own;
  taken.add(id);
  const cells = columns.map((column) => matrixCell(result, column, addressOf));
  return {
    id,
    number: requirement,
    standard,
    question: phraseOf(result.question),
    severity: termOf(severityWords, result.severity),
    provenance: termOf(provenanceWords, result.provenance),
    class: termOf(classWords, result.class),
    cells,
    outcomes: outcomes.filter((outcome) => cells.some((cell) => cell.outcome === outcome)).join(' '),
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
