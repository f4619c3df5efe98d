/** What the parts of a SARIF log refer to by number: rules, requirements and files, each in one fixed order. */
import type { Language } from '../../model/bilingual.ts';
import type { Finding, Report, ReportedResult } from '../../model/report.ts';
import { requirementsOf } from './requirements.ts';
import { rowsOf } from './rows.ts';

/** A report with everything that is referred to in it. */
export interface SarifIndex {
  readonly report: Report;
  readonly language: Language;
  readonly rules: readonly string[];
  readonly requirements: readonly ReportedResult[];
  readonly files: readonly string[];
}

/** Gathers what is referred to. */
export function sarifIndexOf(report: Report, language: Language): SarifIndex {
  const rows = rowsOf(report);
  const requirements = requirementsOf(report).map(({ asked }) => asked);
  const findings = rows.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const files = rows.flatMap(({ policy, result, finding }) => [
    ...(policy === undefined ? [] : [policy.file]),
    ...(result?.evidence ?? []).map(({ file }) => file),
    ...(finding === undefined ? [] : [finding.file]),
  ]);
  return {
    report,
    language,
    rules: [...new Set([...requirements.map(({ rule }) => rule), ...findings.map(ruleOf)])],
    requirements,
    files: [...new Set(files)],
  };
}

/** The rule that a finding comes from; what concerns files has no rule, and its code stands for one. */
export function ruleOf({ code }: Finding): string {
  return code.split(':', 1)[0] ?? code;
}

/** A reference to a requirement among the taxa of its standard. */
export function taxonOf({ requirement, standard }: ReportedResult, { report, requirements }: SarifIndex) {
  const siblings = requirements.filter((other) => other.standard === standard);
  return {
    id: requirement,
    index: siblings.findIndex((other) => other.requirement === requirement),
    toolComponent: { name: standard, index: report.standards.findIndex(({ id }) => id === standard) },
  };
}

/**
 * A text as a message: `[words](address)` would be a link in it and `{0}` a value to be filled in (sections
 * 3.11.5 and 3.11.6 of the standard), and the words of others are neither.
 */
export function messageOf(text: string) {
  const unlinked = text.replaceAll(/\[([^[\]]*)\]\(/g, String.raw`\[$1\](`);
  return { text: unlinked.replaceAll(/[{}]/g, '$&$&') };
}
