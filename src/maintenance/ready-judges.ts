/** Writes the judges of the shipped schemas into the built program, so that no run compiles them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonSchema } from '../model/schema.ts';
import { readyJudgesName } from '../validate/judges.ts';
import { moduleOfJudges } from '../validate/schema-compiler.ts';

const folder = 'schemas';

const paths = (await readdir(folder, { recursive: true }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.schema.json'))
  .sort();
const schemas = new Map<string, JsonSchema>();
for (const path of paths)
  schemas.set(path, JSON.parse(await readFile(join(folder, path), 'utf8')) as JsonSchema);
await writeFile(new URL(`../validate/${readyJudgesName}`, import.meta.url), moduleOfJudges(schemas));
