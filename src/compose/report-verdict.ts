/** What is left to do, in one sentence. What is waived is not left, and yet not met. */
import { verdictWords } from '../locales/report.ts';
import { counts, type ReportedAssociation, type ReportedPolicy } from '../model/report.ts';
import type { Verdict, VerdictLevel } from '../model/report-page.ts';
import type { Outcome } from '../model/rule.ts';
import { isWaived } from './report-exceptions.ts';

/** What is missing comes before what a person must judge. */
export const leftOutcomes: readonly Outcome[] = ['fail', 'review', 'notAssessed'];

const fromMost: readonly VerdictLevel[] = [
  'cannotJudge',
  'toComplete',
  'toImprove',
  'toReview',
  'onlyWaived',
  'nothingLeft',
];

/** The verdict on an association is that on the policy where most is left; what is wrong with its files counts too. */
export function associationVerdict({ policies, findings }: ReportedAssociation): Verdict {
  if (policies.length === 0) return verdictOf('noPolicy');
  const filesNeedMending = findings.some((finding) => counts(finding) && finding.severity !== 'info');
  const levels = [...policies.map(levelOf), ...(filesNeedMending ? ['toComplete' as const] : [])];
  return verdictOf(fromMost.find((level) => levels.includes(level)) ?? 'nothingLeft');
}

/** The verdict on one policy. */
export function policyVerdict(policy: ReportedPolicy): Verdict {
  return verdictOf(levelOf(policy));
}

function levelOf({ assessed, results }: ReportedPolicy): VerdictLevel {
  if (!assessed) return 'cannotJudge';
  const open = results.filter(({ outcome }) => leftOutcomes.includes(outcome));
  const left = open.filter((result) => !isWaived(result));
  const failed = left.filter(({ outcome }) => outcome === 'fail');
  if (failed.length > 0)
    return failed.some((result) => result.class === 'mandatory') ? 'toComplete' : 'toImprove';
  if (left.length > 0) return 'toReview';
  return open.length > 0 ? 'onlyWaived' : 'nothingLeft';
}

function verdictOf(level: VerdictLevel): Verdict {
  return { level, ...verdictWords[level] };
}
