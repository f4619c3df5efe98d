/**
 * Tables whose rows are equally long. Chromium writes no tag for a cell in which there is nothing, so that
 * what stands after it seems to belong to another column.
 */
import { created, isOf, mapElements, within, type Cell, type Element } from './structure.ts';

/** The structure with every cell of its tables. */
export function withWholeRows(tree: Element): Element {
  return mapElements(tree, (element) => (isOf(element, 'Table') ? table(element) : element));
}

/** A cell with the column in which it begins, from 0. */
interface Placed {
  readonly element: Element;
  readonly column: number;
}

const single: Cell = { rows: 1, columns: 1, heads: [] };
const cellOf = ({ cell }: Element) => cell ?? single;

function table(element: Element): Element {
  const rows = [...within(element)].filter((one) => isOf(one, 'TR'));
  // Where cells reach over rows there is no telling which is missing.
  if (rows.some(({ kids }) => kids.some((kid) => isOf(kid, 'TD', 'TH') && cellOf(kid).rows > 1)))
    return element;
  const placed = rows.map(({ kids }) => placedIn(kids.filter((kid) => isOf(kid, 'TD', 'TH'))));
  const width = Math.max(0, ...placed.map(lengthOf));
  const columnOf = columnsByHeads(placed.filter((row) => lengthOf(row) === width).flat());
  return mapElements(element, (row) => {
    if (!isOf(row, 'TR')) return row;
    const cells = row.kids.filter((kid) => isOf(kid, 'TD', 'TH'));
    return lengthOf(placedIn(cells)) === width ? row : { ...row, kids: filled(cells, width, columnOf) };
  });
}

function placedIn(cells: readonly Element[]): readonly Placed[] {
  let column = 0;
  return cells.map((element) => {
    const placed = { element, column };
    column += cellOf(element).columns;
    return placed;
  });
}

function lengthOf(row: readonly Placed[]): number {
  const last = row.at(-1);
  return last === undefined ? 0 : last.column + cellOf(last.element).columns;
}

/** The column of a cell, as far as a head of it, or a cell that it heads, stands in a whole row. */
function columnsByHeads(known: readonly Placed[]): (cell: Cell) => number | undefined {
  const heads = new Map<string, number>();
  for (const { element, column } of known) {
    const { id, scope, heads: above } = cellOf(element);
    if (id !== undefined && scope !== 'Row') heads.set(id, column);
    for (const one of above) if (!heads.has(one)) heads.set(one, column);
  }
  return ({ id, heads: above }) => {
    const columns = [...above, ...(id === undefined ? [] : [id])].flatMap((one) => heads.get(one) ?? []);
    return columns.length === 0 ? undefined : Math.max(...columns);
  };
}

/** A row with empty cells where there are none. */
function filled(
  cells: readonly Element[],
  width: number,
  columnOf: (cell: Cell) => number | undefined,
): readonly Element[] {
  const missing = width - lengthOf(placedIn(cells));
  const row: Element[] = [];
  let column = 0;
  let left = missing;
  const fill = (count: number) => {
    row.push(...Array.from({ length: count }, () => ({ ...created('TD', []), cell: single })));
    column += count;
    left -= count;
  };
  for (const element of cells) {
    const gap = (columnOf(cellOf(element)) ?? column) - column;
    fill(Math.max(0, Math.min(gap, left)));
    row.push(element);
    column += cellOf(element).columns;
  }
  fill(left);
  return row;
}
