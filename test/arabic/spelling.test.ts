import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameSpelling, spellingDistance } from '../../src/arabic/spelling.ts';
import { anyText } from './any-text.ts';

test.each([
  ['جمعية روبوتيق', 'جمعيه  روبوتيق ', 0],
  ['مســؤول', 'مسؤول', 0],
  ['أحمد بن علي', 'احمد بن على', 0],
  ['روبوتيق', 'روبوتيك', 1],
  ['السراج', 'السراح', 1],
  ['التقصير', 'التصدير', 2],
  ['ALSERAJ', 'Al Seraj', 1],
  ['', 'نص', 2],
])('from «%s» to «%s» it is %i letters', (one, other, expected) => {
  expect(spellingDistance(one, other)).toBe(expected);
  expect(sameSpelling(one, other)).toBe(expected === 0);
});

test('the distance is the same both ways, and none exactly where the spelling is the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const distance = spellingDistance(one, other);
      expect(spellingDistance(other, one)).toBe(distance);
      expect(sameSpelling(one, other)).toBe(distance === 0);
      expect(spellingDistance(one, one)).toBe(0);
    }),
  );
});
