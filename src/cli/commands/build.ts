/** `siyasa build`: makes everything and says what was made and what was found. */
import { relative, resolve } from 'node:path';
import { failureWords, resultWords, usageWords } from '../../locales/cli.ts';
import { reportNotice } from '../../locales/report.ts';
import { OutputError } from '../../model/host.ts';
import { findingsIn, type ReportedAssociation } from '../../model/report.ts';
import type { Production } from '../../model/commission.ts';
import { prettyReport } from '../../formats.ts';
import { build as produce, reportOfFiles } from '../../pipeline.ts';
import { couldNot, exitCodeFor, findingsFound, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type BuildOptions } from '../options.ts';
import { startProgress } from '../progress.ts';
import { complainOfTemplate } from '../results.ts';
import { complainOfPrinting, outcomeCounts, speechTo, type Speech } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Builds the selected associations, or all of them. */
export async function build(
  associations: readonly string[],
  options: BuildOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const speech = speechTo(terminal, options);
  if (isAmongSources(options, terminal)) {
    speech.complain(usageWords.invalidValue, { name: '--out', given: options.out, allowed: 'output' });
    return couldNot;
  }
  const host = openHost(options, terminal, options.out);
  const progress = startProgress(options, terminal);
  try {
    const commission = {
      ...inquiryOf(associations, options, terminal),
      pdf: options.pdf,
      word: options.docx,
      languages: options.languages,
    };
    const production = await produce(host, commission, version, progress.show);
    progress.stop();
    tell(production, options, terminal, speech);
    return exitCodeOf(production, options);
  } catch (error) {
    progress.stop();
    if (!(error instanceof OutputError)) return complainOfTemplate(error, options, terminal);
    speech.complain(failureWords[error.reason], { path: error.path, option: '--out' });
    return couldNot;
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
  if (index === undefined) tell(resultWords.overviewKept);
  else tell(resultWords.openIndex, { path: `${options.out}/${index.path}` });
}

/** Outputs written among the policies, or over the workspace itself, would be taken for sources. */
function isAmongSources({ out, root }: BuildOptions, { workingFolder }: Terminal): boolean {
  const way = relative(resolve(workingFolder, root), resolve(workingFolder, root, out));
  return out.trim() === '' || way === '' || /^policies(?:[\\/]|$)/.test(way);
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
    if (!made.includes(`${id}/${policy}.html`)) tell(resultWords.notMade, { path: file });
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
