/** Whether a file is as it was when it was made: nothing changed, nothing appended. */
import { lastPlaceOf } from '../pdf/cross-references.ts';
import type { PdfFile } from '../pdf/file.ts';
import type { Judgement } from '../model/verification.ts';
import { judgement, statement } from './judgements.ts';

const endMark = Array.from('%%EOF', (letter) => letter.charCodeAt(0));
/** A line end may follow the mark of the end, in one or two bytes. */
const mostAfterEnd = 2;

/** Judges the file as bytes; whether its identifier holds is computed where identifiers are made. */
export function judgeFile(file: PdfFile, identifierHolds: boolean): Judgement {
  const appended = file.bytes.length - (lastPlaceOf(file.bytes, endMark) ?? 0) - endMark.length;
  const details = [
    ...(appended > mostAfterEnd ? [statement('file/appended', { count: appended })] : []),
    ...(file.revisions > 1 ? [statement('file/revised', { count: file.revisions - 1 })] : []),
  ];
  if (!file.trailer.entries.has('ID'))
    return judgement('file', 'doesNotHold', statement('file/noIdentifier'), details);
  return identifierHolds && details.length === 0
    ? judgement('file', 'holds', statement('file/asMade'))
    : judgement('file', 'doesNotHold', statement('file/changed'), details);
}
