import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createNodeFiles } from '../../src/host/node-files.ts';
import type { Files } from '../../src/model/host.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

let outside: string;
let root: string;
let files: Files;

beforeEach(() => {
  outside = temporaryFolder();
  root = join(outside, 'workspace');
  mkdirSync(join(root, 'policies', 'birr'), { recursive: true });
  writeFileSync(join(root, 'policies', 'birr', 'سياسة.yaml'), 'نص');
  writeFileSync(join(outside, 'secret'), 'secret');
  // A neighbour whose name begins like the root's.
  mkdirSync(`${root}-other`);
  writeFileSync(join(`${root}-other`, 'secret'), 'secret');
  files = createNodeFiles(root);
});

describe('reading', () => {
  test('gives the bytes of a file', async () => {
    expect(await files.read('policies/birr/سياسة.yaml', 100)).toEqual({
      bytes: new TextEncoder().encode('نص'),
    });
  });

  test('a path may wander as long as it stays inside', async () => {
    expect(await files.read('policies/../policies/./birr/سياسة.yaml', 100)).toHaveProperty('bytes');
  });

  test.each([
    ['nothing.yaml', 'missing'],
    ['policies/birr/سياسة.yaml/deeper', 'missing'],
    ['nul\0byte', 'missing'],
    ['n'.repeat(5000), 'missing'],
    ['', 'notAFile'],
    ['.', 'notAFile'],
    ['policies', 'notAFile'],
    ['policies/', 'notAFile'],
    ['..', 'outsideWorkspace'],
    ['../secret', 'outsideWorkspace'],
    ['../nothing', 'outsideWorkspace'],
    ['../workspace-other/secret', 'outsideWorkspace'],
    ['policies/../../secret', 'outsideWorkspace'],
    ['policies/birr/../../../secret', 'outsideWorkspace'],
    ['/etc/passwd', 'outsideWorkspace'],
    ['//etc/passwd', 'outsideWorkspace'],
  ])('%j is refused: %s', async (path, failure) => {
    expect(await files.read(path, 100)).toEqual({ failure });
  });

  test.each([
    ['a link to a file outside', '../secret', 'link', 'outsideWorkspace'],
    ['a link to a folder outside', '..', 'link/secret', 'outsideWorkspace'],
    ['an absolute link outside', '/etc', 'link/passwd', 'outsideWorkspace'],
    ['a link to nothing', 'nothing', 'link', 'missing'],
    ['a link to itself', 'link', 'link', 'missing'],
  ])('%s is refused', async (_, target, path, failure) => {
    symlinkSync(target, join(root, 'link'));
    expect(await files.read(path, 100)).toEqual({ failure });
  });

  test('a link that stays inside is followed, also where the root itself is reached through a link', async () => {
    symlinkSync('policies/birr', join(root, 'link'));
    symlinkSync(root, join(outside, 'way'));
    expect(await createNodeFiles(join(outside, 'way')).read('link/سياسة.yaml', 100)).toHaveProperty('bytes');
  });

  test.skipIf(isWindows)('a named pipe is not a file, and nobody waits for a writer', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await files.read('pipe', 100)).toEqual({ failure: 'notAFile' });
  });

  test.skipIf(isWindows)('a socket is not a file', async () => {
    const server = createServer().listen(join(root, 'socket'));
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once('listening', listening));
    expect(await files.read('socket', 100)).toEqual({ failure: 'notAFile' });
  });

  test.each([
    [1024, 'bytes'],
    [1023, 'failure'],
    [0, 'failure'],
  ])('a file of 1024 bytes under a limit of %i gives %s', async (limit, outcome) => {
    writeFileSync(join(root, 'file'), 'x'.repeat(1024));
    const result = await files.read('file', limit);
    expect(result).toHaveProperty(outcome);
    if ('failure' in result) expect(result.failure).toBe('tooLarge');
  });

  test('a file larger than memory is refused without being read', async () => {
    writeFileSync(join(root, 'huge'), '');
    truncateSync(join(root, 'huge'), 2 ** 40);
    expect(await files.read('huge', 1024)).toEqual({ failure: 'tooLarge' });
  });

  test.skipIf(process.platform !== 'linux')(
    'the limit holds for a file that does not state its size',
    async () => {
      expect(await createNodeFiles('/proc/self').read('status', 10)).toEqual({ failure: 'tooLarge' });
      expect(await createNodeFiles('/proc/self').read('status', 100_000)).toHaveProperty('bytes');
    },
  );

  test('an empty file has no bytes', async () => {
    writeFileSync(join(root, 'empty'), '');
    expect(await files.read('empty', 0)).toEqual({ bytes: new Uint8Array() });
  });

  test('a root that does not exist has no files', async () => {
    const nowhere = createNodeFiles(join(outside, 'nowhere'));
    expect(await nowhere.read('file', 100)).toEqual({ failure: 'missing' });
    expect(await nowhere.list('')).toBeUndefined();
  });

  test.skipIf(isRoot || isWindows)('a file without permission is denied', async () => {
    writeFileSync(join(root, 'private'), 'x');
    chmodSync(join(root, 'private'), 0);
    expect(await files.read('private', 100)).toEqual({ failure: 'denied' });
  });
});

describe('listing', () => {
  test('is sorted by code unit and says what each entry is', async () => {
    for (const name of ['ب', 'a', 'Z', 'z', '10', '9']) writeFileSync(join(root, 'policies', name), '');
    expect(await files.list('policies')).toEqual([
      { name: '10', kind: 'file' },
      { name: '9', kind: 'file' },
      { name: 'Z', kind: 'file' },
      { name: 'a', kind: 'file' },
      { name: 'birr', kind: 'folder' },
      { name: 'z', kind: 'file' },
      { name: 'ب', kind: 'file' },
    ]);
  });

  test.each([
    ['policies', 'folder'],
    ['policies/birr/سياسة.yaml', 'file'],
    ['../secret', 'other'],
    ['..', 'other'],
    ['/etc', 'other'],
    ['nothing', 'other'],
    ['link', 'other'],
  ])('a link to %s is shown as %s', async (target, kind) => {
    symlinkSync(target, join(root, 'link'));
    expect(await files.list('')).toContainEqual({ name: 'link', kind });
  });

  test.skipIf(isWindows)('a named pipe is neither file nor folder', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await files.list('')).toContainEqual({ name: 'pipe', kind: 'other' });
  });

  test.each(['nothing', 'policies/birr/سياسة.yaml', '..', '../workspace-other', '/etc', 'a\0b'])(
    '%j is no folder of the workspace',
    async (path) => {
      expect(await files.list(path)).toBeUndefined();
    },
  );

  test('a linked folder outside is not listed', async () => {
    symlinkSync('..', join(root, 'link'));
    expect(await files.list('link')).toBeUndefined();
  });
});
