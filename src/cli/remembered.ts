/** Answers that were given before to the same question about the same files: they are said again, not worked out again. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identityOf, textIdentity, type RunIdentity } from '../recollection.ts';
import type { Inquiry } from '../model/commission.ts';
import { isBinary, isPage } from '../model/format.ts';
import type { Cache, Host } from '../model/host.ts';
import { recordsTerminal } from './recorded-terminal.ts';
import type { ExitCode } from './exit-code.ts';
import { readNamedFile } from './named-file.ts';
import { openHost } from './open-host.ts';
import type { CheckOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a run said, and how it ended. */
interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

/** Written when the program is built: two builds differ in it whatever their version says. */
const buildFile = fileURLToPath(new URL('../build-identity.txt', import.meta.url));

/** A cache that remembers nothing. */
const forgetful: Cache = {
  has: () => Promise.resolve(false),
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

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
  const build = existsSync(buildFile) ? readFileSync(buildFile, 'utf8') : undefined;
  if (build === undefined) return work(undefined, host, terminal);
  const identity = await identityOf(host, inquiry, `${version} ${build} ${process.version}`);
  if (!options.cache) return work(identity, { ...host, cache: forgetful }, terminal);
  if (!canBeSaidAgain(options)) return work(identity, host, terminal);

  const key = await textIdentity([identity.run, command, await waysOfSaying(options, terminal)]);
  const earlier = answerIn(await host.cache.get(key));
  if (earlier !== undefined) {
    terminal.out(earlier.out);
    terminal.err(earlier.err);
    return earlier.code;
  }
  const recorded = recordsTerminal(terminal);
  const code = await work(identity, host, recorded.terminal);
  // A defect of ours is worked out anew each time: it may have been mended, or have been a lack of memory.
  if (code <= 2) await host.cache.put(key, JSON.stringify({ ...recorded.said(), code } satisfies Answer));
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

function answerIn(text: string | undefined): Answer | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Answer);
  } catch {
    return undefined;
  }
}
