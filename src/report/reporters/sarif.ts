/**
 * The report as SARIF 2.1.0 (an OASIS standard), for the services and editors that show findings: the rules
 * are ours, and each standard is a taxonomy whose taxa are its requirements.
 */
import type { TextReporter } from './index.ts';
import { sarifIndexOf } from './sarif-index.ts';
import { locationOf, sarifResults } from './sarif-results.ts';
import { sarifRules, sarifTaxonomies } from './sarif-rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Writes one run; columns are in UTF-16 code units, as everywhere in a report. */
export const sarifReport: TextReporter = (report, { language }) => {
  const index = sarifIndexOf(report, language);
  const taxonomies = sarifTaxonomies(index);
  const run = {
    tool: {
      driver: {
        name: 'Siyasa',
        version: report.tool.version,
        language,
        rules: sarifRules(index),
        supportedTaxonomies: taxonomies.map(({ name }, position) => ({ name, index: position })),
      },
    },
    automationDetails: { id: `siyasa/${report.profile}/` },
    language,
    columnKind: 'utf16CodeUnits',
    taxonomies,
    artifacts: index.files.map((file) => ({ location: locationOf(file) })),
    invocations: [{ executionSuccessful: true }],
    results: sarifResults(index),
    properties: { asOf: report.asOf, profile: report.profile },
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
};
