/** A browser is told from any other without being started, or it is said that it cannot be. */
import { chmodSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserCandidate } from '../../src/host/browser-candidate.ts';
import { browserIdentity, leadsTo } from '../../src/host/browser-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siyasa-identity-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const program = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1]);

function candidate(name: string, content: Uint8Array | string = program): BrowserCandidate {
  const executable = join(folder, name);
  writeFileSync(executable, content);
  chmodSync(executable, 0o755);
  return { executable };
}

// eslint-disable-next-line @typescript-eslint/require-await -- a search that has its results at once
async function* search(...candidates: readonly BrowserCandidate[]): AsyncGenerator<BrowserCandidate> {
  yield* candidates;
}

const identityOf = (...tried: readonly BrowserCandidate[]) => browserIdentity(tried) ?? '';

test('the same program is recognised, also behind one that could not be started', async () => {
  const [first, second, third] = [candidate('a'), candidate('b'), candidate('c')];

  expect(await leadsTo(identityOf(first), search(first, second))).toBe(true);
  expect(await leadsTo(identityOf(first, second), search(first, second, third))).toBe(true);
});

describe('another one is told', () => {
  test('where the program was renewed', async () => {
    const browser = candidate('a');
    const identity = identityOf(browser);
    utimesSync(browser.executable, new Date(0), new Date(0));

    expect(await leadsTo(identity, search(browser))).toBe(false);
  });

  test('where another one comes first', async () => {
    const browser = candidate('b');

    expect(await leadsTo(identityOf(browser), search(candidate('a'), browser))).toBe(false);
  });

  test('where it is gone', async () => {
    const browser = candidate('a');
    const identity = identityOf(browser);
    rmSync(browser.executable);

    expect(await leadsTo(identity, search(browser))).toBe(false);
    expect(await leadsTo(identity, search())).toBe(false);
  });
});

describe('nothing can be said', () => {
  test('of a script, which stays while what it starts is renewed', () => {
    expect(browserIdentity([candidate('a', '#!/bin/sh\nexec chromium "$@"\n')])).toBeUndefined();
  });

  test('of a link to the starter of snaps', () => {
    candidate('snap');
    symlinkSync(join(folder, 'snap'), join(folder, 'chromium'));

    expect(browserIdentity([{ executable: join(folder, 'chromium') }])).toBeUndefined();
  });

  test('of none', () => {
    expect(browserIdentity([])).toBeUndefined();
  });
});
