/** Works out the answer of `check` and its kin: the findings in every format that was asked for. */
import { resolve } from 'node:path';
import { resultWords, usageWords } from '../locales/cli.ts';
import type { Inquiry } from '../model/commission.ts';
import type { Host } from '../model/host.ts';
import { findingsIn, type Report } from '../model/report.ts';
import { greatestTextSize } from '../model/source.ts';
import {
  againstBaseline,
  baselineText,
  concluder,
  inspect,
  reportOfFiles,
  type Conclude,
  type Inspection,
  type Survey,
} from '../pipeline.ts';
import type { RunIdentity } from '../recollection.ts';
import { leastPoliciesForCrew, openCrew } from './crew.ts';
import { couldNot, exitCodeFor, type ExitCode } from './exit-code.ts';
import { readNamedFile } from './named-file.ts';
import type { CheckOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { complainOfTemplate, deliver, reportMaker, writeFile } from './results.ts';
import { speechTo, summarise } from './speech.ts';
import type { Terminal } from './terminal.ts';

/** What an examination is carried out with. */
export interface Examiner {
  readonly version: string;
  readonly terminal: Terminal;
  readonly host: Host;
  /** By what its conclusions are remembered; nothing where they are not. */
  readonly identity: RunIdentity | undefined;
  readonly progress: Progress;
}

/** Examines, shows and sums up. */
export async function examine(
  command: 'check' | 'validate',
  inquiry: Inquiry,
  options: CheckOptions,
  examiner: Examiner,
): Promise<ExitCode> {
  const { terminal, host } = examiner;
  const inspection = await concludeAll(inquiry, options, examiner);
  const report = await withoutKnown(
    command === 'validate' ? reportOfFiles(inspection.report) : inspection.report,
    options,
    terminal,
  );
  if (report === undefined) return couldNot;
  let failure = await recordBaseline(report, options, terminal);
  try {
    const textOf = terminal.outIsTerminal ? await textsOf(report, host) : undefined;
    const make = reportMaker({ report, portfolio: inspection.portfolio }, host, options, terminal, textOf);
    failure = (await deliver(options, terminal, make)) ?? failure;
  } catch (error) {
    failure = complainOfTemplate(error, options, terminal);
  }
  summarise(report, options, terminal);
  return failure ?? exitCodeFor(findingsIn(report), options.failLevel);
}

/** Many policies are concluded about by several threads; what an earlier run concluded is not concluded again. */
async function concludeAll(inquiry: Inquiry, options: CheckOptions, examiner: Examiner): Promise<Inspection> {
  const { host, version, terminal, identity, progress } = examiner;
  const root = resolve(terminal.workingFolder, options.root);
  const isMuch = (await policiesLeft(identity, host)) >= leastPoliciesForCrew;
  // Threads take a while to start: they do so while this one finds out what is asked.
  const crew = isMuch ? openCrew({ root, inquiry }) : undefined;
  const delegate = (survey: Survey): Conclude => {
    const here = concluder(survey);
    crew?.joinIn((place) => here(survey.associations[place]!, place));
    const conclude: Conclude = crew === undefined ? here : (_, place) => crew.conclude(place);
    const all = survey.associations.length;
    return shown(identity === undefined ? conclude : remembered(conclude, identity, host), all, progress);
  };
  try {
    return await inspect(host, inquiry, version, delegate);
  } finally {
    progress.stop();
    await crew?.dismiss();
  }
}

function shown(conclude: Conclude, all: number, progress: Progress): Conclude {
  let done = 0;
  return async (listed, place) => {
    const packed = await conclude(listed, place);
    progress.show((done += 1), all);
    return packed;
  };
}

/** How many policies no earlier run has concluded about; without a memory that is not known, and so none. */
async function policiesLeft(identity: RunIdentity | undefined, { cache }: Host): Promise<number> {
  let count = 0;
  for (const { key, policies } of identity?.associations.values() ?? [])
    if (!(await cache.has(key))) count += policies;
  return count;
}

function remembered(conclude: Conclude, { associations }: RunIdentity, { cache }: Host): Conclude {
  return async (listed, place) => {
    const key = associations.get(listed.id)?.key ?? '';
    const earlier = await cache.get(key);
    if (earlier !== undefined) return earlier;
    const packed = await conclude(listed, place);
    await cache.put(key, packed);
    return packed;
  };
}

/** The texts of the files in which something was found, to be shown beside it. */
async function textsOf(report: Report, host: Host): Promise<(file: string) => string | undefined> {
  const files = [...new Set(findingsIn(report).map(({ file }) => file))];
  const texts = await Promise.all(
    files.map(async (file) => {
      const result = await host.workspace.read(file, greatestTextSize);
      return [file, 'bytes' in result ? new TextDecoder().decode(result.bytes) : undefined] as const;
    }),
  );
  const byFile = new Map(texts);
  return (file) => byFile.get(file);
}

/** The report with the findings of the baseline marked as known; nothing where the baseline cannot be read. */
async function withoutKnown(
  report: Report,
  options: CheckOptions,
  terminal: Terminal,
): Promise<Report | undefined> {
  const { baseline } = options;
  if (baseline === undefined) return report;
  const { complain, remark } = speechTo(terminal, options);
  const text = await readNamedFile(resolve(terminal.workingFolder, baseline));
  const compared = text === undefined ? undefined : againstBaseline(report, text);
  if (compared === undefined) {
    complain(usageWords.noBaseline, { path: baseline, option: '--write-baseline' });
    return undefined;
  }
  for (const { code, file } of compared.unneeded) remark(resultWords.unneededBaseline, { code, file });
  return compared.report;
}

async function recordBaseline(
  report: Report,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { writeBaseline } = options;
  if (writeBaseline === undefined) return undefined;
  return writeFile(resolve(terminal.workingFolder, writeBaseline), baselineText(report), options, terminal);
}
