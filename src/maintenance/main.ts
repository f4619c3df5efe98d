/**
 * `npm run generate`: writes every generated file of the project.
 * With `--check` it writes nothing and fails where a committed file differs from what would be written.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { documentTypes } from './document-types.ts';
import { fontSubsets } from './font-subsets.ts';
import type { GeneratedFile } from './generated-file.ts';
import { rulePages } from './rule-pages.ts';

const generators = [documentTypes, fontSubsets, rulePages];
const checkOnly = process.argv.includes('--check');

const files = (await Promise.all(generators.map((generate) => generate()))).flat();
const stale = (await Promise.all(files.map(update))).filter((path) => path !== undefined);

if (checkOnly && stale.length > 0) {
  console.error(`These generated files are out of date; run \`npm run generate\`:\n${stale.join('\n')}`);
  process.exitCode = 1;
} else {
  console.error(
    checkOnly
      ? `${files.length} generated files are up to date.`
      : `Wrote ${stale.length} of ${files.length} generated files.`,
  );
}

/** Brings one file up to date and gives back its path if it was not. */
async function update({ path, contents }: GeneratedFile): Promise<string | undefined> {
  const wanted = Buffer.from(typeof contents === 'string' ? await formatted(path, contents) : contents);
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(wanted) === true) return undefined;
  if (!checkOnly) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
  }
  return path;
}

async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
