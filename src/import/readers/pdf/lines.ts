/** Glyphs → lines: what stands on one baseline, with the spaces that gaps are. */
import type { Box } from '../../../model/imported.ts';
import { withSigns } from '../signs.ts';
import type { Glyph, Rule } from './drawing.ts';
import { withSignBefore, writtenText, type Unit, type Writing } from './reading-order.ts';

/** Something written, with its place on the line. */
interface Piece {
  readonly unit: Unit;
  readonly x: number;
  readonly end: number;
}

/** A stretch of one line without a gap wider than a few words. */
export interface Segment {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
}

/** A gap of so much of the size of the letters is a space; of more, where spaces are written, too. */
const gapOfSpace = { whereNone: 0.18, whereWritten: 0.4 };
/** And so much divides columns. */
const gapOfColumns = 1.6;

/** The lines of some glyphs from top to bottom, each in segments from left to right; rules divide them too. */
export function linesOf(glyphs: readonly Glyph[], rules: readonly Rule[] = []): Segment[][] {
  const uprights = rules.filter(({ width, height }) => height > width);
  const lines = baselinesOf(glyphs);
  return lines.map((line) => segmentsOf(line, uprights)).filter((line) => line.length > 0);
}

/** Glyphs whose baselines are nearer than this part of their size stand on one. */
const sameBaseline = 0.12;
/** Letters that are stacked, raised or lowered are never further than this from the line that they belong to. */
const farthestFromBaseline = 0.75;
/** Columns side by side, in letters of different sizes, have their lines no further apart. */
const farthestBeside = 0.45;

/** Glyphs by the lines that they stand on; few that stand off a line of many belong to it. */
function baselinesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const levels: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.baseline - other.baseline)) {
    const last = levels.at(-1);
    if (last !== undefined && glyph.baseline - last.at(-1)!.baseline <= glyph.size * sameBaseline)
      last.push(glyph);
    else levels.push([glyph]);
  }
  const lines = levels.map((level) => [...level]);
  // The fewest first, so that a line is whole before it is asked whether it belongs to another.
  const order = [...levels.keys()].sort((one, other) => levels[one]!.length - levels[other]!.length);
  for (const index of order) {
    const home = lineFor(index, lines);
    if (home === undefined) continue;
    lines[home]!.push(...lines[index]!);
    lines[index] = [];
  }
  return lines.filter((line) => line.length > 0);
}

/** The line above or below to which what stands on one baseline belongs. */
function lineFor(index: number, lines: readonly Glyph[][]): number | undefined {
  const own = lines[index]!;
  const neighbours = [-1, 1].flatMap((step) => {
    let next = index + step;
    while (lines[next]?.length === 0) next += step;
    const line = lines[next];
    if (line === undefined) return [];
    const distance = Math.abs(line[0]!.baseline - own[0]!.baseline) / line[0]!.size;
    const isOff = own.length * 2 <= line.length && distance < farthestFromBaseline && isAmong(own, line);
    const isBeside = distance < farthestBeside && !overlaps(own, line);
    return isOff || isBeside ? [{ next, distance }] : [];
  });
  return neighbours.sort((one, other) => one.distance - other.distance)[0]?.next;
}

/** Whether glyphs stand over or under those of a line at all. */
function overlaps(own: readonly Glyph[], line: readonly Glyph[]): boolean {
  const [one, other] = [own, line].map((glyphs) => ({
    x: Math.min(...glyphs.map(({ x }) => x)),
    end: Math.max(...glyphs.map(({ x, width }) => x + width)),
  }));
  return one!.x < other!.end && other!.x < one!.end;
}

/** Whether all glyphs stand over or under those of a line, or right beside them. */
function isAmong(own: readonly Glyph[], line: readonly Glyph[]): boolean {
  const x = Math.min(...line.map((glyph) => glyph.x - glyph.size));
  const end = Math.max(...line.map((glyph) => glyph.x + glyph.width + glyph.size));
  return own.every((glyph) => glyph.x >= x && glyph.x + glyph.width <= end);
}

