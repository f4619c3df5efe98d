import { describe, expect, test } from 'vitest';
import { reviewCycle as rule } from '../../../src/rules/dates/review-cycle.ts';
import { tryRule } from '../../support/try-rule.ts';

const linesFor = (policy: string, asOf: string) => tryRule(rule, { policy, asOf }).map(({ line }) => line);

describe(rule.id, () => {
  test('a month that is too short ends the interval on its last day', () => {
    const policy = 'document: { issueDate: 2024-01-31, review: { everyMonths: 1, next: 2024-03-01 } }';

    expect(linesFor(policy, '2024-01-31')).toEqual(['fail tooLate /document/review/next']);
    expect(linesFor(policy.replace('2024-03-01', '2024-02-29'), '2024-01-31')).toEqual([
      'pass /document/review/next',
    ]);
  });

  test('a recorded revision accounts for the interval before it', () => {
    const policy = `
document:
  review: { everyMonths: 12, next: 2026-05-18 }
  history: [{ issue: "1.0", date: 2025-05-18, summary: { ar: مراجعة بلا تعديل. } }]
approval: { date: 2022-05-18 }
`;

    expect(linesFor(policy, '2026-01-01')).toEqual(['pass /document/review/next']);
  });

  test('an interval that begins later than today is counted from its beginning', () => {
    const policy = 'document: { effectiveDate: 2026-06-01, review: { everyMonths: 12, next: 2027-06-01 } }';

    expect(linesFor(policy, '2026-01-01')).toEqual(['pass /document/review/next']);
  });
});
