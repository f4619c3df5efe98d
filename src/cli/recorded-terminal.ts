/** A terminal that remembers what was said on it. */
import type { Terminal } from './terminal.ts';

/** Wraps a terminal; `said` gives everything so far. */
export function recordsTerminal(terminal: Terminal): {
  readonly terminal: Terminal;
  readonly said: () => { readonly out: string; readonly err: string };
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
    said: () => ({ out: out.join(''), err: err.join('') }),
  };
}
