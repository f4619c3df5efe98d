/** Every format in which a report can be read; a new one is a file and a line here. */
import type { Language } from '../../model/bilingual.ts';
import type { ReportFormat } from '../../model/format.ts';
import type { Report } from '../../model/report.ts';
import { compactReport } from './compact.ts';
import { csvReport } from './csv.ts';
import { githubReport } from './github.ts';
import { calendarReport } from './ics.ts';
import { jsonPieces, jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { prettyPieces, prettyReport } from './pretty.ts';
import { sarifReport } from './sarif.ts';
import { workbookReport } from './xlsx.ts';

export { jsonPieces, jsonReport, prettyPieces, prettyReport };

/** What a reporter may be told; one that has no use for something leaves it. */
export interface ReporterOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** The text of a file, where its lines are to be shown beside the findings. */
  readonly textOf?: (file: string) => string | undefined;
}

/** Report → text, without side effects: the same report always gives the same text. */
export type TextReporter = (report: Report, options: ReporterOptions) => string;

/** Report → bytes, where the format is no text; as pure as the others. */
export type BinaryReporter = (report: Report, options: ReporterOptions) => Promise<Uint8Array>;

/** Report → whatever the format is made of. */
export type Reporter = TextReporter | BinaryReporter;

/** A format: how a report is written in it, what it is called on the web, and how its files end. */
export interface FormatWriter {
  readonly write: Reporter;
  readonly mediaType: string;
  readonly fileEnding: string;
}

/** The formats by their names. */
export const reporters = {
  pretty: { write: prettyReport, mediaType: 'text/plain', fileEnding: 'txt' },
  compact: { write: compactReport, mediaType: 'text/plain', fileEnding: 'txt' },
  json: { write: jsonReport, mediaType: 'application/json', fileEnding: 'json' },
  sarif: { write: sarifReport, mediaType: 'application/sarif+json', fileEnding: 'sarif' },
  junit: { write: junitReport, mediaType: 'application/xml', fileEnding: 'xml' },
  github: { write: githubReport, mediaType: 'text/plain', fileEnding: 'txt' },
  markdown: { write: markdownReport, mediaType: 'text/markdown', fileEnding: 'md' },
  csv: { write: csvReport, mediaType: 'text/csv', fileEnding: 'csv' },
  xlsx: {
    write: workbookReport,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileEnding: 'xlsx',
  },
  ics: { write: calendarReport, mediaType: 'text/calendar', fileEnding: 'ics' },
} as const satisfies Record<ReportFormat, FormatWriter>;
