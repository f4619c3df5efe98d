/** Which browsers there may be, best first. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { BrowserCandidate } from './browser-candidate.ts';
import type { Environment } from './environment.ts';
import { findShippedBrowser } from './shipped-browser.ts';

/** What the search looks at. */
export interface BrowserSurroundings {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly home: string;
  exists(path: string): boolean;
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** The browser that came with the package, unpacked. */
  shipped(): Promise<BrowserCandidate | undefined>;
}

/** The variables that name a browser, the first one set counts. */
export const browserVariables = ['SIYASA_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const;

/** The machine as it is. */
export function realSurroundings(environment: Environment, signal?: AbortSignal): BrowserSurroundings {
  return {
    environment,
    platform: process.platform,
    architecture: process.arch,
    home: homedir(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    shipped: () => findShippedBrowser(environment, signal),
  };
}

/**
 * The candidates one by one, so that nothing is unpacked or looked for once one of them works. The
 * shipped browser comes before those of the system: it is the same everywhere, and so are the pages.
 */
export async function* findBrowsers(
  surroundings: BrowserSurroundings,
): AsyncGenerator<BrowserCandidate, void> {
  const { environment, platform, architecture } = surroundings;
  for (const variable of browserVariables) {
    const executable = environment[variable] ?? '';
    if (executable === '') continue;
    yield { executable, chosenBy: variable };
    return;
  }
  if (platform === 'linux' && architecture === 'x64') {
    const shipped = await surroundings.shipped();
    if (shipped !== undefined) yield shipped;
  }
  const places = [...inPuppeteersCache(surroundings), ...inSystem(surroundings)];
  for (const executable of places.filter((place) => surroundings.exists(place))) yield { executable };
}

interface PuppeteersNames {
  readonly folder: string;
  readonly build: string;
  readonly chrome: string;
}

const chromeOfMac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

const puppeteersNames: Readonly<Record<string, PuppeteersNames>> = {
  'linux x64': { folder: 'linux', build: 'linux64', chrome: 'chrome' },
  'linux arm64': { folder: 'linux_arm', build: 'linux64', chrome: 'chrome' },
  'darwin x64': { folder: 'mac', build: 'mac-x64', chrome: chromeOfMac },
  'darwin arm64': { folder: 'mac_arm', build: 'mac-arm64', chrome: chromeOfMac },
  'win32 x64': { folder: 'win64', build: 'win64', chrome: 'chrome.exe' },
  'win32 arm64': { folder: 'win64', build: 'win64', chrome: 'chrome.exe' },
  'win32 ia32': { folder: 'win32', build: 'win32', chrome: 'chrome.exe' },
};

/** Browsers that puppeteer downloaded for this or another project: the small one first, the newest first. */
function inPuppeteersCache({
  environment,
  platform,
  architecture,
  home,
  list,
}: BrowserSurroundings): string[] {
  const names = puppeteersNames[`${platform} ${architecture}`];
  if (names === undefined) return [];
  const { join } = pathsOf(platform);
  const cache = environment['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache', 'puppeteer');
  const shell = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  return (['chrome-headless-shell', 'chrome'] as const).flatMap((browser) =>
    list(join(cache, browser))
      .filter((name) => name.startsWith(`${names.folder}-`))
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .map((name) =>
        join(cache, browser, name, `${browser}-${names.build}`, browser === 'chrome' ? names.chrome : shell),
      ),
  );
}

const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where each system keeps the browsers that its users install. */
function inSystem({ environment, platform, home }: BrowserSurroundings): string[] {
  const { join, delimiter } = pathsOf(platform);
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => environment[name] ?? '',
    );
    return windowsPrograms.flatMap((program) =>
      roots.filter((root) => root !== '').map((root) => join(root, program)),
    );
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const ofMac = ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    applications.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...onPath, ...ofMac];
}

function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
