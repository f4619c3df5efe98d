/** The words of the generated pages about rules; the rules and requirements bring their own. */
import type { Bilingual } from '../model/bilingual.ts';

/** Headings and labels. */
export const rulePageWords = {
  title: { ar: 'القواعد', en: 'Rules' },
  introduction: {
    ar: 'القاعدة تبين كيف يُفحص الأمر، والمعيار يبين ما يُطلب ومن أين جاء. والأمثلة في كل صفحة هي اختبارات القاعدة أيضًا.',
    en: 'A rule says how to look; a standard says what is asked and where that comes from. The examples on each page are also the tests of the rule.',
  },
  why: { ar: 'السبب', en: 'Why' },
  remedy: { ar: 'المعالجة', en: 'What to do' },
  findings: { ar: 'الملاحظات', en: 'Findings' },
  parameters: { ar: 'القيم', en: 'Parameters' },
  requirements: { ar: 'المتطلبات', en: 'Requirements' },
  passes: { ar: 'أمثلة مستوفية', en: 'Examples in order' },
  fails: { ar: 'أمثلة غير مستوفية', en: 'Examples not in order' },
  others: { ar: 'أمثلة لا تنطبق عليها القاعدة', en: 'Examples that the rule does not concern' },
  rule: { ar: 'القاعدة', en: 'Rule' },
  code: { ar: 'الرمز', en: 'Code' },
  says: { ar: 'نص الملاحظة', en: 'Sentence' },
  atMost: { ar: 'أعلى خطورة', en: 'At most' },
  name: { ar: 'الاسم', en: 'Name' },
  meaning: { ar: 'المراد', en: 'Meaning' },
  usual: { ar: 'القيمة المعتادة', en: 'Default' },
  number: { ar: 'الرقم', en: 'Number' },
  question: { ar: 'السؤال', en: 'Question' },
  severity: { ar: 'الخطورة', en: 'Severity' },
  provenance: { ar: 'المصدر', en: 'Provenance' },
  citation: { ar: 'الإسناد', en: 'Citation' },
  citations: { ar: 'ما تستند إليه', en: 'What they rest on' },
  place: { ar: 'الموضع', en: 'at' },
  text: { ar: 'تاريخ النص', en: 'text of' },
  source: { ar: 'الشفرة المصدرية', en: 'Source' },
  onDay: { ar: 'يوم الفحص', en: 'Day of the check' },
  policyFile: { ar: 'السياسة', en: 'The policy' },
  profileFile: { ar: 'بيانات الجمعية', en: "The association's profile" },
  gives: { ar: 'الناتج', en: 'Result' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The subjects of rules, by folder. */
export const ruleGroupWords: Readonly<Record<string, Bilingual>> = {
  structure: { ar: 'الأقسام', en: 'Structure' },
  approval: { ar: 'الاعتماد', en: 'Approval' },
  dates: { ar: 'التواريخ', en: 'Dates' },
  document: { ar: 'بيانات الوثيقة', en: 'Document control' },
  identity: { ar: 'هوية الجمعية وبيانات التواصل', en: 'Identity and contact' },
  language: { ar: 'اللغة', en: 'Language' },
  content: { ar: 'المضمون', en: 'Content' },
};
