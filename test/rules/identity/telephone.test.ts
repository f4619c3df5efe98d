import { describe, expect, test } from 'vitest';
import { telephone as rule } from '../../../src/rules/identity/telephone.ts';
import { tryRule } from '../../support/try-rule.ts';

const verdictFor = (phone: string) =>
  tryRule(rule, { policy: 'sections: {}', association: `contact: { phone: "${phone}" }` })[0];

describe(rule.id, () => {
  test.each(['+966500000000', '+966 (11) 000-0000', '+966148000000', '+9668000000000', '+٩٦٦٥٠٠٠٠٠٠٠٠'])(
    '%s is in order',
    (phone) => {
      expect(verdictFor(phone)?.outcome).toBe('pass');
    },
  );

  test.each([
    ['0500000000', '+966500000000'],
    ['00966500000000', '+966500000000'],
    ['966500000000', '+966500000000'],
    ['+966 0500000000', '+966500000000'],
    ['011-000-0000', '+966110000000'],
    ['920000000', '+966920000000'],
    ['8000000000', '+9668000000000'],
  ])('%s should be %s', (phone, international) => {
    expect(verdictFor(phone)).toMatchObject({ message: 'national', values: { international } });
  });

  test.each(['+971500000000', '12345', 'لا يوجد', '+96621000000'])('%s is no Saudi number', (phone) => {
    expect(verdictFor(phone)?.message).toBe('notSaudi');
  });
});
