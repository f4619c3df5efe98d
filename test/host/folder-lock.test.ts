import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../src/host/folder-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = temporaryFolder();
  lock = join(folder, '.siyasa.lock');
});

/** A process that lives until the test ends. */
function sleeper(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => void child.kill());
  return child;
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((finish) => child.once('exit', finish));
  return child.pid!;
}

describe('a folder that nobody holds', () => {
  test('is taken at once, and free again after the release', async () => {
    const release = await lockFolder(folder, { patience: 0 });
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a folder that another holds', () => {
  test('is refused after the waiting time, and the lock stays', async () => {
    const content = JSON.stringify({ pid: sleeper().pid });
    writeFileSync(lock, content);
    const start = Date.now();
    await expect(lockFolder(folder, { patience: 200 })).rejects.toMatchObject({
      reason: 'locked',
      path: folder,
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(200);
    expect(readFileSync(lock, 'utf8')).toBe(content);
  });

  test('is taken as soon as the other releases it', async () => {
    const first = await lockFolder(folder, { patience: 0 });
    setTimeout(first, 100);
    const second = await lockFolder(folder, { patience: 5_000 });
    second();
    expect(existsSync(lock)).toBe(false);
  });

  test('waiting can be interrupted', async () => {
    writeFileSync(lock, JSON.stringify({ pid: sleeper().pid }));
    const waiting = lockFolder(folder, { patience: 60_000, signal: AbortSignal.timeout(50) });
    await expect(waiting).rejects.toThrow(/abort/i);
  });

  test('a lock whose owner is just being written is respected', async () => {
    writeFileSync(lock, '');
    await expect(lockFolder(folder, { patience: 100 })).rejects.toMatchObject({ reason: 'locked' });
  });
});

describe('a lock that nobody holds any more', () => {
  const started = '1';
  const stale: [string, () => Promise<string> | string][] = [
    ['of a process that has ended', async () => JSON.stringify({ pid: await deadProcess() })],
    ['of a process whose number another has now', () => JSON.stringify({ pid: process.pid, started })],
  ];
  test.skipIf(process.platform !== 'linux').each(stale)('%s is taken over', async (_, content) => {
    writeFileSync(lock, await content());
    const release = await lockFolder(folder, { patience: 0 });
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('without an owner is taken over once it is old', async () => {
    writeFileSync(lock, 'half a wo');
    utimesSync(lock, 1, 1);
    (await lockFolder(folder, { patience: 0 }))();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken over by one of many at a time', async () => {
    writeFileSync(lock, JSON.stringify({ pid: await deadProcess() }));
    let holders = 0;
    const hold = async () => {
      const release = await lockFolder(folder, { patience: 10_000 });
      expect((holders += 1)).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      holders -= 1;
      release();
    };
    await Promise.all(Array.from({ length: 8 }, hold));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a release leaves the lock of another alone', async () => {
  const release = await lockFolder(folder, { patience: 0 });
  writeFileSync(lock, 'of another');
  release();
  expect(readFileSync(lock, 'utf8')).toBe('of another');
});

test('a folder in place of the lock is an error, not an endless wait', async () => {
  mkdirSync(lock);
  await expect(lockFolder(folder, { patience: 0 })).rejects.toMatchObject({ code: 'EISDIR' });
});
