/** The report as a workbook: a sheet for each question that is asked of it, from right to left in Arabic. */
import type { CellObject, Sheet } from 'write-excel-file/universal';
import { reportNotice, reportWords } from '../../locales/report.ts';
import { marksAtRiskNotice, reporterWords } from '../../locales/reporters.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { Report } from '../../model/report.ts';
import { withFixedDates } from '../../model/archive-dates.ts';
import { factsOf } from './facts.ts';
import { allIndicatorColumns, indicatorRows } from './indicators.ts';
import type { BinaryReporter } from './index.ts';
import { requirementsOf, totalColumns } from './requirements.ts';
import {
  findingColumns,
  numberColumn,
  requirementColumns,
  requirementRows,
  rowsOf,
  subjectColumns,
  type Cell,
  type Column,
} from './rows.ts';

/** Writes the workbook; the same report gives the same bytes. */
export const workbookReport: BinaryReporter = async (report, { language }) => {
  const table = tableIn(language);
  const findings = rowsOf(report).filter(({ finding }) => finding !== undefined);
  const sheets = [
    factSheet(report, language),
    table(reportWords.requirements, [...subjectColumns, ...requirementColumns], requirementRows(report)),
    table(reporterWords.findings, [...subjectColumns, numberColumn, ...findingColumns], findings),
    table(reporterWords.marksAtRisk, allIndicatorColumns, indicatorRows(report), marksAtRiskNotice),
    table(reporterWords.totalsByRequirement, totalColumns, requirementsOf(report)),
  ];
  // Of the runs that offer this format few are asked for it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(sheets).toBlob();
  return withFixedDates(new Uint8Array(await blob.arrayBuffer()));
};

/** What the report is, what it rests on, and what it is not. */
function factSheet(report: Report, language: Language): Sheet<Blob> {
  const notices = [reportNotice, ...report.standards.map(({ notice }) => notice)];
  const rows = [
    ...factsOf(report, language),
    ...notices
      .filter((notice) => notice !== undefined)
      .map((notice) => ({ label: reporterWords.notice[language], value: notice[language] })),
  ];
  return {
    sheet: reporterWords.report[language],
    rightToLeft: language === 'ar',
    columns: [{ width: 20 }, { width: 100 }],
    data: rows.map(({ label, value }) => [{ ...cellOf(label), fontWeight: 'bold' }, cellOf(value)]),
  };
}

/** A table with its heading in sight wherever one is in it; a notice stands above the heading. */
function tableIn(language: Language) {
  return <Subject>(
    name: Bilingual,
    columns: readonly Column<Subject>[],
    subjects: readonly Subject[],
    notice?: Bilingual,
  ): Sheet<Blob> => {
    const above = notice === undefined ? [] : [noticeRow(notice[language], columns.length)];
    const heading = columns.map((column) => headingCell(column.heading[language]));
    const rows = subjects.map((subject) => columns.map(({ cell }) => cellOf(cell(subject, language))));
    return {
      sheet: name[language],
      rightToLeft: language === 'ar',
      stickyRowsCount: above.length + 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [...above, heading, ...rows],
    };
  };
}

/** A cell that spans others must be followed by the empty ones that it covers. */
function noticeRow(notice: string, columnSpan: number): (CellObject | null)[] {
  const covered = Array.from({ length: columnSpan - 1 }, () => null);
  return [{ ...cellOf(notice), columnSpan, height: 48 }, ...covered];
}

function headingCell(text: string): CellObject {
  return { ...cellOf(text), fontWeight: 'bold', backgroundColor: '#eeeeee' };
}

/** The most characters that a cell may hold; Excel repairs a file that has more by throwing them away. */
const mostCharacters = 32_767;

/** Words are always words, also where they look like a formula. */
function cellOf(cell: Cell): CellObject {
  const layout = { wrap: true, alignVertical: 'top' } as const;
  if (cell === undefined || cell === '') return layout;
  if (typeof cell === 'number') return { ...layout, value: cell, type: Number };
  return { ...layout, value: sharedText(cell), type: String };
}

/** The library looks texts up in a plain object, where `constructor` and its like are already something else. */
function sharedText(text: string): string {
  const shortened = text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
  return shortened in {} ? `${shortened} ` : shortened;
}
