/** The map is the territory: the folders, the imports and the words of ARCHITECTURE.md are those of the tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundaries, roots } from '../boundaries.config.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));
const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

/** `src/rules/kit.ts` → `rules`; `src/pipeline.ts` → `pipeline`. */
function areaOf(path: string): string {
  const [, area = ''] = path.split('/');
  return area.replace(/\.ts$/, '');
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return Array.from(text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ([, target = '']) => target);
}

describe('the folders of src/', () => {
  test('are those for which a boundary is written down', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(boundaries).sort());
  });

  test('are those that ARCHITECTURE.md lists', () => {
    const listed = Array.from(architecture.matchAll(/^ {2}([a-z]+)\/ {2,}\S/gm), ([, name]) => name);

    expect(listed.sort()).toEqual(Object.keys(boundaries).sort());
  });

  test('together with the files beside them are all there is', () => {
    const files = readdirSync('src').filter((name) => name.endsWith('.ts'));

    expect(files.sort()).toEqual(
      Object.keys(roots)
        .map((name) => `${name}.ts`)
        .sort(),
    );
  });
});

describe('the top level', () => {
  test('is what ARCHITECTURE.md lists', () => {
    const ignored = new Set(['node_modules', 'dist', 'coverage']);
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
      .map(({ name }) => name);
    const listed = Array.from(
      architecture.matchAll(/^([a-z]+)\/(?:<[^>]+>\/\S*)?(?: {2,}\S|$)/gm),
      ([, name]) => name,
    );

    expect([...new Set(listed)].sort()).toEqual(folders.sort());
  });
});

describe('imports', () => {
  test.each(sources)('%s imports only what its folder may', (path) => {
    const area = areaOf(path);
    const allowed = new Set([area, ...(boundaries[area]?.mayImport ?? roots[area] ?? [])]);
    const relative = importsOf(path).filter((target) => target.startsWith('.'));
    const reached = relative.map((target) => areaOf(normalize(join(dirname(path), target))));

    expect(reached.filter((target) => !allowed.has(target))).toEqual([]);
  });

  test.each(sources.filter((path) => boundaries[areaOf(path)]?.mayTouchTheWorld !== true))(
    '%s does not touch Node',
    (path) => {
      expect(importsOf(path).filter((target) => target.startsWith('node:'))).toEqual([]);
    },
  );

  test.each(sources.filter((path) => /^src\/rules\/.+\/.+/.test(path)))(
    '%s imports no other rule',
    (path) => {
      const others = importsOf(path).filter((target) => /^\.\/|^\.\.\/[a-z-]+\//.test(target));

      expect(others).toEqual([]);
    },
  );
});

describe('files', () => {
  test.each(sources)('%s is in kebab case and says first why it exists', (path) => {
    expect(basename(path)).toMatch(/^[a-z][a-z-]*\.ts$/);
    expect(readFileSync(path, 'utf8').replace(/^#!.*\n/, '')).toMatch(/^\/\*\*/);
  });
});
