/** Writes outputs so that a reader sees the old file or the new one, never half of one. */
import { renameSync, rmSync } from 'node:fs';
import { lstat, open, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import { OutputError } from '../model/host.ts';
import { lockFolder } from './folder-lock.ts';
import { makeFolder, makeFolderBelow, segmentsOf } from './make-folder.ts';
import { describing } from './output-failure.ts';
import { isTemporaryName, temporaryName } from './temporary-name.ts';

/** A file to be written; one that is longer than memory should hold is made while it is written. */
export interface Writable extends Pick<Artifact, 'path'> {
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
}

/** A folder for outputs. */
export interface OutputFolder {
  /** Replaces all of the files, or on failure and interruption before the last step none of them. */
  write(files: readonly Writable[]): Promise<void>;
}

/** How to deal with another build and with an interruption. */
export interface OutputFolderOptions {
  /** How long to wait for another build that is writing into the folder, in milliseconds. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file that waits under another name to take its place. */
interface Staged {
  readonly temporary: string;
  readonly final: string;
}

/** Writes into `folder`, which need not exist yet. */
export function createOutputFolder(
  folder: string,
  { patience = 10_000, signal }: OutputFolderOptions = {},
): OutputFolder {
  return {
    async write(files) {
      // Paths are made by the program, so such a one is a defect of the program.
      const escaping = files.find(({ path }) => isAbsolute(path) || segmentsOf(path).includes('..'));
      if (escaping !== undefined)
        throw new Error(`An artifact would lie outside its folder: ${escaping.path}`);
      signal?.throwIfAborted();
      const root = await describing(folder, () => makeFolder(resolve(folder)));
      const release = await describing(folder, () => lockFolder(root, { patience, signal }));
      await clearingUp(release, (staged) => replace(root, files, staged, signal));
    },
  };
}

/** Stages every file, then renames all of them in one go that nothing interrupts. */
async function replace(
  root: string,
  files: readonly Writable[],
  staged: Staged[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const swept = new Set<string>();
  for (const { path, bytes } of files) {
    signal?.throwIfAborted();
    const final = join(root, path);
    await describing(final, async () => {
      const folder = await makeFolderBelow(root, dirname(path));
      if (!swept.has(folder)) await sweep(folder);
      swept.add(folder);
      if ((await lstat(final).catch(() => undefined))?.isDirectory() === true)
        throw new OutputError('other', final);
      const temporary = join(folder, temporaryName());
      staged.push({ temporary, final });
      await writeDurably(temporary, bytes);
    });
  }
  signal?.throwIfAborted();
  for (const { temporary, final } of staged) {
    await describing(final, () => {
      renameSync(temporary, final);
    });
  }
}

/** Leaves neither temporary files nor the lock behind, even if the process is told to exit in the middle. */
async function clearingUp(release: () => void, work: (staged: Staged[]) => Promise<void>): Promise<void> {
  const staged: Staged[] = [];
  const clearUp = () => {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    release();
  };
  process.once('exit', clearUp);
  try {
    await work(staged);
  } finally {
    process.off('exit', clearUp);
    clearUp();
  }
}

/** The content reaches the disk before the name does: otherwise a power cut could leave an empty file. */
async function writeDurably(path: string, bytes: Writable['bytes']): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await writeFile(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what a killed process left; whoever holds the lock is the only one writing. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter(isTemporaryName);
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}
