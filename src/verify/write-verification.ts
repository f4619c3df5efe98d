/** Verdicts in words: for people as lines, for programs in the shape of `schemas/verification.schema.json`. */
import {
  judgementWords,
  questionWords,
  refusalWords,
  statementWords,
  verificationWords,
  type StatementCode,
} from '../locales/verify.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { fill, fillBoth, type MessageArguments } from '../model/message.ts';
import {
  isVerified,
  type Judgement,
  type Refusal,
  type Statement,
  type Verdict,
  type WordedJudgement,
} from '../model/verification.ts';
import { greatestFileSize } from '../pdf/limits.ts';
import { plainLine } from './letters.ts';

/** A file and what was judged of it. */
export interface JudgedFile {
  /** As the user gave it. */
  readonly path: string;
  readonly verdict: Verdict;
  /** How long the judging took. */
  readonly milliseconds: number;
}

/** The result as JSON. */
export function verificationJson(files: readonly JudgedFile[], version: string): string {
  const body = {
    schemaVersion: '1.0',
    tool: { name: 'siyasa', version },
    files: files.map(({ path, verdict, milliseconds }) => ({
      path,
      verified: isVerified(verdict),
      milliseconds: Math.round(milliseconds),
      document: verdict.document ?? null,
      refusal:
        verdict.refusal === undefined
          ? null
          : { reason: verdict.refusal.reason, sentence: sentenceOf(refusalStatement(verdict.refusal)) },
      judgements: verdict.judgements.map(worded),
    })),
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
}

function worded({ question, outcome, because, details }: Judgement): WordedJudgement {
  return {
    question,
    outcome,
    code: because.code,
    sentence: sentenceOf(inWords(because)),
    details: details.map((detail) => sentenceOf(inWords(detail))),
  };
}

interface Worded {
  readonly words: Bilingual;
  readonly values: MessageArguments;
}

/** What comes out of a file must neither command a terminal nor turn the text around it. */
function inWords({ code, values }: Statement): Worded {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainLine(value) : value,
  ]);
  return {
    words: statementWords[code as StatementCode],
    values: Object.fromEntries(shown) as MessageArguments,
  };
}

function sentenceOf({ words, values }: Worded): Bilingual {
  return fillBoth(words, values);
}

function refusalStatement({ reason, detail }: { readonly reason: Refusal; readonly detail: string }): Worded {
  const limit = greatestFileSize / (1024 * 1024);
  const told = plainLine(detail);
  return { words: refusalWords[reason], values: { detail: told, limit, format: 'PDF', name: told } };
}

/** Why a file is not looked into any further, as a line for people. */
export function writeRefusal(refusal: NonNullable<Verdict['refusal']>, language: Language): string {
  const { words, values } = refusalStatement(refusal);
  return fill(verificationWords.refused, { sentence: fill(words, values, language) }, language);
}

/** The result as lines for people. */
export function writeVerification(files: readonly JudgedFile[], language: Language): string {
  const line = (words: Bilingual, values: MessageArguments = {}) => fill(words, values, language);
  const blocks = files.map((file) => linesAbout(file, line, language).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

type WriteLine = (words: Bilingual, values?: MessageArguments) => string;

function linesAbout(
  { path, verdict, milliseconds }: JudgedFile,
  line: WriteLine,
  language: Language,
): string[] {
  const { refusal, document, judgements } = verdict;
  const head = line(verificationWords.file, { path });
  if (refusal !== undefined) {
    return [head, `  ${writeRefusal(refusal, language)}`];
  }
  const title = plainLine(document?.title?.[language] ?? document?.title?.ar ?? document?.policy ?? '');
  const association = plainLine(
    document?.name?.[language] ?? document?.name?.ar ?? document?.association ?? '',
  );
  return [
    head,
    `  ${line(verificationWords.document, { title, association })}`,
    ...judgements.flatMap((one) => judgementLines(one, line)),
    `  ${line(isVerified(verdict) ? verificationWords.verified : verificationWords.notVerified)}`,
    `  ${line(verificationWords.limits)}`,
    `  ${line(verificationWords.took, { milliseconds: Math.round(milliseconds) })}`,
  ];
}

const signs = { holds: '✓', doesNotHold: '✗', notJudged: '–' } as const;

function judgementLines({ question, outcome, because, details }: Judgement, line: WriteLine): string[] {
  const { words, values } = inWords(because);
  const head = line(verificationWords.judgement);
  const filled = head
    .replace('{outcome}', line(judgementWords[outcome]))
    .replace('{question}', line(questionWords[question]))
    .replace('{sentence}', () => line(words, values));
  return [
    `  ${signs[outcome]} ${filled}`,
    ...details.map((detail) => {
      const told = inWords(detail);
      return `      ${line(told.words, told.values)}`;
    }),
  ];
}
