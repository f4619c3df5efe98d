/** Sentences of the command line, in the user's language. */
import { failureWords, resultWords } from '../locales/cli.ts';
import { outcomeWords } from '../locales/report.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { PrintFailure } from '../model/commission.ts';
import { fill, type MessageArguments } from '../model/message.ts';
import type { Report, Totals } from '../model/report.ts';
import { outcomes } from '../model/rule.ts';
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

/** How many requirements ended how, as one line: «مستوفى: 26 · غير مستوفى: 22 …». */
export function outcomeCounts(counts: Totals['outcomes']): {
  readonly words: Bilingual;
  readonly values: MessageArguments;
} {
  const inLanguage = (language: Language) =>
    outcomes.map((outcome) => `${outcomeWords[outcome].word[language]}: {${outcome}}`).join(' · ');
  return { words: { ar: inLanguage('ar'), en: inLanguage('en') }, values: counts };
}

/** Says how much was looked at, and how much was found. */
export function summarise(report: Report, options: SharedOptions, terminal: Terminal): void {
  const { findings, outcomes, waived, known } = report.totals;
  const { remark } = speechTo(terminal, options);
  remark(resultWords.summary, {
    associations: report.associations.length,
    policies: report.associations.flatMap(({ policies }) => policies).length,
    errors: findings.error,
    warnings: findings.warning,
    infos: findings.info,
  });
  if (waived + known > 0) remark(resultWords.countedApart, { waived, known });
  const counted = outcomeCounts(outcomes);
  if (Object.values(outcomes).some((count) => count > 0)) remark(counted.words, counted.values);
}

/** How to install a browser, on the machine at hand. */
const installLines: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'apt install chromium',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
};

/** Says why PDFs that were asked for are not there. */
export function complainOfPrinting(
  failures: readonly PrintFailure[],
  options: SharedOptions,
  terminal: Terminal,
): void {
  const { complain } = speechTo(terminal, options);
  const install = installLines[process.platform] ?? 'Chromium';
  for (const { reason, detail, path = '' } of failures)
    complain(failureWords[reason], { detail, path, install, pdf: 'PDF', variable: 'SIYASA_BROWSER' });
}
