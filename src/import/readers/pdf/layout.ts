/** A page without structure → blocks, by where its lines stand: what stands side by side is a table. */
import type { RootContent, TableCell } from 'mdast';
import type { Rule } from './drawing.ts';
import { asOne, boxOf, median, textOfSegment, type Segment } from './lines.ts';
import { joined, paragraphsOf, type Column, type PageSetting } from './paragraphs.ts';
import { isRightToLeft } from './reading-order.ts';
import { asTranslation, translationColumn } from '../side-by-side.ts';
import { cellOf, tableOf, textOf } from '../tree.ts';

/** Lines that stand side by side, one under the other. */
interface Grid {
  readonly lines: (readonly Segment[])[];
  columns: readonly Column[];
}

/** A table does not go on over more room than this, in sizes of its letters. */
const greatestRoom = 4;

/** The blocks of a page whose lines are given from top to bottom. */
export function blocksOfPage(
  lines: readonly (readonly Segment[])[],
  rules: readonly Rule[],
  setting: PageSetting,
): RootContent[] {
  const blocks: RootContent[] = [];
  let prose: Segment[] = [];
  let grid: Grid | undefined;
  const endProse = () => {
    blocks.push(...paragraphsOf(prose, setting));
    prose = [];
  };
  const endGrid = () => {
    if (grid !== undefined) blocks.push(...blocksOfGrid(grid, rules, setting));
    grid = undefined;
  };
  for (const line of lines.map((segments) => withMarker(segments, setting))) {
    if (grid !== undefined && belongsTo(grid, line, rules)) {
      grid.lines.push(line);
      grid.columns = columnsOf(grid.lines);
    } else if (line.length > 1) {
      endProse();
      endGrid();
      grid = { lines: [line], columns: columnsOf([line]) };
    } else {
      endGrid();
      prose.push(...line);
    }
  }
  endProse();
  endGrid();
  return blocks;
}

const marker =
  /^(?:[-–•▪■●○❖➢→☐☑☒✓*o]|[\u0621-\u064A]{1,2}[.)/-]|[.)(-]?[\d\u0660-\u0669]{1,3}[.)/-]?|\([\u0621-\u064A]{1,2}\)|[a-z][.)])$/;

/** What only numbers or marks a line belongs to it, however far before it stands. */
function withMarker(line: readonly Segment[], setting: PageSetting): readonly Segment[] {
  if (line.length !== 2) return line;
  const [left, right] = line.map((segment) => textOfSegment(segment, setting));
  return marker.test(left!) || marker.test(right!) ? [asOne(line)] : line;
}

function columnsOf(lines: readonly (readonly Segment[])[]): Column[] {
  const columns: Column[] = [];
  for (const { x, end } of lines.flat().toSorted((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last === undefined || x > last.end) columns.push({ x, end });
    else columns[columns.length - 1] = { x: last.x, end: Math.max(last.end, end) };
  }
  return columns;
}

/** A line goes on with a table if it is near, leaves its columns apart, and is ruled as the table is. */
function belongsTo({ lines, columns }: Grid, line: readonly Segment[], rules: readonly Rule[]): boolean {
  const [last] = lines.at(-1) ?? [];
  const [first] = line;
  if (last === undefined || first === undefined) return false;
  if (first.baseline - last.baseline > first.size * greatestRoom) return false;
  if (isInFrame(last, columns, rules) !== isInFrame(first, columns, rules)) return false;
  const together = columnsOf([...lines, line]);
  return together.length >= columns.length && together.length > 1;
}

/** Whether upright rules run past a line within the width of a table or at its edges. */
function isInFrame({ baseline, size }: Segment, columns: readonly Column[], rules: readonly Rule[]): boolean {
  const middle = baseline - size * 0.3;
  const [left, right] = [(columns[0]?.x ?? 0) - size * 3, (columns.at(-1)?.end ?? 0) + size * 3];
  return rules.some(
    ({ x, y, width, height }) =>
      height > width && x > left && x < right && y < middle && y + height > middle && height < tallestRule,
  );
}

/** What is taller frames a page, in points. */
const tallestRule = 700;

/** A table with its cells in the order in which its script is read; or two texts, one in each language. */
function blocksOfGrid(grid: Grid, rules: readonly Rule[], setting: PageSetting): RootContent[] {
  const { lines, columns } = grid;
  const units = lines.flat().flatMap(({ pieces }) => pieces.map(({ unit }) => unit));
  const ordered = isRightToLeft(units, setting.isRightToLeft) ? columns.toReversed() : columns;
  const rows = rowsOf(lines, columns, rules).map((row) =>
    ordered.map((column): TableCell => {
      const segments = insideOf(column, row);
      const origin = { page: setting.page, ...(segments.length === 0 ? {} : { box: boxOf(segments) }) };
      return cellOf(joined(segments, column, setting), { origin });
    }),
  );
  const translation = translationColumn(rows.map((cells) => cells.map(textOf)));
  if (translation === undefined)
    return [tableOf(rows, { origin: { page: setting.page, box: boxOf(lines.flat()) } })];
  const textIn = (column: Column) => paragraphsOf(insideOf(column, lines), { ...setting, column });
  return [...textIn(ordered[1 - translation]!), ...asTranslation(textIn(ordered[translation]!))];
}

function insideOf(column: Column, lines: readonly (readonly Segment[])[]): Segment[] {
  return lines.flat().filter(({ x, end }) => x >= column.x && end <= column.end);
}

/**
 * Lines → rows: level rules divide them. Without any, room does where each language has its column, since
 * texts run on there; elsewhere each line that fills several columns begins a row.
 */
function rowsOf(
  lines: readonly (readonly Segment[])[],
  columns: readonly Column[],
  rules: readonly Rule[],
): (readonly Segment[])[][] {
  const [left, right] = [columns[0]?.x ?? 0, columns.at(-1)?.end ?? 0];
  const levels = rules.filter(({ x, width, height }) => height < width && x < right && x + width > left);
  const isBetween = (above: number, below: number) => levels.some(({ y }) => y > above && y < below);
  const heights = lines.map((line) => line[0]?.baseline ?? 0);
  const steps = heights.slice(1).map((height, index) => height - heights[index]!);
  const isRuled = steps.some((_, index) => isBetween(heights[index]!, heights[index + 1]!));
  const isBilingual = speaksTwoLanguages(lines, columns);
  const room = median(steps) * roomBetweenRows;
  const rows: (readonly Segment[])[][] = [];
  for (const [index, line] of lines.entries()) {
    const begins = isRuled
      ? isBetween(heights[index - 1] ?? 0, heights[index]!)
      : isBilingual
        ? (steps[index - 1] ?? 0) > room
        : line.length > 1;
    if (rows.length === 0 || begins) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows;
}

/** Room of so many usual steps from line to line begins a row. */
const roomBetweenRows = 1.2;

/** Whether one of two columns is in Arabic and the other is not. */
function speaksTwoLanguages(lines: readonly (readonly Segment[])[], columns: readonly Column[]): boolean {
  if (columns.length !== 2) return false;
  const [one, other] = columns.map((column) =>
    isRightToLeft(insideOf(column, lines).flatMap(({ pieces }) => pieces.map(({ unit }) => unit))),
  );
  return one !== other;
}
