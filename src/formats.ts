/** The writers of reports, for whoever shows one. */
export { jsonPieces, prettyReport, reporters } from './report/reporters/index.ts';
