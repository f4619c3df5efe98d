/** What earlier runs concluded and made, on disk: nothing is lost when it is deleted, and nothing fails when it cannot be written. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cache } from '../model/host.ts';
import type { Environment } from './environment.ts';

/** A key is a hash in hexadecimal, and perhaps a word after it. */
const keyForm = /^[0-9a-f]{64}(?:-[a-z0-9-]+)?$/;

/** More than this is quicker to conclude again than to read. */
const greatestEntry = 64 * 1024 * 1024;

/** As much as a few thousand documents with their reports take. */
const greatestSize = 2 * 1024 ** 3;

/** Trimming goes on to this share of the size, so that it is not due again at once. */
const trimmedShare = 0.8;

/** Milliseconds; what was asked for within this time counts as asked for just now. */
const fresh = 3_600_000;

/** A cache in the place where this system keeps caches, or in the one that `SIYASA_CACHE` names. */
export function createCacheFolder(environment: Environment, limit = greatestSize): Cache {
  const folder = cacheFolderOf(environment);
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  const read = async (key: string): Promise<Buffer | undefined> => {
    if (!keyForm.test(key)) return undefined;
    try {
      const path = pathOf(key);
      const { size, mtimeMs } = await stat(path);
      if (size > greatestEntry) return undefined;
      const now = new Date();
      // By this it is known, when there is too much, what was not asked for the longest.
      if (now.getTime() - mtimeMs > fresh) await utimes(path, now, now).catch(() => undefined);
      return await readFile(path);
    } catch {
      return undefined;
    }
  };
  return {
    has: (key) => Promise.resolve(keyForm.test(key) && existsSync(pathOf(key))),
    get: async (key) => (await read(key))?.toString('utf8'),
    getBytes: read,
    async put(key, content) {
      if (!keyForm.test(key) || content.length > greatestEntry) return;
      const path = pathOf(key);
      const temporary = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(temporary, content, { mode: 0o600 });
        await rename(temporary, path);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
    async trim() {
      const entries = await entriesIn(folder);
      let left = entries.reduce((sum, { size }) => sum + size, 0);
      if (left <= limit) return;
      for (const { path, size } of entries.sort((one, other) => one.lastAsked - other.lastAsked)) {
        if (left <= limit * trimmedShare) break;
        await rm(path, { force: true }).catch(() => undefined);
        left -= size;
      }
    },
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Entry {
  readonly path: string;
  readonly size: number;
  /** Milliseconds. */
  readonly lastAsked: number;
}

async function entriesIn(folder: string): Promise<Entry[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const entries = names.map(async (name): Promise<Entry | undefined> => {
    const path = join(folder, name);
    const about = await stat(path).catch(() => undefined);
    return about?.isFile() === true ? { path, size: about.size, lastAsked: about.mtimeMs } : undefined;
  });
  return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}

function cacheFolderOf(environment: Environment): string {
  const named = environment['SIYASA_CACHE'];
  if (named !== undefined && named !== '') return join(named, 'remembered');
  return join(systemFolder(environment), 'siyasa', 'remembered');
}

function systemFolder(environment: Environment): string {
  const home = environment['HOME'] ?? homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches');
  if (process.platform === 'win32') return environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  const shared = environment['XDG_CACHE_HOME'];
  return shared === undefined || shared === '' ? join(home, '.cache') : shared;
}
