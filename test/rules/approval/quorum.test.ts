import { describe, expect, test } from 'vitest';
import { quorum as rule } from '../../../src/rules/approval/quorum.ts';
import { tryRule } from '../../support/try-rule.ts';

describe(rule.id, () => {
  test('an unknown quorum points at the board of the profile that should state it', () => {
    const [verdict] = tryRule(rule, {
      policy: 'approval: { attendees: [{ name: { ar: رئيس المثال }, role: chair }] }',
      association: 'legalForm: association\nboard:\n  size: 5\n',
    });

    expect(verdict?.file).toBe('policies/example/association.yaml');
    expect(verdict?.span.start).toEqual({ line: 2, column: 1 });
  });

  test('the numbers are isolated, so that they keep their place in the sentence', () => {
    const [verdict] = tryRule(rule, {
      policy: 'approval: { attendees: [{ name: { ar: رئيس المثال }, role: chair }] }',
      association: 'board: { quorum: 3 }',
    });

    expect(verdict?.said.ar).toContain('النصاب: \u20683\u2069');
  });
});
