/** Tables from right to left: two languages side by side, data beside their labels, and ruled grids. */
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableCellOptions,
} from 'docx';
import type { DataRow, Lines, Spoken } from '../model/render-model.ts';
import { lineParagraph, paragraph } from './paragraphs.ts';
import { identifierRun, lineRuns } from './runs.ts';
import { colours, millimetres, points, type Sheet } from './sheet.ts';

/** What fills a cell. */
export type Blocks = readonly (Paragraph | Table)[];

/** The same in each language of the document. */
export interface Pair {
  readonly cells: readonly Blocks[];
  /** A heading is underlined, and stands again at the top of each page that its table reaches. */
  readonly isHeading?: boolean;
  /** Set on a ground of its own, as the clause of approval is. */
  readonly isTinted?: boolean;
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline };
const flush = { top: 0, bottom: 0, left: 0, right: 0 };

/** A table that runs as the first language of its document does. */
export function table(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  sheet: Sheet,
  borders: object = noBorders,
): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: sheet.languages[0] === 'ar',
    borders,
    margins: flush,
  });
}

/** A cell of a width; Word shows a cell only if it ends with a paragraph. */
export function cell(
  children: Blocks,
  width: number,
  options: Omit<ITableCellOptions, 'children' | 'width'> = {},
): TableCell {
  const last = children.at(-1);
  const filled = last instanceof Paragraph ? children : [...children, new Paragraph({})];
  return new TableCell({ ...options, children: filled, width: { size: width, type: WidthType.DXA } });
}

/** Divides a width by parts; what rounding leaves goes to the last. */
export function divided(width: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((width * part) / all));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}

/** A little room between two tables, which would be one without it. */
export function gap(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { line: points(height), lineRule: 'exact', before: 0, after: 0 },
  });
}

/** What follows begins a page. */
export function newPage(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { line: points(1), lineRule: 'exact', before: 0, after: 0 },
  });
}

/** Pairs side by side, or one after another where the document is set so. */
export function pairs(rows: readonly Pair[], sheet: Sheet): Blocks {
  if (!sheet.isSideBySide) return rows.flatMap(({ cells }) => cells.flat());
  const widths = divided(
    sheet.textWidth,
    sheet.languages.map(() => 1),
  );
  return [
    table(
      rows.map((row) => pairRow(row, widths, sheet)),
      widths,
      sheet,
    ),
  ];
}

function pairRow(
  { cells, isHeading = false, isTinted = false }: Pair,
  widths: readonly number[],
  sheet: Sheet,
): TableRow {
  const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: sheet.brand };
  const look = {
    ...(isHeading ? { borders: { bottom: rule }, verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    ...(isTinted ? { shading: { fill: colours.tint } } : {}),
  };
  return new TableRow({
    cantSplit: true,
    ...(isHeading ? { tableHeader: true } : {}),
    children: cells.map((blocks, index) => cell(blocks, widths[index] ?? 0, look)),
  });
}

/** Data beside their labels; the English label stands at the far end, so that each value is beside its own. */
export function dataTable(rows: readonly DataRow[], width: number, sheet: Sheet): Table {
  const widths = divided(width, sheet.isBilingual ? [19, 31, 31, 19] : [30, 70]);
  const borders = { ...noBorders, top: hairline, bottom: hairline, insideHorizontal: hairline };
  return table(
    rows.map((row, index) => dataRow(row, widths, index < rows.length - 1, sheet)),
    widths,
    sheet,
    borders,
  );
}

const inRow = {
  margins: { top: points(2), bottom: points(2), left: millimetres(1), right: millimetres(1) },
  verticalAlign: VerticalAlignTable.CENTER,
};

/** A row that clings to the next keeps its table whole. */
function dataRow(
  { labels, values, identifier }: DataRow,
  widths: readonly number[],
  keepNext: boolean,
  sheet: Sheet,
): TableRow {
  const [first, second] = labels;
  const [labelWidth = 0, valueWidth = 0] = widths;
  const labelCells = [first, second].map((line) =>
    line === undefined
      ? []
      : [cell([lineParagraph('label', line, sheet, keepNext ? { keepNext } : {})], labelWidth, inRow)],
  );
  const [before = [], after = []] = labelCells;
  const spanned = second === undefined ? 1 : 2;
  const shown =
    identifier === undefined
      ? valueCells(values, spanned, valueWidth, sheet)
      : [
          cell([identifierParagraph(identifier, first, sheet)], valueWidth * spanned, {
            ...inRow,
            columnSpan: spanned,
          }),
        ];
  return new TableRow({ cantSplit: true, children: [...before, ...shown, ...after] });
}

/** A value for each language; where there is only one, it has the room of both. */
function valueCells(values: Lines, columns: number, width: number, sheet: Sheet): TableCell[] {
  const columnSpan = values.length === 0 ? columns : Math.max(1, columns - values.length + 1);
  const blocks = values.map((line) => paragraph('value', line, lineRuns(line, 'absent'), sheet));
  return (blocks.length === 0 ? [new Paragraph({})] : blocks).map((block) =>
    cell([block], width * columnSpan, { ...inRow, columnSpan }),
  );
}

function identifierParagraph(identifier: string, label: Spoken | undefined, sheet: Sheet): Paragraph {
  const spoken = label ?? { language: 'ar', direction: 'rtl' };
  const alignment = sheet.isBilingual ? ({ alignment: 'center' } as const) : {};
  return paragraph('value', spoken, [identifierRun(identifier, spoken)], sheet, alignment);
}

/** A ruled table. */
export interface Grid {
  readonly columns: readonly Lines[];
  /** The cells of each row. */
  readonly rows: readonly (readonly Blocks[])[];
  /** How wide the columns are, as parts of the whole. */
  readonly parts: readonly number[];
  /** The least height of a row below the heading, in twips; 0 where its text decides. */
  readonly rowHeight: number;
}

/** A ruled table, whose heading stands again at the top of each page that it reaches. */
export function gridTable({ columns, rows, parts, rowHeight }: Grid, sheet: Sheet): Table {
  const widths = divided(sheet.textWidth, parts);
  const margins = { top: points(4), bottom: points(4), left: millimetres(2.5), right: millimetres(2.5) };
  const row = (cells: readonly Blocks[], isHeading: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeading ? { tableHeader: true } : {}),
      ...(isHeading || rowHeight === 0 ? {} : { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
      children: cells.map((blocks, index) =>
        cell(blocks, widths[index] ?? 0, {
          margins,
          verticalAlign: VerticalAlignTable.CENTER,
          ...(isHeading ? { shading: { fill: colours.tint } } : {}),
        }),
      ),
    });
  const headings = columns.map((lines) => lines.map((line) => lineParagraph('columnHeading', line, sheet)));
  const borders = {
    top: hairline,
    bottom: hairline,
    left: hairline,
    right: hairline,
    insideHorizontal: hairline,
    insideVertical: hairline,
  };
  return table([row(headings, true), ...rows.map((cells) => row(cells, false))], widths, sheet, borders);
}
