/** What is asked of the pipeline, and what it gives back. */
import type { Artifact } from './artifact.ts';
import type { Day } from './generated/documents.ts';
import type { PrinterFailure } from './host.ts';
import type { Layout } from './layout.ts';
import type { Rendition } from './rendition.ts';
import type { Report } from './report.ts';
import type { Shard } from './shard.ts';
import type { Profile } from './standard.ts';

/** What to look at, and by what measure. */
export interface Inquiry {
  /** Folders, files, patterns or names of associations; nothing means everything. */
  readonly selection: readonly string[];
  /** The standards by which to measure; all of the workspace unless told. */
  readonly standards: readonly string[];
  readonly profile: Profile;
  /** Only the part of what is selected that falls into a shard. */
  readonly shard?: Shard;
  /** One rule only, or the rules of one group, such as `parity/`. */
  readonly rule?: string;
  /** The day to look on; today unless told. */
  readonly asOf?: Day;
  /** Whether the report may leave out what is in order, to be held in less memory; its totals count it still. */
  readonly findingsOnly?: boolean;
  /** Whether the associations are also looked at together, which takes a look at every word. */
  readonly together?: boolean;
}

/** What to look at, and what to make of it. */
export interface Commission extends Inquiry {
  readonly pdf: boolean;
  /** Whether each policy is also made as a Word file. */
  readonly word?: boolean;
  /** How documents are set; as each association has chosen unless told. */
  readonly layout?: Layout;
  /** Which copy of the documents is made; the archive copy unless told. */
  readonly rendition?: Rendition;
  /** Whether each policy ends with what the check found. */
  readonly appendix?: boolean;
}

/** Why a PDF is not there; without a path, why there are none at all. */
export interface PrintFailure {
  readonly reason: PrinterFailure;
  readonly detail: string;
  readonly path?: string;
}

/** What was made, and what was found. */
export interface Production {
  readonly report: Report;
  readonly artifacts: readonly Artifact[];
  /** Name and version of the browser that printed, or `null` where nothing was printed. */
  readonly browser: string | null;
  /** By what that browser is told from any other on this machine, where it can be told without starting it. */
  readonly browserIdentity: string | undefined;
  /** Why a PDF that was asked for is not there. */
  readonly failures: readonly PrintFailure[];
}
