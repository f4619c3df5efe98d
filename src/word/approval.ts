/** The clause of approval, and the table that is signed. */
import { Paragraph, type ParagraphChild } from 'docx';
import type {
  ApprovalClause,
  Sentence,
  SentencePart,
  SignatureRow,
  SignatureTable,
  Spoken,
} from '../model/render-model.ts';
import { imageRun } from './image.ts';
import { headingParagraphs, lineParagraph, paragraph } from './paragraphs.ts';
import { identifierRun, textRuns } from './runs.ts';
import { factRuns } from './sections.ts';
import { millimetres, type Sheet } from './sheet.ts';
import { dataTable, gap, gridTable, pairs, type Blocks } from './tables.ts';

/** The sentence by which the policy is approved, or the form for it. */
export function approvalBlocks(
  { id, headings, remarks, sentences, data }: ApprovalClause,
  sheet: Sheet,
): Blocks {
  const rows = [
    { cells: headingParagraphs(id, headings, sheet).map((block) => [block]), isHeading: true },
    { cells: remarks.map((line) => [lineParagraph('note', line, sheet, { keepNext: true })]) },
    { cells: sentences.map((sentence) => [sentenceParagraph(sentence, sheet)]), isTinted: true },
  ];
  return [
    ...pairs(rows, sheet),
    ...(data.length === 0 ? [] : [gap(8), dataTable(data, sheet.textWidth, sheet)]),
  ];
}

function sentenceParagraph(sentence: Sentence, sheet: Sheet): Paragraph {
  const runs = sentence.parts.flatMap((part) => partRuns(part, sentence));
  return paragraph('sentence', sentence, runs, sheet);
}

function partRuns({ text, isIdentifier, isBlank }: SentencePart, sentence: Sentence): ParagraphChild[] {
  if (isIdentifier) return [identifierRun(text, sentence)];
  return textRuns(text, sentence, isBlank ? { role: 'blank' } : {});
}

/** The table that is signed. Each row clings to the next, so that nobody signs on a page of its own. */
export function signatureBlocks(
  { id, headings, columns, rows, remarks }: SignatureTable,
  sheet: Sheet,
): Blocks {
  const [spoken] = headings;
  if (spoken === undefined) return [];
  const cells = rows.map((row, index) => signatureCells(row, index, index < rows.length - 1, spoken, sheet));
  const heading = headingParagraphs(id, headings, sheet).map((block) => [block]);
  const below = remarks.map((line) => [lineParagraph('note', line, sheet)]);
  return [
    ...pairs([{ cells: heading, isHeading: true }], sheet),
    gap(6, true),
    gridTable({ columns, rows: cells, parts: [8, 33, 22, 23, 14], rowHeight: millimetres(15) }, sheet),
    ...(below.length === 0 ? [] : [gap(4), ...pairs([{ cells: below }], sheet)]),
  ];
}

function signatureCells(
  { number, name, identity, capacity, signature }: SignatureRow,
  index: number,
  keepNext: boolean,
  spoken: Spoken,
  sheet: Sheet,
): Blocks[] {
  const extra = keepNext ? { keepNext } : {};
  const centred = { ...extra, alignment: 'center' } as const;
  const lines = (all: typeof name) => all.map((line) => lineParagraph('cell', line, sheet, extra));
  const room = [paragraph('cell', spoken, [], sheet, extra)];
  const numbered =
    identity === undefined ? [] : [paragraph('cell', spoken, factRuns([identity], spoken), sheet, extra)];
  // The logo of the cover is the first image.
  const image = signature === undefined ? undefined : imageRun(signature, 'signature', index + 2);
  return [
    [paragraph('cell', spoken, textRuns(number, spoken), sheet, centred)],
    name.length === 0 ? room : [...lines(name), ...numbered],
    capacity.length === 0 ? room : lines(capacity),
    image === undefined ? room : [paragraph('cell', spoken, [image], sheet, centred)],
    room,
  ];
}
