/** What earlier runs concluded, on disk: nothing is lost when it is deleted, and nothing fails when it cannot be written. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cache } from '../model/host.ts';
import type { Environment } from './environment.ts';

/** A key is a hash in hexadecimal, and perhaps a word after it. */
const keyForm = /^[0-9a-f]{64}(?:-[a-z0-9-]+)?$/;

/** More than this is quicker to conclude again than to read. */
const greatestEntry = 64 * 1024 * 1024;

/** A cache in the place where this system keeps caches, or in the one that `SIYASA_CACHE` names. */
export function createCacheFolder(environment: Environment): Cache {
  const folder = cacheFolderOf(environment);
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    has: (key) => Promise.resolve(keyForm.test(key) && existsSync(pathOf(key))),
    async get(key) {
      if (!keyForm.test(key)) return undefined;
      try {
        const path = pathOf(key);
        return (await stat(path)).size > greatestEntry ? undefined : await readFile(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    async put(key, text) {
      if (!keyForm.test(key) || text.length > greatestEntry) return;
      const path = pathOf(key);
      const temporary = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(temporary, text, { mode: 0o600 });
        await rename(temporary, path);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function cacheFolderOf(environment: Environment): string {
  const named = environment['SIYASA_CACHE'];
  if (named !== undefined && named !== '') return join(named, 'conclusions');
  return join(systemFolder(environment), 'siyasa', 'conclusions');
}

function systemFolder(environment: Environment): string {
  const home = environment['HOME'] ?? homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches');
  if (process.platform === 'win32') return environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  const shared = environment['XDG_CACHE_HOME'];
  return shared === undefined || shared === '' ? join(home, '.cache') : shared;
}
