/** What travels inside a Word file of ours: the files that it was made from, and how it was set. */
import type { Wording } from './bilingual.ts';
import type { Day } from './generated/documents.ts';
import type { Layout } from './layout.ts';
import type { DocumentProvenance } from './provenance.ts';
import type { Rendition } from './rendition.ts';

/** The namespace of the part that carries it. */
export const wordSourceNamespace = 'urn:siyasa:word-source:1';

/** How a document was set: with it, the same source gives the same text. */
export interface WordStatement {
  /** The version of the tool that made the file. */
  readonly tool: string;
  /** The day on which the association was looked at. */
  readonly asOf: Day;
  /** The name of the association's folder. */
  readonly association: string;
  /** The name of the policy's file without its ending. */
  readonly policy: string;
  readonly layout: Layout;
  readonly rendition: Rendition;
  /** Whether the findings of the check stand in an appendix. */
  readonly hasAppendix: boolean;
  /** By what the association's other files show the policy to be superseded, if they do. */
  readonly supersededBy: Wording | null;
  /** The pictures that the pages show: only their names travel. */
  readonly pictures: DocumentProvenance['pictures'];
}

/** The files that a Word file carries, byte for byte. */
export interface CarriedFiles {
  readonly policy: CarriedFile;
  readonly association: CarriedFile;
}

/** One of them. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a Word file carries, to become the same policy again. */
export interface WordSource {
  readonly statement: WordStatement;
  readonly files: CarriedFiles;
  /** SHA-256 of the text that the file showed when it was made. */
  readonly shownText: string;
}
