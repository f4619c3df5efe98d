/** What stands before the policy: the cover, the contents, and the data of the document. */
import { BorderStyle, HeightRule, Paragraph, TableRow, VerticalAlignTable, type ParagraphChild } from 'docx';
import type { Contents, ControlTable, Cover, Lines, PolicyDocument, Spoken } from '../model/render-model.ts';
import { fieldEnd, fieldStart, leadingTo } from './fields.ts';
import { imageRun } from './image.ts';
import { headingParagraphs, headingRuns, joinedRuns, lineParagraph, paragraph } from './paragraphs.ts';
import { identifierRun, lineRuns } from './runs.ts';
import { millimetres, points, type Sheet } from './sheet.ts';
import { cell, dataTable, gap, gridTable, pairs, table, type Blocks } from './tables.ts';

/** The least heights of the three parts of the cover, in millimetres: who, what, and the data; a fuller part has room to grow. */
const coverHeights = [58, 60, 94] as const;

/** The first page: a table of three rows holds its parts where they are, however much stands in them. */
export function coverBlocks({ cover, mark }: PolicyDocument, sheet: Sheet): Blocks {
  const [who, what, data] = coverHeights;
  const width = sheet.textWidth;
  const row = (height: number, verticalAlign: keyof typeof VerticalAlignTable, blocks: Blocks) =>
    new TableRow({
      cantSplit: true,
      height: { value: millimetres(height), rule: HeightRule.ATLEAST },
      children: [cell(blocks, width, { verticalAlign: VerticalAlignTable[verticalAlign] })],
    });
  const rows = [
    row(who, 'TOP', associationBlocks(cover, sheet)),
    row(what, 'CENTER', titleBlocks(cover, sheet)),
    row(data, 'BOTTOM', [...coverData(cover, sheet), ...statusBlocks(cover, mark !== undefined, sheet)]),
  ];
  return [table(rows, [width], sheet)];
}

function associationBlocks({ logo, association, seat }: Cover, sheet: Sheet): Paragraph[] {
  const image = logo === undefined ? undefined : imageRun(logo, 'logo', 1);
  return [
    ...(image === undefined
      ? []
      : [new Paragraph({ alignment: 'center', spacing: { after: points(10) }, children: [image] })]),
    ...association.map((line) => lineParagraph('association', line, sheet)),
    ...seat.map((line) => lineParagraph('detail', line, sheet)),
  ];
}

function titleBlocks({ title }: Cover, sheet: Sheet): Paragraph[] {
  const side = (sheet.textWidth - millimetres(36)) / 2;
  const rule = (after: number) =>
    new Paragraph({
      indent: { left: side, right: side },
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: sheet.brand, space: 0 } },
      spacing: { line: points(6), lineRule: 'exact', after: points(after) },
    });
  return [rule(14), ...title.map((line) => lineParagraph('title', line, sheet)), rule(0)];
}

function coverData({ data }: Cover, sheet: Sheet): Blocks {
  return data.length === 0 ? [] : [dataTable(data, sheet.textWidth, sheet), gap(16)];
}

function statusBlocks({ status, statusRemark }: Cover, isMarked: boolean, sheet: Sheet): Paragraph[] {
  const [spoken] = status;
  if (spoken === undefined) return [];
  const words = joinedRuns(status, isMarked ? 'draft' : undefined);
  return [
    paragraph('status', spoken, words, sheet),
    paragraph('detail', spoken, joinedRuns(statusRemark), sheet),
  ];
}

/**
 * The contents, a list for each language below the other, since not every program makes a list anew inside a
 * table. Each is a field that collects the headings of one level; until then it shows the lines that are here.
 */
export function contentsBlocks({ headings, entries }: Contents, sheet: Sheet): Blocks {
  const cells = headings.map((heading) => [paragraph('contentsHeading', heading, lineRuns(heading), sheet)]);
  const lists = headings.flatMap((spoken, level) => [
    gap(6),
    ...entries.flatMap((entry, index): Paragraph[] => {
      const line = entry.headings[level];
      if (line === undefined) return [];
      const words = leadingTo(entry.target, spoken, headingRuns(line), sheet);
      return [paragraph('contentsEntry', spoken, within(words, index, entries.length, level + 1), sheet)];
    }),
  ]);
  return [...pairs([{ cells, isHeading: true }], sheet), ...lists];
}

/** The first line opens the field that collects the headings of a level, the last closes it. */
function within(words: ParagraphChild, index: number, count: number, level: number): ParagraphChild[] {
  const start = index === 0 ? fieldStart(`TOC \\o "${level}-${level}" \\h \\z`, true) : [];
  return [...start, words, ...(index === count - 1 ? [fieldEnd()] : [])];
}

/** The data of the document, its revisions, and what is said below them. */
export function controlBlocks(control: ControlTable, notices: readonly Lines[], sheet: Sheet): Blocks {
  const { id, headings, rows } = control;
  const heading = headingParagraphs(id, headings, sheet).map((block) => [block]);
  const below = notices.map((lines) => ({
    cells: lines.map((line) => [lineParagraph('note', line, sheet)]),
  }));
  return [
    ...pairs([{ cells: heading, isHeading: true }], sheet),
    gap(4, true),
    dataTable(rows, sheet.textWidth, sheet),
    ...historyBlocks(control, sheet),
    ...(below.length === 0 ? [] : [gap(8), ...pairs(below, sheet)]),
  ];
}

function historyBlocks(control: ControlTable, sheet: Sheet): Blocks {
  const { historyHeadings, historyColumns, history } = control;
  const [spoken] = historyHeadings;
  if (history.length === 0 || spoken === undefined) return [];
  const cells = (lines: Lines) => lines.map((line) => lineParagraph('cell', line, sheet));
  return [
    paragraph('subheading', spoken, joinedRuns(historyHeadings), sheet),
    gridTable(
      {
        columns: historyColumns,
        rows: history.map(({ issue, date, summary }) => [
          [issueParagraph(issue, spoken, sheet)],
          cells(date),
          cells(summary),
        ]),
        parts: [15, 35, 50],
        rowHeight: 0,
      },
      sheet,
    ),
  ];
}

function issueParagraph(issue: string, spoken: Spoken, sheet: Sheet): Paragraph {
  return paragraph('cell', spoken, [identifierRun(issue, spoken)], sheet, { alignment: 'center' });
}
