/** `siyasa new`: a complete, commented starting point from the model texts. */
import { failureWords, resultWords } from '../../locales/cli.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { MessageArguments } from '../../model/message.ts';
import { startAssociation, startPolicy, type Start } from '../../workspace.ts';
import { couldNot, done, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import type { SharedOptions } from '../options.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Writes `policies/<id>/association.yaml`. */
export async function newAssociation(
  id: string,
  options: SharedOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = await startAssociation(openHost(options, terminal), id);
  return tell(start, `siyasa new policy ${id} beneficiary-relations`, options, terminal);
}

/** Writes `policies/<association>/<type>.yaml`. */
export async function newPolicy(
  association: string,
  type: string,
  options: SharedOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = await startPolicy(openHost(options, terminal), association, type);
  return tell(start, `siyasa check ${association}`, options, terminal);
}

function tell(start: Start, command: string, options: SharedOptions, terminal: Terminal): ExitCode {
  const { tell: say, remark, complain } = speechTo(terminal, options);
  if ('path' in start) {
    say(resultWords.created, { path: start.path });
    remark(resultWords.nextStep, { marks: '[[ ]]', command });
    return done;
  }
  const words: Bilingual = failureWords[start.failure];
  const values: MessageArguments = { ...start.values, command: 'siyasa new association' };
  complain(words, values);
  return couldNot;
}
