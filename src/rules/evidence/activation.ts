/** The association declares since when it works by the policy, and what bears witness to it. */
import { defineRule } from '../../model/rule.ts';
import { hostOf, isBlank, quoted } from '../kit.ts';

export const activation = defineRule({
  id: 'evidence/activation',
  docs: {
    summary: {
      ar: 'صرحت الجمعية بالعمل بالسياسة وبما يشهد لذلك',
      en: 'The association declares that it works by the policy, and what bears witness to it',
    },
    why: {
      ar: 'لا يكفي في التقييم أن تُعتمد السياسة، بل يُسأل عن تفعيلها وعما يشهد به من سجلات.',
      en: 'An evaluation does not stop at the approval of a policy: it asks whether it is put into practice, and for the records.',
    },
    remedy: {
      ar: 'اكتب في {path} تاريخ بدء العمل بالسياسة وما يشهد به، كسجل الشكاوى أو نتائج قياس الرضا.',
      en: 'Write at {path} since when the policy is applied and what shows it, such as a complaints register or survey results.',
    },
  },
  parameters: {},
  messages: {
    declared: {
      ar: 'صرحت الجمعية بتفعيل السياسة، ولم يُتحقق من ذلك (التاريخ: {date}، الشاهد: {evidence}).',
      en: 'The association declares the policy put into practice; this was not verified (date: {date}, evidence: {evidence}).',
    },
    undeclared: {
      ar: 'لم يُصرح بتفعيل السياسة؛ وهذا نقص في التصريح، ولا يعني أنها لم تُفعّل.',
      en: 'Nothing is declared about activation; the declaration is lacking, which does not mean that the policy is not applied.',
    },
    noEvidence: {
      ar: 'صُرح بتفعيل السياسة ولم يُذكر ما يشهد به.',
      en: 'Activation is declared, but nothing that bears witness to it.',
    },
    malformed: {
      ar: 'المكتوب ليس رابطًا كاملًا لصفحة ({url}).',
      en: 'What is written is not the full address of a page ({url}).',
    },
    future: {
      ar: 'تاريخ التفعيل لم يأت بعد (التاريخ: {date}، يوم الفحص: {asOf}).',
      en: 'The date of activation lies in the future (date: {date}, day of the check: {asOf}).',
    },
    early: {
      ar: 'تاريخ التفعيل سابق للاعتماد (التفعيل: {date}، الاعتماد: {approved}).',
      en: 'The policy was put into practice before it was approved (activated: {date}, approved: {approved}).',
    },
  },

  *check({ dossier: { asOf }, policy, fail, review, declared }) {
    const at = '/document/activation';
    const { document, approval } = policy.source.data;
    const approved = approval?.date;
    if (document?.activation === undefined) {
      yield fail('undeclared', at);
      return;
    }
    const { date, evidence, url } = document.activation;

    if (isBlank(evidence.ar)) yield fail('noEvidence', `${at}/evidence`);
    else if (url !== undefined && hostOf(url) === undefined) yield fail('malformed', `${at}/url`, { url });
    else if (date > asOf) yield fail('future', `${at}/date`, { date, asOf });
    else if (approved !== undefined && date < approved)
      yield review('early', `${at}/date`, { date, approved });
    else yield declared('declared', at, { date, evidence: quoted(evidence) });
  },

  examples: [
    {
      policy: `
document:
  activation: { date: 2024-07-01, evidence: { ar: سجل الشكاوى لعام ٢٠٢٤, en: Complaints register of 2024 } }
approval: { date: 2024-05-18 }
`,
      gives: ['declared declared /document/activation'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail undeclared /document/activation'] },
    {
      policy: 'document: { activation: { date: 2024-07-01, evidence: { ar: " " } } }',
      gives: ['fail noEvidence /document/activation/evidence'],
    },
    {
      policy: 'document: { activation: { date: 2024-07-01, evidence: { ar: سجل الشكاوى }, url: الموقع } }',
      gives: ['fail malformed /document/activation/url'],
    },
    {
      policy: 'document: { activation: { date: 2027-07-01, evidence: { ar: سجل الشكاوى } } }',
      gives: ['fail future /document/activation/date'],
    },
    {
      policy: `
document: { activation: { date: 2024-01-01, evidence: { ar: سجل الشكاوى } } }
approval: { date: 2024-05-18 }
`,
      gives: ['review early /document/activation/date'],
    },
  ],
});
