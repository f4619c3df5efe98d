/** The document's own data: what identifies it, when it counts from, when it is looked at again. */
import { counted, monthlyIntervals } from '../arabic/counting.ts';
import { dateInWords } from '../arabic/dates.ts';
import { documentWords } from '../locales/document.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Association, Day, DocumentControl } from '../model/generated/documents.ts';
import { roleLabels } from '../model/generated/labels.ts';
import { partIds, type ControlTable, type DataRow } from '../model/render-model.ts';
import { dataRow, identifierRow, linesOf, type Setting } from './setting.ts';
import type { Standing } from './status.ts';

/** The table of the document's data and of the licence it rests on; what is absent is said to be absent. */
export function controlTable(
  control: DocumentControl | undefined,
  licence: Association['licence'],
  { successor }: Standing,
  setting: Setting,
): ControlTable {
  const words = documentWords;
  return {
    id: partIds.control,
    pointer: '/document',
    headings: linesOf(words.control, setting),
    rows: [
      ...controlRows(control ?? {}, setting),
      ...(successor === undefined ? [] : [dataRow(words.supersededBy, successor, setting)]),
      identifierRow(words.licence, licence?.number, setting),
      ...(licence?.date === undefined
        ? []
        : [dataRow(words.licenceDate, dateInWords(licence.date, setting.digits), setting)]),
      ...(control?.remarks === undefined ? [] : [dataRow(words.remarks, control.remarks, setting)]),
    ],
    historyHeadings: linesOf(words.history, setting),
    historyColumns: [words.issue, words.date, words.summary].map((word) => linesOf(word, setting)),
    history: (control?.history ?? []).map(({ issue, date, summary }) => ({
      issue,
      date: linesOf(dateInWords(date, setting.digits), setting),
      summary: linesOf(summary, setting),
    })),
  };
}

function controlRows(control: DocumentControl, setting: Setting): DataRow[] {
  const { code, issue, issueDate, effectiveDate, review, supersedes, history } = control;
  const words = documentWords;
  const dateOf = (day: Day | undefined) => (day === undefined ? undefined : dateInWords(day, setting.digits));
  return [
    identifierRow(words.code, code, setting),
    identifierRow(words.issue, issue, setting),
    dataRow(words.issueDate, dateOf(issueDate), setting),
    dataRow(words.effectiveDate, dateOf(effectiveDate), setting),
    dataRow(words.reviewInterval, intervalWords(review?.everyMonths, setting), setting),
    dataRow(words.nextReview, dateOf(review?.next), setting),
    dataRow(words.reviewOwner, review?.owner === undefined ? undefined : roleLabels[review.owner], setting),
    dataRow(words.supersedes, supersedes, setting),
    ...(history === undefined || history.length === 0 ? [dataRow(words.history, undefined, setting)] : []),
  ];
}

/** «كل ١٢ شهرًا» / `Every 12 months` */
function intervalWords(everyMonths: number | undefined, { digits }: Setting): Bilingual | undefined {
  return everyMonths === undefined ? undefined : counted(everyMonths, monthlyIntervals, digits);
}
