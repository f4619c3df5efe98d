/** `siyasa check` and `siyasa validate`: findings, and an exit code that follows from them. */
import { resultWords } from '../../locales/cli.ts';
import { findingsIn, type Report } from '../../model/report.ts';
import { reporters } from '../../formats.ts';
import { inspect, reportOfFiles } from '../../pipeline.ts';
import { exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type CheckOptions } from '../options.ts';
import { outcomeCounts, speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Shows every finding of the selected policies. */
export function check(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return examine(paths, options, version, terminal, (report) => report);
}

/** Shows only what is wrong with the files themselves, before any requirement is asked. */
export function validate(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return examine(paths, options, version, terminal, reportOfFiles);
}

async function examine(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
  select: (report: Report) => Report,
): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const inspection = await inspect(host, inquiryOf(paths, options, terminal), version);
  const report = select(inspection.report);
  const { lang: language, colour, format, failLevel } = options;
  const frames = terminal.outIsTerminal ? { textOf: inspection.textOf } : {};
  terminal.out(reporters[format](report, { language, colour, ...frames }));
  summarise(report, options, terminal);
  return exitCodeFor(findingsIn(report), failLevel);
}

function summarise(report: Report, options: CheckOptions, terminal: Terminal): void {
  const { findings, outcomes } = report.totals;
  const { remark } = speechTo(terminal, options);
  remark(resultWords.summary, {
    associations: report.associations.length,
    policies: report.associations.flatMap(({ policies }) => policies).length,
    errors: findings.error,
    warnings: findings.warning,
    infos: findings.info,
  });
  const counts = outcomeCounts(outcomes);
  if (Object.values(outcomes).some((count) => count > 0)) remark(counts.words, counts.values);
}
