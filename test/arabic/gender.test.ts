/** The gender of nouns is told only where their form or a list leaves no doubt. */
import { describe, expect, test } from 'vitest';
import { genderOf } from '../../src/arabic/gender.ts';

describe('the gender of a noun with the article', () => {
  test.each([
    'السياسة',
    'البيانات',
    'الإجراءات',
    'المواد',
    'المعايير',
    'الشكوى',
    'الأقسام',
    'المهام',
    'الأرض',
  ])('«%s» counts as feminine', (noun) => {
    expect(genderOf(noun)).toBe('feminine');
  });

  test.each([
    'النظام',
    'التقرير',
    'الاجتماع',
    'الاستقبال',
    'الانضباط',
    'المشروع',
    'المركز',
    'الإشعار',
    'اليوم',
  ])('«%s» is masculine', (noun) => {
    expect(genderOf(noun)).toBe('masculine');
  });

  test.each([
    ...['الطلبة', 'الخليفة', 'الإثبات', 'النبات', 'الوقت', 'المياه', 'الطريق', 'التقنيه', 'الأنماط'],
    ...['سياسة', 'نظام', 'التي', 'الذين', 'الآن', ''],
  ])('nothing is said of «%s»', (noun) => {
    expect(genderOf(noun)).toBeUndefined();
  });
});
