/**
 * A document as one sequence of lines and tables in reading order.
 *
 * Each line knows the stretch of the document that it is, so that at the end every character can be
 * accounted for. What a reader told by structure (headings, real lists, tables) is kept as a hint; what a
 * writer typed as text (markers, tabs between columns) is read here or by `markers.ts`.
 */
import type { Nodes, Root, Table } from 'mdast';
import type { BlockRole, DocumentFormat, Origin, ReadDocument } from '../../model/imported.ts';
import type { Stretch } from '../../model/recognition.ts';
import { textOf } from '../readers/tree.ts';

/** One line of text as it is written, without the space around it. */
export interface Line extends Stretch {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading, from 1; 0 for anything else. */
  readonly level: number;
  /** How deep it stands in real lists; 0 outside of them. */
  readonly depth: number;
  /** The marker that a real list shows before it. */
  readonly marker?: string;
  /** Whether it goes on in the paragraph of the line before. */
  readonly isContinued: boolean;
  readonly role?: BlockRole;
}

/** A row of cells; an empty cell is there, with an empty text. */
export type Row = readonly Stretch[];

/** A table, as the reader found it or as it was typed with tabs. */
export interface LineTable {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly role?: BlockRole;
}

/** What a document is a sequence of. */
export type Element = Line | LineTable;

/** Everything of a document in reading order. */
export interface Lines {
  readonly elements: readonly Element[];
  /** The text of each paragraph, heading and cell; stretches are places in these. */
  readonly blocks: readonly string[];
}

/** Reads the tree of a document as lines. */
export function linesOf({ tree, format }: Pick<ReadDocument, 'tree' | 'format'>): Lines {
  const walk: Walk = { format, blocks: [], elements: [] };
  visit(tree, walk, { depth: 0, level: 0 });
  return { elements: joinedTables(walk.elements), blocks: walk.blocks };
}

interface Walk {
  readonly format: DocumentFormat;
  readonly blocks: string[];
  readonly elements: Element[];
}

interface Surroundings {
  readonly depth: number;
  readonly level: number;
  readonly marker?: string;
  readonly isItem?: boolean;
  readonly role?: BlockRole;
}

function visit(node: Nodes, walk: Walk, around: Surroundings): void {
  const role = node.data?.role ?? around.role;
  const here = role === undefined ? around : { ...around, role };
  switch (node.type) {
    case 'heading':
      addLines(node, walk, { ...here, level: node.depth });
      return;
    case 'paragraph':
      addLines(node, walk, here);
      return;
    case 'table':
      walk.elements.push(tableOf(node, walk, role));
      return;
    case 'listItem': {
      const { marker } = node.data ?? {};
      const [first, ...rest] = node.children;
      const item = { ...here, ...(marker === undefined ? {} : { marker }), isItem: true };
      if (first !== undefined) visit(first, walk, item);
      for (const child of rest) visit(child, walk, here);
      return;
    }
    case 'list':
      for (const child of node.children) visit(child, walk, { ...here, depth: here.depth + 1 });
      return;
    default:
      if ('children' in node) for (const child of (node as Root).children) visit(child, walk, here);
  }
}

function addLines(node: Nodes, walk: Walk, { level, depth, marker, isItem, role }: Surroundings): void {
  const text = textOf(node);
  const block = walk.blocks.push(text) - 1;
  const origin = node.data?.origin ?? {};
  let start = 0;
  let isFirst = true;
  for (const [place, whole] of text.split('\n').entries()) {
    const stretch = trimmed(text, block, start, start + whole.length, lineOf(origin, place, walk.format));
    start += whole.length + 1;
    if (stretch.text === '') continue;
    const shared = role === undefined ? {} : { role };
    const kind = level > 0 ? 'heading' : isFirst && isItem === true ? 'item' : 'paragraph';
    const isRow = level === 0 && whole.includes('\t');
    walk.elements.push(
      isRow
        ? { kind: 'table', rows: [typedRow(text, whole, stretch, start)], ...shared }
        : {
            ...stretch,
            kind,
            level,
            depth,
            ...(isFirst && marker !== undefined ? { marker } : {}),
            isContinued: !isFirst,
            ...shared,
          },
    );
    isFirst = false;
  }
}

/** Each line of a text has its number; in a Word file a number counts paragraphs. */
function lineOf(origin: Origin, place: number, format: DocumentFormat): Origin {
  const isCounted = (format === 'text' || format === 'markdown') && origin.line !== undefined;
  return isCounted ? { ...origin, line: origin.line + place } : origin;
}

function trimmed(text: string, block: number, from: number, to: number, origin: Origin): Stretch {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { block, start, end, text: text.slice(start, end), origin };
}

function typedRow(text: string, whole: string, { block, origin }: Stretch, after: number): Row {
  let start = after - whole.length - 1;
  return whole.split('\t').map((cell) => {
    const stretch = trimmed(text, block, start, start + cell.length, origin);
    start += cell.length + 1;
    return stretch;
  });
}

function tableOf(node: Table, walk: Walk, role: BlockRole | undefined): LineTable {
  const rows = node.children.map((row) =>
    row.children.map((cell): Stretch => {
      const text = textOf(cell);
      const block = walk.blocks.push(text) - 1;
      return trimmed(
        text,
        block,
        0,
        text.length,
        cell.data?.origin ?? row.data?.origin ?? node.data?.origin ?? {},
      );
    }),
  );
  return { kind: 'table', rows, ...(role === undefined ? {} : { role }) };
}

/** Rows that were typed one below the other are one table. */
function joinedTables(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    const isNext = last?.kind === 'table' && element.kind === 'table' && areTyped(last.rows, element.rows);
    if (isNext) joined[joined.length - 1] = { ...last, rows: [...last.rows, ...element.rows] };
    else joined.push(element);
  }
  return joined;
}

/** All cells of a typed row stand in one paragraph; a table that the reader found has one for each cell. */
function areTyped(rows: readonly Row[], others: readonly Row[]): boolean {
  const isTyped = (row: Row | undefined) =>
    row !== undefined && row.length > 1 && row.every(({ block }) => block === row[0]!.block);
  return isTyped(rows.at(-1)) && isTyped(others[0]);
}
