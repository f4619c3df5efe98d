/** Findings → what is to be done. */
import { severityWords } from '../locales/report.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Finding } from '../model/report.ts';
import type { Observation, Task } from '../model/report-page.ts';
import { groupedBy, type Group } from './grouped-by.ts';
import { shortName } from './output-links.ts';
import { phraseOf } from './phrase.ts';
import { termOf } from './report-terms.ts';

/**
 * Findings as tasks: what is mended in the same way stands together, and what is said in the same words
 * is said once, with all its places. A severity that is `expected` need not be mentioned again.
 */
export function tasksOf(findings: readonly Finding[], folder: string, expected?: Severity): Task[] {
  return groupedBy(findings, ({ remedy }) => JSON.stringify(remedy ?? null)).map((alike) => ({
    observations: groupedBy(alike, ({ severity, message }) => JSON.stringify([severity, message])).map(
      (same) => observationOf(same, folder, expected),
    ),
    remedy: alike[0].remedy === undefined ? undefined : phraseOf(alike[0].remedy),
  }));
}

function observationOf(
  findings: Group<Finding>,
  folder: string,
  expected: Severity | undefined,
): Observation {
  const [{ severity, message }] = findings;
  return {
    severity: severity === expected ? undefined : termOf(severityWords, severity),
    message: phraseOf(message),
    places: findings.map(({ file, line, column }) => `${shortName(file, folder)}:${line}:${column}`),
  };
}
