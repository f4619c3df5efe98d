/**
 * Files below one folder of the disk.
 *
 * The calls to the system wait for their answer: a file of a policy is small, and of a thousand of them each
 * is read in less time than it takes to hand the work to another thread.
 */
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Files, FolderEntry, ReadFailure, ReadResult } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { isInside } from './is-inside.ts';

/** Reads below `root` and nowhere else, whatever paths and symbolic links say. */
export function createNodeFiles(root: string): Files {
  return {
    read: (path, limit) =>
      attempt(() => {
        const place = locate(root, path);
        return 'failure' in place ? place : readFile(place.real, limit);
      }),
    list: async (path) => {
      const listing = await attempt(() => {
        const place = locate(root, path);
        return 'failure' in place ? place : { entries: entriesOf(root, place.real) };
      });
      return 'entries' in listing ? listing.entries : undefined;
    },
  };
}

interface Failed {
  readonly failure: ReadFailure;
}

/** Where a path really leads. The path itself is judged first, so that nothing outside is even asked about. */
function locate(root: string, path: string): { readonly real: string } | Failed {
  if (isAbsolute(path) || !isInside(resolve(root), resolve(root, path)))
    return { failure: 'outsideWorkspace' };
  const real = realpathSync.native(join(root, path));
  return isInside(realpathSync.native(root), real) ? { real } : { failure: 'outsideWorkspace' };
}

function readFile(real: string, limit: number): ReadResult {
  // Asked before opening, because opening a device or a pipe may already do something.
  const asked = statSync(real);
  if (!asked.isFile()) return { failure: 'notAFile' };
  if (asked.size > limit) return { failure: 'tooLarge' };
  // Asked again once open, in case the file was exchanged: then neither a link nor a pipe is followed or waited for.
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const opened = fstatSync(file);
    return opened.isFile() ? readUpTo(file, opened.size, limit) : { failure: 'notAFile' };
  } finally {
    closeSync(file);
  }
}

/**
 * Reads one byte more than the file says it has, so that the end is seen at once. A file may grow while
 * it is read, or state no size at all, as those in `/proc` do: then what is there is read on.
 */
function readUpTo(file: number, size: number, limit: number): ReadResult {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const wanted = Math.max(size + 1 - total, smallestRead);
    const buffer = new Uint8Array(wanted);
    const bytesRead = readSync(file, buffer, 0, wanted, null);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > limit) return { failure: 'tooLarge' };
    if (total === size && bytesRead < wanted) break;
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : new Uint8Array(Buffer.concat(chunks)) };
}

const smallestRead = 4096;

function entriesOf(root: string, folder: string): FolderEntry[] {
  const realRoot = realpathSync.native(root);
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry): FolderEntry => {
    const kind = entry.isSymbolicLink() ? kindBehind(realRoot, join(folder, entry.name)) : kindOf(entry);
    return { name: entry.name, kind };
  });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a link leads to; a link that leads outside or nowhere is neither file nor folder. */
function kindBehind(realRoot: string, link: string): FolderEntry['kind'] {
  try {
    const real = realpathSync.native(link);
    return isInside(realRoot, real) ? kindOf(statSync(real)) : 'other';
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

function attempt<Result>(reading: () => Result): Promise<Result | Failed> {
  return new Promise((resolve) => {
    try {
      resolve(reading());
    } catch (error) {
      const failure = failures[codeOf(error)];
      if (failure === undefined) throw error;
      resolve({ failure });
    }
  });
}
