/** A lock on a folder, so that two builds do not mix their outputs. */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutputError } from '../model/host.ts';
import { codeOf } from './error-code.ts';
import { temporaryName } from './temporary-name.ts';

/** The file that says who is writing into the folder. */
const lockName = '.siyasa.lock';

/** How often a waiting build looks again. */
const interval = 50;

/** A lock without a readable owner is being written just now, or was left by a crash in that very moment. */
const youth = 5_000;

/** How to wait for a lock that another holds. */
export interface LockOptions {
  /** How long to wait, in milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until nobody else holds the folder and takes it; gives back how to release it. The lock of a
 * process that no longer lives is taken over. Both are synchronous, so that no interruption of this
 * process falls between.
 */
export async function lockFolder(folder: string, { patience, signal }: LockOptions): Promise<() => void> {
  const path = join(folder, lockName);
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid), id: randomUUID() });
  const deadline = Date.now() + patience;
  while (!create(path, mine)) {
    const owner = contentOf(path);
    if (owner !== undefined && isAbandoned(path, owner)) takeAway(folder, path, owner);
    else if (Date.now() >= deadline) throw new OutputError('locked', folder);
    else await sleep(interval, undefined, { signal });
  }
  return () => {
    if (contentOf(path) === mine) rmSync(path, { force: true });
  };
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes a lock that was found abandoned. Another process may have done so first and hold its own
 * lock by now: what was moved aside is therefore compared, and put back if it is not what was judged.
 */
function takeAway(folder: string, path: string, judged: string): void {
  const aside = join(folder, temporaryName());
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== judged) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAbandoned(path: string, content: string): boolean {
  const owner = ownerIn(content);
  if (owner !== undefined) return !isAlive(owner);
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > youth;
}

interface Owner {
  readonly pid: number;
  /** When the process started, where the system tells. */
  readonly started?: string;
}

function ownerIn(content: string): Owner | undefined {
  try {
    const owner = JSON.parse(content) as Partial<Owner> | null;
    return typeof owner?.pid === 'number' ? { ...owner, pid: owner.pid } : undefined;
  } catch {
    return undefined;
  }
}

/** Process ids are given out again, in a new container even at once; the start time tells the processes apart. */
function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const startedNow = startOf(pid);
  return started === undefined || startedNow === undefined || started === startedNow;
}

/** When a process started, in ticks since the machine did; only Linux tells without asking another program. */
function startOf(pid: number): string | undefined {
  try {
    // The second field is the name in parentheses, which may itself hold spaces and parentheses.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}
