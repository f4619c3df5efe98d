import { expect, test } from 'vitest';
import { folded } from '../../src/arabic/fold.ts';

test.each([
  ['الإدارة', 'الاداره'],
  ['مسؤول', 'مسوول'],
  ['مسئول', 'مسيول'],
  ['على', 'علي'],
  ['الـهـدف الـعـام', 'الهدف العام'],
  ['مُسْتَفِيد', 'مستفيد'],
  ['\u200Fالآيبان ١٢٣ ۴\u200E', 'الايبان 123 4'],
  ['  Board\n of ', 'board of'],
])('%s is folded to %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('a letter with a combining hamza is the letter itself', () => {
  expect(folded('ا\u0654حمد')).toBe(folded('أحمد'));
});
