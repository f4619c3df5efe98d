/** The report as JSON, in the shape of `schemas/report.schema.json`. */
import type { TextReporter } from './index.ts';

/** Writes a report as JSON; the order of keys and entries is stable, so files can be compared. */
export const jsonReport: TextReporter = (report) => `${JSON.stringify(report, undefined, 2)}\n`;
