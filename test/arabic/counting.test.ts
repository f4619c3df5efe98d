import { expect, test } from 'vitest';
import {
  calendarDays,
  counted,
  days,
  findings,
  marks,
  monthlyIntervals,
  months,
  policies,
  requirements,
  workingDays,
} from '../../src/arabic/counting.ts';

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

test.each([
  [0, '0 يوم', '0 شهر', '0 درجة'],
  [1, 'يوم واحد', 'شهر واحد', 'درجة واحدة'],
  [2, 'يومان', 'شهران', 'درجتان'],
  [3, '3 أيام', '3 أشهر', '3 درجات'],
  [11, '11 يومًا', '11 شهرًا', '11 درجة'],
  [100, '100 يوم', '100 شهر', '100 درجة'],
  [103, '103 أيام', '103 أشهر', '103 درجات'],
])('%i days, months, marks', (count, ...expected) => {
  expect([days, months, marks].map((noun) => counted(count, noun, 'latin').ar)).toEqual(expected);
});

test.each([
  [0, 'لا ملاحظات', 'لا متطلبات', 'لا سياسات'],
  [1, 'ملاحظة واحدة', 'متطلب واحد', 'سياسة واحدة'],
  [2, 'ملاحظتان', 'متطلبان', 'سياستان'],
  [5, '٥ ملاحظات', '٥ متطلبات', '٥ سياسات'],
  [40, '٤٠ ملاحظة', '٤٠ متطلبًا', '٤٠ سياسة'],
  [200, '٢٠٠ ملاحظة', '٢٠٠ متطلب', '٢٠٠ سياسة'],
])('%i findings, requirements, policies', (count, ...expected) => {
  const nouns = [findings, requirements, policies];
  expect(nouns.map((noun) => counted(count, noun, 'arabicIndic').ar)).toEqual(expected);
});

test.each([
  [0, '0 policies', '0 marks'],
  [1, '1 policy', '1 mark'],
  [2, '2 policies', '2 marks'],
])('in English %i is written with its number', (count, ...expected) => {
  expect([policies, marks].map((noun) => counted(count, noun, 'arabicIndic').en)).toEqual(expected);
});
