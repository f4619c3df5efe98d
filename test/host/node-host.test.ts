import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { shippedRoot } from '../../src/host/shipped-root.ts';
import type { Host } from '../../src/model/host.ts';
import { textArtifact } from '../../src/model/artifact.ts';
import { temporaryFolder } from './temporary-folder.ts';

let root: string;
let host: Host;

beforeEach(() => {
  root = temporaryFolder();
  host = createNodeHost({
    root,
    output: join(root, 'output'),
    environment: { SOURCE_DATE_EPOCH: '0', SIYASA_BROWSER: '/nowhere' },
  });
});

test('opening it touches nothing', () => {
  expect(readdirSync(root)).toEqual([]);
});

test('it reads the workspace, knows what is shipped, writes outputs and tells the day', async () => {
  writeFileSync(join(root, 'file'), 'x');
  await host.write([textArtifact('a/b.html', 'text/html', 'x')]);
  expect(await host.workspace.list('')).toEqual([
    { name: 'file', kind: 'file' },
    { name: 'output', kind: 'folder' },
  ]);
  expect(await host.shipped.list('')).toContainEqual({ name: 'schemas', kind: 'folder' });
  expect(shippedRoot).toBe(`${resolve('.')}/`);
  expect(host.today()).toBe('1970-01-01');
});

test('the environment that was handed in chooses the browser', async () => {
  await expect(host.openPrinter()).rejects.toMatchObject({ reason: 'browserDoesNotStart' });
});

describe('a new file', () => {
  test('is created with the folders on the way', async () => {
    expect(await host.create('policies/birr/association.yaml', 'الاسم')).toBe('created');
    expect(readFileSync(join(root, 'policies/birr/association.yaml'), 'utf8')).toBe('الاسم');
  });

  test('is created in a workspace that does not exist yet', async () => {
    const fresh = createNodeHost({ root: join(root, 'new', 'workspace'), output: root, environment: {} });
    expect(await fresh.create('a.yaml', 'x')).toBe('created');
    expect(readFileSync(join(root, 'new/workspace/a.yaml'), 'utf8')).toBe('x');
  });

  test.each(['a file', 'a folder', 'a link to nothing'])(
    'leaves %s alone that is there already',
    async (there) => {
      const path = join(root, 'a.yaml');
      if (there === 'a file') writeFileSync(path, 'mine');
      else if (there === 'a folder') mkdirSync(path);
      else symlinkSync('nothing', path);
      expect(await host.create('a.yaml', 'x')).toBe('exists');
      expect(existsSync(join(root, 'nothing'))).toBe(false);
      if (there === 'a file') expect(readFileSync(path, 'utf8')).toBe('mine');
    },
  );

  test.each(['../a.yaml', 'link/a.yaml', 'file/a.yaml'])('at %s is denied', async (path) => {
    symlinkSync('..', join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    expect(await host.create(path, 'x')).toBe('denied');
    expect(existsSync(join(root, '..', 'a.yaml'))).toBe(false);
  });
});

test.each([
  ['policies/birr/association.yaml', '../../node_modules/siyasa/schemas'],
  ['a.yaml', 'node_modules/siyasa/schemas'],
])('from %s the schemas are seen at %s', async (path, way) => {
  const installed = createNodeHost({
    root,
    output: root,
    environment: {},
    shippedRoot: join(root, 'node_modules/siyasa'),
  });
  expect(await installed.schemasSeenFrom(path)).toBe(way);
});
