/** The report as JSON, in the shape of `schemas/report.schema.json`. */
import type { Report } from '../../model/report.ts';
import type { TextReporter } from './index.ts';

/** Writes a report as JSON; the order of keys and entries is stable, so files can be compared. */
export const jsonReport: TextReporter = (report) => [...jsonPieces(report)].join('');

const emptyList = '\n  "associations": []';

/**
 * The same text association by association: that of a few thousand policies is longer than any string may be.
 */
export function* jsonPieces(report: Report): Generator<string> {
  const frame = JSON.stringify({ ...report, associations: [] }, undefined, 2);
  // Only a key of the report itself stands so far to the left on a line of its own.
  const [before = '', after = ''] = frame.split(emptyList);
  const open = emptyList.slice(0, -1);
  let beginning = `${before}${open}`;
  for (const association of report.associations) {
    const text = JSON.stringify(association, undefined, 2).replaceAll('\n', '\n    ');
    yield `${beginning}\n    ${text}`;
    beginning = ',';
  }
  yield report.associations.length === 0 ? `${frame}\n` : `\n  ]${after}\n`;
}
