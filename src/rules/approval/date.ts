/** The approval states its day. */
import { defineRule } from '../../model/rule.ts';

export const date = defineRule({
  id: 'approval/date',
  docs: {
    summary: { ar: 'تاريخ الاعتماد مذكور', en: 'The approval states its date' },
    why: {
      ar: 'من تاريخ الاعتماد يُعرف متى صارت السياسة ملزمة، وبه يُرجع إلى محضر الجلسة.',
      en: 'The date shows since when the policy binds and leads to the minutes of the session.',
    },
    remedy: {
      ar: 'اكتب تاريخ الاعتماد بالميلادي في {path}: السنة ثم الشهر ثم اليوم؛ ويُحسب التاريخ الهجري منه.',
      en: 'Write the Gregorian date of approval at {path}: year, month, day; the Hijri date is computed from it.',
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر تاريخ الاعتماد.', en: 'The date of approval is not stated.' },
  },

  *check({ policy, pass, fail }) {
    const at = '/approval/date';
    yield policy.source.data.approval?.date === undefined ? fail('missing', at) : pass(at);
  },

  examples: [
    { policy: 'approval: { date: 2024-05-18 }', gives: ['pass /approval/date'] },
    { policy: 'approval: { body: boardOfDirectors }', gives: ['fail missing /approval/date'] },
  ],
});
