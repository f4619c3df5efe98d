/** What is left to do, in one sentence. */
import { verdictWords } from '../locales/report.ts';
import type { ReportedAssociation, ReportedPolicy } from '../model/report.ts';
import type { Verdict, VerdictLevel } from '../model/report-page.ts';

const fromMost: readonly VerdictLevel[] = [
  'cannotJudge',
  'toComplete',
  'toImprove',
  'toReview',
  'nothingLeft',
];

/** The verdict on an association is that on the policy where most is left; what is wrong with its files counts too. */
export function associationVerdict({ policies, findings }: ReportedAssociation): Verdict {
  if (policies.length === 0) return verdictOf('noPolicy');
  const filesNeedMending = findings.some(({ severity }) => severity !== 'info');
  const levels = [...policies.map(levelOf), ...(filesNeedMending ? ['toComplete' as const] : [])];
  return verdictOf(fromMost.find((level) => levels.includes(level)) ?? 'nothingLeft');
}

/** The verdict on one policy. */
export function policyVerdict(policy: ReportedPolicy): Verdict {
  return verdictOf(levelOf(policy));
}

function levelOf({ assessed, results }: ReportedPolicy): VerdictLevel {
  if (!assessed) return 'cannotJudge';
  const failed = results.filter(({ outcome }) => outcome === 'fail');
  if (failed.length > 0)
    return failed.some((result) => result.class === 'mandatory') ? 'toComplete' : 'toImprove';
  const open = results.some(({ outcome }) => outcome === 'review' || outcome === 'notAssessed');
  return open ? 'toReview' : 'nothingLeft';
}

function verdictOf(level: VerdictLevel): Verdict {
  return { level, ...verdictWords[level] };
}
