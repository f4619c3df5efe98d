/** One line of progress on a terminal, nothing in a pipe. */
import { counted, hours, minutes, seconds } from '../arabic/counting.ts';
import { resultWords } from '../locales/cli.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { fill } from '../model/message.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { createTimeLeft } from './time-left.ts';

/** A line that shows how far a run is, until it is stopped. */
export interface Progress {
  readonly show: (done: number, all: number) => void;
  readonly stop: () => void;
}

/** What is written over the line before is longer or shorter; so the rest of the line is cleared, and nothing flickers. */
const [lineStart, clearRest] = ['\r', '\u001B[K'];

/** Milliseconds; more often nobody can read it. */
const interval = 100;

/**
 * Shows progress on the error stream, where it disturbs no result. `words` say what is done, with the slots
 * `done` and `all`; `now` is a clock in milliseconds.
 */
export function startProgress(
  words: Bilingual,
  { lang, quiet }: Pick<SharedOptions, 'lang' | 'quiet'>,
  { err, errIsTerminal }: Pick<Terminal, 'err' | 'errIsTerminal'>,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet || !errIsTerminal) return { show: () => undefined, stop: () => undefined };
  const timeLeft = createTimeLeft(now);
  let shown = -Infinity;
  return {
    show(done, all) {
      const left = timeLeft.after(done, all);
      if (now() - shown < interval) return;
      shown = now();
      const wait = left === undefined || done === all ? undefined : duration(left);
      const line = fill(words, { done, all }, lang);
      const rest = wait === undefined ? '' : ` · ${fill(resultWords.timeLeft, { duration: wait }, lang)}`;
      err(`${lineStart}${line}${rest}${clearRest}`);
    },
    stop() {
      if (shown !== -Infinity) err(`${lineStart}${clearRest}`);
      shown = -Infinity;
    },
  };
}

/** A duration as coarse as it is uncertain, so that it does not jump with every item. */
function duration(wait: number): Bilingual {
  if (wait < 10) return counted(Math.max(1, Math.round(wait)), seconds, 'latin');
  if (wait < 90) return counted(Math.round(wait / 5) * 5, seconds, 'latin');
  if (wait < 5400) return counted(Math.round(wait / 60), minutes, 'latin');
  return counted(Math.round(wait / 3600), hours, 'latin');
}
