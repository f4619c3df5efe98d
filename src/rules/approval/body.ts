/** The approval names the body that approved, and that body is the one that the law empowers. */
import { approvalBodyLabels, associationLegalFormLabels } from '../../model/generated/labels.ts';
import { defineRule } from '../../model/rule.ts';

/** The body that adopts policies, by legal form: board of directors or board of trustees. */
const empowered = { association: 'boardOfDirectors', foundation: 'boardOfTrustees' } as const;

export const body = defineRule({
  id: 'approval/body',
  docs: {
    summary: {
      ar: 'الجهة التي اعتمدت السياسة مذكورة',
      en: 'The approval names the body that approved the policy',
    },
    why: {
      ar: 'اعتماد اللوائح والسياسات من اختصاص مجلس الإدارة في الجمعية ومجلس الأمناء في المؤسسة.',
      en: 'Adopting regulations and policies is for the board of directors of an association and the board of trustees of a foundation.',
    },
    remedy: {
      ar: 'اكتب جهة الاعتماد في {path} كما وردت في محضر الجلسة.',
      en: 'Write the approving body at {path}, as the minutes of the session have it.',
    },
  },
  parameters: {},
  messages: {
    missing: {
      ar: 'لم تُذكر الجهة التي اعتمدت السياسة.',
      en: 'The body that approved the policy is not named.',
    },
    unusual: {
      ar: 'جهة الاعتماد ليست الجهة المعتادة لهذه الصفة النظامية (المذكورة: {stated}، الصفة: {form}، المعتادة: {usual}).',
      en: 'The approving body is not the usual one for this legal form (stated: {stated}, form: {form}, usual: {usual}).',
    },
  },

  *check({ dossier, policy, pass, fail, review }) {
    const at = '/approval/body';
    const { legalForm } = dossier.association.data;
    const stated = policy.source.data.approval?.body;
    const usual = empowered[legalForm];

    if (stated === undefined) yield fail('missing', at);
    else if (stated === usual) yield pass(at);
    else {
      yield review('unusual', at, {
        stated: approvalBodyLabels[stated],
        form: associationLegalFormLabels[legalForm],
        usual: approvalBodyLabels[usual],
      });
    }
  },

  examples: [
    { policy: 'approval: { body: boardOfDirectors }', gives: ['pass /approval/body'] },
    {
      policy: 'approval: { body: boardOfTrustees }',
      association: 'legalForm: foundation',
      gives: ['pass /approval/body'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail missing /approval/body'] },
    { policy: 'approval: { body: generalAssembly }', gives: ['review unusual /approval/body'] },
  ],
});
