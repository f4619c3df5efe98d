/** The text is the one that was approved: its fingerprint, taken on approval, shows any later change. */
import { missingApprovalParts } from '../../model/approval.ts';
import { approvedTextOf } from '../../model/policy-hash.ts';
import { defineRule } from '../../model/rule.ts';

export const approvedText = defineRule({
  id: 'approval/approved-text',
  docs: {
    summary: {
      ar: 'نص السياسة هو النص الذي اعتُمد',
      en: 'The text of the policy is the one that was approved',
    },
    why: {
      ar: 'الاعتماد يقع على نص بعينه، وما غُير بعده لم يعتمده أحد وإن بقيت التوقيعات تحته.',
      en: 'An approval is of a certain text; what was changed since nobody has approved, though the signatures still stand below.',
    },
    remedy: {
      ar: 'إن كان التغيير مقصودًا فاعرضه على المجلس ثم أثبت الاعتماد الجديد وبصمته في {path}، وإلا فأعد النص كما اعتُمد.',
      en: 'If the change is intended, have the board approve it and record the new approval with its fingerprint at {path}; otherwise restore the text that was approved.',
    },
  },
  parameters: {},
  messages: {
    changed: {
      ar: 'تغير النص بعد اعتماده (بصمة النص المعتمد: {recorded}، بصمة النص الحالي: {current}).',
      en: 'The text has changed since it was approved (fingerprint approved: {recorded}, fingerprint now: {current}).',
    },
    unrecorded: {
      ar: 'لم تُثبت بصمة النص المعتمد، فلا يُعرف هل تغير بعد الاعتماد. فإن كان هو النص المعتمد فهذه بصمته: {current}',
      en: 'The fingerprint of the approved text is not recorded, so a change since would not be noticed. If this is the approved text, its fingerprint is: {current}',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, review, notApplicable }) {
    const at = '/approval/approvedText';
    const { approval } = policy.source.data;
    const recorded = approval?.approvedText;
    if (recorded === undefined && missingApprovalParts(approval).length > 0) {
      yield notApplicable(at);
      return;
    }
    const current = approvedTextOf(policy.source.data);

    if (recorded === undefined) yield review('unrecorded', at, { current });
    else if (recorded !== current) yield fail('changed', at, { recorded, current });
    else yield pass(at);
  },

  examples: [
    {
      shows: {
        ar: 'بيانات الوثيقة ليست من النص المعتمد، فتغييرها لا يغير البصمة',
        en: 'The data of the document are no part of the text, so changing them changes no fingerprint',
      },
      policy: `
title: { ar: سياسة المثال, en: Example policy }
document: { review: { next: 2026-05-18 } }
sections: { preamble: { text: { ar: نخدم المستفيد., en: We serve. } } }
approval: { approvedText: "sha256:9b67113c37f8b4b48ffd22deb6511899fae8fcffb9cd7f2368cab29c075d4761" }
`,
      gives: ['pass /approval/approvedText'],
    },
    {
      policy: `
title: { ar: سياسة المثال, en: Example policy }
sections: { preamble: { text: { ar: نخدم المستفيد دائمًا., en: We serve. } } }
approval: { approvedText: "sha256:9b67113c37f8b4b48ffd22deb6511899fae8fcffb9cd7f2368cab29c075d4761" }
`,
      gives: ['fail changed /approval/approvedText'],
    },
    {
      policy: `
approval:
  body: boardOfDirectors
  session: { number: 2, year: 1445 }
  date: 2024-05-18
  decisionNumber: 4/1445
  signatories: [{ name: { ar: رئيس المثال, en: Example chair }, role: chair }]
`,
      gives: ['review unrecorded /approval/approvedText'],
    },
    {
      shows: {
        ar: 'الاعتماد الناقص لا تُطلب بصمته',
        en: 'Of an incomplete approval no fingerprint is asked',
      },
      policy: 'approval: { date: 2024-05-18 }',
      gives: ['notApplicable /approval/approvedText'],
    },
  ],
});
