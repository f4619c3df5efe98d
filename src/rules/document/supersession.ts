/**
 * What the document says it replaces is something earlier than itself.
 *
 * The replaced document is named in words; where these words give an issue number, it is compared with
 * the number and the history of this one. A replaced document may bear another title and its own numbers.
 */
import { foldedText } from '../../arabic/fold.ts';
import { compareIssues } from '../../model/issue.ts';
import { defineRule } from '../../model/rule.ts';
import { quoted } from '../kit.ts';

/** «الإصدار الأول (1.0)», «الإصدار رقم 2»: a number soon after the word. */
const issueInWords =
  /(?:اصدار|نسخه|issue|version)(?!\p{L})[^\d\p{L}]{0,4}(?:رقم|no\.?|number)?[^\d\p{L}]{0,4}(\d+(?:\.\d+){0,2})(?![\d/-])/u;

export const supersession = defineRule({
  id: 'document/supersession',
  docs: {
    summary: {
      ar: 'ما تلغيه الوثيقة أسبق منها ويوافق سجل تعديلاتها',
      en: 'What the document supersedes is earlier than it and agrees with its history',
    },
    why: {
      ar: 'إذا لم يُعرف ما ألغته الوثيقة بقيت النسختان متداولتين، ولا يُدرى بأيهما يُعمل.',
      en: 'Where it is not clear what a document replaced, both copies stay in use and nobody knows which applies.',
    },
    remedy: {
      ar: 'اكتب في {path} الوثيقة أو الإصدار الذي حلت هذه محله.',
      en: 'Write at {path} the document or issue that this one replaced.',
    },
  },
  parameters: {},
  messages: {
    notEarlier: {
      ar: 'الإصدار الذي تلغيه الوثيقة ليس أسبق من إصدارها (الملغى: {replaced}، إصدارها: {current}).',
      en: 'The issue that the document replaces is not earlier than its own (replaced: {replaced}, its own: {current}).',
    },
    unlisted: {
      ar: 'الإصدار الذي تلغيه الوثيقة ليس في سجل تعديلاتها (الملغى: {replaced}).',
      en: 'The issue that the document replaces is not in its revision history (replaced: {replaced}).',
    },
    unsaid: {
      ar: 'ليس هذا أول إصدار، ولم يُذكر ما ألغاه ولا سجل تعديلات قبله (الإصدار: {current}).',
      en: 'This is not the first issue, and neither what it replaced nor a history before it is given (issue: {current}).',
    },
  },

  *check({ policy, pass, fail, review, notApplicable }) {
    const at = '/document/supersedes';
    const { supersedes, issue: current, history = [] } = policy.source.data.document ?? {};
    if (supersedes === undefined) {
      const isLater = current !== undefined && /^(?:[2-9]|[1-9]\d)(?:\.|$)/.test(current);
      yield isLater && history.length < 2 ? review('unsaid', at, { current }) : notApplicable(at);
      return;
    }
    const { ar, en } = quoted(supersedes);
    const words = foldedText(`${ar} ${en}`, 'orthographic').replaceAll('٫', '.');
    const replaced = issueInWords.exec(words)?.[1];
    const isOwn = replaced !== undefined && namesThisDocument(ar, policy.source.data.title.ar);

    if (isOwn && current !== undefined && compareIssues(replaced, current) >= 0) {
      yield fail('notEarlier', at, { replaced, current });
    } else if (
      isOwn &&
      history.length > 1 &&
      !history.some(({ issue }) => compareIssues(issue, replaced) === 0)
    ) {
      yield review('unlisted', at, { replaced });
    } else yield pass(at);
  },

  examples: [
    {
      policy: `
document:
  issue: "2.0"
  supersedes: { ar: الإصدار رقم ١٫٠ من هذه السياسة, en: Issue 1.0 of this policy }
`,
      gives: ['pass /document/supersedes'],
    },
    {
      shows: {
        ar: 'لوثيقة أخرى أرقامها الخاصة بها',
        en: 'Another document has numbers of its own',
      },
      policy: `
document:
  issue: "1.0"
  supersedes: { ar: دليل خدمة المراجعين، الإصدار 3.0, en: "Visitors' service guide, issue 3.0" }
`,
      gives: ['pass /document/supersedes'],
    },
    {
      policy: `
document:
  issue: "2.0"
  supersedes: { ar: الإصدار 2.0 من هذه السياسة, en: Issue 2.0 of this policy }
`,
      gives: ['fail notEarlier /document/supersedes'],
    },
    {
      policy: `
document:
  issue: "3.0"
  supersedes: { ar: الإصدار 2.5, en: Issue 2.5 }
  history:
    - { issue: "2.0", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }
    - { issue: "3.0", date: 2024-05-18, summary: { ar: تحديد مدد الرد., en: Time limits were set. } }
`,
      gives: ['review unlisted /document/supersedes'],
    },
    { policy: 'document: { issue: "2.0" }', gives: ['review unsaid /document/supersedes'] },
    { policy: 'document: { issue: "1.1" }', gives: ['notApplicable /document/supersedes'] },
  ],
});

/** Whether the replaced document is an issue of this one: it says so, gives the title, or no title at all. */
function namesThisDocument(words: string, title: string): boolean {
  const spelling = foldedText(words, 'orthographic').trim();
  return (
    /^(?:ال)?(?:اصدار|نسخه)/.test(spelling) ||
    spelling.includes('هذه السياسه') ||
    spelling.includes(foldedText(title, 'orthographic').trim())
  );
}
