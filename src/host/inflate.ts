/** Inflates data of anyone: no more memory is taken than the caller allows. */
import { inflateSync } from 'node:zlib';

/** The data as they were before zlib made them small; nothing where they are damaged or more than `limit` bytes. */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    const inflated = inflateSync(bytes, { maxOutputLength: Math.max(1, limit) });
    return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.byteLength);
  } catch {
    return undefined;
  }
}
