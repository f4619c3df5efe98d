/** Places in a source file, and the JSON Pointers (RFC 6901) that name places in its data. */

/** A place in a text: both numbers start at 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is the place just after its last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text: UTF-16 offsets into it, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The very beginning of a file, for what concerns the file as a whole. */
export const startOfFile: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A JSON Pointer; the empty string names the whole document. */
export type Pointer = string;

/** Joins keys and indexes to a pointer, escaping as RFC 6901 asks. */
export function pointerTo(...segments: readonly (string | number)[]): Pointer {
  let pointer = '';
  for (const segment of segments) pointer += `/${typeof segment === 'number' ? segment : escaped(segment)}`;
  return pointer;
}

function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys and indexes that a pointer is made of. */
export function segmentsOf(pointer: Pointer): string[] {
  if (pointer === '') return [];
  const segments = pointer.slice(1).split('/');
  if (!pointer.includes('~')) return segments;
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * A pointer as people write it: the keys joined by dots, such as `sections.channels.items[3].text`.
 * Places in lists count from 1, as people do.
 */
export function keyPath(pointer: Pointer): string {
  return segmentsOf(pointer)
    .map((segment) => (/^\d+$/.test(segment) ? `[${Number(segment) + 1}]` : `.${segment}`))
    .join('')
    .replace(/^\./, '');
}
