/**
 * A report made by hand in which everything is that a report can hold: every outcome, findings that are waived
 * or known, two standards, a policy that could not be read, and words that try to break out of a format.
 */
import type { Bilingual } from '../../src/model/bilingual.ts';
import type {
  Finding,
  Report,
  ReportedAssociation,
  ReportedPolicy,
  ReportedResult,
  Totals,
} from '../../src/model/report.ts';
import type { Outcome } from '../../src/model/rule.ts';

/** Words that mean something to one format or another, and must stay words in all of them. */
export const hostileWords = {
  formula: '=HYPERLINK("http://example.org","x")',
  markup: '<b>|a|</b> [link](http://example.org) ]]> ]]> `code` & *stars*',
  command: '100% sure,\n::error file=a,line=1::not a command',
  spreadsheet: '@SUM(A1), "quoted"; +1',
  calendar: 'one; two, three\\four\nBEGIN:VEVENT',
} as const;

const policyFile = 'policies/noor/beneficiary-relations.yaml';
const profileFile = 'policies/noor/association.yaml';

/** A finding of the policy; `changes` say what is about it. */
function finding(changes: Partial<Finding>): Finding {
  return {
    code: 'structure/required-section:missing',
    severity: 'error',
    file: policyFile,
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 9,
    pointer: '/sections',
    message: { ar: 'لا يوجد قسم \u2068القنوات\u2069.', en: 'There is no section \u2068channels\u2069.' },
    remedy: {
      ar: 'أضف القسم في \u2068sections.channels\u2069.',
      en: 'Add the section at \u2068sections.channels\u2069.',
    },
    fingerprint: 'f1a0000000000001',
    ...changes,
  };
}

function result(
  requirement: string,
  outcome: Outcome,
  changes: Partial<ReportedResult> = {},
): ReportedResult {
  return {
    requirement,
    standard: 'beneficiary-relations',
    question: { ar: 'هل في السياسة ما يُسأل عنه؟', en: 'Does the policy have what is asked for?' },
    rule: 'structure/required-section',
    outcome,
    severity: 'error',
    provenance: 'template',
    class: 'mandatory',
    evidence: [],
    findings: [],
    ...changes,
  };
}

const words = (text: string): Bilingual => ({ ar: `نص: ${text}`, en: text });

const results: readonly ReportedResult[] = [
  result('BR-101', 'pass', {
    question: { ar: 'هل في السياسة تمهيد؟', en: 'Does the policy have a preamble?' },
    evidence: [
      { file: policyFile, line: 12, column: 3, pointer: '/sections/preamble', page: 3 },
      { file: policyFile, line: 19, column: 5, pointer: '/sections/preamble/text', page: 4 },
      { file: profileFile, line: 2, column: 1, pointer: '/name' },
    ],
  }),
  result('BR-104', 'fail', {
    question: { ar: 'هل تذكر السياسة قنوات التواصل؟', en: 'Does the policy name the channels?' },
    provenance: 'law',
    citation: {
      document: { ar: 'اللائحة التنفيذية', en: 'Implementing Regulation' },
      article: '29(1)',
      version: { ar: 'المحدثة', en: 'consolidated' },
      date: '2026-01-15',
      note: { ar: 'منقول عن نسخة غير رسمية.', en: 'Transcribed from an unofficial copy.' },
    },
    indicator: 'adopted-policies',
    findings: [
      finding({}),
      finding({
        code: 'language/punctuation:latinComma',
        severity: 'warning',
        line: 21,
        column: 14,
        endLine: 21,
        endColumn: 15,
        pointer: '/sections/preamble/text/ar',
        message: { ar: 'فاصلة لاتينية في نص عربي.', en: 'A Latin comma in an Arabic text.' },
        remedy: { ar: 'اكتب الفاصلة العربية.', en: 'Write the Arabic comma.' },
        repair: '،',
        fingerprint: 'f1a0000000000002',
      }),
    ],
  }),
  result('BR-105', 'fail', {
    question: { ar: 'هل تُذكر مدة الرد؟', en: 'Is the time of reply given?' },
    rule: 'content/service-time',
    provenance: 'goodPractice',
    class: 'optional',
    severity: 'warning',
    findings: [
      finding({
        code: 'content/service-time:missing',
        severity: 'warning',
        line: 30,
        endLine: 32,
        endColumn: 3,
        message: words(hostileWords.command),
        waiver: {
          reason: { ar: '-تُستكمل في الإصدار القادم', en: '-Completed in the next issue' },
          approver: { ar: 'مجلس الإدارة', en: 'Board of directors' },
          minute: '12/1447',
          expires: '2026-12-31',
        },
        fingerprint: 'f1a0000000000003',
      }),
    ],
  }),
  result('BR-106', 'fail', {
    rule: 'content/service-time',
    severity: 'info',
    class: 'informative',
    findings: [
      finding({
        code: 'content/service-time:open',
        severity: 'info',
        line: 33,
        endLine: 33,
        message: { ar: hostileWords.formula, en: hostileWords.formula },
        remedy: { ar: hostileWords.spreadsheet, en: hostileWords.spreadsheet },
        known: true,
        fingerprint: 'f1a0000000000004',
      }),
    ],
  }),
  result('BR-107', 'review', {
    question: words(hostileWords.markup),
    rule: 'content/measurable-goal',
    provenance: 'indicator',
    findings: [
      finding({
        code: 'content/measurable-goal:vague',
        severity: 'info',
        line: 40,
        column: 3,
        endLine: 40,
        endColumn: 3,
        message: words(hostileWords.markup),
        fingerprint: 'f1a0000000000005',
      }),
    ],
  }),
  result('BR-108', 'declared', { rule: 'approval/published', provenance: 'indicator' }),
  result('BR-109', 'notApplicable', { rule: 'identity/branches', provenance: 'house' }),
  result('BR-110', 'notAssessed', {
    question: { ar: 'هل فيها {0}؟', en: 'Does it have what is asked for {0}?' },
    rule: 'language/spelling',
    provenance: 'house',
  }),
  result('HQ-101', 'pass', { standard: 'house-style', rule: 'language/spelling', provenance: 'house' }),
];

