/** A file that follows from others and is committed, so that a reader finds it without running anything. */
export interface GeneratedFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
