/** The Chromium that npm brought along, for machines that have no browser. */
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BrowserCandidate } from './browser-candidate.ts';
import type { Environment } from './environment.ts';
import { codeOf } from './error-code.ts';

const packageName = '@sparticuz/chromium';

/**
 * The shipped browser, unpacked into a cache of our own; `undefined` where npm left the package out.
 *
 * The package itself would unpack into the temporary folder under a fixed name and take a file for
 * ready as soon as it exists, so that the second of two first starts could run half a program.
 */
export async function findShippedBrowser(
  environment: Environment,
  signal?: AbortSignal,
): Promise<BrowserCandidate | undefined> {
  const shipped = await shippedPackage();
  if (shipped === undefined) return undefined;
  const defects: string[] = [];
  for (const cache of cachesOf(environment)) {
    if (!(await isOurs(cache))) continue;
    const folder = join(cache, `chromium-${shipped.version}`);
    const defect = (await isWhole(folder))
      ? undefined
      : await unpack(shipped.entry, folder, environment, signal);
    if (defect === undefined) return candidateIn(folder, environment);
    defects.push(defect);
  }
  const defect = defects.length === 0 ? 'there is no folder to unpack it to' : defects.join('; ');
  return { executable: packageName, defect };
}

/** Where the package lies and which version it is. */
async function shippedPackage(): Promise<{ readonly entry: string; readonly version: string } | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const about: unknown = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8'));
    const { version } = about as { version: string };
    return { entry, version };
  } catch {
    return undefined;
  }
}

/** The user's cache, and a folder of the temporary folder for users who cannot write to theirs. */
function cachesOf(environment: Environment): string[] {
  const stated = environment['XDG_CACHE_HOME'] ?? '';
  const own = isAbsolute(stated) ? stated : join(environment['HOME'] ?? homedir(), '.cache');
  return [join(own, 'siyasa'), join(tmpdir(), `siyasa-${process.getuid?.() ?? 'cache'}`)];
}

/** Makes the folder if need be. In a shared temporary folder anybody may have made it: then nothing in it is run. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(dirname(folder)).catch(() => undefined);
    await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
    const about = await lstat(folder);
    const writableByOthers = (about.mode & 0o022) !== 0;
    return about.isDirectory() && about.uid === process.getuid?.() && !writableByOthers;
  } catch {
    return false;
  }
}

function candidateIn(folder: string, environment: Environment): BrowserCandidate {
  const libraries = [join(folder, 'al2023', 'lib'), environment['LD_LIBRARY_PATH'] ?? ''];
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
      FONTCONFIG_FILE: join(folder, fontsFile),
    },
  };
}

/**
 * Unpacks beside the final place and renames, so that the final place is whole or not there at all.
 * Two first starts at once both unpack; the second finds the place taken and uses it. Gives back why
 * it was not possible.
 */
async function unpack(
  entry: string,
  folder: string,
  environment: Environment,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  signal?.throwIfAborted();
  const staging = `${folder}${stagingMark}${randomUUID()}`;
  const clearUp = () => {
    rmSync(staging, { recursive: true, force: true });
  };
  process.once('exit', clearUp);
  try {
    await sweep(dirname(folder));
    await mkdir(staging, { mode: 0o700 });
    await inflate(entry, staging, environment, signal);
    await writeFile(join(staging, fontsFile), fontsConfiguration(folder));
    await writeFile(join(staging, inventoryFile), JSON.stringify(await inventoryOf(staging)));
    await putInPlace(staging, folder);
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    return error instanceof Error ? error.message : String(error);
  } finally {
    process.off('exit', clearUp);
    clearUp();
  }
}

async function putInPlace(staging: string, folder: string): Promise<void> {
  try {
    await rename(staging, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
    if (await isWhole(folder)) return;
    const damaged = `${folder}${stagingMark}${randomUUID()}`;
    await rename(folder, damaged);
    await rename(staging, folder);
    await rm(damaged, { recursive: true, force: true });
  }
}

/**
 * Runs the package's own unpacking in a thread of its own, because it goes by variables that must not
 * leak into this process: the temporary folder is where it unpacks to, and only on what it takes for
 * Amazon Linux it also unpacks the libraries that a bare machine lacks.
 */
async function inflate(
  entry: string,
  folder: string,
  environment: Environment,
  signal: AbortSignal | undefined,
): Promise<void> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     import(workerData).then(async (chromium) => {
       parentPort.postMessage(await (chromium.default.default ?? chromium.default).executablePath());
     });`,
    {
      eval: true,
      // Whatever this process was started with is not meant for the lines above.
      execArgv: [],
      env: { ...environment, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      workerData: pathToFileURL(entry).href,
    },
  );
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error(`${packageName} was not unpacked`));
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

const stagingMark = '.unpacking-';
const anHour = 3_600_000;

/** Removes what processes left that were killed while unpacking. */
async function sweep(cache: string): Promise<void> {
  const left = (await readdir(cache))
    .filter((name) => name.includes(stagingMark))
    .map((name) => join(cache, name));
  for (const folder of left) {
    const about = await stat(folder).catch(() => undefined);
    if (about !== undefined && Date.now() - about.mtimeMs > anHour)
      await rm(folder, { recursive: true, force: true });
  }
}

const inventoryFile = 'inventory.json';

/** Paths and sizes: a power cut may empty files, and caches and temporary folders get cleaned file by file. */
type Inventory = readonly (readonly [path: string, size: number])[];

async function inventoryOf(folder: string): Promise<Inventory> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const),
  );
}

async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  try {
    const inventory = JSON.parse(await readFile(join(folder, inventoryFile), 'utf8')) as Inventory;
    const sizes = await Promise.all(inventory.map(async ([path]) => (await stat(join(folder, path))).size));
    return inventory.every(([, size], index) => sizes[index] === size);
  } catch {
    return false;
  }
}

const fontsFile = 'fonts.conf';

/**
 * Our documents carry their fonts. Only the package's one face stands behind them, never those of the
 * machine: a forgotten letter then looks the same everywhere.
 */
function fontsConfiguration(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}/fonts/fonts</dir>
  <cachedir>${escaped}/fonts-cache</cachedir>
</fontconfig>
`;
}
