/** Every requirement of every standard is explained in both languages. */
import { expect, test } from 'vitest';
import { explainRequirement } from '../../src/cli/explanation.ts';
import { listStandards } from '../../src/pipeline.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryHost } from '../support/memory-host.ts';

const { standards } = await listStandards(memoryHost({}), [], '0.0.0');
const requirements = standards.flatMap((standard) =>
  standard.requirements.map((requirement) => ({ id: requirement.id, requirement, standard })),
);

test.each(requirements)('$id', ({ requirement, standard }) => {
  const rule = rules.find(({ id }) => id === requirement.rule)!;
  const [ar, en] = (['ar', 'en'] as const).map((language) =>
    explainRequirement(requirement, standard, rule, language),
  );

  expect(ar).toContain(requirement.question.ar);
  expect(ar).toContain(rule.docs.why.ar);
  expect(en).toContain(requirement.question.en);
  expect(en).toContain(rule.docs.why.en);
});
