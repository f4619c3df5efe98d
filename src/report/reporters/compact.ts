/**
 * Findings for grep and for editors: `file:line:column: severity code message`, one line each, without colour.
 *
 * The severity is a word of the format and not of a language: editors look for it.
 */
import { findingsIn, type Finding } from '../../model/report.ts';
import type { TextReporter } from './index.ts';
import { onOneLine, placeOf, remarkOn } from './remarks.ts';

/** Every finding on a line of its own, in the order of the files; what does not count says why at the end. */
export const compactReport: TextReporter = (report, { language }) =>
  findingsIn(report)
    .map((finding) => {
      const { severity, code, message }: Finding = finding;
      const remark = remarkOn(finding, language);
      const apart = remark === undefined ? '' : ` [${remark}]`;
      return `${onOneLine(`${placeOf(finding)}: ${severity} ${code} ${message[language]}${apart}`)}\n`;
    })
    .join('');
