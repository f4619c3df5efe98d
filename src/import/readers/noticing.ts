/** What a reader says of a document: remarks on what it read, and the reason where it cannot be read. */
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { MessageArguments } from '../../model/message.ts';
import { startOfFile, type Span } from '../../model/position.ts';

/** A remark before it is known about which file. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly values?: MessageArguments;
  /** Counted from 1; nothing for what concerns the document as a whole. */
  readonly line?: number;
}

/** The document cannot be read, or must not be: thrown by whatever part notices it, and caught where reading began. */
export class Refusal extends Error {
  readonly remark: Remark;

  constructor(code: string, values: MessageArguments = {}, line?: number) {
    super(code);
    this.remark = { code, severity: 'error', values, ...(line === undefined ? {} : { line }) };
  }
}

/** A remark as a diagnostic about a file. */
export function diagnosticOf({ code, severity, values = {}, line }: Remark, file: string): Diagnostic {
  return { code, severity, values: { path: file, ...values }, file, pointer: '', span: spanOf(line) };
}

function spanOf(line: number | undefined): Span {
  if (line === undefined) return startOfFile;
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
