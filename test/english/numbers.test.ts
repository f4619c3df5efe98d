import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/english/numbers.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbersIn', () => {
  test.each([
    ['five members', [5]],
    ['twenty-five', [25]],
    ['one hundred and eighteen', [118]],
    ['two thousand three hundred', [2300]],
    ['1,500 riyals and 75%', [1500, 75]],
    ['seven and eight', [7, 8]],
    ['seventeen', [17]],
    ['a million', [1_000_000]],
    ['2.5 hours', [2.5]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each(['the tenth', 'twenty-first', 'issue 1.0.2', 'A4', 'GOV2', 'often', 'someone', 'tension'])(
    '%s is no number',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  test('finds numbers where they are', () => {
    const text = 'It has twelve members.';
    const [number] = numbersIn(text);

    expect(text.slice(number?.start, number?.end)).toBe('twelve');
  });
});
