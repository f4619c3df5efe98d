import { describe, expect, test } from 'vitest';
import { findBrowsers, type BrowserSurroundings } from '../../src/host/browser-finder.ts';

const shippedBrowser = { executable: '/cache/siyasa/chromium' };

/** A machine on which there are the given files and nothing else. */
function machine(
  platform: NodeJS.Platform,
  architecture: string,
  files: readonly string[],
  environment: Record<string, string> = {},
): BrowserSurroundings {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    environment,
    platform,
    architecture,
    home: platform === 'win32' ? 'C:\\Users\\sara' : '/home/sara',
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((path) => path.startsWith(folder + separator))
          .map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''),
      ),
    ],
    shipped: () => Promise.resolve(shippedBrowser),
  };
}

async function found(surroundings: BrowserSurroundings): Promise<string[]> {
  const candidates: string[] = [];
  for await (const { executable } of findBrowsers(surroundings)) candidates.push(executable);
  return candidates;
}

const cache = '/home/sara/.cache/puppeteer';
const path = { PATH: '/usr/local/bin:/usr/bin' };

describe('the order of the candidates', () => {
  test.each([
    [
      'Linux x64: the shipped one, puppeteer’s, then the system’s',
      machine(
        'linux',
        'x64',
        [
          '/usr/bin/google-chrome',
          '/usr/bin/chromium',
          '/usr/local/bin/chromium',
          '/usr/bin/chromium-headless-shell',
          `${cache}/chrome/linux-148.0.1.2/chrome-linux64/chrome`,
          `${cache}/chrome-headless-shell/linux-99.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell`,
          `${cache}/chrome-headless-shell/linux-148.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell`,
          `${cache}/chrome-headless-shell/mac-149.0.1.2/chrome-headless-shell-mac-x64/chrome-headless-shell`,
        ],
        path,
      ),
      [
        shippedBrowser.executable,
        `${cache}/chrome-headless-shell/linux-148.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell`,
        `${cache}/chrome-headless-shell/linux-99.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell`,
        `${cache}/chrome/linux-148.0.1.2/chrome-linux64/chrome`,
        '/usr/bin/chromium-headless-shell',
        '/usr/local/bin/chromium',
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
      ],
    ],
    [
      'Linux on ARM, for which none is shipped',
      machine('linux', 'arm64', ['/usr/bin/chromium'], path),
      ['/usr/bin/chromium'],
    ],
    ['Linux without any browser', machine('linux', 'arm64', [], path), []],
    ['Linux without PATH', machine('linux', 'arm64', ['chromium', '/chromium']), []],
    [
      'macOS: puppeteer’s, PATH, then the applications of all and of the user',
      machine(
        'darwin',
        'arm64',
        [
          '/home/sara/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/usr/local/bin/chromium',
          `${cache}/chrome/mac_arm-148.0.1.2/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        ],
        path,
      ),
      [
        `${cache}/chrome/mac_arm-148.0.1.2/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        '/usr/local/bin/chromium',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/home/sara/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
    ],
    [
      'Windows: puppeteer’s, Chrome, then Edge',
      machine(
        'win32',
        'x64',
        [
          'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
          'C:\\Users\\sara\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
          'D:\\browsers\\chrome-headless-shell\\win64-148.0.1.2\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
        ],
        {
          PROGRAMFILES: 'C:\\Program Files',
          'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
          LOCALAPPDATA: 'C:\\Users\\sara\\AppData\\Local',
          PUPPETEER_CACHE_DIR: 'D:\\browsers',
        },
      ),
      [
        'D:\\browsers\\chrome-headless-shell\\win64-148.0.1.2\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
        'C:\\Users\\sara\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    ],
  ])('%s', async (_, surroundings, expected) => {
    expect(await found(surroundings)).toEqual(expected);
  });
});

describe('a browser that the user chose', () => {
  const choices = { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/p', SIYASA_BROWSER: '/s' };

  test.each([
    [choices, '/s', 'SIYASA_BROWSER'],
    [{ ...choices, SIYASA_BROWSER: '' }, '/p', 'PUPPETEER_EXECUTABLE_PATH'],
    [{ CHROME_PATH: '/c' }, '/c', 'CHROME_PATH'],
  ])('%j: only %s, even if it is not there', async (environment, executable, chosenBy) => {
    const candidates = [];
    for await (const candidate of findBrowsers(
      machine('linux', 'x64', ['/usr/bin/chromium'], { ...path, ...environment }),
    )) {
      candidates.push(candidate);
    }
    expect(candidates).toEqual([{ executable, chosenBy }]);
  });
});

test('nothing is unpacked before it is asked for', async () => {
  const surroundings = {
    ...machine('linux', 'x64', [], { SIYASA_BROWSER: '/s' }),
    shipped: () => Promise.reject(new Error('unpacked')),
  };
  expect(await found(surroundings)).toEqual(['/s']);
});

test('a shipped browser that npm left out is not missed', async () => {
  const surroundings = {
    ...machine('linux', 'x64', ['/usr/bin/chromium'], path),
    shipped: () => Promise.resolve(undefined),
  };
  expect(await found(surroundings)).toEqual(['/usr/bin/chromium']);
});
