/** Answers that were given before to the same question about the same files: they are said again, not worked out again. */
import { resolve } from 'node:path';
import { identityOf, textIdentity, type RunIdentity } from '../recollection.ts';
import type { Inquiry } from '../model/commission.ts';
import { isBinary, isPage } from '../model/format.ts';
import type { Host } from '../model/host.ts';
import { forgetful, programIdentity } from './memory.ts';
import { recordsTerminal, saidAgain } from './recorded-terminal.ts';
import type { ExitCode } from './exit-code.ts';
import { readNamedFile } from './named-file.ts';
import { openHost } from './open-host.ts';
import type { CheckOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Says an earlier answer again, or has a new one worked out and remembers it. */
export async function answerAgain(
  command: string,
  inquiry: Inquiry,
  options: CheckOptions,
  version: string,
  terminal: Terminal,
  work: (identity: RunIdentity | undefined, host: Host, terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const host = openHost(options, terminal);
  const program = programIdentity(version);
  if (program === undefined) return work(undefined, host, terminal);
  const identity = await identityOf(host, inquiry, program);
  if (!options.cache) return work(identity, { ...host, cache: forgetful }, terminal);
  if (!canBeSaidAgain(options)) return work(identity, host, terminal);

  const key = await textIdentity([identity.run, command, await waysOfSaying(options, terminal)]);
  const earlier = saidAgain(await host.cache.get(key), terminal);
  if (earlier !== undefined) return earlier;
  const recorded = recordsTerminal(terminal);
  const code = await work(identity, host, recorded.terminal);
  // A defect of ours is worked out anew each time: it may have been mended, or have been a lack of memory.
  if (code <= 2) await host.cache.put(key, recorded.answer(code));
  return code;
}

/** Files and pages are made each time: somebody may have deleted them, or have no browser any more. */
function canBeSaidAgain({ format, writeBaseline }: CheckOptions): boolean {
  return (
    writeBaseline === undefined &&
    format.every(
      (request) => request.file === undefined && !isPage(request.format) && !isBinary(request.format),
    )
  );
}

async function waysOfSaying(options: CheckOptions, terminal: Terminal): Promise<string> {
  const { format, lang, colour, quiet, failLevel, baseline } = options;
  const known = baseline === undefined ? '' : await readNamedFile(resolve(terminal.workingFolder, baseline));
  return JSON.stringify([
    format,
    lang,
    colour,
    quiet,
    failLevel,
    terminal.outIsTerminal,
    baseline,
    known ?? null,
  ]);
}
