/** What an approval must state before a document may stop calling itself a draft. */
import type { Approval } from './generated/documents.ts';

/** A part of an approval that a complete one has. */
export type ApprovalPart = 'body' | 'session' | 'date' | 'decisionNumber' | 'signatories';

/** The parts that a complete approval has, in the order of a clause of approval. */
export const approvalParts: readonly ApprovalPart[] = [
  'body',
  'session',
  'date',
  'decisionNumber',
  'signatories',
];

/** The parts that an approval lacks; all of them where there is no approval. */
export function missingApprovalParts(approval: Approval | undefined): readonly ApprovalPart[] {
  return approvalParts.filter((part) => {
    const value = approval?.[part];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
}
