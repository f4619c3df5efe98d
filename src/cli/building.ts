/** Makes everything and says what was made and what was found. */
import { resultWords } from '../locales/cli.ts';
import { reportNotice } from '../locales/report.ts';
import type { Commission, Production } from '../model/commission.ts';
import type { Host } from '../model/host.ts';
import type { Recall } from '../model/recall.ts';
import { findingsIn, type ReportedAssociation } from '../model/report.ts';
import { finish } from '../finishing.ts';
import { prettyReport } from '../formats.ts';
import { build, reportOfFiles, type Built } from '../pipeline.ts';
import { openFinishingCrew } from './finishing-crew.ts';
import { couldNot, exitCodeFor, findingsFound, type ExitCode } from './exit-code.ts';
import type { BuildOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { complainOfPrinting, outcomeCounts, speechTo, type Speech } from './speech.ts';
import type { Terminal } from './terminal.ts';

/** What a build is carried out with. */
export interface Builder {
  readonly version: string;
  readonly terminal: Terminal;
  readonly host: Host;
  readonly recall: Recall;
  readonly progress: Progress;
}

/** Builds, and tells what came of it. */
export async function makeEverything(
  commission: Commission,
  options: BuildOptions,
  { version, terminal, host, recall, progress }: Builder,
): Promise<{ readonly built: Built; readonly code: ExitCode }> {
  const crew = openFinishingCrew(finish);
  try {
    const help = { progress: progress.show, recall, ...(crew === undefined ? {} : { finish: crew.finish }) };
    const built = await build(host, commission, version, help);
    progress.stop();
    tell(built, options, terminal, speechTo(terminal, options));
    return { built, code: exitCodeOf(built, options) };
  } finally {
    progress.stop();
    await crew?.dismiss();
  }
}

function tell(
  production: Production,
  options: BuildOptions,
  terminal: Terminal,
  { tell, remark }: Speech,
): void {
  const { report, artifacts, failures } = production;
  const { lang: language, colour } = options;
  const files = prettyReport(reportOfFiles(report), { language, colour });
  terminal.out(files);
  if (artifacts.length > 0 && !options.quiet) tellMade(production, options, terminal, tell);
  complainOfPrinting(failures, options, terminal);
  if (artifacts.length > 0) remark(reportNotice);
}

function tellMade(
  production: Production,
  options: BuildOptions,
  terminal: Terminal,
  tell: Speech['tell'],
): void {
  const { report, artifacts } = production;
  tell(resultWords.made, { folder: options.out });
  for (const association of report.associations) {
    tellAssociation(association, production, options, terminal, tell);
  }
  const index = artifacts.find(({ path }) => path === 'index.html');
  const { shard } = report;
  if (shard !== undefined) {
    const command = `siyasa merge ${options.out}/shards/*/compliance.json --out ${options.out}`;
    tell(resultWords.overviewOfShards, { command });
  } else if (index === undefined) tell(resultWords.overviewKept);
  else tell(resultWords.openIndex, { path: `${options.out}/${index.path}` });
}

function tellAssociation(
  { id, name, policies, totals }: ReportedAssociation,
  { artifacts }: Production,
  { lang }: BuildOptions,
  terminal: Terminal,
  tell: Speech['tell'],
): void {
  const made = artifacts.map(({ path }) => path).filter((path) => path.startsWith(`${id}/`));
  terminal.out(`\n\u2068${name[lang] ?? name.ar}\u2069\n`);
  for (const { name: policy, file } of policies) {
    // Whichever copy was asked for.
    const isMade = made.some((path) => path.startsWith(`${id}/${policy}.`));
    if (!isMade) tell(resultWords.notMade, { path: file });
  }
  for (const path of made) terminal.out(`  ${path}\n`);
  terminal.out('  ');
  const counts = outcomeCounts(totals.outcomes);
  tell(counts.words, counts.values);
}

/** A policy that could not be made, or a PDF that is not there, was asked for and is missing. */
function exitCodeOf({ report, failures }: Production, { failLevel }: BuildOptions): ExitCode {
  const fromFiles = exitCodeFor(findingsIn(reportOfFiles(report)), 'error');
  if (failures.length > 0 && fromFiles <= findingsFound) return couldNot;
  return fromFiles === 0 ? exitCodeFor(findingsIn(report), failLevel) : fromFiles;
}
