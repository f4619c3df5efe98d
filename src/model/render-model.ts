/**
 * What a template shows: finished words and numbers.
 *
 * Templates loop and choose, they never compute; so every text is here once for each language of the
 * document, with its direction, and every property is present, `undefined` where there is nothing.
 */
import type { Language } from './bilingual.ts';
import type { Layout } from './layout.ts';
import { segmentsOf, type Pointer } from './position.ts';
import type { Rendition } from './rendition.ts';

/** The way a language is written. */
export type Direction = 'rtl' | 'ltr';

/** In which language a text is, and which way it runs. */
export interface Spoken {
  readonly language: Language;
  readonly direction: Direction;
}

/** One plain line of text in one language. */
export interface Line extends Spoken {
  readonly text: string;
  /** True where the association has no such text yet; `text` then says so. */
  readonly missing: boolean;
}

/** The same line in each language of the document. */
export type Lines = readonly Line[];

/** Sanitised HTML in one language. */
export interface Passage extends Spoken {
  readonly html: string;
  readonly missing: boolean;
}

/** A value with the word for it. An identifier, such as a code or an address, runs from left to right in any language. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly isIdentifier: boolean;
  readonly link: string | undefined;
}

/** A clause in one language. */
export interface ClauseText extends Passage {
  /** The clause's number, where it is not already the marker of the list. */
  readonly marker: string | undefined;
  /** What the clause begins with: the term it defines, the party it concerns. */
  readonly lead: Line | undefined;
  readonly facts: readonly Fact[];
}

/** A clause with the clauses under it. */
export interface NumberedClause {
  readonly id: string;
  readonly pointer: Pointer;
  /** The marker of the list, in the document's first language, with the space after it. */
  readonly marker: string;
  readonly texts: readonly ClauseText[];
  readonly clauses: readonly NumberedClause[];
}

/** A heading with its number, such as «أولًا:» or `1.`; the number is empty for parts that have none. */
export interface Heading extends Line {
  readonly number: string;
}

/** A section of the policy. */
export interface NumberedSection {
  readonly id: string;
  readonly pointer: Pointer;
  readonly headings: readonly Heading[];
  /** The paragraphs of its text, each in the languages of the document, so that one stands beside the other. */
  readonly passages: readonly (readonly Passage[])[];
  readonly clauses: readonly NumberedClause[];
  /** The room for numbers of clauses, in points, where they are longer than usual. */
  readonly numberRoom: number | undefined;
  /** What is said instead where nothing is written yet. */
  readonly emptiness: Lines;
}

/** One row of a table of data: either a value for each language, or one identifier for all. */
export interface DataRow {
  readonly labels: Lines;
  readonly values: Lines;
  readonly identifier: string | undefined;
}

/** An image by address, never as markup: nothing in a drawing can then run or load anything. */
export interface ShownImage {
  readonly source: string;
  readonly description: string;
}

/** The first page. */
export interface Cover {
  readonly logo: ShownImage | undefined;
  readonly association: Lines;
  readonly seat: Lines;
  readonly title: Lines;
  readonly data: readonly DataRow[];
  readonly status: Lines;
  readonly statusRemark: Lines;
}

/** A page number in words: «صفحة ٣ من ٩». */
export interface PageCounter {
  readonly before: string;
  readonly between: string;
  /** What follows the numbers, such as which copy this is. */
  readonly after: string;
  readonly isArabicIndic: boolean;
}

/** What stands above and below every page; corners are those of the paper. A line break divides lines. */
export interface Running {
  readonly topRight: string;
  readonly topMiddle: string;
  readonly topLeft: string;
  readonly bottomMiddle: string;
  readonly bottomRight: PageCounter | undefined;
  readonly bottomLeft: PageCounter | undefined;
}

/** One line of the contents; a page that is not known yet is empty. */
export interface ContentsEntry {
  readonly target: string;
  readonly headings: readonly Heading[];
  readonly page: string;
}

/** The list of contents. */
export interface Contents {
  readonly id: string;
  readonly headings: Lines;
  readonly entries: readonly ContentsEntry[];
}

/** One revision of the document. */
export interface Revision {
  readonly issue: string;
  readonly date: Lines;
  readonly summary: Lines;
}

/** The document's own data and its revisions. */
export interface ControlTable {
  readonly id: string;
  readonly pointer: Pointer;
  readonly headings: Lines;
  readonly rows: readonly DataRow[];
  readonly historyHeadings: Lines;
  readonly historyColumns: readonly Lines[];
  readonly history: readonly Revision[];
}

/** A stretch of a sentence: words of ours, a value, an identifier, or a blank to be filled by hand. */
export interface SentencePart {
  readonly text: string;
  readonly isWords: boolean;
  readonly isIdentifier: boolean;
  readonly isBlank: boolean;
}

/** A sentence in one language, made of parts. */
export interface Sentence extends Spoken {
  readonly parts: readonly SentencePart[];
}

