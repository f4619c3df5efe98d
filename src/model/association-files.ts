/** The files of one association, on their way from bytes to a dossier. */
import type { ReadResult } from './host.ts';
import type { SourceFile, Sourced } from './source.ts';

/** A policy file; `source` is absent where the step before could make nothing of it. */
export interface PolicyFile<Source> {
  /** The file name without its ending. */
  readonly name: string;
  readonly path: string;
  readonly source?: Source;
}

/** One association as files; `Source` is what a file has become so far. */
export interface AssociationFiles<Source> {
  /** The name of the association's folder. */
  readonly id: string;
  readonly profile?: Source;
  /** The association's recorded exceptions. */
  readonly waivers?: Source;
  readonly policies: readonly PolicyFile<Source>[];
  /** Every image of the folder by its path in the workspace; the profile says which of them is the logo. */
  readonly images: ReadonlyMap<string, ReadResult>;
}

/** After `load`: text. */
export type LoadedAssociation = AssociationFiles<SourceFile>;

/** After `parse`: data that know their places, of no known shape yet. */
export type ParsedAssociation = AssociationFiles<Sourced<unknown>>;
