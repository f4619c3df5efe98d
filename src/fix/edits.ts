/** How a repair can be written into a file: where its characters stand, and how their style writes the new ones. */
import type { Pointer, Position, Span, TextRange } from '../model/position.ts';
import type { Sourced } from '../model/source.ts';
import { textAt } from './changed-data.ts';

/** What may stand instead of some characters of a text, as a finding brings it. */
export interface Repair {
  readonly code: string;
  readonly pointer: Pointer;
  /** The characters in the file; an empty span is a place between two. */
  readonly span: Span;
  /** What stands there instead, as the reader sees it: quotes and escapes are added as the file needs them. */
  readonly text: string;
}

/** A stretch of a file as offsets, the end exclusive. */
export type Stretch = TextRange;

/** One way of making a repair. */
export interface Edit {
  readonly pointer: Pointer;
  /** What of the text is replaced, and by what. */
  readonly within: TextRange;
  readonly text: string;
  /** The same in the file. */
  readonly at: Stretch;
  readonly written: string;
}

/** Where each line of a text begins. */
export type LineStarts = readonly number[];

/** Where the lines of a text begin; a line ends with a line feed. */
export function lineStartsOf(text: string): LineStarts {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** A span as offsets into the text of its file. */
export function stretchOf({ start, end }: Span, lineStarts: LineStarts): Stretch {
  const offsetOf = ({ line, column }: Position) => (lineStarts[line - 1] ?? 0) + column - 1;
  return { start: offsetOf(start), end: offsetOf(end) };
}

/**
 * The ways in which a repair can be made, the one that touches least first; none where its characters are
 * not found in the text at its place.
 */
export function editsFor(
  { pointer, span, text }: Repair,
  source: Sourced<unknown>,
  lineStarts: LineStarts,
): Edit[] {
  const before = textAt(source.data, pointer);
  if (before === undefined) return [];
  const place = (within: TextRange) => stretchOf(source.locateWithin(pointer, within), lineStarts);
  const firstSign = source.file.text[stretchOf(source.locate(pointer), lineStarts).start] ?? '';
  return rangesAt(stretchOf(span, lineStarts), before.length, place)
    .flatMap((within) => narrowings(before, within, text))
    .map((change) => ({
      pointer,
      ...change,
      at: place(change.within),
      written: writtenIn(firstSign, change.text),
    }));
}

/**
 * The ranges of a text that stand at a stretch of the file; mostly one, several where characters such as
 * the line breaks of a fold share a place. None where places inside the text are not known.
 */
function rangesAt(stretch: Stretch, length: number, place: (within: TextRange) => Stretch): TextRange[] {
  const startOf = (start: number) => place({ start, end: start }).start;
  const isLocated = length === 0 || place({ start: 0, end: 0 }).end < place({ start: 0, end: length }).end;
  if (!isLocated) return [];
  return allAt(stretch.start, 0, length, startOf).flatMap((start) => {
    const ends =
      stretch.end === stretch.start
        ? [start]
        : allAt(stretch.end, start + 1, length, (end) => place({ start, end }).end);
    return ends.map((end) => ({ start, end }));
  });
}

/** The numbers between two for which a function that never falls gives the wanted offset. */
function allAt(wanted: number, first: number, last: number, offsetAt: (index: number) => number): number[] {
  let [low, high] = [first, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index <= last && offsetAt(index) === wanted; index += 1) found.push(index);
  return found;
}

interface Change {
  readonly within: TextRange;
  readonly text: string;
}

/** The change without what stays the same at its end and its beginning, or the other way round; then as it is. */
function narrowings(before: string, within: TextRange, text: string): Change[] {
  const change = { within, text };
  return [
    withoutSameBeginning(before, withoutSameEnd(before, change)),
    withoutSameEnd(before, withoutSameBeginning(before, change)),
    change,
  ];
}

function withoutSameBeginning(before: string, { within: { start, end }, text }: Change): Change {
  const most = Math.min(end - start, text.length);
  let same = 0;
  while (same < most && before[start + same] === text[same]) same += 1;
  return { within: { start: start + same, end }, text: text.slice(same) };
}

function withoutSameEnd(before: string, { within: { start, end }, text }: Change): Change {
  const most = Math.min(end - start, text.length);
  let same = 0;
  while (same < most && before[end - 1 - same] === text[text.length - 1 - same]) same += 1;
  return { within: { start, end: end - same }, text: text.slice(0, text.length - same) };
}

/** Characters as they are written in a text that begins with the given sign in the file. */
function writtenIn(firstSign: string, text: string): string {
  if (firstSign === "'") return text.replaceAll("'", "''");
  // The escapes of JSON are among those of YAML.
  if (firstSign === '"') return JSON.stringify(text).slice(1, -1);
  return text;
}
