/** The writers of reports, for whoever shows one. */
export { jsonReport, prettyReport, reporters } from './report/reporters/index.ts';
export type { ReporterOptions } from './report/reporters/index.ts';
