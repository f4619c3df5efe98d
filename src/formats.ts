/** The writers of reports, for whoever shows one. */
export { prettyReport, reporters } from './report/reporters/index.ts';
