/** The policy ends with its approval: the section that makes a text a policy. */
import { approvalParts, missingApprovalParts } from '../../model/approval.ts';
import { defineRule } from '../../model/rule.ts';

export const approvalBlock = defineRule({
  id: 'structure/approval-block',
  docs: {
    summary: { ar: 'في السياسة قسم لاعتمادها', en: 'The policy has a section that records its approval' },
    why: {
      ar: 'السياسة قبل اعتمادها مشروع لا يلزم أحدًا، والمقيّم يبحث عن الاعتماد في الوثيقة نفسها.',
      en: 'Until it is approved a policy is a draft that binds no one, and an evaluator looks for the approval in the document itself.',
    },
    remedy: {
      ar: 'اكتب الاعتماد في {path}: الجهة والجلسة والتاريخ ورقم القرار والموقعين.',
      en: 'Record the approval at {path}: body, session, date, decision number and signatories.',
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'ليس في السياسة ما يثبت اعتمادها.', en: 'Nothing in the policy records its approval.' },
    empty: { ar: 'قسم الاعتماد موجود ولا بيان فيه.', en: 'The approval is there but states nothing.' },
  },

  *check({ policy, pass, fail }) {
    const at = '/approval';
    const { approval } = policy.source.data;

    if (approval === undefined) yield fail('missing', at);
    else if (missingApprovalParts(approval).length === approvalParts.length) yield fail('empty', at);
    else yield pass(at);
  },

  examples: [
    { policy: 'approval: { body: boardOfDirectors, date: 2024-05-18 }', gives: ['pass /approval'] },
    { policy: 'sections: {}', gives: ['fail missing /approval'] },
    { policy: 'approval: { mode: remote }', gives: ['fail empty /approval'] },
  ],
});
