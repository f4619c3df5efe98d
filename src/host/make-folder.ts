/** Makes folders to write into. */
import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { isInside } from './is-inside.ts';

/** Makes a folder and those above it. Node's own recursion never ends where nothing can be made, as in `/proc`. */
export async function makeFolder(path: string): Promise<string> {
  const present = await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
  });
  if (present === undefined) {
    const parent = await makeFolder(dirname(path));
    await makeOne(path, parent);
  } else if (!present.isDirectory()) {
    throw new OutputError('notAFolder', path);
  }
  return realpath(path);
}

/** Makes the folders on the way to an artifact; none of them may be a link that leads out of the root. */
export async function makeFolderBelow(root: string, path: string): Promise<string> {
  let folder = root;
  for (const name of segmentsOf(path)) {
    const inner = join(folder, name);
    await makeOne(inner, folder);
    if (!isInside(root, await realpath(inner).catch(() => dirname(root))))
      throw new OutputError('notAFolder', inner);
    if (!(await stat(inner)).isDirectory()) throw new OutputError('notAFolder', inner);
    folder = inner;
  }
  return folder;
}

/** The names in a relative path. */
export function segmentsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}

async function makeOne(path: string, parent: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    // The parent is there and yet the system says that it is not: a place such as `/proc`.
    if (codeOf(error) === 'ENOENT') throw new OutputError('denied', parent);
    throw error;
  }
}
