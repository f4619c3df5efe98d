/** Where each piece of the data stands in the text that they were read from, whoever read them. */
import { segmentsOf, type Pointer, type Position, type Span, type TextRange } from '../model/position.ts';
import type { EntryPart, Sourced } from '../model/source.ts';
import { charactersOf, type WrittenText } from './scalar-offsets.ts';

/** A stretch of the file: its first character and the one after its last, as offsets. */
export type Stretch = readonly [start: number, end: number];

/** The place of a value: a text or number, a mapping, or a list. */
export interface Place {
  readonly start: number;
  /** Of a collection this is its start: a collection is shown at its beginning. */
  readonly end: number;
  /** What the characters mean, where that is a text. */
  readonly text?: string;
  readonly fields?: readonly Field[];
  readonly items?: readonly (Place | undefined)[];
}

/** The place of a field of a mapping; nothing for a part that the file leaves out. */
export interface Field {
  readonly name: string;
  readonly key: Stretch | undefined;
  readonly value: Place | undefined;
}

/** Data with their places, however they were read. */
export interface PlacedData {
  readonly data: unknown;
  readonly root: Place;
}

/** Offsets in a text → spans, by the line breaks of the text. */
export function spansIn(text: string): (start: number, end?: number) => Span {
  let starts: readonly number[] | undefined;
  const positionAt = (offset: number): Position => {
    starts ??= lineStartsOf(text);
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
  return (start, end = start) => {
    const first = positionAt(start);
    return { start: first, end: end === start ? first : positionAt(end) };
  };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What finds the places of values, keys and characters. */
export function locatorsOf(
  root: Place,
  text: string,
  at: (start: number, end?: number) => Span,
): Pick<Sourced<unknown>, 'locate' | 'locateWithin'> {
  // Many rules look at the same places.
  const known: Record<EntryPart, Map<Pointer, Span>> = { key: new Map(), value: new Map() };
  return {
    locate(pointer, part = 'value') {
      const span = known[part].get(pointer) ?? at(...stretchOf(root, segmentsOf(pointer), part));
      known[part].set(pointer, span);
      return span;
    },
    locateWithin(pointer, range) {
      const segments = segmentsOf(pointer);
      return at(...(charactersAt(root, segments, text, range) ?? stretchOf(root, segments, 'value')));
    },
  };
}

function charactersAt(
  root: Place,
  segments: readonly string[],
  text: string,
  range: TextRange,
): Stretch | undefined {
  const place = segments.reduce<Place | undefined>((inner, segment) => entryOf(inner, segment)?.value, root);
  return isText(place) ? charactersOf(place, text, range) : undefined;
}

function isText(place: Place | undefined): place is Place & WrittenText {
  return place?.text !== undefined;
}

/**
 * Walks down as far as the data goes. A value is shown where it stands, a collection at its key, and
 * what does not exist at the key of what should hold it.
 */
function stretchOf(root: Place, segments: readonly string[], part: EntryPart): Stretch {
  let entry: Entry = { key: undefined, value: root };
  for (const [index, segment] of segments.entries()) {
    const inner = entryOf(entry.value, segment);
    // Of the whole, the place where the data begin, after the comments at the top.
    if (inner === undefined)
      return index === 0 ? [root.start, root.start] : stretchOf(root, segments.slice(0, index), 'key');
    entry = inner;
  }
  const { key, value } = entry;
  const ofValue: Stretch | undefined = value === undefined ? undefined : [value.start, value.end];
  return (part === 'key' || isCollection(value) ? (key ?? ofValue) : (ofValue ?? key)) ?? [0, 0];
}

function isCollection(place: Place | undefined): boolean {
  return place?.fields !== undefined || place?.items !== undefined;
}

type Entry = Pick<Field, 'key' | 'value'>;

function entryOf(place: Place | undefined, segment: string): Entry | undefined {
  if (place?.fields !== undefined) return place.fields.find(({ name }) => name === segment);
  const value = place?.items?.[Number(segment)];
  return value === undefined ? undefined : { key: undefined, value };
}
