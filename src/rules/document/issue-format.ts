/**
 * Issue numbers have a major and a minor part, so that a correction can be told from a new issue.
 *
 * A published policy bears issue 100, which most likely was 1.00 before the separator was lost.
 */
import type { DocumentControl } from '../../model/generated/documents.ts';
import type { Pointer } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';

const inParts = /^\d+(?:\.\d+){1,2}$/;
/** So many issues no policy has. */
const tooManyDigits = /^\d{3,}$/;

export const issueFormat = defineRule({
  id: 'document/issue-format',
  docs: {
    summary: {
      ar: 'رقم الإصدار من جزأين أو ثلاثة تفصلها نقطة',
      en: 'An issue number has two or three parts with a point between them',
    },
    why: {
      ar: 'الجزء الثاني يميز التصحيح اليسير من الإصدار الجديد الذي يلزم اعتماده، وسقوط النقطة يجعل الرقم لا معنى له.',
      en: 'The second part tells a small correction from a new issue that must be approved; without the point the number means nothing.',
    },
    remedy: {
      ar: 'اكتب الرقم في {path} بين علامتي تنصيص بجزأين بينهما نقطة، مثل "1.0" للإصدار الأول و"1.1" لتصحيح يسير فيه.',
      en: 'Write the number at {path} in quotes and in two parts with a point between them, such as "1.0" for the first issue and "1.1" for a small correction of it.',
    },
  },
  parameters: {},
  messages: {
    separatorLost: {
      ar: 'رقم الإصدار كبير لا جزء فيه، فلعل النقطة سقطت منه (المذكور: {issue}).',
      en: 'The issue number is large and has no parts; perhaps its point was lost (stated: {issue}).',
    },
    whole: {
      ar: 'رقم الإصدار عدد واحد بلا جزء ثانٍ (المذكور: {issue}).',
      en: 'The issue number has no second part (stated: {issue}).',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const issues = issuesOf(policy.source.data.document);
    const wrong = issues.filter(({ issue }) => !inParts.test(issue));

    for (const { at, issue } of wrong) {
      yield fail(tooManyDigits.test(issue) ? 'separatorLost' : 'whole', at, { issue });
    }
    if (issues.length === 0) yield notApplicable('/document/issue');
    else if (wrong.length === 0) yield pass(issues[0]!.at);
  },

  examples: [
    {
      policy: `
document:
  issue: "1.10.2"
  history: [{ issue: "1.10.2", date: 2024-05-18, summary: { ar: تصحيح., en: Correction. } }]
`,
      gives: ['pass /document/issue'],
    },
    { policy: 'document: { issue: "100" }', gives: ['fail separatorLost /document/issue'] },
    {
      policy: `
document:
  issue: "2.0"
  history: [{ issue: "2", date: 2024-05-18, summary: { ar: تصحيح., en: Correction. } }]
`,
      gives: ['fail whole /document/history/0/issue'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /document/issue'] },
  ],
});

interface PlacedIssue {
  readonly at: Pointer;
  readonly issue: string;
}

function issuesOf({ issue, history = [] }: DocumentControl = {}): PlacedIssue[] {
  return [
    ...(issue === undefined ? [] : [{ at: '/document/issue', issue }]),
    ...history.map((revision, index) => ({ at: `/document/history/${index}/issue`, issue: revision.issue })),
  ];
}
