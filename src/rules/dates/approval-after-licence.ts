/** The association was licensed when it approved; a licence that was renewed may bear a later date. */
import { defineRule } from '../../model/rule.ts';

export const approvalAfterLicence = defineRule({
  id: 'dates/approval-after-licence',
  docs: {
    summary: {
      ar: 'تاريخ الاعتماد ليس سابقًا لتاريخ الترخيص',
      en: 'The approval is not dated before the licence',
    },
    why: {
      ar: 'ما اعتُمد قبل الترخيص صدر عن كيان لم ينشأ بعد، ما لم يكن التاريخ المذكور تاريخ تجديد الترخيص.',
      en: 'What was approved before the licence came from a body that did not exist yet, unless the date is that of a renewal.',
    },
    remedy: {
      ar: 'قارن {path} بتاريخ الترخيص في بيانات الجمعية، وصحح ما كان خطأ منهما.',
      en: "Compare {path} with the date of the licence in the association's profile and correct whichever is wrong.",
    },
  },
  parameters: {},
  messages: {
    earlier: {
      ar: 'تاريخ الاعتماد سابق لتاريخ الترخيص (الاعتماد: {approved}، الترخيص: {licensed}).',
      en: 'The approval is dated before the licence (approval: {approved}, licence: {licensed}).',
    },
  },

  *check({ dossier, policy, pass, review, notApplicable }) {
    const at = '/approval/date';
    const approved = policy.source.data.approval?.date;
    const licensed = dossier.association.data.licence?.date;

    if (approved === undefined || licensed === undefined) yield notApplicable(at);
    else if (approved < licensed) yield review('earlier', at, { approved, licensed });
    else yield pass(at);
  },

  examples: [
    {
      policy: 'approval: { date: 2024-05-18 }',
      association: 'licence: { number: "5593", date: 2022-03-01 }',
      gives: ['pass /approval/date'],
    },
    {
      policy: 'approval: { date: 2020-05-18 }',
      association: 'licence: { number: "5593", date: 2022-03-01 }',
      gives: ['review earlier /approval/date'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval/date'] },
  ],
});
