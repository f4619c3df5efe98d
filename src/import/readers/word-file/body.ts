/** The body of a Word file, or of one of its other parts → blocks. */
import type { RootContent, TableCell } from 'mdast';
import type { Data } from 'unist';
import type { Origin } from '../../../model/imported.ts';
import { cleaned } from '../clean-text.ts';
import { nested, type Flow } from '../nested-lists.ts';
import { asTranslation, translationColumn } from '../side-by-side.ts';
import { cellOf, headingOf, isBlockOfText, paragraphOf, tableOf, textOf } from '../tree.ts';
import { childOf, childrenOf, valueOf, type XmlElement } from '../xml.ts';

import type { Numbering } from './numbering.ts';
import { runsOf, type Counts } from './runs.ts';
import { paragraphLook, type ParagraphLook, type Styles } from './styles.ts';

/** What is known and counted while a file is read from beginning to end. */
export interface WordReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counts: Counts;
  /** Paragraphs so far. */
  line: number;
  /** The page as Word last laid it out; nothing where it did not say. */
  page: number | undefined;
}

/** Elements around blocks that mean nothing for them. */
const wrappers = new Set('w:sdt w:sdtContent w:customXml w:smartTag w:ins w:moveTo'.split(' '));

/** The blocks of a part; what they have in common, such as their role, is given to each. */
export function readBlocks(part: XmlElement, reading: WordReading, common: Data = {}): RootContent[] {
  return nested(flowOf(part, reading, common));
}

function flowOf(part: XmlElement, reading: WordReading, common: Data): Flow[] {
  const flow: Flow[] = [];
  // What stood before the end of a paragraph that a tracked change took away.
  let before: string[] = [];
  for (const element of unwrapped(part)) {
    if (element.name === 'w:tbl') flow.push(...tableFlow(element, reading, common));
    else if (element.name === 'w:altChunk') reading.counts.embedded += 1;
    else if (element.name === 'w:p') {
      const { lines, blocks, isJoined } = readParagraph(element, before, reading, common);
      before = isJoined ? lines : [];
      flow.push(...blocks);
    }
  }
  if (before.length > 0) flow.push(paragraphOf(before, { origin: originOf(reading), ...common }));
  return flow;
}

/** The blocks of a part without what only stands around them. */
function unwrapped(part: XmlElement): XmlElement[] {
  return childrenOf(part).flatMap((child) => (wrappers.has(child.name) ? unwrapped(child) : [child]));
}

interface ReadParagraph {
  readonly lines: string[];
  readonly blocks: readonly Flow[];
  /** Whether the next paragraph goes on where this one ends. */
  readonly isJoined: boolean;
}

function readParagraph(
  paragraph: XmlElement,
  before: readonly string[],
  reading: WordReading,
  common: Data,
): ReadParagraph {
  reading.line += 1;
  const properties = childOf(paragraph, 'w:pPr');
  const { lines, boxes, pages } = runsOf(paragraph, reading.counts);
  const joined = withBefore(before, lines.map(cleaned)).map(withoutTabOfMarker);
  const isJoined = childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
  if (reading.page !== undefined) reading.page += pages;
  const look = { ...reading.styles(valueOf(properties, 'w:pStyle')), ...paragraphLook(properties) };
  const isEmpty = joined.every((line) => line.trim() === '');
  const own = isJoined || isEmpty ? [] : [blockOf(joined, look, reading, common)];
  const framed = boxes.flatMap((box) => readBlocks(box, reading, { role: 'box', ...common }));
  return { lines: isJoined ? joined : [], blocks: [...own, ...framed], isJoined };
}

/** A number or sign that was typed before an item, with the tab after it; of a table, tabs part the columns. */
const typedMarker = /^(\s*(?:[-–•▪●*]|[^\s\t]{1,6}[.):/-]|\([^\s()]{1,5}\)))\t+(?=[^\t]*$)/;

function withoutTabOfMarker(line: string): string {
  return line.replace(typedMarker, '$1 ');
}

function withBefore(before: readonly string[], lines: string[]): string[] {
  const [first = '', ...rest] = lines;
  return before.length === 0 ? lines : [...before.slice(0, -1), `${before.at(-1) ?? ''}${first}`, ...rest];
}

function originOf({ line, page }: WordReading): Origin {
  return { line, ...(page === undefined ? {} : { page }) };
}

