/** How the printer deals with browsers that fail; `test/browser/printer.test.ts` prints with a real one. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { openChromiumPrinter } from '../../src/host/chromium-printer.ts';
import { PrinterError } from '../../src/model/host.ts';
import { isRunning } from '../support/processes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';

async function* only(...candidates: BrowserCandidate[]): AsyncGenerator<BrowserCandidate> {
  yield* await Promise.resolve(candidates);
}

/** A browser made of shell commands. */
function fakeBrowser(commands: string): string {
  const path = join(temporaryFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\n${commands}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('without any browser the reason is that there is none', async () => {
  const opening = openChromiumPrinter({ environment: {}, candidates: only() });
  await expect(opening).rejects.toBeInstanceOf(PrinterError);
  await expect(opening).rejects.toMatchObject({ reason: 'noBrowser' });
});

describe.skipIf(isWindows)('a browser that the user chose is named with what is wrong with it', () => {
  const cases: [string, () => string, RegExp][] = [
    ['does not exist', () => '/nowhere/chrome', /ENOENT/],
    ['may not be executed', () => fakeBrowserWithoutPermission(), /EACCES/],
    ['is a folder', () => temporaryFolder(), /EACCES/],
    [
      'ends at once',
      () => fakeBrowser('echo "error while loading libnspr4.so" >&2\nexit 127'),
      /exit code 127: error while loading libnspr4\.so/,
    ],
    ['ends without a word', () => fakeBrowser('exit 0'), /exit code 0/],
    ['is killed', () => fakeBrowser('kill -9 $$'), /SIGKILL/],
    ['never answers', () => fakeBrowser('sleep 60'), /no answer within 0\.3 s/],
    ['answers nonsense', () => fakeBrowser('printf "nonsense\\0" >&4\nsleep 60'), /no answer|JSON/],
  ];
  test.each(cases)('one that %s', async (_, prepare, detail) => {
    const executable = prepare();
    const environment = { PATH: process.env['PATH'], CHROME_PATH: executable };
    const temporary = temporaryFolder();
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const opening = openChromiumPrinter({ environment, startLimit: 300 });
    await expect(opening).rejects.toBeInstanceOf(PrinterError);
    await expect(opening).rejects.toMatchObject({
      reason: 'browserDoesNotStart',
      detail: expect.stringContaining(`CHROME_PATH=${executable}: `) as unknown,
    });
    await expect(opening).rejects.toMatchObject({ detail: expect.stringMatching(detail) as unknown });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.skipIf(isWindows)('starting', () => {
  test('is tried twice before a browser is given up, and the next one is tried then', async () => {
    const record = join(temporaryFolder(), 'record');
    const noting = (name: string) => fakeBrowser(`echo ${name} >> ${record}\nexit 1`);
    const candidates = only(
      { executable: noting('first') },
      { executable: 'unpackable', defect: 'the disk is full' },
      { executable: noting('second') },
    );
    const opening = openChromiumPrinter({ environment: process.env, candidates });
    await expect(opening).rejects.toMatchObject({
      detail: expect.stringContaining('unpackable: the disk is full') as unknown,
    });
    expect(readFileSync(record, 'utf8').trim().split('\n')).toEqual(['first', 'first', 'second', 'second']);
  });

  test('leaves nothing of a browser that hangs, not even what it started itself', async () => {
    const record = join(temporaryFolder(), 'pids');
    const executable = fakeBrowser(`trap "" TERM INT HUP\nsleep 60 &\necho $$ $! >> ${record}\nwait`);
    const opening = openChromiumPrinter({
      environment: process.env,
      candidates: only({ executable }),
      startLimit: 300,
    });
    await expect(opening).rejects.toMatchObject({ reason: 'browserDoesNotStart' });
    const pids = readFileSync(record, 'utf8').trim().split(/\s/).map(Number);
    expect(pids).toHaveLength(4);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  });

  test('can be interrupted, with the reason of the interruption', async () => {
    const record = join(temporaryFolder(), 'pid');
    const executable = fakeBrowser(`echo $$ > ${record}\nexec sleep 60`);
    const interruption = new AbortController();
    const opening = openChromiumPrinter({
      environment: process.env,
      candidates: only({ executable }),
      signal: interruption.signal,
    });
    await expect.poll(() => existsSync(record) && readFileSync(record, 'utf8').trim()).toBeTruthy();
    interruption.abort(new Error('enough'));
    await expect(opening).rejects.toThrow('enough');
    expect(isRunning(Number(readFileSync(record, 'utf8')))).toBe(false);
  });
});

function fakeBrowserWithoutPermission(): string {
  const path = fakeBrowser('exit 0');
  chmodSync(path, 0o644);
  return path;
}
