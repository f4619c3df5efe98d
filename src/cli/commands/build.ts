/** `siyasa build`: makes everything, or finds that it is made already. */
import { relative, resolve } from 'node:path';
import { failureWords, resultWords, usageWords } from '../../locales/cli.ts';
import type { Commission } from '../../model/commission.ts';
import { OutputError, type Host } from '../../model/host.ts';
import { workedOutAnew } from '../../model/recall.ts';
import { buildAgain, rememberBuild } from '../../rebuilding.ts';
import { rememberer, textIdentity } from '../../recollection.ts';
import { couldNot, type ExitCode } from '../exit-code.ts';
import { forgetful, programIdentity } from '../memory.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type BuildOptions } from '../options.ts';
import { startProgress } from '../progress.ts';
import { recordsTerminal, saidAgain } from '../recorded-terminal.ts';
import { speechTo } from '../speech.ts';
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
  const disk = openHost(options, terminal, options.out);
  const host = options.cache ? disk : { ...disk, cache: forgetful };
  const commission = {
    ...inquiryOf(associations, options, terminal),
    pdf: options.pdf,
    word: options.docx,
    rendition: options.rendition,
    appendix: options.appendix,
    ...(options.layout === undefined ? {} : { layout: options.layout }),
  };
  try {
    return await buildOnce(commission, options, version, terminal, host);
  } catch (error) {
    if (!(error instanceof OutputError)) {
      const { complainOfTemplate } = await import('../results.ts');
      return complainOfTemplate(error, options, terminal);
    }
    speech.complain(failureWords[error.reason], { path: error.path, option: '--out' });
    return couldNot;
  }
}

/** Says what an earlier build said, if it made the same; what makes anything is loaded only where it did not. */
async function buildOnce(
  commission: Commission,
  options: BuildOptions,
  version: string,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const program = programIdentity(version);
  const name = program === undefined ? undefined : await nameOf(program, commission, options, terminal);
  const earlier = name === undefined ? undefined : saidAgain(await buildAgain(host, name), terminal);
  if (earlier !== undefined) return earlier;
  const { makeEverything } = await import('../building.ts');
  const recorded = recordsTerminal(terminal);
  const { built, code } = await makeEverything(commission, options, {
    version,
    host,
    terminal: recorded.terminal,
    recall: program === undefined ? workedOutAnew : rememberer(host.cache, program),
    // On the terminal itself: what is remembered of a build is not how long it took.
    progress: startProgress(resultWords.printing, options, terminal),
  });
  if (name !== undefined && code <= couldNot) {
    await rememberBuild(host, name, built, recorded.answer(code));
    await host.cache.trim();
  }
  return code;
}

/** Equal names: the same was asked of the same program, in the same words, about the same folders. */
function nameOf(
  program: string,
  commission: Commission,
  { root, out, lang, quiet, colour, failLevel }: BuildOptions,
  { workingFolder, outIsTerminal }: Terminal,
): Promise<string> {
  const ways = [resolve(workingFolder, root), out, lang, quiet, colour, failLevel, outIsTerminal];
  return textIdentity(['build', program, JSON.stringify([commission, ways])]);
}

/** Outputs written among the policies, or over the workspace itself, would be taken for sources. */
function isAmongSources({ out, root }: BuildOptions, { workingFolder }: Terminal): boolean {
  const way = relative(resolve(workingFolder, root), resolve(workingFolder, root, out));
  return out.trim() === '' || way === '' || /^policies(?:[\\/]|$)/.test(way);
}
