import { expect, test } from 'vitest';
import { ordinalAdverb, ordinalFeminine } from '../../src/arabic/ordinals.ts';

test.each([
  [1, 'أولًا', 'الأولى'],
  [3, 'ثالثًا', 'الثالثة'],
  [10, 'عاشرًا', 'العاشرة'],
  [11, 'حادي عشر', 'الحادية عشرة'],
  [20, 'عشرين', 'العشرين'],
  [23, 'ثالثًا وعشرين', 'الثالثة والعشرين'],
  [100, '100', '100'],
])('%i heads a section and follows «في جلسته»', (place, adverb, feminine) => {
  expect([ordinalAdverb(place), ordinalFeminine(place)]).toEqual([adverb, feminine]);
});
