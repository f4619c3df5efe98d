/** A PDF read as far as it can be judged: its pages, the files inside, and where it says it comes from. */
import type { Refusal } from '../model/verification.ts';
import { embeddedFilesOf, type EmbeddedFile } from '../pdf/embedded-files.ts';
import { openPdf, type PdfFile } from '../pdf/file.ts';
import type { Inflate } from '../pdf/inflation.ts';
import { UnreadablePdf } from '../pdf/objects.ts';
import { shownTextOf, type ShownText } from './shown-text.ts';

/** A file that could be read. */
export interface ExaminedPdf {
  readonly file: PdfFile;
  readonly shown: ShownText;
  readonly files: readonly EmbeddedFile[];
}

/** Why a file cannot be read. */
export interface Refused {
  readonly refusal: { readonly reason: Refusal; readonly detail: string };
}

/** Reads the files inside a PDF and nothing else. */
export function enclosedIn(bytes: Uint8Array, inflate: Inflate): readonly EmbeddedFile[] | Refused {
  return orRefusal(() => embeddedFilesOf(openPdf(bytes, inflate)));
}

/** Reads a whole PDF. */
export function examine(bytes: Uint8Array, inflate: Inflate): ExaminedPdf | Refused {
  return orRefusal(() => {
    const file = openPdf(bytes, inflate);
    return { file, shown: shownTextOf(file), files: embeddedFilesOf(file) };
  });
}

/** Does something that only the content of a file can make fail. */
export function orRefusal<Result>(reading: () => Result): Result | Refused {
  try {
    return reading();
  } catch (error) {
    if (error instanceof UnreadablePdf) return { refusal: { reason: error.reason, detail: error.detail } };
    throw error;
  }
}
