/** `siyasa merge`: the reports of several machines as the report of one run. */
import { dirname, join, resolve } from 'node:path';
import { resultWords } from '../../locales/cli.ts';
import { mergeAspectWords, mergeRefusalWords } from '../../locales/merge.ts';
import type { MergeRefusal } from '../../model/merge.ts';
import { showsFindingsOnly } from '../../model/format.ts';
import type { MessageArguments } from '../../model/message.ts';
import { findingsIn } from '../../model/report.ts';
import { merge as bringTogether, mergeOutputs, type ManifestFile } from '../../merging.ts';
import { OutputError } from '../../model/host.ts';
import { couldNot, exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openNamedFile, readNamedFile } from '../named-file.ts';
import { openHost } from '../open-host.ts';
import type { MergeOptions } from '../options.ts';
import { complainOfTemplate, complainOfWriting, deliver, reportMaker } from '../results.ts';
import { speechTo, summarise } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Shows what the reports say together, and writes the overview of what was made where a folder is named; reports that do not fit together are named, and nothing is shown. */
export async function merge(
  reports: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const host = openHost(options, terminal, options.out);
  const files = reports.map((path) => ({
    path,
    open: () => openNamedFile(resolve(terminal.workingFolder, path)),
  }));
  const needsAll =
    options.out !== undefined || !options.format.every(({ format }) => showsFindingsOnly(format));
  const merged = await bringTogether(host, files, { findingsOnly: !needsAll });
  if (!('report' in merged)) return refuse(merged, options, terminal);
  try {
    if (options.out !== undefined) {
      const written = await mergeOutputs(host, merged, await manifestsBeside(reports, terminal));
      const refusals = written.filter((one) => 'reason' in one);
      if (refusals.length > 0) return refuse(refusals, options, terminal);
      const path = join(options.out, 'index.html');
      speechTo(terminal, options).remark(resultWords.openIndex, { path });
    }
    const failure = await deliver(options, terminal, reportMaker(merged, host, options, terminal));
    summarise(merged.report, options, terminal);
    return failure ?? exitCodeFor(findingsIn(merged.report), options.failLevel);
  } catch (error) {
    if (!(error instanceof OutputError)) return complainOfTemplate(error, options, terminal);
    return complainOfWriting(error, '--out', options, terminal);
  }
}

/** A shard leaves its manifest beside its report. */
function manifestsBeside(reports: readonly string[], { workingFolder }: Terminal): Promise<ManifestFile[]> {
  const paths = reports.map((report) => join(dirname(report), 'manifest.json'));
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readNamedFile(resolve(workingFolder, path)) })),
  );
}

/** A line for each of the first reasons: where one shard is of another run, a thousand others differ from it. */
const mostReasons = 20;

function refuse(refusals: readonly MergeRefusal[], options: MergeOptions, terminal: Terminal): ExitCode {
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