/** The clause of approval. */
export interface ApprovalClause {
  readonly id: string;
  readonly pointer: Pointer;
  readonly headings: Lines;
  /** What the reader must know first: that the data are complete, or that this is a form. */
  readonly remarks: Lines;
  readonly sentences: readonly Sentence[];
  readonly data: readonly DataRow[];
}

/** One row of the signature table; a blank row has a number only, and the date is always written by hand. */
export interface SignatureRow {
  readonly number: string;
  readonly name: Lines;
  /** The number of the identity card, in the copies that show it. */
  readonly identity: Fact | undefined;
  readonly capacity: Lines;
  readonly signature: ShownImage | undefined;
}

/** The table that the board signs. */
export interface SignatureTable {
  readonly id: string;
  readonly pointer: Pointer;
  readonly headings: Lines;
  readonly columns: readonly Lines[];
  readonly rows: readonly SignatureRow[];
  /** What is said below the table; nothing where there is nothing to say. */
  readonly remarks: Lines;
}

/** One requirement in the appendix. */
export interface AppendixRow {
  readonly number: string;
  readonly question: Lines;
  readonly outcome: Lines;
}

/** The appendix: what a check of the policy found on a day. */
export interface Appendix {
  readonly id: string;
  readonly headings: Lines;
  /** What the appendix is, and what it is not. */
  readonly notices: readonly Lines[];
  readonly facts: readonly DataRow[];
  readonly tableHeadings: Lines;
  readonly columns: readonly Lines[];
  /** The requirements that are not met, to be reviewed or declared; the others are only counted. */
  readonly rows: readonly AppendixRow[];
}

/** A way to reach the association, or its bank account. */
export interface Contact {
  readonly labels: Lines;
  readonly values: Lines;
  readonly identifier: string | undefined;
  readonly link: string | undefined;
}

/**
 * Where a document stands, as far as its own data show.
 *
 * - `draft`: the data of its approval are not complete.
 * - `forApproval`: the same, and the association declares that it is put before the approving body.
 * - `approved`: the data of its approval are complete, as the association states them.
 * - `superseded`: another document has replaced it.
 */
export type DocumentStatus = 'draft' | 'forApproval' | 'approved' | 'superseded';

/** The mark across every page of a document by which nobody may act, and in which languages it is. */
export interface StatusMark {
  readonly isDraft: boolean;
  readonly isForApproval: boolean;
  readonly isSuperseded: boolean;
  readonly isInArabic: boolean;
  readonly isInEnglish: boolean;
}

/** A policy as a document. */
export interface PolicyDocument extends Spoken {
  readonly languages: readonly Language[];
  readonly layout: Layout;
  readonly isBilingual: boolean;
  /** Whether the two languages stand beside each other. */
  readonly isSideBySide: boolean;
  readonly rendition: Rendition;
  /** The name of the stylesheet that changes the usual look. */
  readonly theme: string | undefined;
  /** Name and version of the tool. */
  readonly tool: string;
  readonly title: string;
  readonly author: string;
  /** A dark enough `#rrggbb`. */
  readonly brandColour: string;
  readonly isArabicIndic: boolean;
  readonly status: DocumentStatus;
  readonly mark: StatusMark | undefined;
  /** Which copy this is. */
  readonly copy: Lines;
  readonly cover: Cover;
  readonly running: Running;
  readonly contents: Contents;
  readonly control: ControlTable;
  readonly notices: readonly Lines[];
  readonly sections: readonly NumberedSection[];
  readonly approval: ApprovalClause;
  readonly signatures: SignatureTable;
  readonly appendix: Appendix | undefined;
  readonly contacts: readonly Contact[];
  /** Every id that can be linked to, in the order of the document. */
  readonly anchors: readonly string[];
  /**
   * Every heading as one line, in the order of the document. A browser that prints writes bookmarks in
   * the same order, but loses the spaces between the lines and the languages of a heading.
   */
  readonly bookmarks: readonly string[];
}

/** The ids of the parts that every policy document has. */
export const partIds = {
  cover: 'cover',
  contents: 'contents',
  control: 'document-control',
  approval: 'approval',
  signatures: 'signatures',
  appendix: 'appendix',
} as const;

/**
 * The id, in the document, of whatever holds the data at a pointer.
 *
 * `/sections/rights/items/2/text/ar` is in `section-rights-3`: the numbers are those that the reader sees.
 */
export function anchorOf(pointer: Pointer): string {
  const [area, key, ...rest] = segmentsOf(pointer);
  if (area === 'document') return partIds.control;
  if (area === 'approval') return key === 'signatories' ? partIds.signatures : partIds.approval;
  if (area !== 'sections') return partIds.cover;
  if (key === undefined) return partIds.contents;
  const isIndex = (segment: string) => /^\d+$/.test(segment);
  const path = rest.slice(0, lengthOfPath(rest)).filter(isIndex);
  return ['section', key, ...path.map((index) => Number(index) + 1)].join('-');
}

/** How many leading segments are indexes or `items`; what follows is inside one clause. */
function lengthOfPath(segments: readonly string[]): number {
  const end = segments.findIndex((segment) => segment !== 'items' && !/^\d+$/.test(segment));
  return end === -1 ? segments.length : end;
}
