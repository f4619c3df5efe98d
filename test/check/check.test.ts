/** How verdicts become answers: the weakest part decides, and a defect of ours never passes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { noReference } from '../../src/model/reference.ts';
import { defineRule, type Rule, type Verdict } from '../../src/model/rule.ts';
import type { Requirement, Standard } from '../../src/model/standard.ts';
import { survey } from '../../src/pipeline.ts';
import { memoryHost } from '../support/memory-host.ts';
import { workspace } from '../support/workspaces.ts';

let dossier: Dossier;
beforeAll(async () => {
  const inquiry = { selection: [], standards: ['beneficiary-relations'], profile: 'basic' } as const;
  const { associations, examine } = await survey(memoryHost(workspace()), inquiry);
  dossier = (await examine(associations[0]!)).subject as Dossier;
});

const words = { ar: 'كلمة', en: 'word' };

function ruleThat(judge: Rule['check']): Rule {
  const rule = defineRule({
    id: 'test/rule',
    docs: { summary: words, why: words, remedy: words },
    messages: { wrong: words, slight: { ...words, severity: 'info' } },
    parameters: {},
    check: () => [],
    examples: [],
  });
  return { ...rule, check: judge };
}

function answerOf(judge: Rule['check'], changes: Partial<Requirement> = {}) {
  const requirement: Requirement = {
    id: 'XX-101',
    question: words,
    provenance: 'house',
    class: 'mandatory',
    profile: 'basic',
    severity: 'error',
    rule: 'test/rule',
    ...changes,
  };
  const standard: Standard = {
    id: 'test',
    version: '1.0.0',
    title: words,
    appliesTo: ['beneficiary-relations'],
    requirements: [requirement],
  };
  const rules = new Map([['test/rule', ruleThat(judge)]]);
  const examination = {
    standards: [standard],
    numbers: [],
    isPartial: false,
    profile: 'basic',
    rules,
    reference: noReference,
  } as const;
  return check(dossier, examination).policies[0]!.results[0];
}

const verdict = (outcome: Verdict['outcome'], message?: string): Verdict => ({
  outcome,
  place: '/title',
  values: {},
  ...(message === undefined ? {} : { message }),
});

describe('the outcome', () => {
  test.each<[string, Verdict[]]>([
    ['pass', [verdict('pass'), verdict('notApplicable')]],
    ['fail', [verdict('pass'), verdict('review', 'wrong'), verdict('fail', 'wrong')]],
    ['review', [verdict('pass'), verdict('review', 'wrong'), verdict('declared', 'wrong')]],
    ['declared', [verdict('pass'), verdict('declared', 'wrong')]],
    ['notApplicable', [verdict('notApplicable')]],
  ])('is %s where that is the weakest part', (outcome, verdicts) => {
    expect(answerOf(() => verdicts)?.outcome).toBe(outcome);
  });
});

describe('a finding', () => {
  test.each<[string, Verdict, Requirement['severity'], string]>([
    ['is as grave as its requirement', verdict('fail', 'wrong'), 'error', 'error'],
    ['is less grave where its message says so', verdict('fail', 'slight'), 'error', 'info'],
    ['is never graver than its requirement', verdict('fail', 'wrong'), 'info', 'info'],
    ['is no error where a person must judge', verdict('review', 'wrong'), 'error', 'warning'],
    ['is for information where the association declares', verdict('declared', 'wrong'), 'error', 'info'],
  ])('%s', (_, given, severity, expected) => {
    const [finding] = answerOf(() => [given], { severity })!.findings;

    expect(finding).toMatchObject({
      severity: expected,
      code: `test/rule:${given.message}`,
      pointer: '/title',
    });
  });
});

describe('a defect of ours', () => {
  test.each<[string, Rule['check'], Partial<Requirement>, string]>([
    ['a rule that says nothing', () => [], {}, 'internal/rule-silent'],
    [
      'a rule that fails',
      () => {
        throw new Error('defect');
      },
      {},
      'internal/rule-failed',
    ],
    ['a rule that does not exist', () => [verdict('pass')], { rule: 'test/other' }, 'internal/no-such-rule'],
  ])('%s leaves the requirement unjudged and is named', (_, judge, changes, code) => {
    const answer = answerOf(judge, changes);

    expect(answer?.outcome).toBe('notAssessed');
    expect(answer?.findings).toMatchObject([{ code, severity: 'error' }]);
  });
});

test('evidence is where something was found, not where it was missed', () => {
  const answer = answerOf(() => [verdict('pass'), { ...verdict('fail', 'wrong'), place: '/sections' }]);

  expect(answer?.evidence.map(({ pointer }) => pointer)).toEqual(['/title']);
});
