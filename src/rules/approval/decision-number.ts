/** The approval states the number of the decision. */
import { defineRule } from '../../model/rule.ts';
import { isBlank } from '../kit.ts';

export const decisionNumber = defineRule({
  id: 'approval/decision-number',
  docs: {
    summary: { ar: 'رقم قرار الاعتماد مذكور', en: 'The approval states the number of the decision' },
    why: {
      ar: 'في الجلسة الواحدة عدة قرارات، والرقم يدل على القرار الذي اعتُمدت به السياسة.',
      en: 'One session takes several decisions; the number tells which of them approved the policy.',
    },
    remedy: {
      ar: 'اكتب رقم القرار وسنته في {path} كما وردا في المحضر.',
      en: 'Write the number and year of the decision at {path}, as the minutes have them.',
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر رقم قرار الاعتماد.', en: 'The number of the approving decision is not stated.' },
  },

  *check({ policy, pass, fail }) {
    const at = '/approval/decisionNumber';
    yield isBlank(policy.source.data.approval?.decisionNumber) ? fail('missing', at) : pass(at);
  },

  examples: [
    { policy: 'approval: { decisionNumber: 4/2024 }', gives: ['pass /approval/decisionNumber'] },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail missing /approval/decisionNumber'] },
    { policy: 'approval: { decisionNumber: " " }', gives: ['fail missing /approval/decisionNumber'] },
  ],
});
