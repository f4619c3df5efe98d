/** Every format in which a report can be read as text; a new one is a file and a line here. */
import type { Language } from '../../model/bilingual.ts';
import type { Report } from '../../model/report.ts';
import { jsonReport } from './json.ts';
import { prettyReport } from './pretty.ts';

/** What a reporter may be told; one that has no use for something leaves it. */
export interface ReporterOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** The text of a file, where its lines are to be shown beside the findings. */
  readonly textOf?: (file: string) => string | undefined;
}

/** Report → text, without side effects. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** The reporters by the name of their format. */
export const reporters = { pretty: prettyReport, json: jsonReport } as const satisfies Record<
  string,
  Reporter
>;

/** The name of a format. */
export type Format = keyof typeof reporters;
