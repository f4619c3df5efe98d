/** The report as one table (RFC 4180), a row for each requirement and finding, for whatever reads tables. */
import type { TextReporter } from './index.ts';
import { findingColumns, requirementColumns, rowsOf, subjectColumns, type Cell } from './rows.ts';

/** Without this mark, Excel takes Arabic in a CSV file for another encoding. */
const byteOrderMark = '\uFEFF';

const columns = [...subjectColumns, ...requirementColumns, ...findingColumns];

/** Writes the table, its heading in the language of the report. */
export const csvReport: TextReporter = (report, { language }) => {
  const heading = columns.map((column) => column.heading[language]);
  const rows = rowsOf(report).map((row) => columns.map(({ cell }) => cell(row, language)));
  return byteOrderMark + [heading, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
};

/**
 * A text that a spreadsheet would take for a formula begins with an apostrophe, so that it stays a text:
 * the words of a policy come from others and must not compute anything on the reader's machine.
 */
function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
