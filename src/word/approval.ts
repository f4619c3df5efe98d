/** The clause of approval, and the table that is signed. */
import { Paragraph, type ParagraphChild } from 'docx';
import type { ApprovalClause, Sentence, SentencePart, SignatureTable } from '../model/render-model.ts';
import { headingParagraphs, lineParagraph, paragraph } from './paragraphs.ts';
import { identifierRun, textRuns } from './runs.ts';
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
export function signatureBlocks({ id, headings, columns, rows }: SignatureTable, sheet: Sheet): Blocks {
  const [spoken] = headings;
  if (spoken === undefined) return [];
  const cells = rows.map(({ number, name, capacity }, index) => {
    const extra = index < rows.length - 1 ? { keepNext: true } : {};
    const lines = (all: typeof name) => all.map((line) => lineParagraph('cell', line, sheet, extra));
    const place = paragraph('cell', spoken, textRuns(number, spoken), sheet, {
      ...extra,
      alignment: 'center',
    });
    const room = [paragraph('cell', spoken, [], sheet, extra)];
    return [
      [place],
      name.length === 0 ? room : lines(name),
      capacity.length === 0 ? room : lines(capacity),
      room,
    ];
  });
  const heading = headingParagraphs(id, headings, sheet).map((block) => [block]);
  return [
    ...pairs([{ cells: heading, isHeading: true }], sheet),
    gap(6, true),
    gridTable({ columns, rows: cells, parts: [7, 36, 27, 30], rowHeight: millimetres(15) }, sheet),
  ];
}
