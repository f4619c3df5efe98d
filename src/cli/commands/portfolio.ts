/** `siyasa portfolio`: what shows only when associations are looked at together. */
import { findingsIn } from '../../model/report.ts';
import { inspect, writePortfolio } from '../../pipeline.ts';
import { exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type CheckOptions } from '../options.ts';
import { deliver, reportMaker } from '../results.ts';
import type { Terminal } from '../terminal.ts';

/** Shows the portfolio; the exit code follows from findings only where a level is asked for. */
export async function portfolio(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const inquiry = { ...inquiryOf(paths, options, terminal), together: true, findingsOnly: false };
  const inspection = await inspect(host, inquiry, version);
  const { report } = inspection;
  const found = inspection.portfolio();
  const make = reportMaker(inspection, host, options, terminal);
  const failure = await deliver(options, terminal, (format) => {
    if (format === 'json') return `${JSON.stringify(found, undefined, 2)}\n`;
    return format === 'pretty' ? writePortfolio(found, options.lang) : make(format);
  });
  return failure ?? exitCodeFor(findingsIn(report), options.failLevel);
}
