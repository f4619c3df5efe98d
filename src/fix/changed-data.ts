/** What the data of a file are, and would be with some of its texts changed, in a form that can be compared. */
import { pointerTo, segmentsOf, type Pointer } from '../model/position.ts';

/** New texts by their place. */
export type NewTexts = Map<Pointer, string>;

/** The data as canonical text, with the new texts in their places. */
export function dataWith(data: unknown, texts: NewTexts = new Map()): string {
  return written(data, texts, '');
}

/** The text at a place of the data; nothing where something else is there. */
export function textAt(data: unknown, pointer: Pointer): string | undefined {
  const inside = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value)).get(key)
      : undefined;
  const value = segmentsOf(pointer).reduce<unknown>(inside, data);
  return typeof value === 'string' ? value : undefined;
}

/** Unlike JSON this tells apart every number, and a list from a table with the keys of a list. */
function written(value: unknown, texts: NewTexts, at: Pointer): string {
  if (typeof value === 'string') return JSON.stringify(texts.get(at) ?? value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${written(inner, texts, at + pointerTo(key))}`,
  );
  return Array.isArray(value) ? `[${entries.join(',')}]` : `{${entries.join(',')}}`;
}
