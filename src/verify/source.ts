/** What follows from the source that travels inside a PDF: its hashes, its approval, where it says it comes from. */
import { missingApprovalParts } from '../model/approval.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Policy } from '../model/policy.ts';
import { approvedTextOf, clauseHashesOf } from '../model/policy-hash.ts';
import { keyPath } from '../model/position.ts';
import { statedApprovalOf, type DocumentProvenance } from '../model/provenance.ts';
import type { Judgement, Statement } from '../model/verification.ts';
import { holdsUnless, judgement, statement } from './judgements.ts';

/** Judges the recorded hash of each clause by the source. */
export function judgeClauses(policy: Policy, { clauses, approvedText }: DocumentProvenance): Judgement {
  const current = clauseHashesOf(policy);
  const hashes = new Map(current.map(({ pointer, sha256 }) => [pointer, sha256]));
  const recorded = new Set(clauses.map(({ pointer }) => pointer));
  const details: Statement[] = [
    ...clauses.flatMap(({ pointer, sha256 }) => {
      const hash = hashes.get(pointer);
      if (hash === sha256) return [];
      const code = hash === undefined ? 'clauses/missing' : 'clauses/changed';
      return [statement(code, { place: keyPath(pointer) })];
    }),
    ...current
      .filter(({ pointer }) => !recorded.has(pointer))
      .map(({ pointer }) => statement('clauses/added', { place: keyPath(pointer) })),
    ...(approvedText === approvedTextOf(policy) ? [] : [statement('clauses/whole')]),
  ];
  return holdsUnless('clauses', details, {
    holds: statement('clauses/right', { count: clauses.length }),
    fails: statement('clauses/wrong', { count: details.length }),
  });
}

/** Judges whether the approval that the source records is of the text that it has. */
export function judgeApproval(policy: Policy): Judgement {
  const current = approvedTextOf(policy);
  const recorded = policy.approval?.approvedText;
  if (recorded !== undefined)
    return recorded === current
      ? judgement('approval', 'holds', statement('approval/bound'))
      : judgement('approval', 'doesNotHold', statement('approval/changed', { recorded, current }));
  return missingApprovalParts(policy.approval).length > 0
    ? judgement('approval', 'notJudged', statement('approval/none'))
    : judgement('approval', 'notJudged', statement('approval/unrecorded', { current }));
}

/** What the report inside says of itself, as far as the provenance repeats it. */
export interface ReportHead {
  readonly version: unknown;
  readonly asOf: unknown;
  readonly standards: readonly { readonly id: unknown; readonly version: unknown }[];
}

/** Judges whether the provenance says what the source and the report say. */
export function judgeOrigin(
  provenance: DocumentProvenance,
  {
    policy,
    association,
    report,
  }: { readonly policy: Policy; readonly association: string; readonly report: ReportHead | undefined },
): Judgement {
  const { tool, asOf, standards } = provenance;
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    association: [provenance.association, association],
    policyType: [provenance.policyType, policy.type],
    approval: [provenance.approval, statedApprovalOf(policy.approval) ?? null],
    tool: [tool.version, report?.version],
    asOf: [asOf, report?.asOf],
    standards: [standards, report?.standards],
  };
  const details = Object.entries(pairs)
    .filter(([, [stated, found]]) => canonicalJson(stated) !== canonicalJson(found ?? null))
    .map(([field]) => statement('origin/differsIn', { field }));
  return holdsUnless('origin', details, {
    holds: statement('origin/agrees', { version: tool.version, asOf }),
    fails: statement('origin/differs'),
  });
}
