/** What the exit code of every command means. */
import { reaches, type Severity } from '../model/diagnostic.ts';
import { counts, type Finding } from '../model/report.ts';

/** Done, and nothing found that reaches `--fail-level`. */
export const done = 0;
/** Something found that reaches `--fail-level`, or something asked for that could not be made from such input. */
export const findingsFound = 1;
/** A mistake in the command, the configuration or the files: something could not be read, written or printed. */
export const couldNot = 2;
/** A defect of the program. */
export const defect = 3;
/** Interrupted by the user, as shells write it. */
export const interrupted = 130;

/** Any of the above. */
export type ExitCode =
  typeof done | typeof findingsFound | typeof couldNot | typeof defect | typeof interrupted;

/** The severity from which a command fails; `none` never fails for findings. */
export type FailLevel = Severity | 'none';

/** The exit code that follows from findings, those that are waived or known left out: a run that could not read something never ends with 0. */
export function exitCodeFor(findings: readonly Finding[], failLevel: FailLevel): ExitCode {
  // A rule that a standard misnames is a mistake in that standard, which is reported as such.
  const isDefect = (code: string) => code.startsWith('internal/') && code !== 'internal/no-such-rule';
  if (findings.some(({ code }) => isDefect(code))) return defect;
  if (findings.some(({ code }) => /^(load|yaml|standard)\//.test(code))) return couldNot;
  if (failLevel === 'none') return done;
  const isGrave = (finding: Finding) => counts(finding) && reaches(finding.severity, failLevel);
  return findings.some(isGrave) ? findingsFound : done;
}
