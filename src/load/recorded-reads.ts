/** A host that remembers what was read through it: for the manifest, and to tell later whether anything has changed. */
import type { Day } from '../model/generated/documents.ts';
import type { Files, FolderEntry, Host, ReadResult } from '../model/host.ts';

/** A file that was read; a file of the package rather than the workspace is marked as such. */
export interface RecordedRead {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Marks, in the manifest, a file that came with the package. */
const shippedPrefix = 'siyasa:';

/** Everything that was asked of the world outside, and what it answered. */
export interface RecordedAnswers {
  /** By the prefixed path and the limit. */
  readonly files: ReadonlyMap<string, AskedFile>;
  readonly folders: ReadonlyMap<string, AskedFolder>;
  /** What day it was, where that was asked. */
  readonly today: () => Day | undefined;
  /** Whether the world has changed in between: then nothing follows from what it answered. */
  readonly isTorn: () => boolean;
}

/** A file that was asked for; one that was not there counts as much as one that was. */
export interface AskedFile {
  readonly isShipped: boolean;
  readonly path: string;
  readonly limit: number;
  readonly result: ReadResult;
}

/** A folder whose entries were asked for. */
export interface AskedFolder {
  readonly isShipped: boolean;
  readonly path: string;
  readonly entries: readonly FolderEntry[] | undefined;
}

/** Wraps a host; `reads` and `answers` grow as things are asked, each once. */
export function recordReads(host: Host): {
  readonly host: Host;
  readonly reads: ReadonlyMap<string, RecordedRead>;
  readonly answers: RecordedAnswers;
} {
  const reads = new Map<string, RecordedRead>();
  const files = new Map<string, AskedFile>();
  const folders = new Map<string, AskedFolder>();
  let day: Day | undefined;
  let isTorn = false;
  const recording = (source: Files, isShipped: boolean): Files => {
    const prefix = isShipped ? shippedPrefix : '';
    return {
      async list(path) {
        const entries = await source.list(path);
        const before = folders.get(prefix + path);
        isTorn ||= before !== undefined && !areEqualEntries(before.entries, entries);
        folders.set(prefix + path, { isShipped, path, entries });
        return entries;
      },
      async read(path, limit) {
        const result = await source.read(path, limit);
        const before = files.get(`${prefix}${path} ${limit}`);
        isTorn ||= before !== undefined && !areEqualResults(before.result, result);
        files.set(`${prefix}${path} ${limit}`, { isShipped, path, limit, result });
        if ('bytes' in result) reads.set(prefix + path, { path: prefix + path, bytes: result.bytes });
        return result;
      },
    };
  };
  const wrapped = {
    workspace: recording(host.workspace, false),
    shipped: recording(host.shipped, true),
    today: () => (day ??= host.today()),
  };
  return {
    host: Object.assign(Object.create(host) as Host, wrapped),
    reads,
    answers: { files, folders, today: () => day, isTorn: () => isTorn },
  };
}

function areEqualEntries(
  one: readonly FolderEntry[] | undefined,
  other: readonly FolderEntry[] | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function areEqualResults(one: ReadResult, other: ReadResult): boolean {
  if (!('bytes' in one && 'bytes' in other)) return JSON.stringify(one) === JSON.stringify(other);
  return (
    one.bytes.length === other.bytes.length && one.bytes.every((byte, place) => byte === other.bytes[place])
  );
}
