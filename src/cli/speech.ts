/** Sentences of the command line, in the user's language. */
import type { Bilingual } from '../model/bilingual.ts';
import { fill, type MessageArguments } from '../model/message.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Says results on one side and remarks on the other. */
export interface Speech {
  /** A line of the result. */
  readonly tell: (words: Bilingual, values?: MessageArguments) => void;
  /** A remark that only matters to someone who is watching; silent under `--quiet`. */
  readonly remark: (words: Bilingual, values?: MessageArguments) => void;
  /** Something that went wrong; never silent. */
  readonly complain: (words: Bilingual, values?: MessageArguments) => void;
}

/** Speech to a terminal. */
export function speechTo({ out, err }: Terminal, { lang, quiet }: SharedOptions): Speech {
  const line = (words: Bilingual, values: MessageArguments = {}) => `${fill(words, values, lang)}\n`;
  return {
    tell: (words, values) => {
      out(line(words, values));
    },
    remark: (words, values) => {
      if (!quiet) err(line(words, values));
    },
    complain: (words, values) => {
      err(line(words, values));
    },
  };
}
