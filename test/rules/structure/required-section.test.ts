import { describe, expect, test } from 'vitest';
import { requiredSection as rule } from '../../../src/rules/structure/required-section.ts';
import { tryRule } from '../../support/try-rule.ts';

describe(rule.id, () => {
  test('a missing section points at the sections that should hold it', () => {
    const [verdict] = tryRule(rule, {
      policy: 'title: { ar: سياسة }\nsections:\n  scope: { text: { ar: نص } }\n',
    });

    expect(verdict?.span.start).toEqual({ line: 2, column: 1 });
  });

  test('an empty section points at its key', () => {
    const [verdict] = tryRule(rule, { policy: 'sections:\n  preamble:\n    items: []\n' });

    expect(verdict?.span.start).toEqual({ line: 2, column: 3 });
  });

  test('the heading is isolated, so that it keeps its place in the sentence', () => {
    const [verdict] = tryRule(rule, { policy: 'sections: {}' });

    expect(verdict?.said.ar).toContain('«\u2068تمهيد\u2069»');
    expect(verdict?.remedy.ar).toContain('\u2068sections.preamble\u2069');
  });
});
