/** What a table is for, by the words that head its columns or rows. */
import { foldedText } from '../../arabic/fold.ts';
import type { LineTable, Row } from './lines.ts';
import { labelOf } from './labels.ts';

/** `labelled`: each value has a label above or beside it. `content`: part of what a section says. */
export type TableKind = 'contents' | 'signatures' | 'history' | 'labelled' | 'content';

const heads = {
  page: /^(?:رقم )?(?:ال)?صفح(?:ه|ات)$/,
  name: /^(?:ال)?(?:اسم|اسماء)(?: العضو| الموقع| الاعضاء)?$/,
  capacity: /^(?:ال)?(?:صفه|منصب|مسمي|وظيفه|مسمي الوظيفي|مسمي الوظيفه)$/,
  signature: /^(?:ال)?(?:توقيع|توقيعات|ختم|توقيع والختم)$/,
  issue: /^(?:رقم )?(?:ال)?(?:اصدار|نسخه|مراجعه)$/,
  summary:
    /^(?:ال)?(?:وصف|تعديل|تعديلات|ملخص|بيان|سبب|ملاحظات)(?: (?:ال)?(?:تعديل|تعديلات|تغيير|اصدار|مراجعه))?$/,
} as const;

/** What a column is for. */
export type Column = keyof typeof heads;

/** «الاسم Name»: where a text has both languages, what is Arabic of it. */
export function arabicHalf(text: string): string {
  return /[\u0621-\u064A]/.test(text) ? text.replaceAll(/[A-Za-z][A-Za-z .,'/-]*/g, ' ').trim() : text;
}

/** A cell as it is compared: in folded spelling, without the colon of a label. */
export function cellForm(text: string): string {
  return foldedText(arabicHalf(text), 'orthographic')
    .replace(/[\s:.*-]+$/, '')
    .replace(/^[\s:*]+/, '')
    .trim();
}

/** Which columns a row heads, by their place. */
export function columnsOf(row: Row | undefined): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [place, { text }] of (row ?? []).entries()) {
    const form = cellForm(text);
    for (const [column, pattern] of Object.entries(heads) as [Column, RegExp][])
      if (pattern.test(form) && !columns.has(column)) columns.set(column, place);
  }
  return columns;
}

/** Decides what a table is for. */
export function tableKindOf({ rows }: LineTable): TableKind {
  const columns = columnsOf(rows[0]);
  if (columns.has('page')) return 'contents';
  if (columns.has('name') && (columns.has('capacity') || columns.has('signature'))) return 'signatures';
  if (columns.has('issue') && columns.has('summary')) return 'history';
  const isLabel = ({ text }: { readonly text: string }) => labelOf(text) !== undefined;
  const labelledColumns = (rows[0] ?? []).filter(isLabel).length;
  const labelledRows = rows.filter((row) => row.some(isLabel)).length;
  const isHead = rows.length > 1 && labelledColumns >= 2;
  return isHead || (labelledRows > 0 && labelledRows * 2 >= rows.length) ? 'labelled' : 'content';
}
