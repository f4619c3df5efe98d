/**
 * Findings for people: one line each, `file:line:column severity code message`; on a terminal also
 * the line of the file and what to do.
 *
 * Nothing is aligned in columns under Arabic text: many terminals do not reorder it, and none agree on
 * how wide it is.
 */
import { createColors } from 'picocolors';
import { standardSeverityLabels } from '../../model/generated/labels.ts';
import { findingsIn, type Finding } from '../../model/report.ts';
import type { Reporter, ReporterOptions } from './index.ts';

/** Every finding of a report, about files first, then about requirements, in the order of the files. */
export const prettyReport: Reporter = (report, options) =>
  findingsIn(report)
    .map((finding) => `${prettyFinding(finding, options)}\n`)
    .join('');

function prettyFinding(finding: Finding, { language, colour, textOf }: ReporterOptions): string {
  const colours = createColors(colour);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[finding.severity];
  const { file, line, column, severity, code, message, remedy } = finding;
  const head = `${colours.bold(`${file}:${line}:${column}`)} ${paint(language === 'ar' ? standardSeverityLabels[severity].ar : severity)} ${colours.dim(code)} ${message[language]}`;
  if (textOf === undefined) return head;
  const excerpt = excerptOf(finding, textOf(file), (text) => colours.underline(paint(text)));
  const advice = remedy === undefined ? [] : [`    ${colours.green('→')} ${remedy[language]}`];
  return [head, ...excerpt.map((text) => `    ${colours.dim('│')} ${text}`), ...advice, ''].join('\n');
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
  return [`${found.slice(0, column - 1)}${mark(found.slice(column - 1, end))}${found.slice(end)}`.trim()];
}
