/** Umm al-Qura dates against pairs that official texts print, and against themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  gregorianOf,
  hijriOf,
  isHijriDate,
  monthLengthOf,
  parseHijri,
  writeHijri,
} from '../../src/arabic/hijri.ts';
import { processorTime } from './any-text.ts';
import { publishedMonths } from './umm-al-qura-table.ts';

describe('pairs that official texts print', () => {
  test.each([
    ['2024-05-18', '1445-11-10'],
    ['2022-10-18', '1444-03-22'],
    ['2026-01-15', '1447-07-26'],
    ['2023-07-06', '1444-12-18'],
    ['2015-12-01', '1437-02-19'],
    ['2021-09-16', '1443-02-09'],
    ['2026-02-13', '1447-08-25'],
    ['2023-07-15', '1444-12-27'],
  ])('%s is %s', (day, hijri) => {
    expect(writeHijri(hijriOf(day)!)).toBe(hijri);
    expect(gregorianOf(parseHijri(hijri)!)).toBe(day);
  });
});

describe('what does not exist has no counterpart', () => {
  test.each(['1445-11-30', '1445-13-01', '1445-00-10', '1299-12-29', '1601-01-01'])('%s', (hijri) => {
    expect(gregorianOf(parseHijri(hijri)!)).toBeUndefined();
  });

  test.each(['2023-02-30', '1882-11-11', '2174-11-26', 'yesterday'])('%s', (day) => {
    expect(hijriOf(day)).toBeUndefined();
  });
});

test('every day of the table goes to Hijri and back', () => {
  const start = Date.UTC(1882, 10, 12);
  const days = daysBetween('1882-11-12', '2174-11-25')!;

  fc.assert(
    fc.property(fc.integer({ min: 0, max: days }), (offset) => {
      const day = new Date(start + offset * 86_400_000).toISOString().slice(0, 10);

      expect(gregorianOf(hijriOf(day)!)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('every month from 1420 to 1460 begins on the day, and has the length, that tables not from ICU give', () => {
  expect(publishedMonths).toHaveLength(41 * 12);
  for (const { year, month, start, length } of publishedMonths) {
    expect(gregorianOf({ year, month, day: 1 }), `${year}-${month}`).toBe(start);
    expect(hijriOf(start)).toEqual({ year, month, day: 1 });
    expect(monthLengthOf(year, month)).toBe(length);
  }
});

test.each([
  [1445, 11, 29],
  [1445, 12, 30],
  [1300, 1, 30],
  [1600, 12, 30],
  [1299, 12, undefined],
  [1601, 1, undefined],
  [1445, 0, undefined],
  [1445, 13, undefined],
  [1445.5, 1, undefined],
  [Number.NaN, 1, undefined],
])('month %s-%s has %s days', (year, month, days) => {
  expect(monthLengthOf(year, month)).toBe(days);
});

test.each([
  ['1445-11-29', true],
  ['1445-11-30', false],
  ['1445-12-30', true],
  ['1445-12-31', false],
  ['1445-00-01', false],
  ['1445-01-00', false],
  ['1299-12-29', false],
])('whether %s exists: %s', (date, expected) => {
  expect(isHijriDate(parseHijri(date)!)).toBe(expected);
});

test('converting is fast enough for every date of every policy', () => {
  const time = processorTime(() => {
    for (let round = 0; round < 20_000; round += 1) hijriOf(`20${String(round % 90).padStart(2, '0')}-05-18`);
  });
  expect(time).toBeLessThan(1000);
});
