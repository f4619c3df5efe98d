/** One line of progress on a terminal, nothing in a pipe. */
import { resultWords } from '../locales/cli.ts';
import { fill } from '../model/message.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** A line that shows how far a run is, until it is stopped. */
export interface Progress {
  readonly show: (done: number, all: number) => void;
  readonly stop: () => void;
}

/** Clears the line under the cursor. */
const clearLine = '\r\u001B[2K';

/** Shows progress on the error stream, where it disturbs no result. */
export function startProgress({ lang, quiet }: SharedOptions, { err, errIsTerminal }: Terminal): Progress {
  if (quiet || !errIsTerminal) return { show: () => undefined, stop: () => undefined };
  return {
    show: (done, all) => {
      err(`${clearLine}${fill(resultWords.printing, { done, all }, lang)}`);
    },
    stop: () => {
      err(clearLine);
    },
  };
}
