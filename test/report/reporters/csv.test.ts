/** The table is read back as it was written, and computes nothing. */
import { describe, expect, test } from 'vitest';
import { csvReport } from '../../../src/report/reporters/csv.ts';
import { rowsOf } from '../../../src/report/reporters/rows.ts';
import { exampleReport, hostileWords } from '../../support/example-report.ts';

const text = csvReport(exampleReport, { language: 'en', colour: false });

/** Reads CSV as RFC 4180 describes it. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let end = 0;
  for (const { 0: piece, 1: quoted, 2: bare = '', 3: delimiter, index } of csv.matchAll(field)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (delimiter === '\r\n') {
      rows.push(row);
      row = [];
    }
    end = index + piece.length;
  }
  expect(end).toBe(csv.length);
  return rows;
}

describe('the table', () => {
  const [heading = [], ...rows] = read(text.slice(1));
  const cell = (requirement: string, column: string) =>
    rows.find((row) => row.includes(requirement))?.[heading.indexOf(column)];

  test('begins with the mark of its encoding', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
  });

  test('has a row for each requirement and finding, and as many cells in each', () => {
    expect(rows).toHaveLength(rowsOf(exampleReport).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heading.length]));
  });

  test('answers as the form of the evaluator asks', () => {
    expect(cell('BR-101', 'Answer')).toBe('Yes');
    expect(cell('BR-101', 'Evidence: file')).toBe(
      'policies/noor/beneficiary-relations.yaml; policies/noor/association.yaml',
    );
    expect(cell('BR-101', 'Evidence: page')).toBe('3, 4');
    expect(cell('BR-104', 'Answer')).toBe('No');
  });

  test('holds words as they are', () => {
    expect(cell('BR-105', 'Finding')).toBe(hostileWords.command);
    expect(cell('BR-107', 'Question')).toBe(hostileWords.markup);
  });

  test('has no cell that a spreadsheet would compute', () => {
    expect(cell('BR-106', 'Finding')).toBe(`'${hostileWords.formula}`);
    expect(cell('BR-105', 'Waiver: reason')).toBe("'-Completed in the next issue");
    expect(rows.flat().filter((one) => /^[=+\-@\t\r\n]/.test(one))).toEqual([]);
  });

  test('tells what is waived or known from what is open', () => {
    expect(['BR-104', 'BR-105', 'BR-106'].map((requirement) => cell(requirement, 'Status'))).toEqual([
      'Open',
      'Waived',
      'Known before',
    ]);
  });
});
