/** `siyasa list`: the associations of the workspace and their policies. */
import { resultWords } from '../../locales/cli.ts';
import { findingsIn, type Report, type ReportedPolicy } from '../../model/report.ts';
import { reporters } from '../../formats.ts';
import { inspect, reportOfFiles } from '../../pipeline.ts';
import { exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type CheckOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Shows what there is; files that cannot be read are shown with the reason. */
export async function list(options: CheckOptions, version: string, terminal: Terminal): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const inspection = await inspect(host, inquiryOf([], options, terminal), version);
  const report = reportOfFiles(inspection.report);
  if (options.format === 'json') terminal.out(`${JSON.stringify(inventoryOf(report), undefined, 2)}\n`);
  else show(report, options, terminal);
  terminal.err(reporters.pretty(report, { language: options.lang, colour: options.colour }));
  return exitCodeFor(findingsIn(report), options.failLevel);
}

function show(report: Report, { lang }: CheckOptions, terminal: Terminal): void {
  for (const { id, name, policies } of report.associations) {
    terminal.out(`${id}  \u2068${name[lang] ?? name.ar}\u2069\n`);
    if (policies.length === 0) terminal.out(`  ${resultWords.noPolicies[lang]}\n`);
    for (const { file, title } of policies)
      terminal.out(`  ${file}  \u2068${title[lang] ?? title.ar}\u2069\n`);
  }
}

function inventoryOf(report: Report): unknown {
  const entryOf = ({ type, title, file }: ReportedPolicy) => ({ type, title, file });
  return report.associations.map(({ id, name, policies }) => ({ id, name, policies: policies.map(entryOf) }));
}
