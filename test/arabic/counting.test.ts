import { expect, test } from 'vitest';
import { calendarDays, counted, monthlyIntervals, workingDays } from '../../src/arabic/counting.ts';

test.each([
  [1, 'يوم عمل واحد', 'يوم تقويمي واحد', 'كل شهر'],
  [2, 'يوما عمل', 'يومان تقويميان', 'كل شهرين'],
  [6, '6 أيام عمل', '6 أيام تقويمية', 'كل 6 أشهر'],
  [12, '12 يوم عمل', '12 يومًا تقويميًا', 'كل 12 شهرًا'],
  [100, '100 يوم عمل', '100 يوم تقويمي', 'كل 100 شهر'],
])('%i working days, calendar days, months', (count, working, calendar, interval) => {
  const nouns = [workingDays, calendarDays, monthlyIntervals];
  expect(nouns.map((noun) => counted(count, noun, 'latin').ar)).toEqual([working, calendar, interval]);
});
