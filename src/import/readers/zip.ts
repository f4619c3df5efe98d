/**
 * The parts of a ZIP package, unpacked one by one and never further than the package itself admits.
 *
 * The directory is read first: what it says of sizes is summed before anything is unpacked, and unpacking
 * stops where a part becomes larger than it said. So a file of a few kilobytes cannot fill the memory.
 */
import { Refusal } from './noticing.ts';

/** One part, still packed. */
interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

/** A package: the names of its parts, and each as bytes when asked for. */
export interface Package {
  readonly names: readonly string[];
  /** Nothing where there is no such part. */
  read(name: string): Promise<Uint8Array | undefined>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const headerSize = 30;
/** The end may be followed by a comment. */
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
const mostParts = 5000;

/** Opens a package; `unpacked` is how many bytes all of its parts may have together. */
export function openPackage(bytes: Uint8Array, unpacked: number): Package {
  const entries = directoryOf(bytes, unpacked);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : unpack(bytes, entry);
    },
  };
}

function directoryOf(bytes: Uint8Array, unpacked: number): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw new Refusal('import/damaged');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let left = count; left > 0; left -= 1) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new Refusal('import/damaged');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) throw new Refusal('import/encrypted');
    const entry = {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > unpacked) throw new Refusal('import/unpacks-too-large', { limit: megabytes(unpacked) });
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + entrySize;
    entries.set(new TextDecoder().decode(bytes.subarray(start, start + name!)), entry);
    at = start + name! + extra! + comment!;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new Refusal('import/damaged');
}

/** Whole megabytes, as limits are said. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

async function unpack(bytes: Uint8Array, { method, packedSize, size, headerAt }: Entry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + headerSize > bytes.length || view.getUint32(headerAt, true) !== headerSignature)
    throw new Refusal('import/damaged');
  const start =
    headerAt + headerSize + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === stored && packed.length === size) return packed;
  if (method !== deflated) throw new Refusal('import/damaged');
  return inflate(packed, size);
}

/** Unpacks so many bytes; more or fewer mean that the directory did not tell the truth. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const unpacked = new Uint8Array(size);
  let length = 0;
  try {
    // Of its own buffer, since the stream takes it away.
    const source = new Blob([new Uint8Array(packed)]).stream();
    const chunks = source.pipeThrough(new DecompressionStream('deflate-raw')) as AsyncIterable<Uint8Array>;
    for await (const chunk of chunks) {
      if (length + chunk.length > size) throw new Refusal('import/damaged');
      unpacked.set(chunk, length);
      length += chunk.length;
    }
  } catch {
    throw new Refusal('import/damaged');
  }
  if (length !== size) throw new Refusal('import/damaged');
  return unpacked;
}
