/** The approval states the number of the decision, and a year in it is that of the approval. */
import { defineRule } from '../../model/rule.ts';
import { isBlank, yearsOf } from '../kit.ts';

/** A year of either calendar, standing by itself beside the number. */
const yearIn = /(?<!\d)(?:14|20)\d\d(?!\d)/;

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
    otherYear: {
      ar: 'السنة في رقم القرار غير سنة الاعتماد (رقم القرار: {number}، تاريخ الاعتماد: {date}).',
      en: 'The year in the number of the decision is not that of the approval (number: {number}, date of approval: {date}).',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, review }) {
    const at = '/approval/decisionNumber';
    const { decisionNumber: number = '', date } = policy.source.data.approval ?? {};
    const year = yearIn.exec(number)?.[0];

    if (isBlank(number)) yield fail('missing', at);
    else if (date !== undefined && year !== undefined && !yearsOf(date).includes(Number(year))) {
      yield review('otherYear', at, { number, date });
    } else yield pass(at);
  },

  examples: [
    { policy: 'approval: { decisionNumber: 4/2024 }', gives: ['pass /approval/decisionNumber'] },
    {
      shows: { ar: 'سنة هجرية في رقم القرار', en: 'A Hijri year in the number' },
      policy: 'approval: { decisionNumber: ق/4/1445, date: 2024-05-18 }',
      gives: ['pass /approval/decisionNumber'],
    },
    {
      policy: 'approval: { decisionNumber: 4/2023, date: 2024-05-18 }',
      gives: ['review otherYear /approval/decisionNumber'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail missing /approval/decisionNumber'] },
    { policy: 'approval: { decisionNumber: " " }', gives: ['fail missing /approval/decisionNumber'] },
  ],
});
