/** Schemas, standards and templates: those shipped with the package, and a workspace's own before them. */
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { Files, Host } from '../model/host.ts';
import type { JsonSchema, Schemas } from '../model/schema.ts';
import { greatestTextSize, type SourceFile } from '../model/source.ts';
import type { TemplateFiles } from '../model/template-files.ts';
import { schemasFolder, standardsFolder, templatesFolder, terminologyFolder } from './layout.ts';
import { aboutFile, readText } from './read-text.ts';

const greatestFontSize = 4 * 1024 * 1024;

/** Every schema by its path below `schemas/`. */
export async function loadSchemas(host: Host): Promise<Noted<Schemas>> {
  const found = await findAll(host, schemasFolder, ['', 'shared', 'policy-types'], /\.schema\.json$/);
  const schemas = new Map<string, JsonSchema>();
  const notes: Diagnostic[] = [];
  for (const [path, files] of found) {
    const text = await readText(files, `${schemasFolder}/${path}`);
    notes.push(...text.notes);
    const schema = text.value === undefined ? undefined : parseSchema(text.value.text);
    if (schema !== undefined) schemas.set(path, schema);
    else if (text.value !== undefined) notes.push(aboutFile('load/bad-schema', text.value.path));
  }
  return { value: schemas, notes };
}

/** The files of the named standards, or of all where none is named. */
export async function loadStandards(
  host: Host,
  ids: readonly string[],
): Promise<Noted<readonly SourceFile[]>> {
  const found = await findAll(host, standardsFolder, [''], /\.yaml$/);
  const known = Array.from(found.keys(), (path) => path.replace(/\.yaml$/, ''));
  const unknown = ids.filter((id) => !known.includes(id));
  const missing = unknown.map((id) =>
    aboutFile('load/no-such-standard', standardsFolder, { id, known: known.join(', ') }),
  );
  const wanted = ids.length === 0 ? known : known.filter((id) => ids.includes(id));
  return readEach(
    wanted.map((id) => [`${standardsFolder}/${id}.yaml`, found.get(`${id}.yaml`)]),
    missing,
  );
}

/** The files of terms, one for each policy type that has them. */
export async function loadTerminology(host: Host): Promise<Noted<readonly SourceFile[]>> {
  const found = await findAll(host, terminologyFolder, [''], /\.yaml$/);
  return readEach(Array.from(found, ([name, files]) => [`${terminologyFolder}/${name}`, files]));
}

async function readEach(
  paths: readonly (readonly [path: string, files: Files | undefined])[],
  before: readonly Diagnostic[] = [],
): Promise<Noted<readonly SourceFile[]>> {
  const texts = await Promise.all(
    paths.flatMap(([path, files]) => (files === undefined ? [] : readText(files, path))),
  );
  return {
    value: texts.flatMap(({ value }) => value ?? []),
    notes: [...before, ...texts.flatMap(({ notes }) => notes)],
  };
}

/** The names of the themes of documents. */
export async function listThemes(host: Host): Promise<readonly string[]> {
  const found = await findAll(host, templatesFolder, ['themes'], /^[a-z][a-z0-9-]*\.css$/);
  return Array.from(found.keys(), (path) => baseName(path).replace(/\.css$/, '')).sort();
}

/** Everything that says what is asked and how it is decided, as bytes: schemas, standards, terms, themes. */
export async function readResourceBytes(host: Host): Promise<(string | Uint8Array)[]> {
  const folders = [
    [schemasFolder, ['', 'shared', 'policy-types'], /\.schema\.json$/],
    [standardsFolder, ['', 'terminology'], /\.yaml$/],
    [templatesFolder, ['themes'], /\.css$/],
  ] as const;
  const parts: (string | Uint8Array)[] = [];
  for (const [folder, below, wanted] of folders) {
    for (const [path, files] of await findAll(host, folder, below, wanted)) {
      const result = await files.read(`${folder}/${path}`, greatestTextSize);
      parts.push(path, 'bytes' in result ? result.bytes : result.failure);
    }
  }
  return parts;
}

/** Every template, stylesheet, theme, script and font. */
export async function loadTemplates(host: Host): Promise<Noted<TemplateFiles>> {
  const templates = await readAll(host, ['', 'partials'], '.hbs');
  const styles = await readAll(host, ['styles'], '.css');
  const themes = await readAll(host, ['themes'], '.css');
  // What runs in a page is ours alone.
  const scripts = await readAll({ ...host, workspace: host.shipped }, ['scripts'], '.js');
  const fonts = new Map<string, Uint8Array>();
  const notes = [...templates.notes, ...styles.notes, ...themes.notes, ...scripts.notes];
  for (const [path, files] of await findAll(host, templatesFolder, ['fonts'], /\.woff2$/)) {
    const whole = `${templatesFolder}/${path}`;
    const result = await files.read(whole, greatestFontSize);
    if ('bytes' in result) fonts.set(baseName(path), result.bytes);
    else notes.push(aboutFile('load/missing', whole, { path: whole }));
  }
  const byName = (texts: ReadonlyMap<string, string>) =>
    new Map(Array.from(texts, ([path, text]) => [baseName(path), text]));
  const value = {
    templates: templates.value,
    styles: byName(styles.value),
    themes: byName(themes.value),
    scripts: byName(scripts.value),
    fonts,
  };
  return { value, notes };
}

/** The texts of the templates folder with an ending, by path without it. */
async function readAll(
  host: Host,
  below: readonly string[],
  ending: string,
): Promise<Noted<Map<string, string>>> {
  const texts = new Map<string, string>();
  const notes: Diagnostic[] = [];
  const isWanted = new RegExp(`\\${ending}$`);
  for (const [path, files] of await findAll(host, templatesFolder, below, isWanted)) {
    const text = await readText(files, `${templatesFolder}/${path}`);
    notes.push(...text.notes);
    if (text.value !== undefined) texts.set(path.slice(0, -ending.length), text.value.text);
  }
  return { value: texts, notes };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The paths below a folder that match, each with the place to read it from. */
async function findAll(
  host: Host,
  folder: string,
  below: readonly string[],
  wanted: RegExp,
): Promise<Map<string, Files>> {
  const found = new Map<string, Files>();
  for (const files of [host.shipped, host.workspace]) {
    for (const inner of below) {
      const entries = (await files.list([folder, inner].filter((part) => part !== '').join('/'))) ?? [];
      const names = entries
        .filter(({ kind, name }) => kind === 'file' && wanted.test(name))
        .map(({ name }) => name);
      for (const name of names) found.set(inner === '' ? name : `${inner}/${name}`, files);
    }
  }
  return found;
}

function parseSchema(text: string): JsonSchema | undefined {
  try {
    const schema: unknown = JSON.parse(text);
    return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
      ? (schema as JsonSchema)
      : undefined;
  } catch {
    return undefined;
  }
}
