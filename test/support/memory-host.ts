/** A host in memory: the product without disk, clock or browser. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Cache, Files, FolderEntry, Host, ReadResult } from '../../src/model/host.ts';
import { PrinterError } from '../../src/model/host.ts';

/** Files by path; a string is text, bytes are bytes, anything else says why it cannot be read. */
export type MemoryFiles = Readonly<
  Record<string, string | Uint8Array | Extract<ReadResult, { failure: string }>>
>;

/** A host whose output can be looked at. */
export interface MemoryHost extends Host {
  readonly written: Map<string, Artifact>;
}

/** The schemas, standards and templates of this project, read once. */
const shipped = Object.fromEntries(
  ['schemas', 'standards', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, new Uint8Array(readFileSync(path))]),
  ),
) as MemoryFiles;

/** A host with the given files as its workspace, on 1 January 2026, without a browser. */
export function memoryHost(workspace: MemoryFiles): MemoryHost {
  const written = new Map<string, Artifact>();
  const created: Record<string, string> = {};
  const rewritten: Record<string, Uint8Array> = {};
  return {
    written,
    workspace: filesIn({ ...workspace }, created, rewritten),
    shipped: filesIn(shipped, {}, {}),
    today: () => '2026-01-01',
    cache: memoryCache(),
    write: (artifacts) => {
      for (const artifact of artifacts) written.set(artifact.path, artifact);
      return Promise.resolve();
    },
    rewrite: (artifacts) => {
      for (const { path, bytes } of artifacts) rewritten[path] = bytes;
      return Promise.resolve();
    },
    outputs: {
      read: (path) => {
        const bytes = written.get(path)?.bytes;
        return Promise.resolve(bytes === undefined ? { failure: 'missing' } : { bytes });
      },
      list: () => Promise.resolve(undefined),
    },
    wouldOpen: () => Promise.resolve(false),
    openPrinter: () => Promise.reject(new PrinterError('noBrowser', '')),
    create: (path, text) => {
      if (path in workspace || path in created) return Promise.resolve('exists');
      created[path] = text;
      return Promise.resolve('created');
    },
    schemasSeenFrom: () => Promise.resolve('../../schemas'),
  };
}

/** Outputs by their hashes, which are compared in no time. */
export function hashesOf(outputs: ReadonlyMap<string, Artifact>): Record<string, string> {
  return Object.fromEntries(
    Array.from(outputs, ([path, { mediaType, bytes }]) => [
      path,
      `${mediaType} ${createHash('sha256').update(bytes).digest('hex')}`,
    ]),
  );
}

function memoryCache(): Cache {
  const entries = new Map<string, Uint8Array>();
  return {
    has: (key) => Promise.resolve(entries.has(key)),
    get: (key) => Promise.resolve(entries.has(key) ? new TextDecoder().decode(entries.get(key)) : undefined),
    getBytes: (key) => Promise.resolve(entries.get(key)),
    put: (key, content) => {
      entries.set(key, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return Promise.resolve();
    },
    trim: () => Promise.resolve(),
    clear: () => {
      entries.clear();
      return Promise.resolve();
    },
  };
}

function filesIn(
  files: MemoryFiles,
  created: Readonly<Record<string, string>>,
  rewritten: Readonly<Record<string, Uint8Array>>,
): Files {
  const all = () => ({ ...files, ...created, ...rewritten });
  return {
    read: (path, limit) => Promise.resolve(resultOf(all()[path], limit)),
    list: (folder) => {
      const inside = Object.keys(all()).filter((path) => path.startsWith(`${folder}/`));
      if (inside.length === 0) return Promise.resolve(undefined);
      const entries = new Map<string, FolderEntry>();
      for (const path of inside) {
        const [name = '', ...deeper] = path.slice(folder.length + 1).split('/');
        entries.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
      }
      return Promise.resolve([...entries.values()].sort((one, other) => (one.name < other.name ? -1 : 1)));
    },
  };
}

function resultOf(content: MemoryFiles[string] | undefined, limit: number): ReadResult {
  if (content === undefined) return { failure: 'missing' };
  if (typeof content === 'object' && 'failure' in content) return content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.length > limit ? { failure: 'tooLarge' } : { bytes };
}
