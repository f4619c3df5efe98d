/** What went into a run and what came out, published as `schemas/manifest.schema.json`. */
import type { Day } from './generated/documents.ts';

/** A file and its hash. */
export interface ManifestEntry {
  readonly path: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What the manifest says of the run as a whole. */
export interface ManifestHead {
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly standards: readonly { readonly id: string; readonly version: string }[];
  /** Name and version of the browser that printed, or `null` where nothing was printed. */
  readonly browser: string | null;
  readonly asOf: Day;
}

/** The manifest; the entries are in the order of their paths. */
export interface Manifest extends ManifestHead {
  readonly schemaVersion: '2.0';
  readonly inputs: readonly ManifestEntry[];
  readonly outputs: readonly ManifestEntry[];
}
