/** What holds for every standard that is shipped: its shape, its numbers, and the rules it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { citationOf, type Requirement, type Standard } from '../../src/model/standard.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { rules } from '../../src/rules/index.ts';
import { readPolicyType } from '../support/try-rule.ts';

const folder = 'standards';
const standards = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readStandard(`${folder}/${name}`)] as const);
const requirements = standards.flatMap(([, standard]) => standard.requirements);
const policyTypes = readdirSync('schemas/policy-types').map((name) => name.replace('.schema.json', ''));
const ruleOf = (id: string) => rules.find((rule) => rule.id === id);

test('every rule is used by a requirement', () => {
  const used = requirements.map(({ rule }) => rule);

  expect(rules.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
});

describe.each(standards)('%s', (name, standard) => {
  test('has the shape that its schema describes', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    for (const path of ['shared/wording.schema.json', 'shared/prose.schema.json', 'shared/day.schema.json'])
      ajv.addSchema(readSchema(path), path);
    const validate = ajv.compile({ ...readSchema('standard.schema.json'), $id: 'standard.schema.json' });

    validate(standard);

    expect(validate.errors ?? []).toEqual([]);
    expect(name).toBe(`${standard.id}.yaml`);
  });

  test('cites only sources that it has, and has none that it does not cite', () => {
    const cited = standard.requirements.flatMap(({ citation }) => citation?.source ?? []);

    expect([...new Set(cited)].sort()).toEqual(Object.keys(standard.sources ?? {}).sort());
  });

  test('numbers its requirements in ascending order, each once', () => {
    const ids = standard.requirements.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('asks in both languages', () => {
    for (const { question } of standard.requirements) {
      expect(question.ar).toMatch(/^هل .*؟$/);
      expect(question.en).toMatch(/^(?:Are|Did|Do|Does|Is|Was) .*\?$/);
    }
  });

  test('never calls a requirement law or indicator without saying where it stands', () => {
    for (const requirement of standard.requirements) {
      const { provenance } = requirement;
      const citation = citationOf(requirement, standard);
      if (provenance === 'law') {
        expect(citation?.article).toMatch(/^\d/);
        expect(citation?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      if (provenance === 'indicator') {
        expect(citation?.article).toMatch(/^\d+\.\d+(?:, \d+\.\d+)*$/);
        expect(citation?.note?.ar).toContain('منقول');
      }
    }
  });

  test.each(standard.requirements)(
    '$id names a rule and gives it values that it takes',
    ({ rule: id, parameters = {} }) => {
      const known = ruleOf(id)?.parameters;
      const properties = Object.fromEntries(
        Object.entries(known ?? {}).map(([key, { schema }]) => [key, schema]),
      );
      const validate = new Ajv2020().compile({ type: 'object', properties, additionalProperties: false });

      expect(known).toBeDefined();
      expect(validate(parameters)).toBe(true);
    },
  );

  test('names only sections that the policy types have', () => {
    const unknown = standard.requirements.filter((requirement) => {
      const sections = typesOf(requirement, standard).map((type) =>
        readPolicyType(type).sections.map(({ key }) => key),
      );
      const section = sectionIn(requirement);
      return section !== undefined && !sections.every((keys) => keys.includes(section));
    });

    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  test('refers only to indicators that it has, and has none that it does not refer to', () => {
    const used = standard.requirements.flatMap(({ indicator }) => indicator ?? []);

    expect([...new Set(used)].sort()).toEqual(Object.keys(standard.indicators ?? {}).sort());
  });

  test('cites the indicator that it refers to, in the same part of the evaluation', () => {
    const pillars = { compliance: 'compliance', transparency: 'transparency', financialSafety: 'financial' };

    for (const { indicator = '', citation } of standard.requirements) {
      const { number, pillar } = standard.indicators?.[indicator] ?? {};
      if (number === undefined || pillar === undefined) continue;
      expect(citation?.article?.split(', ')).toContain(number);
      expect(citation?.source).toMatch(new RegExp(`^${pillars[pillar]}-`));
    }
  });

  test('knows the marks of its indicators in its own edition', () => {
    for (const { marks } of Object.values(standard.indicators ?? {})) {
      expect(Object.keys(marks)).toContain(standard.edition);
    }
  });
});

describe.each(standards.filter(([, { appliesTo }]) => appliesTo !== undefined))('%s', (_, standard) => {
  test('asks for every section that its types require or recommend', () => {
    const asked = standard.requirements
      .filter(({ rule }) => rule === 'structure/required-section')
      .map(sectionIn);
    const foreseen = (standard.appliesTo ?? [])
      .flatMap((type) => readPolicyType(type).sections)
      .filter((section) => section.class !== 'optional')
      .map(({ key }) => key);

    expect([...new Set(asked)].sort()).toEqual([...new Set(foreseen)].sort());
  });
});

/** The types of policy that a requirement is asked of. */
function typesOf({ appliesTo }: Requirement, standard: Standard): readonly string[] {
  return appliesTo?.policyTypes ?? standard.appliesTo ?? policyTypes;
}

function sectionIn({ parameters = {} }: Requirement): string | undefined {
  return 'section' in parameters ? String(parameters.section) : undefined;
}

function readStandard(path: string): Standard {
  return parseYaml({ path, text: readFileSync(path, 'utf8') }).value?.data as Standard;
}

function readSchema(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`schemas/${path}`, 'utf8')) as Record<string, unknown>;
}
