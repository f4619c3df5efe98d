/** Lines under one another → paragraphs and headings, by the room between them and the size of their letters. */
import type { RootContent } from 'mdast';
import type { Data } from 'unist';
import { nested, type Flow } from '../nested-lists.ts';
import { headingOf, paragraphOf } from '../tree.ts';
import { boxOf, median, textOfSegment, type Segment } from './lines.ts';
import { isRightToLeft, type Writing } from './reading-order.ts';

/** A line with nothing beside it. */
export type Line = Segment;

/** What holds for a whole page. */
export interface PageSetting extends Writing {
  readonly page: number;
  /** The size of most letters of the document. */
  readonly size: number;
  /** From where to where lines may run. */
  readonly column: Column;
}

/** Room of so many sizes of letters between baselines parts paragraphs, beside what is usual on the page. */
const largestLeading = 3;
const roomBetweenParagraphs = 1.25;
/** Letters so much larger than most are those of headings, which are not longer than so many lines. */
const headingSize = 1.15;
const longestHeading = 3;

/** Paragraphs and headings of lines from top to bottom. */
export function paragraphsOf(lines: readonly Line[], setting: PageSetting, common: Data = {}): RootContent[] {
  const leading = usualLeading(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, line, leading)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return nested(groups.flatMap((group) => flowOf(group, setting, common)));
}

function usualLeading(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ baseline, size }, index) => (baseline - lines[index]!.baseline) / size);
  return median(steps.filter((step) => step > 0.5 && step < largestLeading));
}

function goesOn(one: Line, next: Line, leading: number): boolean {
  const step = (next.baseline - one.baseline) / next.size;
  const isNear = step > 0 && step <= Math.max(leading, 1) * roomBetweenParagraphs;
  return isNear && Math.abs(one.size - next.size) < next.size * 0.12;
}

/** What begins an item of a list; LibreOffice leaves no space after a bullet or a number with its stop. */
const typedMarker =
  /^(?:(?:[-–•▪■●○❖➢☐☑☒✓*]|[\u0621-\u064A]{1,2}[.)/-]|\(?[\d\u0660-\u0669]{1,3}[.)/-]|\([\u0621-\u064A]{1,2}\))\s|(?:[•▪■●○❖➢☐☑☒✓]|[\d\u0660-\u0669]{1,2}[.)])(?=[\u0621-\u064A]))/;

/** Lines that stand together: a heading or a paragraph, and the items that begin with markers. */
function flowOf(lines: readonly Line[], setting: PageSetting, common: Data): Flow[] {
  const { column } = setting;
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || typedMarker.test(textOfSegment(line, setting))) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts.map((part): Flow => {
    const texts = joined(part, column, setting);
    const data: Data = { origin: { page: setting.page, box: boxOf(part) }, ...common };
    const [first] = part;
    const level = common.role === undefined ? headingLevelOf(part, setting) : undefined;
    if (level !== undefined) return headingOf(texts, level, data);
    const paragraph = paragraphOf(texts, data);
    if (first === undefined || !typedMarker.test(texts[0] ?? '')) return paragraph;
    const indent = setting.isRightToLeft ? column.end - first.end : first.x - column.x;
    const item = { type: 'listItem', data: {}, children: [paragraph] } as const;
    // How deep it is, only its place tells.
    return {
      item: { ...item, children: [paragraph] },
      isOrdered: false,
      list: String(first.baseline),
      level: 0,
      indent,
    };
  });
}

/** The level of a heading, if some lines look like one: the larger, the higher. */
export function headingLevelOf(lines: readonly Line[], setting: PageSetting): number | undefined {
  const size = median(lines.map((line) => line.size));
  if (size < setting.size * headingSize || lines.length > longestHeading) return undefined;
  return size >= setting.size * 1.5 ? 1 : 2;
}

/** A stretch of the width of a page, from left to right. */
export interface Column {
  readonly x: number;
  readonly end: number;
}

/** The column that some lines fill. */
export function columnOf(lines: readonly Line[]): Column {
  return { x: Math.min(...lines.map(({ x }) => x)), end: Math.max(...lines.map(({ end }) => end)) };
}

/**
 * The texts of the lines of a paragraph: a line that was broken only because the next word had no room goes
 * on with the next; one that ends before was ended by its author.
 */
export function joined(lines: readonly Line[], column: Column, writing: Writing): string[] {
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = textOfSegment(line, writing);
    const before = lines[index - 1];
    const word = firstWordOf(line, writing);
    const isBroken = before !== undefined && roomAfter(before, column, writing) < word + line.size * 0.3;
    if (isBroken) texts.push(`${texts.pop() ?? ''} ${text}`);
    else texts.push(text);
  }
  return texts;
}

function runsToTheLeft({ pieces }: Line, writing: Writing): boolean {
  return isRightToLeft(
    pieces.map(({ unit }) => unit),
    writing.isRightToLeft,
  );
}

/** How much of its column a line leaves at its end. */
function roomAfter(line: Line, column: Column, writing: Writing): number {
  return runsToTheLeft(line, writing) ? line.x - column.x : column.end - line.end;
}

/** How wide the first word of a line is. */
function firstWordOf(line: Line, writing: Writing): number {
  const { pieces, x, end } = line;
  const units = pieces.map(({ unit }) => unit);
  if (runsToTheLeft(line, writing)) {
    const space = units.lastIndexOf(' ');
    return end - (space < 0 ? x : pieces[space]!.end);
  }
  const space = units.indexOf(' ');
  return (space < 0 ? end : pieces[space]!.x) - x;
}
