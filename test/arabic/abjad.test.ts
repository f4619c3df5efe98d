/** Letters of lists, and digits. */
import { expect, test } from 'vitest';
import { abjadLetter, latinLetter } from '../../src/arabic/abjad.ts';
import { inDigits, inLatinDigits } from '../../src/arabic/digits.ts';

test.each([
  [1, 'أ', 'a'],
  [4, 'د', 'd'],
  [5, 'هـ', 'e'],
  [10, 'ي', 'j'],
  [28, 'غ', 'ab'],
  [29, 'أأ', 'ac'],
  [57, 'بأ', 'be'],
])('item %i has the letters %s and %s', (place, arabic, latin) => {
  expect([abjadLetter(place), latinLetter(place)]).toEqual([arabic, latin]);
});

test('two hundred items have two hundred different letters', () => {
  const places = Array.from({ length: 200 }, (_, index) => index + 1);

  expect(new Set(places.map(abjadLetter)).size).toBe(200);
});

test.each([
  ['1445', '١٤٤٥'],
  ['10/11', '١٠/١١'],
])('%s in Arabic-Indic digits is %s, and back', (latin, arabicIndic) => {
  expect(inDigits(latin, 'arabicIndic')).toBe(arabicIndic);
  expect(inLatinDigits(arabicIndic)).toBe(latin);
  expect(inDigits(latin, 'latin')).toBe(latin);
});
