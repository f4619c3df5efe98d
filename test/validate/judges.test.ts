/** The judges that are written down when the program is built say exactly what those compiled now would say. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonSchema } from '../../src/model/schema.ts';
import { judgedParts, judgesFor, nameOfSchemas, schemaOf } from '../../src/validate/judges.ts';
import { compileJudges, moduleOfJudges } from '../../src/validate/schema-compiler.ts';

const schemas = new Map(
  readdirSync('schemas', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.schema.json'))
    .map((path) => [path, JSON.parse(readFileSync(join('schemas', path), 'utf8')) as JsonSchema]),
);

// Beside the packages, so that the module finds what it asks for.
const folder = mkdtempSync(resolve('node_modules', '.ready-judges-'));
const place = join(folder, 'ready-judges.mjs');
writeFileSync(place, moduleOfJudges(schemas));
const ready = (await import(/* @vite-ignore */ pathToFileURL(place).href)) as {
  readonly schemas: string;
  readonly judges: Readonly<Record<string, ValidateFunction>>;
};
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const policySchema = 'policy-types/beneficiary-relations.schema.json';
const documents = readdirSync('policies').flatMap((association) => [
  { path: schemaOf.association, data: read(`policies/${association}/association.yaml`) },
  { path: policySchema, data: read(`policies/${association}/beneficiary-relations.yaml`) },
]);
const standards = readdirSync('standards')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ path: schemaOf.standard, data: read(`standards/${name}`) }));
const compiled = compileJudges(schemas);

test('every part that is asked for is there, under the name of these schemas', () => {
  expect(Object.keys(ready.judges).sort()).toEqual([...judgedParts(schemas)].sort());
  expect(ready.schemas).toBe(nameOfSchemas(schemas));
});

describe('the same is said', () => {
  test.each([...documents, ...standards])('of what is right ($path)', ({ path, data }) => {
    expect(verdictOf(ready.judges[path], data)).toEqual(verdictOf(compiled.judgeOf(path), data));
    expect(verdictOf(ready.judges[path], data).isValid).toBe(true);
  });

  test('of what is wrong, mistake by mistake', () => {
    const subject = fc.constantFrom(...documents, ...standards);
    const instead = fc.oneof(
      fc.constantFrom(undefined, null, '', 'x', '2026-02-30', 7, -1, true, [], {}, [{}], {
        ar: 1,
        text: 'x',
      }),
      fc.string(),
    );
    fc.assert(
      fc.property(
        subject,
        fc.array(fc.tuple(fc.nat(), instead), { maxLength: 4 }),
        ({ path, data }, harms) => {
          const harmed = harms.reduce<unknown>((whole, [where, value]) => harm(whole, where, value), data);
          const said = verdictOf(ready.judges[path], harmed);

          expect(said).toEqual(verdictOf(compiled.judgeOf(path), harmed));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('schemas that are no longer those are compiled, and one that is none is told', async () => {
  const stricter = new Map(schemas).set(schemaOf.waivers, { type: 'string' });
  const broken = new Map(schemas).set(schemaOf.waivers, { type: 7 });

  expect(nameOfSchemas(stricter)).not.toBe(nameOfSchemas(schemas));
  expect((await judgesFor(stricter)).judgeOf(schemaOf.waivers)?.('a text')).toBe(true);
  expect((await judgesFor(broken)).broken).toEqual([schemaOf.waivers]);
  expect(() => moduleOfJudges(broken)).toThrow(schemaOf.waivers);
});

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

function verdictOf(judge: ValidateFunction | undefined, data: unknown) {
  return { isValid: judge?.(data), errors: structuredClone(judge?.errors ?? []) };
}

/** The data with the value at one of their places replaced, or left out. */
function harm(data: unknown, where: number, value: unknown): unknown {
  const copy = structuredClone(data);
  const places = placesIn(copy);
  const chosen = places[where % Math.max(1, places.length)];
  if (chosen === undefined) return copy;
  const [holder, key] = chosen;
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  return copy;
}

function placesIn(value: unknown): (readonly [holder: object, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(Reflect.get(value, key))]);
}
