/** The document lists its revisions in order, and the newest is the current issue. */
import type { DocumentControl } from '../../model/generated/documents.ts';
import { compareIssues } from '../../model/issue.ts';
import { defineRule } from '../../model/rule.ts';

export const revisionHistory = defineRule({
  id: 'document/revision-history',
  docs: {
    summary: {
      ar: 'في الوثيقة سجل تعديلات مرتب، آخره الإصدار الحالي',
      en: 'The document has an ordered revision history whose newest entry is the current issue',
    },
    why: {
      ar: 'سجل التعديلات يبين ما تغير ومتى، ويدل على أن السياسة تُراجع فعلًا.',
      en: 'The history shows what changed and when, and that the policy is in fact reviewed.',
    },
    remedy: {
      ar: 'اكتب في {path} الإصدارات مرتبة، ومنها الإصدار الحالي، كل إصدار برقمه وتاريخه وملخص تعديله.',
      en: 'List at {path} each issue with number, date and summary of the change, in order and including the current one.',
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'ليس في الوثيقة سجل تعديلات.', en: 'The document has no revision history.' },
    unordered: {
      ar: 'سجل التعديلات غير مرتب بحسب الأرقام والتواريخ (الإصدار: {issue}، تاريخه: {date}).',
      en: 'The revision history is not in order of numbers and dates (issue: {issue}, dated: {date}).',
    },
    otherIssue: {
      ar: 'آخر إصدار في السجل ليس الإصدار الحالي (في السجل: {recorded}، الحالي: {current}).',
      en: 'The newest issue in the history is not the current one (in the history: {recorded}, current: {current}).',
    },
    repeated: {
      ar: 'رقم إصدار مكرر في سجل التعديلات (الإصدار: {issue}).',
      en: 'An issue number is repeated in the revision history (issue: {issue}).',
    },
    otherDate: {
      ar: 'تاريخ الإصدار الحالي في السجل غير تاريخه في بيانات الوثيقة (في السجل: {recorded}، في البيانات: {current}).',
      en: 'The current issue has another date in the history than in the control data (in the history: {recorded}, in the data: {current}).',
    },
  },

  *check({ policy, pass, fail }) {
    const at = '/document/history';
    const { history = [], issue: current, issueDate } = policy.source.data.document ?? {};
    const first = history[0];
    const last = history.at(-1);
    if (first === undefined || last === undefined) {
      yield fail('missing', at);
      return;
    }
    // Both directions are in use: oldest first, and newest first.
    const newestFirst = compareRevisions(first, last) > 0;
    const misplaced = history.findIndex((revision, index) => {
      const previous = history[index - 1];
      return previous !== undefined && !follows(revision, previous, newestFirst);
    });
    const newest = newestFirst ? first : last;
    const repeated = history.findIndex(
      ({ issue }, index) => index > 0 && compareIssues(issue, history[index - 1]!.issue) === 0,
    );

    if (misplaced >= 0) {
      const { issue, date } = history[misplaced] ?? last;
      yield fail('unordered', `${at}/${misplaced}`, { issue, date });
    } else if (repeated >= 0) {
      yield fail('repeated', `${at}/${repeated}/issue`, { issue: history[repeated]!.issue });
    } else if (current !== undefined && compareIssues(newest.issue, current) !== 0) {
      yield fail('otherIssue', `${at}/${history.indexOf(newest)}/issue`, { recorded: newest.issue, current });
    } else if (issueDate !== undefined && newest.date !== issueDate) {
      const values = { recorded: newest.date, current: issueDate };
      yield fail('otherDate', `${at}/${history.indexOf(newest)}/date`, values);
    } else yield pass(at);
  },

  examples: [
    {
      policy: `
document:
  issue: "2.0"
  history:
    - { issue: "1.0", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }
    - { issue: "2.0", date: 2024-05-18, summary: { ar: تحديد مدد الرد., en: Time limits were set. } }
`,
      gives: ['pass /document/history'],
    },
    {
      shows: { ar: 'الأحدث أولًا ترتيب مقبول', en: 'Newest first is an order too' },
      policy: `
document:
  issue: "10"
  history:
    - { issue: "10.0", date: 2024-05-18, summary: { ar: تحديد مدد الرد., en: Time limits were set. } }
    - { issue: "9.0", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }
`,
      gives: ['pass /document/history'],
    },
    { policy: 'document: { issue: "1.0" }', gives: ['fail missing /document/history'] },
    {
      policy: `
document:
  issue: "2.0"
  history:
    - { issue: "1.0", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }
    - { issue: "1.1", date: 2021-03-01, summary: { ar: تصحيح., en: Correction. } }
    - { issue: "2.0", date: 2024-05-18, summary: { ar: تحديد مدد الرد., en: Time limits were set. } }
`,
      gives: ['fail unordered /document/history/1'],
    },
    {
      policy: `
document:
  issue: "2.0"
  history: [{ issue: "1.0", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }]
`,
      gives: ['fail otherIssue /document/history/0/issue'],
    },
    {
      policy: `
document:
  issue: "1.1"
  history:
    - { issue: "1.1", date: 2022-03-01, summary: { ar: أول إصدار., en: First issue. } }
    - { issue: "1.1", date: 2024-05-18, summary: { ar: تحديد مدد الرد., en: Time limits were set. } }
`,
      gives: ['fail repeated /document/history/1/issue'],
    },
    {
      policy: `
document:
  issue: "1.0"
  issueDate: 2024-05-18
  history: [{ issue: "1.0", date: 2024-05-08, summary: { ar: أول إصدار., en: First issue. } }]
`,
      gives: ['fail otherDate /document/history/0/date'],
    },
  ],
});

type Revision = NonNullable<DocumentControl['history']>[number];

/** Whether one entry may stand right after another: neither its date nor its number goes the wrong way. */
function follows(revision: Revision, previous: Revision, newestFirst: boolean): boolean {
  const [older, newer] = newestFirst ? [revision, previous] : [previous, revision];
  return older.date <= newer.date && compareIssues(older.issue, newer.issue) <= 0;
}

/** Negative where the first of two revisions is the older. */
function compareRevisions(one: Revision, other: Revision): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return compareIssues(one.issue, other.issue);
}
