/** Writes files that must not be there yet. */
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OutputError, type Host } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { makeFolder, makeFolderBelow } from './make-folder.ts';
import { describing } from './output-failure.ts';

/** Writes a new file below `root`, with the folders on the way; whatever is there already stays as it is. */
export async function createNewFile(root: string, path: string, text: string): ReturnType<Host['create']> {
  const file = join(root, path);
  try {
    return await describing(file, async () => {
      const folder = await makeFolder(resolve(root));
      await makeFolderBelow(folder, dirname(path));
      return (await writeNew(join(folder, path), text)) ? 'created' : 'exists';
    });
  } catch (error) {
    if (error instanceof OutputError && ['denied', 'notAFolder'].includes(error.reason)) return 'denied';
    throw error;
  }
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A full disk stops in the middle.
    if (codeOf(error) === 'ENOSPC') await rm(file, { force: true });
    throw error;
  }
}
