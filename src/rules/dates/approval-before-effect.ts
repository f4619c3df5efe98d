/** A policy is approved before it takes effect, or on the same day. */
import { defineRule } from '../../model/rule.ts';

export const approvalBeforeEffect = defineRule({
  id: 'dates/approval-before-effect',
  docs: {
    summary: {
      ar: 'السياسة لا تسري قبل اعتمادها',
      en: 'The policy does not take effect before it is approved',
    },
    why: {
      ar: 'ما سرى قبل اعتماده ألزم الناس قبل أن يصدر عن صاحب الاختصاص.',
      en: 'What takes effect earlier binds people before the competent body has decided it.',
    },
    remedy: {
      ar: 'صحح {path}، أو تاريخ الاعتماد إن كان هو الخطأ.',
      en: 'Correct {path}, or the date of approval if that is the one that is wrong.',
    },
  },
  parameters: {},
  messages: {
    effectFirst: {
      ar: 'تاريخ السريان سابق لتاريخ الاعتماد (السريان: {effective}، الاعتماد: {approved}).',
      en: 'The policy takes effect before it is approved (effective: {effective}, approved: {approved}).',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = '/document/effectiveDate';
    const effective = policy.source.data.document?.effectiveDate;
    const approved = policy.source.data.approval?.date;

    if (effective === undefined || approved === undefined) yield notApplicable(at);
    else if (effective < approved) yield fail('effectFirst', at, { effective, approved });
    else yield pass(at);
  },

  examples: [
    {
      policy: `
document: { effectiveDate: 2024-06-01 }
approval: { date: 2024-05-18 }
`,
      gives: ['pass /document/effectiveDate'],
    },
    {
      policy: `
document: { effectiveDate: 2024-05-01 }
approval: { date: 2024-05-18 }
`,
      gives: ['fail effectFirst /document/effectiveDate'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /document/effectiveDate'] },
  ],
});
