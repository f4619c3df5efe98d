/** The words around an explanation of a requirement or a rule. */
import type { Bilingual } from '../model/bilingual.ts';

/** Labels; what is explained brings its own words. */
export const explainWords = {
  severity: { ar: 'الخطورة:', en: 'Severity:' },
  class: { ar: 'الإلزام:', en: 'Class:' },
  provenance: { ar: 'المصدر:', en: 'Provenance:' },
  citation: { ar: 'الإسناد:', en: 'Citation:' },
  parameters: { ar: 'القيم:', en: 'Parameters:' },
  parameter: { ar: '{name}: {value}', en: '{name}: {value}' },
  why: { ar: 'السبب:', en: 'Why:' },
  remedy: { ar: 'المعالجة:', en: 'What to do:' },
  requirementCount: { ar: 'عدد المتطلبات:', en: 'Requirements:' },
  indicator: { ar: 'المؤشر:', en: 'Indicator:' },
  indicatorLine: {
    ar: '{pillar} {number}: {practice} (درجات معرضة للنقص، من مئة درجة للمعيار: {marks}؛ وليست نتيجة تقييم)',
    en: '{pillar} {number}: {practice} (marks at risk, of the hundred of its pillar: {marks}; this is no score)',
  },
  usedBy: { ar: 'المتطلبات:', en: 'Requirements:' },
  messages: { ar: 'الملاحظات:', en: 'Findings:' },
  passes: { ar: 'مثال مستوفٍ:', en: 'An example that passes:' },
  fails: { ar: 'مثال غير مستوفٍ:', en: 'An example that does not:' },
} as const satisfies Record<string, Bilingual>;
