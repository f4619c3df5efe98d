import { describe, expect, test } from 'vitest';
import { durationsIn } from '../../src/english/durations.ts';

const found = (text: string) =>
  durationsIn(text).map(({ amount, unit, bound, within }) => [amount, unit, bound, within]);

describe('durationsIn', () => {
  test.each([
    ['within thirty calendar days', [[30, 'day', 'atMost', true]]],
    ['no later than five (5) working days', [[5, 'workingDay', 'atMost', false]]],
    ['at least ten years', [[10, 'year', 'atLeast', false]]],
    ['within a period of not less than two weeks', [[2, 'week', 'atLeast', true]]],
    ['a period not exceeding 14 days', [[14, 'day', 'atMost', false]]],
    ['a thirty-day period', [[30, 'day', 'exactly', false]]],
    ['within a week', [[1, 'week', 'atMost', true]]],
    ['twenty-four hours after receipt', [[24, 'hour', 'exactly', false]]],
    ['two weeks at most', [[2, 'week', 'atMost', false]]],
    ['10 business days or less', [[10, 'workingDay', 'atMost', false]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'every year',
    'once a week',
    'twice per month',
    'every two years',
    'working hours',
    'a day of rest',
  ])('%s is no duration', (text) => {
    expect(found(text)).toEqual([]);
  });
});