function segmentsOf(line: readonly Glyph[], uprights: readonly Rule[]): Segment[] {
  const sorted = withoutShadows(line.toSorted((one, other) => one.x - other.x));
  const segments: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of sorted.filter(({ text }) => text.trim() !== '')) {
    const current = segments.at(-1);
    const isApart = glyph.x - end > glyph.size * gapOfColumns || isRuledOff(glyph, end, uprights);
    if (current === undefined || isApart) segments.push([glyph]);
    else current.push(glyph);
    end = Math.max(end, glyph.x + glyph.width);
  }
  const spaces = sorted.filter(({ text }) => text.trim() === '' && text !== '');
  return segments.map((glyphs) => segmentOf(glyphs, spaces));
}

/** Whether a rule stands between a glyph and what ends before it. */
function isRuledOff({ x, baseline, size }: Glyph, end: number, uprights: readonly Rule[]): boolean {
  const middle = baseline - size * 0.3;
  return uprights.some(
    (rule) => rule.x > end - 1 && rule.x < x + 1 && rule.y < middle && rule.y + rule.height > middle,
  );
}

/** Bold and shadows are sometimes made by drawing a letter twice. */
function withoutShadows(sorted: readonly Glyph[]): Glyph[] {
  return sorted.filter(({ text, x, size, width }, index) => {
    const before = sorted[index - 1];
    const isSame = before?.text === text && x - before.x < Math.min(size * 0.08, width * 0.4);
    return !isSame || text.trim() === '';
  });
}

function segmentOf(glyphs: readonly Glyph[], spaces: readonly Glyph[]): Segment {
  const [first] = glyphs;
  const x = first?.x ?? 0;
  const end = Math.max(...glyphs.map((glyph) => glyph.x + glyph.width));
  const inside = spaces.filter((space) => space.x + space.width / 2 > x && space.x + space.width / 2 < end);
  const size = median(glyphs.map((glyph) => glyph.size));
  const gap = size * (inside.length > 0 ? gapOfSpace.whereWritten : gapOfSpace.whereNone);
  const pieces: Piece[] = [];
  for (const glyph of [...glyphs, ...inside].sort((one, other) => one.x - other.x)) {
    const last = pieces.at(-1);
    const isSpace = glyph.text.trim() === '';
    if (isSpace && last?.unit === ' ') continue;
    if (!isSpace && last !== undefined && last.unit !== ' ' && glyph.x - last.end > gap)
      pieces.push({ unit: ' ', x: last.end, end: glyph.x });
    pieces.push({ unit: isSpace ? ' ' : glyph.text, x: glyph.x, end: glyph.x + glyph.width });
  }
  const baseline = median(glyphs.map((glyph) => glyph.baseline));
  return { pieces: pieces.map((piece) => ({ ...piece, unit: written(piece.unit) })), x, end, baseline, size };
}

/** Whole letters of older encodings, which a file may hold for display. */
const shape = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g;

/**
 * What a glyph stands for. Shapes of letters are the letters; an alef before its lam in one glyph is the
 * لا that some programs write down as it looks.
 */
function written(unit: Unit): Unit {
  return withSigns(unit)
    .replaceAll(shape, (form) => form.normalize('NFKC').trim())
    .replace(/^([اأإآ])ل(\p{M}*)$/u, 'ل$1$2');
}

/** The text of a segment as it was written. */
export function textOfSegment({ pieces }: Segment, writing: Writing): string {
  const units = pieces.map(({ unit }) => unit);
  return withSignBefore(writtenText(units, writing)).trim();
}

/** The stretches of a line that belong together, whatever room is between them. */
export function asOne(segments: readonly Segment[]): Segment {
  const [first] = segments;
  if (first === undefined || segments.length === 1) return first!;
  const pieces = segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    return before === undefined
      ? segment.pieces
      : [{ unit: ' ', x: before.end, end: segment.x }, ...segment.pieces];
  });
  return { ...first, pieces, end: segments.at(-1)?.end ?? first.end };
}

/** The rectangle that holds some segments. */
export function boxOf(segments: readonly Segment[]): Box {
  const x = Math.min(...segments.map((segment) => segment.x));
  const top = Math.min(...segments.map(({ baseline, size }) => baseline - size));
  const end = Math.max(...segments.map((segment) => segment.end));
  const bottom = Math.max(...segments.map(({ baseline, size }) => baseline + size * 0.3));
  return { x: tenth(x), y: tenth(top), width: tenth(end - x), height: tenth(bottom - top) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
