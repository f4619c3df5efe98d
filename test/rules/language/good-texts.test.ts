/** The policies of the five associations and the model text are well written: no rule of language says otherwise. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { tryRule } from '../../support/try-rule.ts';

const policies = ['alseraj', 'marefa', 'qalb', 'robotweak', 'suqya'].map(
  (id) => [`policies/${id}/beneficiary-relations.yaml`, `policies/${id}/association.yaml`] as const,
);
const modelText = ['templates/starting-points/beneficiary-relations.yaml', undefined] as const;

/** The model text has places to fill in, and says so. */
const asked = rules.filter(
  ({ id }) => /^(?:language|parity)\//.test(id) && id !== 'language/no-placeholders',
);

describe.each([...policies, modelText])('%s', (path, profile) => {
  const policy = readFileSync(path, 'utf8');
  const association = profile === undefined ? '{}' : readFileSync(profile, 'utf8');

  test.each(asked.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const found = tryRule(rule, { policy, association }).filter(
      ({ outcome }) => outcome === 'fail' || outcome === 'review',
    );

    expect(found.map(({ line }) => line)).toEqual([]);
  });
});
