/** Text that was read, and data that remembers where in the text it stands. */
import type { Pointer, Span, TextRange } from './position.ts';

/** No text that is read is larger, in bytes: a policy of this size would have some three hundred pages. */
export const greatestTextSize = 1024 * 1024;

/** A file of the workspace as text. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Which part of an entry to point at: its key, or its value. */
export type EntryPart = 'key' | 'value';

/** Data parsed from a file. `Data` is `unknown` until validation has shown its type. */
export interface Sourced<Data> {
  readonly file: SourceFile;
  readonly data: Data;
  /** The span of the value (or key) at a pointer, or of the nearest thing above it that exists. */
  locate(pointer: Pointer, part?: EntryPart): Span;
  /**
   * The span of some characters of the text at a pointer, however the file writes that text: on one line,
   * in quotes, or as a block. Where that cannot be told, the span of the whole value.
   */
  locateWithin(pointer: Pointer, range: TextRange): Span;
}
