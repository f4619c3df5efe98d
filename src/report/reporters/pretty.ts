/**
 * Findings for people: one line each, `file:line:column severity code message`; on a terminal also
 * the line of the file and what to do. What is waived or known stands among them, in grey and with its reason.
 *
 * Nothing is aligned in columns under Arabic text: many terminals do not reorder it, and none agree on
 * how wide it is.
 */
import { createColors } from 'picocolors';
import { standardSeverityLabels } from '../../model/generated/labels.ts';
import { counts, findingsIn, type Finding, type Report } from '../../model/report.ts';
import type { ReporterOptions, TextReporter } from './index.ts';
import { onOneLine, placeOf, remarkOn } from './remarks.ts';

/** Every finding of a report, about files first, then about requirements, in the order of the files. */
export const prettyReport: TextReporter = (report, options) => [...prettyPieces(report, options)].join('');

/** So many findings make a piece. */
const pieceLength = 1000;

/** The same text in pieces: that of ten thousand policies is a hundred megabytes. */
export function* prettyPieces(report: Report, options: ReporterOptions): Generator<string> {
  const colours = createColors(options.colour);
  const findings = findingsIn(report);
  for (let start = 0; start < findings.length; start += pieceLength)
    yield findings
      .slice(start, start + pieceLength)
      .map((finding) => `${prettyFinding(finding, options, colours)}\n`)
      .join('');
}

function prettyFinding(
  finding: Finding,
  { language, textOf }: ReporterOptions,
  colours: ReturnType<typeof createColors>,
): string {
  const bySeverity = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const paint = counts(finding) ? bySeverity[finding.severity] : colours.gray;
  const { file, severity, code, message, remedy } = finding;
  const shownSeverity = language === 'ar' ? standardSeverityLabels[severity].ar : severity;
  const head = `${colours.bold(onOneLine(placeOf(finding)))} ${paint(shownSeverity)} ${colours.dim(code)} ${onOneLine(message[language])}`;
  const remark = remarkOn(finding, language);
  if (textOf === undefined) return remark === undefined ? head : `${head} ${paint(`[${onOneLine(remark)}]`)}`;
  const excerpt = excerptOf(finding, textOf(file), (text) => colours.underline(paint(text)));
  const lines = [
    ...excerpt.map((text) => `${colours.dim('│')} ${text}`),
    ...(remark === undefined ? [] : [`${colours.gray('○')} ${onOneLine(remark)}`]),
    ...(remedy === undefined ? [] : [`${colours.green('→')} ${onOneLine(remedy[language])}`]),
  ];
  return [head, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

/** The line of the finding, with what it is about underlined; nothing where it is about what is not there. */
function excerptOf(
  { line, column, endLine, endColumn }: Finding,
  text: string | undefined,
  mark: (text: string) => string,
): string[] {
  const found = text?.split('\n')[line - 1];
  const isPoint = line === endLine && column === endColumn;
  if (found === undefined || isPoint) return [];
  const end = endLine === line ? endColumn - 1 : found.length;
  const [before, within, after] = [
    found.slice(0, column - 1),
    found.slice(column - 1, end),
    found.slice(end),
  ];
  return [`${onOneLine(before)}${mark(onOneLine(within))}${onOneLine(after)}`.trim()];
}
