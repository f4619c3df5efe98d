import { describe, expect, test } from 'vitest';
import { noRepealedLaw as rule } from '../../../src/rules/law/no-repealed-law.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['وفق القرار الوزاري رقم (73739).', 'fail repealed «القرار الوزاري رقم (73739)»'],
    [
      'استنادًا إلى اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية الصادرة عام ١٤٣٧هـ.',
      'fail repealed «اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية الصادرة عام ١٤٣٧هـ»',
    ],
    ['وفق لائحة الجمعيات والمؤسسات الخيرية.', 'review formerName «لائحة الجمعيات والمؤسسات الخيرية»'],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text, 'preamble')).toEqual([expected]);
  });

  test.each([
    'نظام الجمعيات والمؤسسات الأهلية الصادر بالمرسوم الملكي م/8 وتاريخ 19/2/1437هـ ولائحته التنفيذية.',
    'اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية الصادر بالمرسوم الملكي رقم (م/8) وتاريخ 19/2/1437هـ.',
    'اللائحة التنفيذية الصادرة بقرار مجلس إدارة المركز رقم ق/2/1/2022 وتاريخ 22/3/1444هـ.',
    'اللائحة التنفيذية المحدثة التي ألغت لائحة عام 1437هـ.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text, 'preamble')).toBe(true);
  });
});
