/** Articles are written with the signs of the language they stand in. */
import { expect, test } from 'vitest';
import { articleWords } from '../../src/locales/citations.ts';

test.each([
  ['118', '118'],
  ['12, 13', '12، 13'],
  ['29(1), 58(1)', '29(1)، 58(1)'],
  ['9(7), 19(1)(a)', '9(7)، 19(1)(أ)'],
  ['3(c)', '3(ج)'],
])('%s', (article, ar) => {
  expect(articleWords(article)).toEqual({ ar, en: article });
});
