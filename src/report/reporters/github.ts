/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change. */
import { counts, findingsIn, type Finding } from '../../model/report.ts';
import type { TextReporter } from './index.ts';
import { remarkOn } from './remarks.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** One command for each finding; what does not count is a notice, whatever its severity. */
export const githubReport: TextReporter = (report, { language }) =>
  findingsIn(report)
    .map((finding) => {
      const { severity, message, remedy } = finding;
      const command = counts(finding) ? commands[severity] : 'notice';
      const said = [message[language], remarkOn(finding, language), remedy?.[language]];
      const text = said.filter((part) => part !== undefined).join('\n');
      return `::${command} ${propertiesOf(finding)}::${escaped(text)}\n`;
    })
    .join('');

/** Columns are understood only where the finding stands on one line. */
function propertiesOf({ file, line, column, endLine, endColumn, code }: Finding): string {
  const columns = line === endLine ? { col: column, endColumn } : {};
  return Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
}

/** A line break would begin another command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
