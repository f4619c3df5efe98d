/** A small ZIP reader for tests: the entries by their names, with their dates. */
import { inflateRawSync } from 'node:zlib';

/** An entry of an archive; `date` is as the archive has it. */
export interface ZipEntry {
  readonly text: string;
  readonly date: number;
}

/** Reads the table at the end of an archive and the files that it names. */
export function unzip(archive: Uint8Array): Map<string, ZipEntry> {
  const bytes = Buffer.from(archive);
  const entries = new Map<string, ZipEntry>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    );
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength!);
    const file = bytes.readUInt32LE(at + 42);
    const start = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
    const stored = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isDeflated = bytes.readUInt16LE(at + 10) === 8;
    const text = (isDeflated ? inflateRawSync(stored) : stored).toString('utf8');
    entries.set(name, { text, date: Math.max(bytes.readUInt32LE(at + 12), bytes.readUInt32LE(file + 10)) });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}
