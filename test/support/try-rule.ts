/** Runs a rule on a piece of a policy, filling in what every policy and profile must have. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual } from '../../src/model/bilingual.ts';
import type { Dossier, Image, Neighbour, PolicyEntry } from '../../src/model/dossier.ts';
import type { Association, Terminology } from '../../src/model/generated/documents.ts';
import { fillBoth, type MessageArguments } from '../../src/model/message.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { PolicyType } from '../../src/model/policy-type.ts';
import { segmentsOf, type Pointer, type Span } from '../../src/model/position.ts';
import type { Reference } from '../../src/model/reference.ts';
import {
  pointerOf,
  verdictLine,
  type Outcome,
  type Place,
  type Rule,
  type RuleExample,
} from '../../src/model/rule.ts';
import type { JsonSchema } from '../../src/model/schema.ts';
import type { Sourced } from '../../src/model/source.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { policyTypesIn } from '../../src/validate/policy-types.ts';

/** What a test may ask of a verdict. */
export interface TriedVerdict {
  /** Outcome, message if any, and place. */
  readonly line: string;
  readonly outcome: Outcome;
  readonly message: string | undefined;
  readonly file: string;
  readonly span: Span;
  /** The sentence with its slots filled; empty for a plain pass. */
  readonly said: Bilingual;
  readonly remedy: Bilingual;
  readonly values: MessageArguments;
}

const schemaFolder = 'schemas/policy-types';

/** The policy type of the examples. */
export const exampleType: PolicyType = readPolicyType('beneficiary-relations');

/** The terms of the policy types of this project. */
export const exampleReference: Reference = { terminology: readTerminology() };

/** What every profile must have; an example that gives a profile adds to this. */
const leastProfile: Association = {
  id: 'example',
  name: { official: { ar: 'جمعية المثال', en: 'Example Association' } },
  legalForm: 'association',
};

/** The verdicts of a rule about an example, in the order in which it gives them. */
export function tryRule(rule: Rule, example: Omit<RuleExample, 'gives'>): TriedVerdict[] {
  const { dossier, policy } = dossierFor(example);
  const parameters = example.parameters ?? {};
  const verdicts = [...rule.check({ dossier, policy, parameters, reference: exampleReference })];
  const sourceOf = (place: Place): Sourced<unknown> =>
    typeof place === 'object' && 'association' in place ? dossier.association : policy.source;
  const textAt = (place: Place) => String(valueAt(sourceOf(place).data, pointerOf(place)));
  return verdicts.map((verdict) => {
    const { place, message, values } = verdict;
    const source = sourceOf(place);
    const range = typeof place === 'string' ? undefined : place.range;
    const sentence = message === undefined ? { ar: '', en: '' } : rule.messages[message];
    if (sentence === undefined) throw new Error(`${rule.id} has no message ${message}`);
    return {
      line: verdictLine(verdict, textAt),
      outcome: verdict.outcome,
      message,
      file: source.file.path,
      span:
        range === undefined ? source.locate(pointerOf(place)) : source.locateWithin(pointerOf(place), range),
      said: fillBoth(sentence, values),
      remedy: fillBoth(rule.docs.remedy, values),
      values,
    };
  });
}

function dossierFor(example: Omit<RuleExample, 'gives'>): { dossier: Dossier; policy: PolicyEntry } {
  const type = exampleType;
  const leastPolicy: Policy = {
    type: type.id,
    title: { ar: type.title.ar, en: type.title.en },
    sections: {},
  };
  const source = parsed('policies/example/policy.yaml', example.policy, leastPolicy);
  const association = parsed('policies/example/association.yaml', example.association ?? '{}', leastProfile);
  const policy: PolicyEntry = { name: 'policy', type, source };
  const asOf = example.asOf ?? '2026-01-01';
  const neighbours = neighboursIn(example.neighbours ?? '[]');
  const signatures = new Map<string, Image>();
  const files = { policies: [policy], unreadable: [], neighbours, signatures };
  return { dossier: { asOf, id: 'example', association, ...files }, policy };
}

function neighboursIn(text: string): Neighbour[] {
  const profiles = parse(text) as Partial<Association>[];
  return profiles.map((profile, index) => {
    const id = profile.id ?? `neighbour-${index + 1}`;
    return { id, profile: { ...leastProfile, ...profile, id } };
  });
}

function valueAt(data: unknown, pointer: Pointer): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (inner, segment) => (inner as Readonly<Record<string, unknown>> | undefined)?.[segment],
    data,
  );
}

/** Parses a piece of a document; what it lacks is filled in, without a place of its own. */
function parsed<Data extends object>(path: string, text: string, least: Data): Sourced<Data> {
  const { value, notes } = parseYaml({ path, text });
  if (value === undefined) throw new Error(`Not YAML: ${notes.map(({ code }) => code).join(', ')}\n${text}`);
  return { ...value, data: { ...least, ...(value.data as Partial<Data>) } };
}

/** A policy type of this project, by its id. */
export function readPolicyType(id: string): PolicyType {
  const schemas = readdirSync(schemaFolder).map(
    (name) =>
      [
        `policy-types/${name}`,
        JSON.parse(readFileSync(`${schemaFolder}/${name}`, 'utf8')) as JsonSchema,
      ] as const,
  );
  const described = policyTypesIn(new Map(schemas)).get(id);
  if (described === undefined) throw new Error(`No policy type ${id}`);
  return described.type;
}

function readTerminology(): Map<string, Terminology> {
  const folder = 'standards/terminology';
  const files = readdirSync(folder).map(
    (name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Terminology,
  );
  return new Map(files.map((terminology) => [terminology.policyType, terminology]));
}
