/** The writers of reports, for whoever shows one. */
export { jsonPieces, prettyPieces, prettyReport, reporters } from './report/reporters/index.ts';
