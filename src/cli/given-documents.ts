/** Documents that the user names: files, and folders of them. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What may be a document, by its name; a file that is named by itself may be called anything. */
const documentName = /\.(?:docx|md|markdown|txt|html?|pdf)$/i;
const deepestFolder = 8;
const mostDocuments = 2000;

/** The files of some paths in order, folders gone through; links inside folders are not followed. */
export async function documentsIn(
  paths: readonly string[],
  resolved: (path: string) => string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) await collect(path, resolved, found, 0);
  return [...new Set(found)].slice(0, mostDocuments);
}

async function collect(
  path: string,
  resolved: (path: string) => string,
  found: string[],
  depth: number,
): Promise<void> {
  const kind = await lstat(resolved(path)).catch(() => undefined);
  if (kind?.isDirectory() !== true) {
    // What is named and is not there is for the reader to say.
    if (depth === 0 || (kind?.isFile() === true && documentName.test(path))) found.push(path);
    return;
  }
  if (depth >= deepestFolder || found.length >= mostDocuments) return;
  const names = await readdir(resolved(path)).catch(() => []);
  for (const name of names.sort()) {
    if (!name.startsWith('.') && !name.startsWith('~$'))
      await collect(join(path, name), resolved, found, depth + 1);
  }
}
