/** The machine as the pipeline sees it. */
import { dirname, join, relative, sep } from 'node:path';
import type { Host } from '../model/host.ts';
import { leadsTo } from './browser-identity.ts';
import { createCacheFolder } from './cache-folder.ts';
import type { ChromiumPrinterOptions } from './chromium-printer.ts';
import { today } from './clock.ts';
import type { Environment } from './environment.ts';
import { createNodeFiles } from './node-files.ts';
import { createNewFile } from './new-file.ts';
import { createOutputFolder } from './output-folder.ts';
import { shippedRoot } from './shipped-root.ts';

/** Where to work. */
export interface NodeHostOptions {
  /** The user's workspace. */
  readonly root: string;
  /** The folder for outputs; it need not exist yet. */
  readonly output: string;
  readonly environment: Environment;
  /** The package's own folder, unless told. */
  readonly shippedRoot?: string | undefined;
  readonly browser?: Partial<ChromiumPrinterOptions> | undefined;
  /** Interrupts writing and printing: outputs stay as they were, and no process or temporary file is left. */
  readonly signal?: AbortSignal | undefined;
}

/** A host on this machine. */
export type NodeHost = Host;

/** Opens the machine to the pipeline; nothing is read, written or started yet. */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const { root, output, environment, browser, signal } = options;
  const packageFolder = options.shippedRoot ?? shippedRoot;
  const outputs = createOutputFolder(output, { signal });
  return {
    workspace: createNodeFiles(root),
    shipped: createNodeFiles(packageFolder),
    today: () => today(environment),
    cache: createCacheFolder(environment),
    write: (artifacts) => outputs.write(artifacts),
    outputs: createNodeFiles(output),
    async openPrinter() {
      // Loaded only now: puppeteer takes longer to load than a whole check takes.
      const { openChromiumPrinter } = await import('./chromium-printer.ts');
      return openChromiumPrinter({ environment, signal, ...browser });
    },
    async wouldOpen(identity) {
      const { findBrowsers, realSurroundings } = await import('./browser-finder.ts');
      const candidates = browser?.candidates ?? findBrowsers(realSurroundings(environment, signal));
      return leadsTo(identity, candidates);
    },
    rewrite: (artifacts) => createOutputFolder(root, { signal }).write(artifacts),
    create: (path, text) => createNewFile(root, path, text),
    schemasSeenFrom: (path) => {
      const way = relative(dirname(join(root, path)), join(packageFolder, 'schemas'));
      return Promise.resolve(way.replaceAll(sep, '/'));
    },
  };
}
