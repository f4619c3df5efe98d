/** The next review has not been missed. */
import { defineRule } from '../../model/rule.ts';

export const noOverdueReview = defineRule({
  id: 'dates/no-overdue-review',
  docs: {
    summary: { ar: 'موعد المراجعة القادمة لم يفت', en: 'The next review is not overdue' },
    why: {
      ar: 'فوات الموعد بلا مراجعة يعني أن السياسة قد تخالف واقع الجمعية أو نظامًا جديدًا.',
      en: 'A missed review means that the policy may no longer fit practice or a newer regulation.',
    },
    remedy: {
      ar: 'راجع السياسة، وأثبت المراجعة في سجل التعديلات، ثم اكتب الموعد الجديد في {path}.',
      en: 'Review the policy, record it in the revision history and write the new date at {path}.',
    },
  },
  parameters: {},
  messages: {
    overdue: {
      ar: 'فات موعد المراجعة (الموعد: {next}، يوم الفحص: {asOf}).',
      en: 'The review is overdue (due: {next}, day of the check: {asOf}).',
    },
  },

  *check({ dossier: { asOf }, policy, pass, fail, notApplicable }) {
    const at = '/document/review/next';
    const next = policy.source.data.document?.review?.next;

    if (next === undefined) yield notApplicable(at);
    else if (next < asOf) yield fail('overdue', at, { next, asOf });
    else yield pass(at);
  },

  examples: [
    { policy: 'document: { review: { next: 2026-05-18 } }', gives: ['pass /document/review/next'] },
    {
      policy: 'document: { review: { next: 2026-05-18 } }',
      asOf: '2026-05-19',
      gives: ['fail overdue /document/review/next'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /document/review/next'] },
  ],
});
