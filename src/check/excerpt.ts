/** The words that a finding is about: by them it is known again when its place in the file has changed. */
import { segmentsOf, type Pointer, type TextRange } from '../model/position.ts';
import { firstTextIn } from '../model/texts-in.ts';

/**
 * The characters of a text that a place is narrowed to; otherwise the first words of the innermost list
 * entry that the place is in. Nothing where there is no list: there the keys alone say what is meant.
 */
export function excerptOf(data: unknown, pointer: Pointer, range?: TextRange): string {
  let value = data;
  let item: unknown;
  for (const segment of segmentsOf(pointer)) {
    const isInList = Array.isArray(value);
    value = fieldOf(value, segment);
    if (isInList) item = value;
  }
  return range !== undefined && typeof value === 'string'
    ? value.slice(range.start, range.end)
    : firstTextIn(item);
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
