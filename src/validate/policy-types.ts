/** Policy types, read off their schemas: a schema is all that a new type needs. */
import type { PolicyType, SectionClass, SectionType } from '../model/policy-type.ts';
import { additionalSectionsKey } from '../model/policy.ts';
import { titleOf, type JsonSchema, type Schemas } from '../model/schema.ts';

const policyTypeSchema = /^policy-types\/([a-z0-9-]+)\.schema\.json$/;

/** A policy type and the path of the schema that describes it. */
export interface DescribedPolicyType {
  readonly type: PolicyType;
  readonly schemaPath: string;
}

/** Every policy type by its id. */
export function policyTypesIn(schemas: Schemas): ReadonlyMap<string, DescribedPolicyType> {
  const described = Array.from(schemas, ([schemaPath, schema]) => {
    const id = policyTypeSchema.exec(schemaPath)?.[1];
    return id === undefined ? undefined : ([id, { type: policyTypeOf(id, schema), schemaPath }] as const);
  });
  return new Map(described.filter((entry) => entry !== undefined));
}

function policyTypeOf(id: string, schema: JsonSchema): PolicyType {
  const annotation = objectAt(schema, 'x-policy-type');
  const sections = objectAt(objectAt(objectAt(schema, 'properties'), 'sections'), 'properties');
  return {
    id,
    title: titleOf(schema),
    aliases: textsAt(annotation, 'aliases'),
    sections: Object.entries(sections)
      .filter(([key]) => key !== additionalSectionsKey)
      .map(([key, section]) => sectionTypeOf(key, section as JsonSchema)),
  };
}

function sectionTypeOf(key: string, schema: JsonSchema): SectionType {
  const annotation = objectAt(schema, 'x-section');
  const clause = objectAt(objectAt(objectAt(schema, 'properties'), 'items'), 'items');
  const properties = objectAt(clause, 'properties');
  const kinds = objectAt(objectAt(properties, 'kind'), 'x-recognised-by');
  return {
    key,
    heading: titleOf(schema),
    class: (annotation['class'] ?? 'optional') as SectionClass,
    aliases: textsAt(annotation, 'aliases'),
    parts: textsAt(annotation, 'parts'),
    clauseFields: textsAt(clause, 'required').filter((field) => field !== 'text'),
    ...(Object.keys(properties).length === 0 ? {} : { clauseProperties: Object.keys(properties) }),
    kinds: new Map(Object.keys(kinds).map((kind) => [kind, textsAt(kinds, kind)])),
  };
}

function objectAt(schema: JsonSchema, key: string): JsonSchema {
  const value = schema[key];
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {};
}

function textsAt(schema: JsonSchema, key: string): string[] {
  const value = schema[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
