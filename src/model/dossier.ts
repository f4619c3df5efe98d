/** Everything known about one association on one day. Everything later is derived from it. */
import type { Association, Day, Waivers } from './generated/documents.ts';
import type { Policy } from './policy.ts';
import type { PolicyType } from './policy-type.ts';
import type { Sourced } from './source.ts';

/** A policy that could be read and has the shape its type asks for. */
export interface PolicyEntry {
  /** The file name without its ending; outputs are named after it. */
  readonly name: string;
  readonly type: PolicyType;
  readonly source: Sourced<Policy>;
}

/** A policy file that cannot be judged, because it cannot be read or has the wrong shape. */
export interface UnreadablePolicy {
  readonly name: string;
  readonly file: string;
  /** The `type:` it declares, where that much can be read and is known. */
  readonly type?: string;
}

/** Everything known about one association on one day; immutable. */
export interface Dossier {
  /** The day on which the association is looked at: nothing reads the clock after this. */
  readonly asOf: Day;
  /** The name of the association's folder. */
  readonly id: string;
  readonly association: Sourced<Association>;
  readonly policies: readonly PolicyEntry[];
  readonly unreadable: readonly UnreadablePolicy[];
  /** The logo, once it has been found inside the association's folder. */
  readonly logo?: Image;
  /** The images of signatures that the policies name, by the names of their files, once found inside the folder. */
  readonly signatures: ReadonlyMap<string, Image>;
  /** The name of the theme of its documents, if it names one that there is. */
  readonly theme?: string;
  /**
   * The associations of the workspace, the same list for each of them, so this one may be among them. What is
   * another's has no place in this one's documents.
   */
  readonly neighbours: readonly Neighbour[];
  /** Dated, justified exceptions that the association has recorded. */
  readonly waivers?: Sourced<Waivers>;
}

/** What identifies an association of the workspace. */
export interface Neighbour {
  readonly id: string;
  readonly profile: Association;
}

/** An image of an association's folder, as bytes of a known kind. */
export interface Image {
  readonly path: string;
  readonly mediaType: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array;
}

/** An association whose profile cannot be read: whose policies they are is unknown, so none is judged. */
export interface UnreadableAssociation {
  readonly id: string;
  readonly unreadable: readonly UnreadablePolicy[];
}

/** Whether there is a dossier at all. */
export function isDossier(value: Dossier | UnreadableAssociation): value is Dossier {
  return 'association' in value;
}
