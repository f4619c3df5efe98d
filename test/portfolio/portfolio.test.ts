/** What shows only when associations are looked at together. */
import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { writePortfolio } from '../../src/portfolio/write-portfolio.ts';
import { association, policy, report, result } from '../compose/small-report.ts';
import { exampleType } from '../support/try-rule.ts';

const types = [exampleType];
const met = policy([result('BR-101', 'pass'), result('BR-102', 'fail')], { review: { next: '2026-05-01' } });
const unmet = policy([result('BR-101', 'fail'), result('BR-102', 'fail')], {
  review: { next: '2025-05-01' },
  file: 'policies/amal/policy.yaml',
});

describe('an association without a policy of a type', () => {
  test('is named', () => {
    expect(portfolioOf(report([association([])]), types, []).missing).toMatchObject([
      { association: 'noor', type: exampleType.id },
    ]);
  });

  test('is not accused while a file of unknown type cannot be read', () => {
    const unread = policy([], { type: '', assessed: false });

    expect(portfolioOf(report([association([unread])]), types, []).missing).toEqual([]);
  });
});

test('requirements stand in the order in which least is met', () => {
  const whole = report([association([met]), association([unmet], { id: 'amal' })]);

  expect(
    portfolioOf(whole, types, []).requirements.map((one) => [one.requirement, one.outcomes.fail]),
  ).toEqual([
    ['BR-102', 2],
    ['BR-101', 1],
  ]);
});

test('reviews stand by day, and those past are overdue', () => {
  const whole = report([association([met]), association([unmet], { id: 'amal' })]);

  expect(portfolioOf(whole, types, []).reviews).toMatchObject([
    { association: 'amal', next: '2025-05-01', isOverdue: true },
    { association: 'noor', next: '2026-05-01', isOverdue: false },
  ]);
});

test('a policy that names no next review is unscheduled', () => {
  const whole = report([association([policy([result('BR-101', 'pass')])])]);

  expect(portfolioOf(whole, types, []).unscheduled).toMatchObject([{ association: 'noor' }]);
});

test('the text says of an empty list that it is empty', () => {
  const text = writePortfolio(portfolioOf(report([]), types, []), 'ar');

  expect(text.match(/لا شيء\./g)).toHaveLength(5);
});
