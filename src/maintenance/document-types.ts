/** Writes the TypeScript types of the documents, and the words of their enumerations, from the JSON Schemas. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { GeneratedFile } from './generated-file.ts';

const schemaFolder = 'schemas';
const notice = '/** Generated from schemas/ by `npm run generate`; not edited by hand. */\n';

type SchemaNode = Record<string, unknown>;

/** The generated files that follow from the schemas. */
export async function documentTypes(): Promise<GeneratedFile[]> {
  const schemas = await readSchemas();
  return [
    { path: 'src/model/generated/documents.ts', contents: notice + (await typesOf(schemas)) },
    { path: 'src/model/generated/labels.ts', contents: notice + labelsOf(schemas) },
  ];
}

/** Schemas of what Siyasa writes rather than reads: their types are written by hand, in `src/model/report.ts`. */
const ofOutputs = new Set([
  'baseline.schema.json',
  'import-record.schema.json',
  'import-summary.schema.json',
  'manifest.schema.json',
  'provenance.schema.json',
  'report.schema.json',
  'verification.schema.json',
]);

async function readSchemas(): Promise<Map<string, SchemaNode>> {
  const isDocument = (path: string) => path.endsWith('.schema.json') && !ofOutputs.has(path);
  const paths = (await readdir(schemaFolder, { recursive: true })).filter(isDocument).sort();
  const read = async (path: string) =>
    [path, JSON.parse(await readFile(join(schemaFolder, path), 'utf8')) as SchemaNode] as const;
  return new Map(await Promise.all(paths.map(read)));
}

async function typesOf(schemas: ReadonlyMap<string, SchemaNode>): Promise<string> {
  const definitions = Object.fromEntries(
    Array.from(schemas, ([path, schema]) => [
      nameOf(path),
      withoutTitles(pointingToDefinitions(schema, path)),
    ]),
  );
  const references = Object.keys(definitions).map((name) => ({ $ref: `#/definitions/${name}` }));
  const all = { definitions, anyOf: references } as JSONSchema;
  const text = await compile(all, 'AnyDocument', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return `${text.trim()}\n`;
}

/** `shared/service-time.schema.json` → `ServiceTime`. */
function nameOf(path: string): string {
  return basename(path, '.schema.json').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}

/** References between files become references between definitions of one schema. */
function pointingToDefinitions(schema: SchemaNode, path: string): SchemaNode {
  return mapNodes(schema, (node) => {
    if (typeof node['$ref'] !== 'string') return node;
    const target = node['$ref'] === '#' ? path : normalize(join(dirname(path), node['$ref']));
    // What stands beside a reference are words for one place; with them, each place would be a type of its own.
    return { $ref: `#/definitions/${nameOf(target)}` };
  });
}

/** Titles are for people; left in, they would name types in two languages at once. */
function withoutTitles(schema: SchemaNode): SchemaNode {
  return mapNodes(schema, ({ title, description, ...node }) => ({
    ...node,
    ...(typeof title === 'object' ? { title } : {}),
    ...(typeof description === 'string'
      ? { description: description.split('\n\n').at(-1) }
      : typeof description === 'object'
        ? { description }
        : {}),
  }));
}

function mapNodes(node: SchemaNode, change: (node: SchemaNode) => SchemaNode): SchemaNode {
  const changed = change(node);
  return Object.fromEntries(Object.entries(changed).map(([key, value]) => [key, mapValue(value, change)]));
}

function mapValue(value: unknown, change: (node: SchemaNode) => SchemaNode): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  return typeof value === 'object' && value !== null ? mapNodes(value as SchemaNode, change) : value;
}

/** Every enumeration with descriptions, as a table from value to words, named after its place. */
function labelsOf(schemas: ReadonlyMap<string, SchemaNode>): string {
  const tables = Array.from(schemas).flatMap(([path, schema]) =>
    enumerationsIn(schema, lowerFirst(nameOf(path))),
  );
  const lines = tables.map(({ name, entries }) => {
    const rows = entries.map(
      ([value, ar, en]) => `  ${quoted(value)}: { ar: ${quoted(ar)}, en: ${quoted(en)} },`,
    );
    return `/** The words of \`${name}\`, from its schema. */\nexport const ${name}Labels = {\n${rows.join('\n')}\n} as const;\n`;
  });
  return `\n${lines.join('\n')}`;
}

interface Enumeration {
  readonly name: string;
  readonly entries: readonly (readonly [value: string, ar: string, en: string])[];
}

function enumerationsIn(node: SchemaNode, name: string): Enumeration[] {
  const own = enumerationOf(node, name);
  const properties = (node['properties'] ?? {}) as Record<string, SchemaNode>;
  const below = Object.entries(properties).flatMap(([key, child]) =>
    enumerationsIn(child, joinName(name, key)),
  );
  const entries = [node['items'], node['additionalProperties']].filter(
    (entry): entry is SchemaNode => typeof entry === 'object' && entry !== null,
  );
  return [...own, ...below, ...entries.flatMap((entry) => enumerationsIn(entry, name))];
}

function enumerationOf(node: SchemaNode, name: string): Enumeration[] {
  const values = node['enum'];
  const descriptions = node['enumDescriptions'];
  if (!Array.isArray(values) || !Array.isArray(descriptions)) return [];
  const entries = values.map((value, index) => {
    const [ar = '', en = ''] = String(descriptions[index]).split(' · ');
    return [String(value), ar, en] as const;
  });
  return [{ name, entries }];
}

function joinName(outer: string, inner: string): string {
  const passedOver = new Set(['sections', 'items', 'requirements']);
  return passedOver.has(inner) ? outer : outer + inner.charAt(0).toUpperCase() + inner.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
