/** `siyasa cache`: forgets what earlier runs concluded and made. */
import { resultWords } from '../../locales/cli.ts';
import { done, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import type { SharedOptions } from '../options.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Empties the cache; the next run concludes everything anew. */
export async function prune(options: SharedOptions, terminal: Terminal): Promise<ExitCode> {
  await openHost(options, terminal).cache.clear();
  speechTo(terminal, options).remark(resultWords.cachePruned);
  return done;
}
