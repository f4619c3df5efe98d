/** Everything that was recognised so far: fields, headings, changes, claims on the text, and notes. */
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { MessageArguments } from '../../model/message.ts';
import { startOfFile, type Pointer } from '../../model/position.ts';
import type {
  Basis,
  Change,
  ChangeKind,
  Confidence,
  DraftFile,
  RecognisedField,
  RecognisedHeading,
  Stretch,
} from '../../model/recognition.ts';
import type { Claim } from './stretches.ts';

/** How a field is known. */
export interface Grounds {
  readonly confidence: Confidence;
  readonly basis: Basis;
}

/** Collects while a document is gone through. */
export class Collected {
  readonly fields: RecognisedField[] = [];
  readonly headings: RecognisedHeading[] = [];
  readonly changes: Change[] = [];
  readonly claims: Claim[] = [];
  readonly notes: Diagnostic[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** A value of the draft, with the stretches that say it. */
  field(file: DraftFile, pointer: Pointer, sources: readonly Stretch[], grounds: Grounds): void {
    this.fields.push({ file, pointer, sources, ...grounds });
    for (const stretch of sources) this.claims.push({ stretch, use: 'value', place: { file, pointer } });
  }

  heading(pointer: Pointer, stretch: Stretch, grounds: Grounds): void {
    this.headings.push({ pointer, stretch, basis: grounds.basis });
    this.claims.push({ stretch, use: 'heading', place: { file: 'policy', pointer } });
  }

  change(kind: ChangeKind, pointer: Pointer, sources: readonly Stretch[]): void {
    this.changes.push({ kind, file: 'policy', pointer, sources });
  }

  aside(use: 'marker' | 'label' | 'contents' | 'ownWords', stretches: readonly Stretch[]): void {
    for (const stretch of stretches) this.claims.push({ stretch, use });
  }

  /** Something that a person should know; it stands at a line of the document, where it has one. */
  note(code: string, severity: Severity, values: MessageArguments, at?: Stretch): void {
    const line = at?.origin.line;
    const start = line === undefined ? startOfFile.start : { line, column: 1 };
    const end = line === undefined ? startOfFile.end : { line, column: 1 + (at?.text.length ?? 0) };
    this.notes.push({ code, severity, values, file: this.#path, pointer: '', span: { start, end } });
  }
}
