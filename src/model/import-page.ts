/** What the page of a review list shows: finished words, and the text of the document beside the draft. */
import type { Bilingual } from './bilingual.ts';
import type { LabelledValue, Phrase, Term } from './report-page.ts';

/** A row of the comparison: what stands in the document, and what became of it. */
export interface ComparedRow {
  /** Page and line. */
  readonly place: Bilingual | undefined;
  readonly text: string;
  readonly becomes: readonly ComparedField[];
  /** What it is where it is no field. */
  readonly use: Bilingual | undefined;
  readonly isUnassigned: boolean;
}

/** A field that a row gave. */
export interface ComparedField {
  readonly path: string;
  /** The value, where it is not the text itself. */
  readonly value: string | undefined;
  readonly confidence: Term<string>;
  readonly basis: Bilingual;
}

/** Something to decide. */
export interface Decision {
  readonly term: Term<string>;
  readonly sentence: Phrase;
  readonly remedy: Phrase | undefined;
  readonly place: Bilingual | undefined;
}

/** A change of structure. */
export interface ShownChange {
  readonly word: Bilingual;
  readonly path: string;
  readonly text: string;
  readonly place: Bilingual | undefined;
}

/** The review list of one document. */
export interface DocumentReview {
  readonly anchor: string;
  readonly path: string;
  readonly outcome: Term<string>;
  readonly facts: readonly LabelledValue[];
  readonly signs: readonly { readonly word: Bilingual; readonly measured: string; readonly limit: string }[];
  readonly decisions: readonly Decision[];
  /** What is good to know and asks for nothing. */
  readonly remarks: readonly Decision[];
  readonly changes: readonly ShownChange[];
  readonly rows: readonly ComparedRow[];
  readonly suggestions: readonly {
    readonly path: string;
    readonly damaged: string;
    readonly model: string;
    /** The file in which the suggested clause stands. */
    readonly origin: string;
  }[];
  readonly steps: readonly Phrase[];
}

/** A row of the summary of a run. */
export interface SummaryRow {
  readonly anchor: string;
  readonly path: string;
  readonly outcome: Term<string>;
  readonly cells: readonly string[];
}

/** The page. */
export interface ImportPage {
  readonly documentTitle: string;
  readonly generator: string;
  readonly isPaper: false;
  readonly labels: Readonly<Record<string, Bilingual>>;
  readonly notice: Bilingual;
  readonly confidences: readonly { readonly term: Term<string>; readonly meaning: Bilingual }[];
  /** Empty where there is one document. */
  readonly summary:
    { readonly heads: readonly Bilingual[]; readonly rows: readonly SummaryRow[] } | undefined;
  readonly documents: readonly DocumentReview[];
}
