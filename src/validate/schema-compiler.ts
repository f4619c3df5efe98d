/** JSON Schemas → functions that judge data: made while the program runs, or written down as a module when it is built. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import type { Schemas } from '../model/schema.ts';
import { judgedParts, nameOfSchemas, type Judges } from './judges.ts';

// The packages are CommonJS whose default exports TypeScript sees one level too deep.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const standaloneCode = standaloneModule as unknown as typeof standaloneModule.default;

/** Gives relative references something absolute to be resolved against; nothing is fetched from there. */
const base = 'siyasa:///schemas/';

/** Judges that are compiled when they are first asked: a run that reads no standard pays for none. */
export function compileJudges(schemas: Schemas): Judges {
  const { ajv, broken } = compilerFor(schemas);
  return { broken, judgeOf: (path) => compiled(ajv, path) };
}

/**
 * The text of a module that holds the judges of these schemas ready made, and the name of the schemas that
 * they were made of; throws where a schema is none.
 */
export function moduleOfJudges(schemas: Schemas): string {
  const { ajv, broken } = compilerFor(schemas);
  if (broken.length > 0) throw new Error(`These are no JSON Schemas: ${broken.join(', ')}`);
  const parts = judgedParts(schemas).map((path, index) => ({ path, name: `judge${index}` }));
  const code = standaloneCode(ajv, Object.fromEntries(parts.map(({ path, name }) => [name, base + path])));
  const byPath = parts.map(({ path, name }) => `  ${JSON.stringify(path)}: ${name},\n`).join('');
  return [
    withImports(code),
    `export const schemas = ${JSON.stringify(nameOfSchemas(schemas))};`,
    `export const judges = {\n${byPath}};\n`,
  ].join('\n');
}

/** What the code asks for in the way of CommonJS, the few helpers of the library, is imported instead. */
function withImports(code: string): string {
  const helpers: string[] = [];
  const asking = code.replaceAll(/\brequire\("([^"]+)"\)/g, (_, path: string) => {
    if (!helpers.includes(path)) helpers.push(path);
    return `helper${helpers.indexOf(path)}`;
  });
  const imports = helpers.map(
    (path, index) => `import helper${index} from ${JSON.stringify(`${path}.js`)};\n`,
  );
  return imports.join('') + asking;
}

function compilerFor(schemas: Schemas): { readonly ajv: Ajv2020; readonly broken: readonly string[] } {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    logger: false,
    code: { source: true, esm: true },
  });
  addFormats(ajv, ['date']);
  for (const annotation of ['x-policy-type', 'x-section', 'x-recognised-by', 'enumDescriptions'])
    ajv.addKeyword(annotation);
  const broken: string[] = [];
  for (const [path, schema] of schemas) {
    if (ajv.validateSchema(schema) === true) ajv.addSchema(schema, base + path);
    else broken.push(path);
  }
  return { ajv, broken };
}

/** A schema that refers to what is not there, or uses keywords that do not exist, does not compile. */
function compiled(ajv: Ajv2020, path: string): ValidateFunction | undefined {
  try {
    return ajv.getSchema(base + path);
  } catch {
    return undefined;
  }
}
