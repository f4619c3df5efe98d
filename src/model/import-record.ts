/**
 * What an import leaves beside its draft: for each field what it rests on, for each stretch of the document
 * what became of it. `schemas/import-record.schema.json` publishes the shape.
 */
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type { Box, DocumentFormat } from './imported.ts';
import type { Pointer } from './position.ts';
import type { Basis, ChangeKind, Confidence, DraftFile, Use } from './recognition.ts';
import type { QualitySign } from './text-quality.ts';

/** A stretch of the document with its place in it. */
export interface SourceText {
  readonly text: string;
  readonly line?: number;
  readonly page?: number;
  readonly box?: Box;
}

/** A field of the draft. */
export interface RecordedField {
  readonly file: DraftFile;
  readonly pointer: Pointer;
  /** As the draft has it. */
  readonly value: string | number;
  readonly confidence: Confidence;
  readonly basis: Basis;
  readonly sources: readonly SourceText[];
}

/** A change of structure. */
export interface RecordedChange {
  readonly kind: ChangeKind;
  readonly file: DraftFile;
  readonly pointer: Pointer;
  readonly sources: readonly SourceText[];
}

/** A stretch of the document and what became of it. */
export interface RecordedPiece extends SourceText {
  readonly use: Use;
  readonly file?: DraftFile;
  readonly pointer?: Pointer;
}

/** Something that was noticed, as a sentence. */
export interface RecordedNote {
  readonly code: string;
  readonly severity: Severity;
  readonly line?: number;
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
}

/** A known clause beside a damaged text: never a part of the draft. */
export interface Suggestion {
  readonly pointer: Pointer;
  readonly damaged: string;
  readonly model: string;
  /** The file in which it stands. */
  readonly origin: string;
  /** From 0 to 1: how much of the letters agree. */
  readonly likeness: number;
}

/** How much there is of what. */
export interface RecordedTotals {
  readonly sections: number;
  readonly clauses: number;
  readonly fields: Readonly<Record<Confidence, number>>;
  /** Characters of the document without spaces: those that were put somewhere, and those that were not. */
  readonly characters: { readonly assigned: number; readonly unassigned: number };
}

/** What `check` finds in the draft. */
export interface DraftFindings {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Requirements that were not assessed, because the text cannot be relied on. */
  readonly notAssessed: number;
}

/** The record of one import. */
export interface ImportRecord {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly document: { readonly name: string; readonly format: DocumentFormat; readonly sha256: string };
  readonly textLayer: {
    readonly reliable: boolean;
    readonly letters: number;
    readonly signs: readonly Omit<QualitySign, 'example'>[];
  };
  readonly draft: { readonly type: string; readonly association: string; readonly policy: string };
  readonly totals: RecordedTotals;
  readonly findings: DraftFindings;
  readonly fields: readonly RecordedField[];
  readonly headings: readonly {
    readonly pointer: Pointer;
    readonly basis: Basis;
    readonly source: SourceText;
  }[];
  readonly changes: readonly RecordedChange[];
  readonly pieces: readonly RecordedPiece[];
  readonly notes: readonly RecordedNote[];
  readonly suggestions: readonly Suggestion[];
}

/** What became of one document of a run. */
export interface ImportedDocument {
  /** As the user named it. */
  readonly path: string;
  /** `drafted`: a draft was written; `embedded`: the document carried its own files; `refused`: neither. */
  readonly outcome: 'drafted' | 'embedded' | 'refused';
  /** What was written, as paths from the folder of drafts. */
  readonly written: readonly string[];
  readonly record?: ImportRecord;
  /** Why there is no draft, or what else there is to say of the file. */
  readonly notes: readonly RecordedNote[];
}

/** A run: one entry for each document. `schemas/import-summary.schema.json` publishes the shape. */
export interface ImportSummary {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly documents: readonly {
    readonly path: string;
    readonly outcome: ImportedDocument['outcome'];
    readonly written: readonly string[];
    readonly association?: string;
    readonly type?: string;
    readonly reliable?: boolean;
    readonly totals?: RecordedTotals;
    readonly findings?: DraftFindings;
    readonly notes: readonly RecordedNote[];
  }[];
}
