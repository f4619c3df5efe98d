/** The command line as a process: interrupted in the middle, it leaves nothing behind. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { workspace } from '../support/workspaces.ts';

const root = mkdtempSync(join(tmpdir(), 'siyasa-interruption-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('Ctrl-C while a document is printed ends with 130, says so, and changes nothing in the output', async () => {
  for (const [path, text] of Object.entries(workspace())) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text as string);
  }
  const browser = join(root, 'browser-that-hangs');
  const started = join(root, 'started');
  writeFileSync(browser, `#!/bin/sh\n: > '${started}'\nexec sleep 60\n`);
  chmodSync(browser, 0o755);

  const siyasa = spawn(
    process.execPath,
    [resolve('dist/cli/main.js'), 'build', '--root', root, '--lang', 'ar'],
    {
      env: { ...process.env, SIYASA_BROWSER: browser },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  siyasa.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((done) => siyasa.on('exit', done));
  while (!existsSync(started)) await new Promise((wait) => setTimeout(wait, 20));
  siyasa.kill('SIGINT');

  expect(await ended).toBe(130);
  expect(said).toContain('أُوقف الأمر، ولم يتغير شيء في المخرجات.');
  expect(existsSync(join(root, 'output')) ? readdirSync(join(root, 'output')) : []).toEqual([]);
});
