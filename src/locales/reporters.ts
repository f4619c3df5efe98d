/** The words of the report where it is not a page: spreadsheets, calendars, logs and summaries. */
import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome } from '../model/rule.ts';
import { outcomeWords } from './report.ts';

/** Headings of columns, sheets and chapters that the pages do not have. */
export const reporterWords = {
  report: { ar: 'التقرير', en: 'Report' },
  profile: { ar: 'نطاق الفحص', en: 'Scope of the check' },
  notice: { ar: 'تنبيه', en: 'Notice' },
  policy: { ar: 'السياسة', en: 'Policy' },
  requirement: { ar: 'المتطلب', en: 'Requirement' },
  answer: { ar: 'الإجابة', en: 'Answer' },
  binding: { ar: 'الإلزام', en: 'Class' },
  citation: { ar: 'الإسناد', en: 'Citation' },
  evidenceFile: { ar: 'ملف الشاهد', en: 'Evidence: file' },
  evidenceLine: { ar: 'سطر الشاهد', en: 'Evidence: line' },
  evidencePage: { ar: 'صفحة الشاهد', en: 'Evidence: page' },
  findings: { ar: 'الملاحظات', en: 'Findings' },
  code: { ar: 'رمز الملاحظة', en: 'Code' },
  message: { ar: 'الملاحظة', en: 'Finding' },
  file: { ar: 'ملف الملاحظة', en: 'File' },
  line: { ar: 'سطر الملاحظة', en: 'Line' },
  column: { ar: 'عمود الملاحظة', en: 'Column' },
  standing: { ar: 'حال الملاحظة', en: 'Status' },
  waiverReason: { ar: 'سبب الاستثناء', en: 'Waiver: reason' },
  waiverApprover: { ar: 'من أقر الاستثناء', en: 'Waiver: approved by' },
  waiverMinute: { ar: 'محضر الاستثناء', en: 'Waiver: minute' },
  waiverExpires: { ar: 'آخر يوم للاستثناء', en: 'Waiver: last day' },
  totalsByRequirement: { ar: 'الأعداد لكل متطلب', en: 'Totals by requirement' },
  unmet: { ar: 'ما لم يُستوفَ وما يُراجَع', en: 'Not met, and to review' },
  nothingUnmet: {
    ar: 'لم يظهر في هذه السياسة نقص فيما فُحص.',
    en: 'No gap was found in this policy among what was checked.',
  },
  marksAtRisk: { ar: 'درجات معرضة للنقص', en: 'Marks at risk' },
  indicator: { ar: 'المؤشر', en: 'Indicator' },
  practice: { ar: 'الممارسة', en: 'Practice' },
  pillar: { ar: 'المعيار الرئيس', en: 'Pillar' },
  marks: { ar: 'درجات المؤشر', en: 'Marks of the indicator' },
  bearing: { ar: 'المتطلبات المؤثرة', en: 'Requirements that bear on it' },
  calendar: { ar: 'مواعيد مراجعة السياسات', en: 'Review dates of the policies' },
} as const satisfies Record<string, Bilingual>;

/** Why marks at risk are not a score; it stands wherever they are shown. */
export const marksAtRiskNotice: Bilingual = {
  ar: 'هذا أقصى ما قد ينقص من درجات كل مؤشر بسبب ما في السياسة، وليس درجة الجمعية في التقويم: فالمقيّم ينظر في أكثر من نص السياسة، وجداول الدرجات منقولة عن نسخ غير رسمية.',
  en: 'This is the most that each indicator may lose because of what the policy says. It is not a score of the association: the evaluator looks at more than the text of the policy, and the tables of marks are transcribed from unofficial copies.',
};

/** The answer to the question of a requirement, as the form of the evaluation has it where it can. */
export const answerWords: Readonly<Record<Outcome, Bilingual>> = {
  pass: { ar: 'نعم', en: 'Yes' },
  fail: { ar: 'لا', en: 'No' },
  review: outcomeWords.review.word,
  declared: outcomeWords.declared.word,
  notApplicable: outcomeWords.notApplicable.word,
  notAssessed: outcomeWords.notAssessed.word,
};

/** How a finding stands: those that are not open are counted apart. */
export const standingWords = {
  open: { ar: 'قائمة', en: 'Open' },
  waived: { ar: 'مستثناة', en: 'Waived' },
  known: { ar: 'معروفة من قبل', en: 'Known before' },
} as const satisfies Record<string, Bilingual>;

/** Sentences with slots. */
export const reporterSentences = {
  waived: {
    ar: 'مستثناة حتى {expires}: {reason} (أقر الاستثناء {approver}، والمحضر رقمه {minute})',
    en: 'waived until {expires}: {reason} (approved by {approver}, minute {minute})',
  },
  known: {
    ar: 'معروفة من قبل: كانت قائمة يوم سُجلت الملاحظات السابقة',
    en: 'known before: it was there when the baseline was recorded',
  },
  standard: { ar: '{title} ({id}، الإصدار {version})', en: '{title} ({id}, version {version})' },
  review: { ar: 'مراجعة {policy} ({association})', en: 'Review of {policy} ({association})' },
} as const satisfies Record<string, Bilingual>;
