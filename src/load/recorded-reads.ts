/** A host that remembers what was read through it, for the manifest. */
import type { Files, Host } from '../model/host.ts';

/** A file that was read; a file of the package rather than the workspace is marked as such. */
export interface RecordedRead {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Marks, in the manifest, a file that came with the package. */
const shippedPrefix = 'siyasa:';

/** Wraps a host; `reads` grows as files are read, each once. */
export function recordReads(host: Host): {
  readonly host: Host;
  readonly reads: ReadonlyMap<string, RecordedRead>;
} {
  const reads = new Map<string, RecordedRead>();
  const recording = (files: Files, prefix: string): Files => ({
    list: (path) => files.list(path),
    async read(path, limit) {
      const result = await files.read(path, limit);
      if ('bytes' in result) reads.set(prefix + path, { path: prefix + path, bytes: result.bytes });
      return result;
    },
  });
  const wrapped = {
    workspace: recording(host.workspace, ''),
    shipped: recording(host.shipped, shippedPrefix),
  };
  return { host: Object.assign(Object.create(host) as Host, wrapped), reads };
}
