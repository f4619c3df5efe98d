/** A session on a Friday or Saturday is no mistake, but a date copied wrongly often falls on one. */
import type { Bilingual } from '../../model/bilingual.ts';
import { defineRule } from '../../model/rule.ts';

/** The weekend by the number that JavaScript gives its days. */
const weekend: Readonly<Record<number, Bilingual>> = {
  5: { ar: 'الجمعة', en: 'Friday' },
  6: { ar: 'السبت', en: 'Saturday' },
};

export const approvalWeekday = defineRule({
  id: 'dates/approval-weekday',
  docs: {
    summary: {
      ar: 'يوم الاعتماد ليس من أيام نهاية الأسبوع',
      en: 'The day of approval is not one of the weekend',
    },
    why: {
      ar: 'يجوز أن تنعقد الجلسة يوم الجمعة أو السبت، غير أن التاريخ الذي نُقل خطأً كثيرًا ما يقع في أحدهما.',
      en: 'A session may be held on a Friday or Saturday, but a date that was copied wrongly often falls on one.',
    },
    remedy: {
      ar: 'قارن {path} بالمحضر؛ ولا يلزم تعديل إن كان هو يوم الجلسة.',
      en: 'Compare {path} with the minutes; nothing need change if the session was on that day.',
    },
  },
  parameters: {},
  messages: {
    weekend: {
      ar: 'تاريخ الاعتماد يوافق يومًا من نهاية الأسبوع (التاريخ: {date}، اليوم: {weekday}).',
      en: 'The date of approval falls on a weekend (date: {date}, day: {weekday}).',
      severity: 'info',
    },
  },

  *check({ policy, pass, review, notApplicable }) {
    const at = '/approval/date';
    const date = policy.source.data.approval?.date;
    if (date === undefined) {
      yield notApplicable(at);
      return;
    }
    const weekday = weekend[new Date(`${date}T00:00:00Z`).getUTCDay()];
    yield weekday === undefined ? pass(at) : review('weekend', at, { date, weekday });
  },

  examples: [
    { policy: 'approval: { date: 2024-05-19 }', gives: ['pass /approval/date'] },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['review weekend /approval/date'] },
    { policy: 'sections: {}', gives: ['notApplicable /approval/date'] },
  ],
});
