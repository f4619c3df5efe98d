import { describe, expect, test } from 'vitest';
import { supervisor as rule } from '../../../src/rules/law/supervisor.ts';
import { isClean, verdictsAbout } from '../../support/verdicts-about.ts';

describe(rule.id, () => {
  test.each([
    ['تزود وزارة الشئون الاجتماعية بنسخة من السياسة.', 'fail former «وزارة الشئون الاجتماعية»'],
    ['وفق تعليمات وزارة العمل والتنمية الاجتماعية.', 'fail former «وزارة العمل والتنمية الاجتماعية»'],
    ['ترفع التقارير للوزارة كل سنة.', 'fail bare «للوزارة»'],
    ['وفق ما تصدره الوزارة من تعليمات.', 'fail bare «الوزارة»'],
    [
      'الجمعية مرخصة من وزارة الموارد البشرية والتنمية الاجتماعية.',
      'review ministry «وزارة الموارد البشرية والتنمية الاجتماعية»',
    ],
  ])('%s', (text, expected) => {
    expect(verdictsAbout(rule, text, 'preamble')).toEqual([expected]);
  });

  test.each([
    'يحال المريض إلى وزارة الصحة، وتزود الوزارة بتقريره.',
    'مستفيدو الضمان الاجتماعي في وزارة الموارد البشرية والتنمية الاجتماعية.',
    'كانت مسجلة لدى وزارة الشؤون الاجتماعية سابقًا.',
    'يشرف المركز الوطني لتنمية القطاع غير الربحي على الجمعية.',
  ])('%s is fine', (text) => {
    expect(isClean(rule, text, 'preamble')).toBe(true);
  });
});
