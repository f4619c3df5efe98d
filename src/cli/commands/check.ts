/** `siyasa check`, `validate` and `parity`: findings, and an exit code that follows from them. */
import { resultWords } from '../../locales/cli.ts';
import type { Inquiry } from '../../model/commission.ts';
import type { ExitCode } from '../exit-code.ts';
import { inquiryOf, type CheckOptions } from '../options.ts';
import { startProgress } from '../progress.ts';
import { answerAgain } from '../remembered.ts';
import type { Terminal } from '../terminal.ts';

/** Shows every finding of the selected policies. */
export function check(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return answer('check', inquiryOf(paths, options, terminal), options, version, terminal);
}

/** Shows only what is wrong with the files themselves, before any requirement is asked. */
export function validate(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return answer('validate', inquiryOf(paths, options, terminal), options, version, terminal);
}

/** Shows only where the two languages differ. */
export function parity(
  paths: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const all = { standard: [], profile: 'full', rule: 'parity/' } as const;
  const inquiry = inquiryOf(paths, { ...options, ...all }, terminal);
  return answer('check', inquiry, options, version, terminal);
}

/** What was answered before is said again; what makes a new answer is loaded only where one is needed. */
async function answer(
  command: 'check' | 'validate',
  inquiry: Inquiry,
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return answerAgain(command, inquiry, options, version, terminal, async (identity, host, screen) => {
    const { examine } = await import('../examination.ts');
    // On the terminal itself: what is remembered of the answer is not how long it took.
    const progress = startProgress(resultWords.checking, options, terminal);
    return examine(command, inquiry, options, { version, terminal: screen, host, identity, progress });
  });
}
