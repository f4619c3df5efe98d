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

/** Remembers texts and bytes by keys from one run to the next; it may forget any of them at any time. */
export interface Cache {
  has(key: string): Promise<boolean>;
  /** The text of a key. */
  get(key: string): Promise<string | undefined>;
  getBytes(key: string): Promise<Uint8Array | undefined>;
  put(key: string, content: string | Uint8Array): Promise<void>;
  /** Forgets what was not asked for the longest, until no more is held than there may be. */
  trim(): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** Prints HTML to PDF in a browser. */
export interface Printer {
  /** Name and version, such as `Chromium 147.0.7727.0`. */
  readonly browser: string;
  /** By what it is told from any other on this machine; nothing where that can be told only by opening it. */
  readonly identity: string | undefined;
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
  /** What earlier runs concluded. */
  readonly cache: Cache;
  /** Replaces the artifacts in the output folder, each as a whole: no reader ever sees half a file. */
  write(artifacts: readonly Artifact[]): Promise<void>;
  /** What is in the output folder. */
  readonly outputs: Files;
  openPrinter(): Promise<Printer>;
  /** Whether the printer that would be opened is the one of an identity, without opening it. */
  wouldOpen(printerIdentity: string): Promise<boolean>;
  /** Replaces files of the workspace that a user asked to be changed, each as a whole. */
  rewrite(artifacts: readonly Artifact[]): Promise<void>;
  /** Writes a new file into the workspace; one that exists is left as it is. */
  create(path: string, text: string): Promise<'created' | 'exists' | 'denied'>;
  /** The folder of the schemas as a path from a file of the workspace, so that editors find them. */
  schemasSeenFrom(path: string): Promise<string>;
}

/** A document, or every document, that could not be printed. */
export class PrinterError extends Error {
  readonly reason: PrinterFailure;
  /** What the browser or the system said; for experts, in no particular language. */
  readonly detail: string;

  constructor(reason: PrinterFailure, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Why outputs could not be written. */
export type OutputFailure = 'denied' | 'notAFolder' | 'noSpace' | 'locked' | 'other';

/** Outputs that could not be written; nothing was half-written. */
export class OutputError extends Error {
  readonly reason: OutputFailure;
  readonly path: string;

  constructor(reason: OutputFailure, path: string) {
    super(`${reason}: ${path}`);
    this.reason = reason;
    this.path = path;
  }
}
