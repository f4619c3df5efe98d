/** What an editor shows a governance officer: every field of every schema explains itself in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { descriptionOf, titleOf, type JsonSchema } from '../../src/model/schema.ts';

const schemas = readdirSync('schemas', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);
const yamlFiles = ['policies', 'standards', 'templates/starting-points'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => join(folder, path)),
);
const arabic = /[\u0621-\u064A]/;

/** Every field of a schema, by its path. */
function* fieldsOf(schema: JsonSchema, path: string): Generator<[path: string, field: JsonSchema]> {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  for (const [key, field] of Object.entries(properties)) {
    yield [`${path}.${key}`, field];
    yield* fieldsOf(field, `${path}.${key}`);
  }
  for (const inner of ['items', 'additionalProperties']) {
    if (typeof schema[inner] === 'object') yield* fieldsOf(schema[inner] as JsonSchema, path);
  }
}

const fields = schemas.flatMap((path) => {
  const schema = JSON.parse(readFileSync(join('schemas', path), 'utf8')) as JsonSchema;
  return [[path, schema] as const, ...fieldsOf(schema, path)];
});

test.each(fields)('%s has a title and a description, Arabic first', (_, field) => {
  for (const words of [titleOf(field), descriptionOf(field)]) {
    expect(words.ar).toMatch(arabic);
    expect(words.en).toMatch(/[A-Za-z]/);
    expect(words.en).not.toMatch(arabic);
  }
});

test.each(yamlFiles)('%s names its schema in its first line', (path) => {
  expect(readFileSync(path, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\S+\.schema\.json\n/);
});
