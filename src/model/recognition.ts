/**
 * What was recognised in a document: for each field of the draft what it rests on, and for each character
 * of the document what became of it.
 */
import type { Diagnostic } from './diagnostic.ts';
import type { Association } from './generated/documents.ts';
import type { Origin } from './imported.ts';
import type { Policy } from './policy.ts';
import type { Pointer } from './position.ts';

/** A stretch of the text of a document: offsets into one of its blocks, the end exclusive. */
export interface Stretch {
  /** Which paragraph, heading or cell, counted from 0 in reading order. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** As it is written there. */
  readonly text: string;
  readonly origin: Origin;
}

/**
 * How far a field can be relied on. `certain`: the document says so in so many words; `likely`: it follows
 * from form or place; `doubtful`: a person must decide.
 */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/**
 * Why a field is thought to be what it is.
 *
 * - `heading`: it stands under a heading that the policy type knows.
 * - `nearHeading`: it stands under a heading that is nearly one of those.
 * - `ownHeading`: it stands under a heading of its own.
 * - `position`: only its place speaks for it.
 * - `label`: a label names it.
 * - `pattern`: it has the form of such a number or address.
 * - `sentence`: a sentence of a known form states it.
 * - `table`: a table of a known form holds it.
 * - `frequency`: it is what the document says most often.
 * - `translation`: it stands in the other language beside or below a text that is known.
 * - `carried`: the text does not show it; the source that a file of ours carries has it.
 * - `assumed`: the document does not say it; the draft would not be complete without.
 */
export type Basis =
  | 'heading'
  | 'nearHeading'
  | 'ownHeading'
  | 'position'
  | 'label'
  | 'pattern'
  | 'sentence'
  | 'table'
  | 'frequency'
  | 'translation'
  | 'carried'
  | 'assumed';

/** What was done to bring a text into its place. */
export type ChangeKind =
  /** Lines or paragraphs that are one sentence were joined. */
  | 'rejoined'
  /** What looked like a heading was taken for the end of the sentence before it. */
  | 'headingJoined'
  /** A heading became a clause, with what stands below it as its clauses. */
  | 'headingAsClause'
  /** An item was put under another one, or beside it, against what its place on the page says. */
  | 'renested'
  /** A paragraph after a list became a clause of its own. */
  | 'paragraphAsClause'
  /** The cells of a row became one text. */
  | 'cellsJoined'
  /** Clauses were written as a list inside the text, because what the type asks of each is not known. */
  | 'listInText'
  /** The numbers or letters before the clauses were left out: the document gives its own. */
  | 'renumbered';

/** Which file of the draft. */
export type DraftFile = 'policy' | 'association';

/** A place in the draft. */
export interface DraftPlace {
  readonly file: DraftFile;
  readonly pointer: Pointer;
}

/** One value of the draft and what it rests on. */
export interface RecognisedField extends DraftPlace {
  readonly confidence: Confidence;
  readonly basis: Basis;
  /** Empty for what is assumed. */
  readonly sources: readonly Stretch[];
}

/** A change, and the text that it was made to. */
export interface Change extends DraftPlace {
  readonly kind: ChangeKind;
  readonly sources: readonly Stretch[];
}

/** What became of a stretch of the document. */
export type Use =
  /** It stands in the draft, or what it says does. */
  | 'value'
  /** It is a heading, whose section the draft has. */
  | 'heading'
  /** It is the number, letter or sign before a clause. */
  | 'marker'
  /** It names the value beside it, or heads a column. */
  | 'label'
  /** It is the table of contents, which is made anew. */
  | 'contents'
  /** A document of ours says it of itself, and the new one will say it again where it is so. */
  | 'ownWords'
  /** No place was found for it. */
  | 'unassigned';

/** A stretch and what became of it; all of them together are the whole document. */
export interface Piece {
  readonly stretch: Stretch;
  readonly use: Use;
  readonly place?: DraftPlace;
}

/** Where a heading of the document led to. */
export interface RecognisedHeading {
  readonly pointer: Pointer;
  readonly stretch: Stretch;
  readonly basis: Basis;
}

/** A document as far as it was understood. */
export interface Recognition {
  readonly policy: Policy;
  /** Without its identifier, which is the name of a folder and in no document. */
  readonly association: Omit<Association, 'id'>;
  /** What the association may be called in Latin letters, for the name of its folder. */
  readonly suggestedId?: string;
  readonly fields: readonly RecognisedField[];
  readonly headings: readonly RecognisedHeading[];
  readonly changes: readonly Change[];
  /** In reading order; nothing is left out but space. */
  readonly pieces: readonly Piece[];
  readonly notes: readonly Diagnostic[];
}
