/**
 * The policy is reviewed at a stated interval, and the next date fits it.
 *
 * A review that changed nothing leaves no new date of approval behind; so a date beyond one interval
 * from the approval is for a person to judge, and only a date beyond one interval from today is wrong.
 */
import { defineRule } from '../../model/rule.ts';
import { latestOf, monthsAfter } from '../kit.ts';

export const reviewCycle = defineRule({
  id: 'dates/review-cycle',
  docs: {
    summary: {
      ar: 'للمراجعة دورة محددة بالأشهر وموعد قادم يوافقها',
      en: 'Reviews have an interval in months and a next date that fits it',
    },
    why: {
      ar: 'إذا قيل إن السياسة تُراجع باستمرار لم يُعرف متى تأخرت المراجعة، وإنما يُعرف ذلك بالدورة والموعد.',
      en: 'With “reviewed continually” no review is ever late; an interval and a date show it.',
    },
    remedy: {
      ar: 'اكتب في {path} قيمة توافق محضر الاعتماد ودورة المراجعة المقررة.',
      en: 'Write at {path} a value that fits the minutes and the interval that was decided.',
    },
  },
  parameters: {},
  messages: {
    noInterval: {
      ar: 'لم تُحدد دورة المراجعة بعدد من الأشهر.',
      en: 'The interval between reviews is not stated in months.',
    },
    noNext: { ar: 'لم يُحدد موعد المراجعة القادمة.', en: 'The date of the next review is not stated.' },
    notAfter: {
      ar: 'موعد المراجعة القادمة ليس بعد الاعتماد (الموعد: {next}، الاعتماد: {approved}).',
      en: 'The next review does not come after the approval (next: {next}, approved: {approved}).',
    },
    tooLate: {
      ar: 'موعد المراجعة القادمة أبعد من دورة كاملة (الموعد: {next}، الدورة بالأشهر: {months}، أبعد موعد: {latest}).',
      en: 'The next review is more than one interval away (next: {next}, interval in months: {months}, latest: {latest}).',
    },
    unrecorded: {
      ar: 'بين آخر تاريخ في الوثيقة وموعد المراجعة القادمة أكثر من دورة، ولا ذكر لمراجعة بينهما (آخر تاريخ: {last}، الموعد: {next}، الدورة بالأشهر: {months}).',
      en: 'More than one interval lies between the last date in the document and the next review, and no review between them is mentioned (last: {last}, next: {next}, interval in months: {months}).',
      severity: 'info',
    },
  },

  *check({ dossier: { asOf }, policy, pass, fail, review }) {
    const at = '/document/review/next';
    const { document, approval } = policy.source.data;
    const { everyMonths: months, next } = document?.review ?? {};
    const approved = approval?.date;
    const revised = (document?.history ?? []).map(({ date }) => date);
    const last = latestOf([approved, document?.issueDate, document?.effectiveDate, ...revised]);

    if (months === undefined) yield fail('noInterval', '/document/review/everyMonths');
    if (next === undefined) yield fail('noNext', at);
    else if (approved !== undefined && next <= approved) yield fail('notAfter', at, { next, approved });
    else if (months !== undefined) {
      const latest = monthsAfter(latestOf([asOf, last]) ?? asOf, months);
      if (next > latest) yield fail('tooLate', at, { next, months, latest });
      else if (last !== undefined && next > monthsAfter(last, months)) {
        yield review('unrecorded', at, { last, next, months });
      } else yield pass(at);
    }
  },

  examples: [
    {
      policy: `
document: { review: { everyMonths: 24, next: 2026-05-18 } }
approval: { date: 2024-05-18 }
`,
      gives: ['pass /document/review/next'],
    },
    {
      policy: 'document: { review: { owner: governanceOfficer } }',
      gives: ['fail noInterval /document/review/everyMonths', 'fail noNext /document/review/next'],
    },
    {
      policy: `
document: { review: { everyMonths: 12, next: 2024-05-18 } }
approval: { date: 2024-05-18 }
`,
      gives: ['fail notAfter /document/review/next'],
    },
    {
      policy: `
document: { review: { everyMonths: 12, next: 2029-05-18 } }
approval: { date: 2025-05-18 }
`,
      gives: ['fail tooLate /document/review/next'],
    },
    {
      policy: `
document: { review: { everyMonths: 12, next: 2026-05-18 } }
approval: { date: 2022-05-18 }
`,
      gives: ['review unrecorded /document/review/next'],
    },
  ],
});
