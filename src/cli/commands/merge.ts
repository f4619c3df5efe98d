/** `siyasa merge`: the reports of several machines as the report of one run. */
import { resolve } from 'node:path';
import { mergeAspectWords, mergeRefusalWords } from '../../locales/merge.ts';
import type { MergeRefusal } from '../../model/merge.ts';
import { isPage, showsFindingsOnly } from '../../model/format.ts';
import type { MessageArguments } from '../../model/message.ts';
import { findingsIn } from '../../model/report.ts';
import { merge as bringTogether } from '../../merging.ts';
import { couldNot, exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openNamedFile } from '../named-file.ts';
import { openHost } from '../open-host.ts';
import type { CheckOptions } from '../options.ts';
import { complainOfTemplate, deliver, reportMaker } from '../results.ts';
import { speechTo, summarise } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Shows what the reports say together; reports that do not fit together are named, and nothing is shown. */
export async function merge(
  reports: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const files = reports.map((path) => ({
    path,
    open: () => openNamedFile(resolve(terminal.workingFolder, path)),
  }));
  const findingsOnly = options.format.every(({ format }) => showsFindingsOnly(format) && !isPage(format));
  const merged = await bringTogether(host, files, { findingsOnly });
  if (!('report' in merged)) return refuse(merged, options, terminal);
  try {
    const failure = await deliver(options, terminal, reportMaker(merged, host, options, terminal));
    summarise(merged.report, options, terminal);
    return failure ?? exitCodeFor(findingsIn(merged.report), options.failLevel);
  } catch (error) {
    return complainOfTemplate(error, options, terminal);
  }
}

/** A line for each of the first reasons: where one shard is of another run, a thousand others differ from it. */
const mostReasons = 20;

function refuse(refusals: readonly MergeRefusal[], options: CheckOptions, terminal: Terminal): ExitCode {
  const { complain } = speechTo(terminal, options);
  for (const refusal of refusals.slice(0, mostReasons))
    complain(mergeRefusalWords[refusal.reason], valuesOf(refusal));
  return couldNot;
}

function valuesOf(refusal: MergeRefusal): MessageArguments {
  switch (refusal.reason) {
    case 'differs':
      return { ...refusal, aspect: mergeAspectWords[refusal.aspect] };
    case 'missingShards':
      return { shards: refusal.shards.join(', ') };
    case 'notAReport':
      return { ...refusal, command: 'siyasa check --format json=report.json' };
    default:
      return { ...refusal };
  }
}
