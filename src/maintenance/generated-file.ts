/** A file that follows from others and is committed, so that a reader finds it without running anything. */
export interface GeneratedFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Text is formatted like the rest of the project before it is compared or written; bytes stay as they are. */
  readonly contents: string | Uint8Array;
}
