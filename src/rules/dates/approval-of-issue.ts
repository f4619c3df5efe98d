/**
 * The issue at hand is the one that was approved.
 *
 * An issue dated long after the approval may never have been approved, and one dated before it may have
 * been a draft; which of the two, or neither, only the minutes tell.
 */
import { defineRule } from '../../model/rule.ts';
import { latestOf, monthsAfter } from '../kit.ts';

export const approvalOfIssue = defineRule({
  id: 'dates/approval-of-issue',
  docs: {
    summary: {
      ar: 'تاريخ الاعتماد قريب من تاريخ الإصدار الحالي ولا يتأخر عنه',
      en: 'The approval is not later than the current issue, and not much earlier',
    },
    why: {
      ar: 'إذا صدرت الوثيقة بعد الاعتماد بزمن طويل فلعل المعتمد هو الإصدار السابق لا هذا.',
      en: 'Where the document was issued long after the approval, the earlier issue may be the one that was approved.',
    },
    remedy: {
      ar: 'راجع المحضر، ثم أثبت اعتماد هذا الإصدار أو صحح {path}.',
      en: 'Look at the minutes, then record the approval of this issue or correct {path}.',
    },
  },
  parameters: {
    months: {
      schema: { type: 'integer', minimum: 0 },
      description: {
        ar: 'أكثر ما يكون بين الاعتماد والإصدار من الأشهر',
        en: 'The most months that lie between approval and issue',
      },
      default: 6,
    },
  },
  messages: {
    unapproved: {
      ar: 'الإصدار الحالي بعد الاعتماد بزمن طويل، فلعل هذا الإصدار لم يُعتمد (الاعتماد: {approved}، الإصدار: {issued}).',
      en: 'The current issue is much later than the approval and may not have been approved (approved: {approved}, issued: {issued}).',
    },
    issuedFirst: {
      ar: 'تاريخ الإصدار سابق لتاريخ الاعتماد (الإصدار: {issued}، الاعتماد: {approved}).',
      en: 'The document is issued before it is approved (issued: {issued}, approved: {approved}).',
      severity: 'info',
    },
  },

  *check({ policy, parameters: { months }, pass, review, notApplicable }) {
    const at = '/document/issueDate';
    const { document, approval } = policy.source.data;
    const approved = approval?.date;
    const issued = document?.issueDate ?? latestOf((document?.history ?? []).map(({ date }) => date));

    if (issued === undefined || approved === undefined) yield notApplicable(at);
    else if (issued > monthsAfter(approved, months)) yield review('unapproved', at, { approved, issued });
    else if (issued < approved) yield review('issuedFirst', at, { issued, approved });
    else yield pass(at);
  },

  examples: [
    {
      policy: `
document: { issueDate: 2024-06-01 }
approval: { date: 2024-05-18 }
`,
      gives: ['pass /document/issueDate'],
    },
    {
      shows: {
        ar: 'آخر تعديل في السجل بعد الاعتماد بسنة',
        en: 'The last revision in the history is a year later than the approval',
      },
      policy: `
document:
  history: [{ issue: "2.0", date: 2025-05-18, summary: { ar: تعديل القنوات., en: Channels revised. } }]
approval: { date: 2024-05-18 }
`,
      gives: ['review unapproved /document/issueDate'],
    },
    {
      policy: `
document: { issueDate: 2024-05-01 }
approval: { date: 2024-05-18 }
`,
      gives: ['review issuedFirst /document/issueDate'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /document/issueDate'] },
  ],
});
