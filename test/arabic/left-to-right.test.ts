import { expect, test } from 'vitest';
import { stretchesOf } from '../../src/arabic/left-to-right.ts';

test.each([
  ['على +966 50 123 4567.', ['+966 50 123 4567']],
  [
    'بريدها info@example.org، وموقعها https://example.org/a?b=1.',
    ['info@example.org', 'https://example.org/a?b=1'],
  ],
  ['بتاريخ 2024-05-18 ورمز GOV-02', ['2024-05-18', 'GOV-02']],
  ['في www.example.org/path/ وغيره', ['www.example.org/path/']],
  ['الهاتف 800-123-4567', ['800-123-4567']],
  ['بتاريخ 10/11/1445 و١٠/١١/١٤٤٥ (م/19) والفقرات 1-3 بنسبة 12.5%', []],
  ['كلمة ROBOTWEAK وحدها', []],
  ['نص بلا لاتينية', []],
])('%s', (text, expected) => {
  const stretches = stretchesOf(text);

  expect(stretches.filter(({ isLeftToRight }) => isLeftToRight).map((stretch) => stretch.text)).toEqual(
    expected,
  );
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
});
