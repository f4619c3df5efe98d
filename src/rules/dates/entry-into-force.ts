/** Whether the policy is in force on the day of the check; an effective date may well lie ahead. */
import { defineRule } from '../../model/rule.ts';

export const entryIntoForce = defineRule({
  id: 'dates/entry-into-force',
  docs: {
    summary: { ar: 'السياسة سارية يوم الفحص', en: 'The policy is in force on the day of the check' },
    why: {
      ar: 'يجوز أن يتأخر السريان عن الاعتماد، وعلى المقيّم أن يعلم أن السياسة لم يُعمل بها بعد.',
      en: 'A policy may take effect after its approval, and an evaluator should know that it is not applied yet.',
    },
    remedy: {
      ar: 'لا يلزم تعديل إن كان التأخير مقصودًا؛ وإلا فصحح {path}.',
      en: 'Nothing need change if the delay is intended; otherwise correct {path}.',
    },
  },
  parameters: {},
  messages: {
    notYet: {
      ar: 'السياسة لم تسر بعد (تاريخ السريان: {effective}، يوم الفحص: {asOf}).',
      en: 'The policy is not in force yet (effective: {effective}, day of the check: {asOf}).',
    },
  },

  *check({ dossier: { asOf }, policy, pass, review, notApplicable }) {
    const at = '/document/effectiveDate';
    const effective = policy.source.data.document?.effectiveDate;

    if (effective === undefined) yield notApplicable(at);
    else if (effective > asOf) yield review('notYet', at, { effective, asOf });
    else yield pass(at);
  },

  examples: [
    { policy: 'document: { effectiveDate: 2024-06-01 }', gives: ['pass /document/effectiveDate'] },
    {
      policy: 'document: { effectiveDate: 2024-06-01 }',
      asOf: '2024-05-20',
      gives: ['review notYet /document/effectiveDate'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /document/effectiveDate'] },
  ],
});
