/** The formats of a report, for whoever shows one. */
export { reporters, type Format } from './report/reporters/index.ts';
