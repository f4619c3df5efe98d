import { expect, test } from 'vitest';
import { today } from '../../src/host/clock.ts';

test.each([
  ['2026-01-31T20:59:59Z', '2026-01-31', 'one second before midnight in Riyadh'],
  ['2026-01-31T21:00:00Z', '2026-02-01', 'midnight in Riyadh'],
  ['2024-02-29T12:00:00Z', '2024-02-29', 'a leap day'],
])('at %s it is %s: %s', (instant, day) => {
  expect(today({}, () => Date.parse(instant))).toBe(day);
});

test.each([
  ['1767225600', '2026-01-01'],
  ['0', '1970-01-01'],
])('SOURCE_DATE_EPOCH %s takes the place of the clock: %s', (epoch, day) => {
  expect(today({ SOURCE_DATE_EPOCH: epoch }, () => 0)).toBe(day);
});

test('an empty SOURCE_DATE_EPOCH is not set', () => {
  expect(today({ SOURCE_DATE_EPOCH: '' }, () => 0)).toBe('1970-01-01');
});

test.each(['yesterday', '-1', '1.5', '2026-01-01'])('SOURCE_DATE_EPOCH %s is refused', (epoch) => {
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow(epoch);
});
