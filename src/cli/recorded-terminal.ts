/** A terminal that remembers what was said on it, so that it can be said again. */
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** What a run said, and how it ended. */
interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

/** Wraps a terminal; `answer` gives, as text, everything that was said so far, with the code it ended with. */
export function recordsTerminal(terminal: Terminal): {
  readonly terminal: Terminal;
  readonly answer: (code: ExitCode) => string;
} {
  const out: string[] = [];
  const err: string[] = [];
  return {
    terminal: {
      ...terminal,
      out: (text) => {
        out.push(text);
        terminal.out(text);
      },
      err: (text) => {
        err.push(text);
        terminal.err(text);
      },
    },
    answer: (code) => JSON.stringify({ out: out.join(''), err: err.join(''), code } satisfies Answer),
  };
}

/** Says an answer again and gives its code; nothing where the text is none. */
export function saidAgain(text: string | undefined, terminal: Terminal): ExitCode | undefined {
  const answer = answerIn(text);
  if (answer === undefined) return undefined;
  terminal.out(answer.out);
  terminal.err(answer.err);
  return answer.code;
}

function answerIn(text: string | undefined): Answer | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Answer);
  } catch {
    return undefined;
  }
}
