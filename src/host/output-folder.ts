/** Writes outputs so that a reader sees the old file or the new one, never half of one. */
import { renameSync, rmSync } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import { OutputError, type OutputFailure } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { lockFolder } from './folder-lock.ts';
import { isInside } from './is-inside.ts';
import { isTemporaryName, temporaryName } from './temporary-name.ts';

/** A folder for outputs. */
export interface OutputFolder {
  /** Replaces all of the artifacts, or on failure and interruption before the last step none of them. */
  write(artifacts: readonly Artifact[]): Promise<void>;
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
export function createOutputFolder(folder: string, { patience = 10_000, signal }: OutputFolderOptions = {}): OutputFolder {
  return {
    async write(artifacts) {
      for (const { path } of artifacts) {
        if (!isInside('/', resolve('/', path)) || !isInside(resolve(folder), resolve(folder, path))) {
          throw new Error(`An artifact would lie outside the output folder: ${path}`);
        }
      }
      signal?.throwIfAborted();
      const root = await describing(folder, () => makeFolder(resolve(folder)));
      const release = await describing(folder, () => lockFolder(root, { patience, signal }));
      await clearingUp(release, (staged) => replace(root, artifacts, staged, signal));
    },
  };
}

/** Stages every file, then renames all of them in one go that nothing interrupts. */
async function replace(
  root: string,
  artifacts: readonly Artifact[],
  staged: Staged[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const swept = new Set<string>();
  for (const artifact of artifacts) {
    signal?.throwIfAborted();
    const final = join(root, artifact.path);
    await describing(final, async () => {
      const folder = await makeFolderBelow(root, dirname(artifact.path));
      if (!swept.has(folder)) await sweep(folder);
      swept.add(folder);
      if ((await lstat(final).catch(() => undefined))?.isDirectory() === true) throw new OutputError('other', final);
      const temporary = join(folder, temporaryName());
      staged.push({ temporary, final });
      await writeDurably(temporary, artifact.bytes);
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
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
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

/** Makes a folder and those above it. Node's own recursion never ends where nothing can be made, as in `/proc`. */
async function makeFolder(path: string): Promise<string> {
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
async function makeFolderBelow(root: string, path: string): Promise<string> {
  let folder = root;
  for (const name of path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')) {
    const inner = join(folder, name);
    await makeOne(inner, folder);
    if (!isInside(root, await realpath(inner).catch(() => dirname(root)))) throw new OutputError('notAFolder', inner);
    if (!(await stat(inner)).isDirectory()) throw new OutputError('notAFolder', inner);
    folder = inner;
  }
  return folder;
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

const reasons: Readonly<Record<string, OutputFailure>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  // Open in another program, on Windows.
  EBUSY: 'denied',
  ENOTDIR: 'notAFolder',
  EEXIST: 'notAFolder',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
};

/** Turns the system's refusals into ours, with the path that was being written. */
async function describing<Result>(path: string, writing: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await writing();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof OutputError || !/^E[A-Z0-9]+$/.test(code)) throw error;
    throw new OutputError(reasons[code] ?? 'other', path);
  }
}