/** How many of the units of Word make a point. */
const twips = 20;

/** A heading, an item of a list or a paragraph. */
function blockOf(lines: readonly string[], look: ParagraphLook, reading: WordReading, common: Data): Flow {
  const { style, heading, list, level = 0 } = look;
  // A list of this number is none: so a paragraph leaves the list of its style.
  const numbered = list === undefined || list === '0' ? undefined : reading.numbering(list, level);
  const origin = originOf(reading);
  const marker = numbered?.marker === undefined ? {} : { marker: numbered.marker };
  const data: Data = { origin, ...(style === undefined ? {} : { style }), ...common };
  if (heading !== undefined) return headingOf(lines, heading, { ...data, ...marker });
  const paragraph = paragraphOf(lines, data);
  if (numbered === undefined || list === undefined) return paragraph;
  return {
    item: { type: 'listItem', data: { origin, ...marker, ...common }, children: [paragraph] },
    isOrdered: numbered.isOrdered,
    list,
    level,
    indent: (look.indent ?? numbered.indent ?? 0) / twips,
  };
}

/** A table of one column only frames what is in it. */
function tableFlow(table: XmlElement, reading: WordReading, common: Data): Flow[] {
  const rows = rowsOf(table, reading.counts);
  if (rows.every((cells) => cells.length <= 1))
    return rows.flatMap((cells) => cells.flatMap((cell) => flowOf(cell, reading, common)));
  const read = rows.map((row) => row.map((cell) => readCell(cell, reading, common)));
  const translation = translationColumn(
    read.map((cells) => cells.map(({ blocks }) => textsOf(blocks))),
    read.every((cells) => cells.every(({ blocks }) => blocks.length > 0 && blocks.every(isTitle))),
  );
  if (translation !== undefined)
    return read.flatMap((cells) => [
      ...(cells[1 - translation]?.blocks ?? []),
      ...asTranslation(cells[translation]?.blocks ?? []),
    ]);
  const origin = originOf(reading);
  return [
    tableOf(
      read.map((cells) => cells.flatMap(cellsOf)),
      { origin, ...common },
    ),
  ];
}

/** A heading, or a paragraph that looks like one, such as that of the contents. */
function isTitle(block: RootContent): boolean {
  return block.type === 'heading' || /heading/i.test(block.data?.style ?? '');
}

/** A cell: what is in it, how many columns it covers, and what holds for it where it is empty. */
interface ReadCell {
  readonly blocks: readonly RootContent[];
  readonly span: number;
  readonly data: Data;
}

function readCell(cell: XmlElement, reading: WordReading, common: Data): ReadCell {
  const span = Number(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1;
  const blocks = readBlocks(cell, reading, common);
  return { blocks, span, data: { origin: originOf(reading), ...common } };
}

function textsOf(blocks: readonly RootContent[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function rowsOf(table: XmlElement, counts: Counts): XmlElement[][] {
  const rows = unwrapped(table).filter(({ name }) => name === 'w:tr');
  const kept = rows.filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined);
  counts.changes += rows.length - kept.length;
  return kept.map((row) => unwrapped(row).filter(({ name }) => name === 'w:tc'));
}

/** No row has more columns; a cell that says so would fill the memory with empty ones. */
const mostColumns = 64;

/** A cell as a table has it, with an empty one for each further column that it covers. */
function cellsOf({ blocks, span, data }: ReadCell): TableCell[] {
  const [first] = blocks.filter(isBlockOfText);
  const others = Array.from({ length: Math.min(span, mostColumns) - 1 }, () => cellOf([], data));
  return [cellOf(blocks.flatMap(linesOf), first?.data ?? data), ...others];
}

/** The lines of a block inside a cell; the markers of its items, which would be lost there, stand before them. */
function linesOf(block: RootContent): string[] {
  if (isBlockOfText(block)) return marked(block.data?.marker, textOf(block).split('\n'));
  if (block.type === 'list')
    return block.children.flatMap(({ data, children }) => marked(data?.marker, children.flatMap(linesOf)));
  if (block.type === 'table')
    return block.children.map(({ children }) => children.map((cell) => textOf(cell)).join('\t'));
  return [];
}

function marked(marker: string | undefined, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return marker === undefined ? [...lines] : [`${marker} ${first}`, ...rest];
}
