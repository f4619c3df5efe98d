/** The world outside, as the pipeline may know it. `src/host/` has the only implementation that touches Node. */
import type { Artifact } from './artifact.ts';
import type { Day } from './generated/documents.ts';

/** Why a file could not be read; the reason becomes a `load/…` diagnostic. */
export type ReadFailure = 'missing' | 'notAFile' | 'tooLarge' | 'outsideWorkspace' | 'denied';

/** What came of reading a file. Reading never throws for what a user may have done. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly failure: ReadFailure };

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** Reads files below one root; a path, or a link on the way, that leads outside is refused. */
export interface Files {
  /** `path` is relative, with forward slashes; more than `limit` bytes are not read. */
  read(path: string, limit: number): Promise<ReadResult>;
  /** The entries of a folder sorted by name, or `undefined` where there is no such folder. */
  list(path: string): Promise<readonly FolderEntry[] | undefined>;
}

/** Prints HTML to PDF in a browser. */
export interface Printer {
  /** Name and version, such as `Chromium 147.0.7727.0`. */
  readonly browser: string;
  /** `html` is self-contained: no network and no script is needed or allowed. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Why there is no PDF; the reason becomes one clear line for the user. */
export type PrinterFailure = 'noBrowser' | 'browserDoesNotStart' | 'browserHangs' | 'pageFails';

/** Everything outside the pipeline. */
export interface Host {
  /** The user's own files: `policies/`, and a workspace's own `schemas/`, `standards/`, `templates/`. */
  readonly workspace: Files;
  /** The files shipped with the package, used where the workspace has none of its own. */
  readonly shipped: Files;
  today(): Day;
  /** Replaces the artifacts in the output folder, each as a whole: no reader ever sees half a file. */
  write(artifacts: readonly Artifact[]): Promise<void>;
  openPrinter(): Promise<Printer>;
}