const none: Totals = {
  outcomes: { pass: 0, fail: 0, review: 0, declared: 0, notApplicable: 0, notAssessed: 0 },
  findings: { error: 0, warning: 0, info: 0 },
  waived: 0,
  known: 0,
};

const ofPolicy: Totals = {
  outcomes: { pass: 2, fail: 3, review: 1, declared: 1, notApplicable: 1, notAssessed: 1 },
  findings: { error: 1, warning: 1, info: 1 },
  waived: 1,
  known: 1,
};

const relations: ReportedPolicy = {
  type: 'beneficiary-relations',
  name: 'beneficiary-relations',
  title: { ar: 'سياسة تنظيم العلاقة مع المستفيدين', en: 'Beneficiary relations policy' },
  file: policyFile,
  assessed: true,
  review: { everyMonths: 12, next: '2027-01-05', owner: 'governanceOfficer' },
  results,
  indicators: [
    {
      indicator: 'adopted-policies',
      standard: 'beneficiary-relations',
      pillar: 'compliance',
      number: '3.9',
      practice: { ar: 'اعتماد سياسات الحوكمة وتفعيلها', en: 'Governance policies are adopted and applied' },
      marks: 7.75,
      outcome: 'fail',
      requirements: [
        { requirement: 'BR-104', outcome: 'fail' },
        { requirement: 'BR-108', outcome: 'declared' },
      ],
    },
    {
      indicator: 'published-policies',
      standard: 'beneficiary-relations',
      pillar: 'transparency',
      number: '1.3',
      practice: { ar: 'نشر السياسات', en: 'Policies are published' },
      marks: 14,
      outcome: 'pass',
      requirements: [{ requirement: 'BR-101', outcome: 'pass' }],
    },
  ],
  totals: ofPolicy,
};

const unread: ReportedPolicy = {
  type: '',
  name: 'complaints',
  title: { ar: 'complaints', en: 'complaints' },
  file: 'policies/noor/complaints.yaml',
  assessed: false,
  results: [],
  indicators: [],
  totals: none,
};

const hostile: ReportedPolicy = {
  ...unread,
  type: 'beneficiary-relations',
  name: 'constructor',
  title: { ar: hostileWords.calendar },
  file: 'policies/amal/سياسة 100%.yaml',
  assessed: true,
  review: { next: '2026-06-30' },
  results: [result('BR-101', 'fail', { question: { ar: '+966 هل؟', en: 'constructor' } })],
  totals: { ...none, outcomes: { ...none.outcomes, fail: 1 } },
};

const fileFinding = finding({
  code: 'yaml/syntax',
  file: unread.file,
  line: 2,
  endLine: 2,
  endColumn: 4,
  pointer: '',
  message: { ar: 'لا يُقرأ الملف قراءة صحيحة.', en: 'The file cannot be read correctly.' },
  fingerprint: 'f1a0000000000006',
});

const noor: ReportedAssociation = {
  id: 'noor',
  name: { ar: 'جمعية نور الأهلية', en: 'Noor Association' },
  policies: [relations, unread],
  findings: [fileFinding],
  totals: { ...ofPolicy, findings: { ...ofPolicy.findings, error: 2 } },
};

const amal: ReportedAssociation = {
  id: 'amal',
  name: { ar: hostileWords.spreadsheet },
  policies: [hostile],
  findings: [],
  totals: hostile.totals,
};

/** The report. */
export const exampleReport: Report = {
  schemaVersion: '2.0',
  tool: { name: 'siyasa', version: '0.1.0' },
  asOf: '2026-02-01',
  profile: 'full',
  standards: [
    {
      id: 'beneficiary-relations',
      version: '1.0.0',
      title: {
        ar: 'معيار سياسة تنظيم العلاقة مع المستفيدين',
        en: 'Standard for beneficiary relations policies',
      },
      notice: { ar: 'يعين هذا المعيار على الفحص الذاتي.', en: 'This standard helps with self-examination.' },
    },
    { id: 'house-style', version: '0.2.0', title: { ar: 'معيار الأسلوب', en: 'House style' } },
  ],
  associations: [noor, amal],
  findings: [
    finding({
      code: 'load/unknown-folder',
      severity: 'warning',
      file: 'policies/empty',
      line: 1,
      endLine: 1,
      endColumn: 1,
      pointer: '',
      message: { ar: 'مجلد بلا بيانات.', en: 'A folder without data.' },
      fingerprint: 'f1a0000000000007',
    }),
  ],
  totals: {
    outcomes: { ...ofPolicy.outcomes, fail: 4 },
    findings: { error: 2, warning: 2, info: 1 },
    waived: 1,
    known: 1,
  },
};

/** A report in which there is nothing. */
export const emptyReport: Report = { ...exampleReport, associations: [], findings: [], totals: none };
