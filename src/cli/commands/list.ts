/** `siyasa list`: the associations of the workspace and their policies. */
import { resultWords } from '../../locales/cli.ts';
import { findingsIn, type Report, type ReportedPolicy } from '../../model/report.ts';
import type { Language, Wording } from '../../model/bilingual.ts';
import { inspect, reportOfFiles } from '../../pipeline.ts';
import { exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type CheckOptions } from '../options.ts';
import { deliver } from '../results.ts';
import { tellFindings } from '../results.ts';
import type { Terminal } from '../terminal.ts';

/** Shows what there is; files that cannot be read are shown with the reason. */
export async function list(options: CheckOptions, version: string, terminal: Terminal): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const found = await inspect(host, inquiryOf([], options, terminal), version);
  const report = reportOfFiles(found.report);
  const failure = await deliver(options, terminal, (format) =>
    format === 'json'
      ? `${JSON.stringify(inventoryOf(report), undefined, 2)}\n`
      : inventoryText(report, options.lang),
  );
  tellFindings(report, options, terminal);
  return failure ?? exitCodeFor(findingsIn(report), options.failLevel);
}

function inventoryText(report: Report, language: Language): string {
  const named = (name: Wording) => `\u2068${name[language] ?? name.ar}\u2069`;
  return report.associations
    .flatMap(({ id, name, policies }) => [
      `${id}  ${named(name)}\n`,
      ...(policies.length === 0 ? [`  ${resultWords.noPolicies[language]}\n`] : []),
      ...policies.map(({ file, title }) => `  ${file}  ${named(title)}\n`),
    ])
    .join('');
}

function inventoryOf(report: Report): unknown {
  const entryOf = ({ type, title, file }: ReportedPolicy) => ({ type, title, file });
  return report.associations.map(({ id, name, policies }) => ({ id, name, policies: policies.map(entryOf) }));
}
