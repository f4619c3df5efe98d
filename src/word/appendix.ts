/** The appendix: what a check of the policy found. */
import type { Appendix, Lines, Spoken } from '../model/render-model.ts';
import { headingParagraphs, joinedRuns, lineParagraph, paragraph } from './paragraphs.ts';
import { identifierRun } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { dataTable, gap, gridTable, newPage, pairs, type Blocks } from './tables.ts';

/** The facts of the check, and the requirements that are not met or need a person. */
export function appendixBlocks(appendix: Appendix, sheet: Sheet): Blocks {
  const { id, headings, notices, facts, tableHeadings } = appendix;
  const heading = { cells: headingParagraphs(id, headings, sheet).map((block) => [block]), isHeading: true };
  const said = notices.map((lines) => ({ cells: lines.map((line) => [lineParagraph('note', line, sheet)]) }));
  const [spoken] = tableHeadings;
  return [
    newPage(),
    ...pairs([heading, ...said], sheet),
    gap(6),
    dataTable(facts, sheet.textWidth, sheet),
    ...(spoken === undefined ? [] : foundBlocks(appendix, spoken, sheet)),
  ];
}

function foundBlocks({ tableHeadings, columns, rows }: Appendix, spoken: Spoken, sheet: Sheet): Blocks {
  if (rows.length === 0) return [];
  const cells = (lines: Lines) => lines.map((line) => lineParagraph('cell', line, sheet));
  return [
    paragraph('subheading', spoken, joinedRuns(tableHeadings), sheet),
    gridTable(
      {
        columns,
        rows: rows.map(({ number, question, outcome }) => [
          [paragraph('cell', spoken, [identifierRun(number, spoken)], sheet, { alignment: 'center' })],
          cells(question),
          cells(outcome),
        ]),
        parts: [16, 60, 24],
        rowHeight: 0,
      },
      sheet,
    ),
  ];
}
