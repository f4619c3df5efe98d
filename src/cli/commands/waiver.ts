/** `siyasa waiver`: the exceptions that associations have recorded, whether they still hold, and the spent ones removed. */
import { resultWords } from '../../locales/cli.ts';
import { listWaivers, pruneWaivers, type ListedWaiver } from '../../mending.ts';
import { findingsIn, type Report } from '../../model/report.ts';
import { inBoth } from '../../model/standard.ts';
import { reportOfNotes } from '../../pipeline.ts';
import { done, exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type CheckOptions, type FixOptions } from '../options.ts';
import { complainOfWriting } from '../results.ts';
import { tellFindings } from '../results.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Shows every waiver with its end and to how many findings it applies. */
export async function list(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { waivers, report } = await waiversIn(paths, options, version, terminal);
  const { tell, remark } = speechTo(terminal, options);
  for (const { file, line, waiver, count } of waivers) {
    const { requirement, code, reason, approver, minute, expires } = waiver;
    const what = requirement ?? code ?? '';
    const words = { reason: inBoth(reason), approver: inBoth(approver) };
    tell(resultWords.waiverLine, { file, line, what, expires, minute, count, ...words });
  }
  if (waivers.length === 0) remark(resultWords.noWaivers);
  tellFindings(report, options, terminal);
  return exitCodeFor(findingsIn(report), 'error');
}

/** Shows what is wrong with waivers: expired, waiving nothing, naming what does not exist. */
export async function lint(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { report } = await waiversIn(paths, options, version, terminal);
  tellFindings(report, options, { ...terminal, err: terminal.out });
  return exitCodeFor(findingsIn(report), 'warning');
}

/** Removes the waivers that have expired or waive nothing; under `--dry-run` only shows them. */
export async function prune(
  paths: readonly string[],
  options: FixOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tell } = speechTo(terminal, options);
  try {
    const inquiry = wholeInquiry(paths, options, terminal);
    for (const { path, diff, count } of await pruneWaivers(
      openHost(options, terminal),
      inquiry,
      options.dryRun,
    )) {
      terminal.out(diff);
      if (!options.dryRun) tell(resultWords.pruned, { path, count });
    }
    return done;
  } catch (error) {
    return complainOfWriting(error, '--root', options, terminal);
  }
}

async function waiversIn(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<{ readonly waivers: readonly ListedWaiver[]; readonly report: Report }> {
  const host = openHost(options, terminal);
  const { waivers, notes } = await listWaivers(host, wholeInquiry(paths, options, terminal));
  return { waivers, report: reportOfNotes(host, notes, version) };
}

/** Whether a waiver is still needed shows only where everything is asked. */
function wholeInquiry(paths: readonly string[], options: CheckOptions, terminal: Terminal) {
  return { ...inquiryOf(paths, options, terminal), standards: [], profile: 'full' as const };
}
