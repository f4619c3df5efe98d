/** The association declares that it told those concerned of the document or of its update. */
import { defineRule } from '../../model/rule.ts';
import { hostOf, isBlank } from '../kit.ts';

export const notice = defineRule({
  id: 'evidence/notice',
  docs: {
    summary: {
      ar: 'صرحت الجمعية بتبليغ ذوي العلاقة بالوثيقة',
      en: 'The association declares that those concerned were told of the document',
    },
    why: {
      ar: 'سياسة لم يُبلغ بها المستفيد ولا الموظف لا يُنتظر أن يعمل بها أحد، والتبليغ مما يُسأل عنه في التقييم.',
      en: 'Nobody follows a policy of which they were not told, and an evaluation asks whether they were.',
    },
    remedy: {
      ar: 'بلّغ ذوي العلاقة، ثم اكتب في {path} تاريخ التبليغ ووسيلته أو رابطه.',
      en: 'Tell those concerned, then write at {path} when and by what means, or the link.',
    },
  },
  parameters: {},
  messages: {
    declared: {
      ar: 'صرحت الجمعية بتبليغ ذوي العلاقة، ولم يُتحقق من ذلك (التاريخ: {date}).',
      en: 'The association declares that those concerned were told; this was not verified (date: {date}).',
    },
    undeclared: {
      ar: 'لم يُصرح بتبليغ ذوي العلاقة؛ وهذا نقص في التصريح، ولا يعني أنهم لم يُبلغوا.',
      en: 'Nothing is declared about notice; the declaration is lacking, which does not mean that nobody was told.',
    },
    noMeans: {
      ar: 'صُرح بتاريخ التبليغ دون وسيلته ولا رابطه (التاريخ: {date}).',
      en: 'The date of the notice is declared, but neither its means nor a link (date: {date}).',
      severity: 'info',
    },
    malformed: {
      ar: 'المكتوب ليس رابطًا كاملًا لصفحة ({url}).',
      en: 'What is written is not the full address of a page ({url}).',
    },
    future: {
      ar: 'تاريخ التبليغ لم يأت بعد (التاريخ: {date}، يوم الفحص: {asOf}).',
      en: 'The date of the notice lies in the future (date: {date}, day of the check: {asOf}).',
    },
    early: {
      ar: 'تاريخ التبليغ سابق للاعتماد (التبليغ: {date}، الاعتماد: {approved}).',
      en: 'Those concerned were told before the approval (told: {date}, approved: {approved}).',
    },
    olderIssue: {
      ar: 'تاريخ التبليغ سابق للإصدار الحالي، فلعل ذوي العلاقة لم يُبلغوا بالتحديث (التبليغ: {date}، الإصدار: {issued}).',
      en: 'The notice is before the current issue; those concerned may not have been told of the update (told: {date}, issued: {issued}).',
    },
  },

  *check({ dossier: { asOf }, policy, fail, review, declared }) {
    const at = '/document/notice';
    const { document, approval } = policy.source.data;
    const { issueDate: issued } = document ?? {};
    const approved = approval?.date;
    if (document?.notice === undefined) {
      yield fail('undeclared', at);
      return;
    }
    const { date, url, means } = document.notice;

    if (url !== undefined && hostOf(url) === undefined) yield fail('malformed', `${at}/url`, { url });
    else if (date > asOf) yield fail('future', `${at}/date`, { date, asOf });
    else if (approved !== undefined && date < approved) yield fail('early', `${at}/date`, { date, approved });
    else if (issued !== undefined && date < issued)
      yield review('olderIssue', `${at}/date`, { date, issued });
    else if (url === undefined && isBlank(means?.ar)) yield review('noMeans', `${at}/means`, { date });
    else yield declared('declared', at, { date });
  },

  examples: [
    {
      policy: `
document: { notice: { date: 2024-06-02, means: { ar: رسالة إلى المستفيدين, en: A message to beneficiaries } } }
approval: { date: 2024-05-18 }
`,
      gives: ['declared declared /document/notice'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail undeclared /document/notice'] },
    {
      policy: 'document: { notice: { date: 2024-06-02 } }',
      gives: ['review noMeans /document/notice/means'],
    },
    {
      policy: 'document: { notice: { date: 2024-06-02, url: صفحة الأخبار } }',
      gives: ['fail malformed /document/notice/url'],
    },
    {
      policy: 'document: { notice: { date: 2027-06-02 } }',
      gives: ['fail future /document/notice/date'],
    },
    {
      policy: `
document: { notice: { date: 2024-05-02, means: { ar: رسالة, en: A message } } }
approval: { date: 2024-05-18 }
`,
      gives: ['fail early /document/notice/date'],
    },
    {
      policy: `
document:
  issueDate: 2025-03-01
  notice: { date: 2024-06-02, means: { ar: رسالة, en: A message } }
`,
      gives: ['review olderIssue /document/notice/date'],
    },
  ],
});
