/** What the command line needs to remember anything: a cache that may be none, and a name for this build of the program. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cache } from '../model/host.ts';

/** Written when the program is built: two builds differ in it whatever their version says. */
const buildFile = fileURLToPath(new URL('../build-identity.txt', import.meta.url));

/** By what this build of the program is told from every other; nothing where it is not built, as in tests. */
export function programIdentity(version: string): string | undefined {
  return existsSync(buildFile)
    ? `${version} ${readFileSync(buildFile, 'utf8')} ${process.version}`
    : undefined;
}

/** A cache that remembers nothing. */
export const forgetful: Cache = {
  has: () => Promise.resolve(false),
  get: () => Promise.resolve(undefined),
  getBytes: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  trim: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};
