/** Files below one folder of the disk. */
import { constants } from 'node:fs';
import { open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { Files, FolderEntry, ReadFailure, ReadResult } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { isInside } from './is-inside.ts';

/** Reads below `root` and nowhere else, whatever paths and symbolic links say. */
export function createNodeFiles(root: string): Files {
  return {
    read: (path, limit) =>
      attempt(async () => {
        const place = await locate(root, path);
        return 'failure' in place ? place : readFile(place.real, limit);
      }),
    list: async (path) => {
      const listing = await attempt(async () => {
        const place = await locate(root, path);
        return 'failure' in place ? place : { entries: await entriesOf(root, place.real) };
      });
      return 'entries' in listing ? listing.entries : undefined;
    },
  };
}

interface Failed {
  readonly failure: ReadFailure;
}

/** Where a path really leads. The path itself is judged first, so that nothing outside is even asked about. */
async function locate(root: string, path: string): Promise<{ readonly real: string } | Failed> {
  if (isAbsolute(path) || !isInside(resolve(root), resolve(root, path)))
    return { failure: 'outsideWorkspace' };
  const [realRoot, real] = await Promise.all([realpath(root), realpath(join(root, path))]);
  return isInside(realRoot, real) ? { real } : { failure: 'outsideWorkspace' };
}

async function readFile(real: string, limit: number): Promise<ReadResult> {
  // Asked before opening, because opening a device or a pipe may already do something.
  const asked = await stat(real);
  if (!asked.isFile()) return { failure: 'notAFile' };
  if (asked.size > limit) return { failure: 'tooLarge' };
  // Asked again once open, in case the file was exchanged: then neither a link nor a pipe is followed or waited for.
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const opened = await handle.stat();
    return opened.isFile() ? await readUpTo(handle, opened.size, limit) : { failure: 'notAFile' };
  } finally {
    await handle.close();
  }
}

/**
 * Reads one byte more than the file says it has, so that the end is seen at once. A file may grow while
 * it is read, or state no size at all, as those in `/proc` do: then what is there is read on.
 */
async function readUpTo(handle: FileHandle, size: number, limit: number): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const wanted = Math.max(size + 1 - total, smallestRead);
    const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > limit) return { failure: 'tooLarge' };
    if (total === size && bytesRead < wanted) break;
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : new Uint8Array(Buffer.concat(chunks)) };
}

const smallestRead = 4096;

async function entriesOf(root: string, folder: string): Promise<FolderEntry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const realRoot = await realpath(root);
  const entries = await Promise.all(
    found.map(async (entry): Promise<FolderEntry> => {
      const kind = entry.isSymbolicLink()
        ? await kindBehind(realRoot, join(folder, entry.name))
        : kindOf(entry);
      return { name: entry.name, kind };
    }),
  );
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a link leads to; a link that leads outside or nowhere is neither file nor folder. */
async function kindBehind(realRoot: string, link: string): Promise<FolderEntry['kind']> {
  try {
    const real = await realpath(link);
    return isInside(realRoot, real) ? kindOf(await stat(real)) : 'other';
  } catch {
    return 'other';
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

const failures: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  // A path with a NUL, which no file can have.
  ERR_INVALID_ARG_VALUE: 'missing',
  // Links that lead in a circle.
  ELOOP: 'missing',
  EISDIR: 'notAFile',
  // A socket cannot be opened.
  ENXIO: 'notAFile',
  EACCES: 'denied',
  EPERM: 'denied',
};

async function attempt<Result>(reading: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await reading();
  } catch (error) {
    const failure = failures[codeOf(error)];
    if (failure === undefined) throw error;
    return { failure };
  }
}
