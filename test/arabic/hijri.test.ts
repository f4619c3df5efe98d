/** Umm al-Qura dates against pairs that official texts print, and against themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, gregorianOf, hijriOf, parseHijri, writeHijri } from '../../src/arabic/hijri.ts';

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
