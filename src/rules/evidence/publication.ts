/**
 * The association declares where and when the document was published.
 *
 * Nothing is fetched: a declaration that hangs together is `declared`, never passed. Where nothing is
 * declared, the document may well be published; what is lacking is that somebody says so.
 */
import { defineRule } from '../../model/rule.ts';
import { hostOf, isBlank } from '../kit.ts';

export const publication = defineRule({
  id: 'evidence/publication',
  docs: {
    summary: {
      ar: 'صرحت الجمعية بموضع نشر الوثيقة وتاريخه',
      en: 'The association declares where and when the document was published',
    },
    why: {
      ar: 'المقيّم يطلب رابط النشر وتاريخه، والملف لا يثبت النشر، فلا بد من تصريح من الجمعية.',
      en: 'An evaluator asks for link and date of publication; the file cannot prove them, so the association must say.',
    },
    remedy: {
      ar: 'اكتب في {path} رابط الصفحة التي نُشرت فيها الوثيقة وتاريخ نشرها، بعد أن تُنشر.',
      en: 'Once it is published, write at {path} the link to the page on which the document stands, and the day.',
    },
  },
  parameters: {},
  messages: {
    declared: {
      ar: 'صرحت الجمعية بنشر الوثيقة، ولم يُتحقق من ذلك (الرابط: {url}، التاريخ: {date}).',
      en: 'The association declares the document published; this was not verified (link: {url}, date: {date}).',
    },
    undeclared: {
      ar: 'لم يُصرح بنشر الوثيقة؛ وهذا نقص في التصريح، ولا يعني أنها لم تُنشر.',
      en: 'Nothing is declared about publication; the declaration is lacking, which does not mean that the document was not published.',
    },
    malformed: {
      ar: 'المكتوب ليس رابطًا كاملًا لصفحة ({url}).',
      en: 'What is written is not the full address of a page ({url}).',
    },
    notSecure: {
      ar: 'رابط النشر لا يبدأ بالبروتوكول الآمن (المكتوب: {url}، البروتوكول الآمن: {protocol}).',
      en: 'The link does not begin with the secure protocol (written: {url}, secure: {protocol}).',
    },
    future: {
      ar: 'تاريخ النشر لم يأت بعد (التاريخ: {date}، يوم الفحص: {asOf}).',
      en: 'The date of publication lies in the future (date: {date}, day of the check: {asOf}).',
    },
    early: {
      ar: 'تاريخ النشر سابق للاعتماد (النشر: {date}، الاعتماد: {approved}).',
      en: 'The document was published before it was approved (published: {date}, approved: {approved}).',
    },
    olderIssue: {
      ar: 'تاريخ النشر سابق للإصدار الحالي، فلعل المنشور إصدار أقدم (النشر: {date}، الإصدار: {issued}).',
      en: 'The date of publication is before the current issue; what is published may be an older one (published: {date}, issued: {issued}).',
    },
  },

  *check({ dossier: { asOf }, policy, fail, review, declared }) {
    const at = '/document/publication';
    const { document, approval } = policy.source.data;
    const { issueDate: issued } = document ?? {};
    const approved = approval?.date;
    if (document?.publication === undefined || isBlank(document.publication.url)) {
      yield fail('undeclared', at);
      return;
    }
    const { url, date } = document.publication;

    if (hostOf(url) === undefined) yield fail('malformed', `${at}/url`, { url });
    else if (!/^https:/i.test(url.trim()))
      yield fail('notSecure', `${at}/url`, { url, protocol: 'https://' });
    else if (date > asOf) yield fail('future', `${at}/date`, { date, asOf });
    else if (approved !== undefined && date < approved) yield fail('early', `${at}/date`, { date, approved });
    else if (issued !== undefined && date < issued)
      yield review('olderIssue', `${at}/date`, { date, issued });
    else yield declared('declared', at, { url, date });
  },

  examples: [
    {
      policy: `
document: { publication: { url: https://example.org.sa/policies/brp, date: 2024-06-01 } }
approval: { date: 2024-05-18 }
`,
      gives: ['declared declared /document/publication'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail undeclared /document/publication'] },
    {
      policy: 'document: { publication: { url: موقع الجمعية, date: 2024-06-01 } }',
      gives: ['fail malformed /document/publication/url'],
    },
    {
      policy: 'document: { publication: { url: http://example.org.sa/policies, date: 2024-06-01 } }',
      gives: ['fail notSecure /document/publication/url'],
    },
    {
      policy: 'document: { publication: { url: https://example.org.sa/policies, date: 2026-06-01 } }',
      gives: ['fail future /document/publication/date'],
    },
    {
      policy: `
document: { publication: { url: https://example.org.sa/policies, date: 2024-05-01 } }
approval: { date: 2024-05-18 }
`,
      gives: ['fail early /document/publication/date'],
    },
    {
      policy: `
document:
  issueDate: 2025-03-01
  publication: { url: https://example.org.sa/policies, date: 2024-06-01 }
`,
      gives: ['review olderIssue /document/publication/date'],
    },
  ],
});
