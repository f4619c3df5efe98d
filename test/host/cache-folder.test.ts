/** The cache gives back what was put into it, and is never a reason to fail. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCacheFolder } from '../../src/host/cache-folder.ts';

const key = 'a'.repeat(64);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siyasa-cache-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

test('what was put is given back, to another process too', async () => {
  await createCacheFolder({ SIYASA_CACHE: folder }).put(key, 'نتيجة');

  expect(await createCacheFolder({ SIYASA_CACHE: folder }).get(key)).toBe('نتيجة');
});

test('what was never put is not there', async () => {
  expect(await createCacheFolder({ SIYASA_CACHE: folder }).get(key)).toBeUndefined();
});

test('a cleared cache remembers nothing', async () => {
  const cache = createCacheFolder({ SIYASA_CACHE: folder });
  await cache.put(key, 'x');
  await cache.clear();

  expect(await cache.get(key)).toBeUndefined();
});

test('a key that is a path leads nowhere', async () => {
  const cache = createCacheFolder({ SIYASA_CACHE: folder });
  await cache.put('../escape', 'x');

  expect(readdirSync(folder)).toEqual([]);
  expect(await cache.get('../escape')).toBeUndefined();
});

test('a place that cannot be written to is no failure', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const cache = createCacheFolder({ SIYASA_CACHE: file });
  await cache.put(key, 'x');

  expect(await cache.get(key)).toBeUndefined();
});
