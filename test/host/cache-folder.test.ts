/** The cache gives back what was put into it, and is never a reason to fail. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

test('bytes that were put are given back as they were', async () => {
  const bytes = new Uint8Array([0, 255, 128, 10]);
  const cache = createCacheFolder({ SIYASA_CACHE: folder });
  await cache.put(key, bytes);

  expect(new Uint8Array((await cache.getBytes(key)) ?? [])).toEqual(bytes);
});

test('of too much, what was not asked for the longest is forgotten, and no more than must be', async () => {
  const cache = createCacheFolder({ SIYASA_CACHE: folder }, 1000);
  const keys = ['b', 'c', 'd', 'e'].map((letter) => letter.repeat(64));
  for (const [place, one] of keys.entries()) {
    await cache.put(one, new Uint8Array(300));
    // Put days ago, one after another.
    const time = new Date(Date.now() - (10 - place) * 86_400_000);
    utimesSync(join(folder, 'remembered', one.slice(0, 2), one), time, time);
  }
  // Asked for now, although it was put first.
  await cache.get(keys[0] ?? '');
  await cache.trim();

  expect(await Promise.all(keys.map((one) => cache.has(one)))).toEqual([true, false, false, true]);
});

test('a cache that is small enough forgets nothing', async () => {
  const cache = createCacheFolder({ SIYASA_CACHE: folder }, 1000);
  await cache.put(key, new Uint8Array(1000));
  await cache.trim();

  expect(await cache.has(key)).toBe(true);
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
