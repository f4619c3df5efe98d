/** What rules consult besides the dossier: it is the same for every association. */
import type { Terminology } from './generated/documents.ts';

/** What is known of policies of a kind, whoever writes them. */
export interface Reference {
  /** The terms of each policy type, by the type's id; a type may have none. */
  readonly terminology: ReadonlyMap<string, Terminology>;
}

/** A reference that knows nothing. */
export const noReference: Reference = { terminology: new Map() };
