import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { findShippedBrowser } from '../../src/host/shipped-browser.ts';
import { compileHost, runScript } from './compiled-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The one that npm brings is for this system only. */
const elsewhere = process.platform !== 'linux' || process.arch !== 'x64';

function environmentWith(cache: string): NodeJS.ProcessEnv {
  return { ...process.env, XDG_CACHE_HOME: cache };
}

function versionOf({ executable, environment }: BrowserCandidate): string {
  return execFileSync(executable, ['--no-sandbox', '--version'], {
    env: { ...process.env, ...environment },
  }).toString();
}

describe.skipIf(elsewhere)('unpacking', () => {
  const host = compileHost();
  afterAll(host.remove);

  test('two first starts at once both get a whole browser, and one copy is kept', async () => {
    const cache = temporaryFolder();
    const script = `
      import { findShippedBrowser } from ${JSON.stringify(host.importing('shipped-browser'))};
      import { execFileSync } from 'node:child_process';
      const { executable, environment } = await findShippedBrowser(process.env);
      process.stdout.write(execFileSync(executable, ['--no-sandbox', '--version'], { env: { ...process.env, ...environment } }));`;
    const results = await Promise.all([1, 2].map(() => runScript(script, { XDG_CACHE_HOME: cache })));
    for (const result of results)
      expect(result).toMatchObject({ code: 0, out: expect.stringMatching(/^Chromium \d+/) as unknown });
    expect(readdirSync(join(cache, 'siyasa'))).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
  });

  test('what was damaged is unpacked again, what is whole is used, and our own variables stay as they were', async () => {
    const before = { ...process.env };
    const environment = environmentWith(temporaryFolder());
    const first = (await findShippedBrowser(environment))!;
    truncateSync(first.executable, 10);
    const second = (await findShippedBrowser(environment))!;
    expect(versionOf(second)).toMatch(/^Chromium \d+/);
    const { ctimeMs } = statSync(second.executable);
    expect(await findShippedBrowser(environment)).toEqual(second);
    expect(statSync(second.executable).ctimeMs).toBe(ctimeMs);
    expect(process.env).toEqual(before);
  });

  test('an interruption leaves nothing behind', async () => {
    const cache = temporaryFolder();
    await expect(findShippedBrowser(environmentWith(cache), AbortSignal.timeout(150))).rejects.toThrow();
    expect(readdirSync(join(cache, 'siyasa'))).toEqual([]);
  });

  test('a process that exits in the middle leaves nothing behind', async () => {
    const cache = temporaryFolder();
    const script = `
      import { findShippedBrowser } from ${JSON.stringify(host.importing('shipped-browser'))};
      setTimeout(() => process.exit(7), 400);
      await findShippedBrowser(process.env);`;
    expect(await runScript(script, { XDG_CACHE_HOME: cache })).toMatchObject({ code: 7 });
    expect(readdirSync(join(cache, 'siyasa'))).toEqual([]);
  });

  test.each([
    [
      'that is a file',
      (place: string) => {
        writeFileSync(place, '');
      },
    ],
    [
      'that others may write to',
      (place: string) => {
        mkdirSync(place);
        chmodSync(place, 0o777);
      },
    ],
    [
      'that is a link',
      (place: string) => {
        symlinkSync(temporaryFolder(), place);
      },
    ],
  ])('a cache %s is passed over', async (_, prepare) => {
    const cache = temporaryFolder();
    const temporary = temporaryFolder();
    prepare(join(cache, 'siyasa'));
    const script = `
      import { findShippedBrowser } from ${JSON.stringify(host.importing('shipped-browser'))};
      process.stdout.write((await findShippedBrowser(process.env, AbortSignal.timeout(20_000))).executable);`;
    const { out } = await runScript(script, { XDG_CACHE_HOME: cache, TMPDIR: temporary });
    expect(out.startsWith(join(temporary, 'siyasa-'))).toBe(true);
  });
});
