/** How long something may, must or does take: what both languages are measured in, so that they can be compared. */
import type { TextRange } from './position.ts';

/** The unit of a duration; a working day is a day that the office is open. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'year';

/** How many calendar days a unit is taken for where durations are compared. */
export const daysInUnit: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  workingDay: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** Whether a duration is the shortest, the longest, or neither. */
export type DurationBound = 'atLeast' | 'atMost' | 'exactly';

/** A duration of a text; the range holds the whole expression with the words of its bound. */
export interface FoundDuration extends TextRange {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly bound: DurationBound;
  /** Whether «خلال»، «في غضون» or «في مدة» governs it: a time limit. */
  readonly within: boolean;
  /** What the text itself says: «سنة هجرية»، «أشهر ميلادية». */
  readonly calendar: 'hijri' | 'gregorian' | undefined;
  readonly text: string;
  /** The length in days, for comparison: a week is 7, a month 30, a year 365, an hour 1/24; a working day is 1. */
  readonly days: number;
}
