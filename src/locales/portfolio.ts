/** The words of the look at all associations together. */
import type { Bilingual } from '../model/bilingual.ts';

/** Headings and lines; a share is a percentage, without its sign. */
export const portfolioWords = {
  missing: { ar: 'جمعيات تنقصها سياسة', en: 'Associations without a policy' },
  missingLine: {
    ar: '{association}: لا توجد «{title}».',
    en: '{association}: there is no “{title}”.',
  },
  nearCopies: { ar: 'سياسات متطابقة الصياغة أو تكاد', en: 'Policies worded almost alike' },
  nearCopyLine: {
    ar: '{one} و{other} (نسبة العبارات المشتركة تقديرًا: {share}). راجع أن كلًا منهما يصف جمعيته.',
    en: '{one} and {other} (estimated share of wording in common: {share}). Make sure that each describes its own association.',
  },
  requirements: { ar: 'المتطلبات الأقل استيفاء', en: 'Requirements least met' },
  requirementLine: {
    ar: '{requirement} {question} (غير مستوفى: {fail}، للمراجعة: {review}، لم يُفحص: {notAssessed}، مستوفى: {pass})',
    en: '{requirement} {question} (not met: {fail}, to review: {review}, not assessed: {notAssessed}, met: {pass})',
  },
  reviews: { ar: 'مواعيد المراجعة', en: 'Reviews' },
  reviewLine: { ar: '{date}: {title} ({association})', en: '{date}: {title} ({association})' },
  overdueLine: {
    ar: '{date}: {title} ({association})، وقد حل الموعد.',
    en: '{date}: {title} ({association}), overdue.',
  },
  unscheduled: { ar: 'سياسات لم يُحدد موعد مراجعتها', en: 'Policies without a review date' },
  nothing: { ar: 'لا شيء.', en: 'None.' },
} as const satisfies Record<string, Bilingual>;
