/** The report as JSON, in the shape of `schemas/report.schema.json`. */
import { textArtifact, type Artifact } from '../../model/artifact.ts';
import type { Report } from '../../model/report.ts';

/** Writes a report as a JSON artifact; the order of keys and entries is stable, so files can be compared. */
export function jsonReport(report: Report, path: string): Artifact {
  return textArtifact(path, 'application/json', `${JSON.stringify(report, undefined, 2)}\n`);
}
