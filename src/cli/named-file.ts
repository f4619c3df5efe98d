/** Files that the user names on the command line, wherever they lie. */
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { decodedText } from '../model/decoded-text.ts';

/** What a person names is a list or a policy, never anything of this size. */
const greatestSize = 64 * 1024 * 1024;

/** The text of a file; nothing where there is none, or it is no text. */
export async function readNamedFile(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > greatestSize) return undefined;
    return decodedText(await readFile(path));
  } catch {
    return undefined;
  }
}

/** The text of a file of any length, piece by piece; nothing where it cannot be opened. Throws a `SyntaxError` at what is no UTF-8. */
export async function openNamedFile(path: string): Promise<AsyncIterable<string> | undefined> {
  try {
    const file = await open(path);
    if ((await file.stat()).isFile()) return piecesOf(file);
    await file.close();
    return undefined;
  } catch {
    return undefined;
  }
}

async function* piecesOf(file: FileHandle): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new SyntaxError('not UTF-8');
    }
  };
  for await (const chunk of file.createReadStream({ highWaterMark: pieceSize }))
    yield decode(chunk as Buffer);
  yield decode();
}

const pieceSize = 1024 * 1024;

/** The bytes of a file, or why there are none; what is no ordinary file is as good as missing. */
export async function readNamedBytes(
  path: string,
  limit: number,
): Promise<Uint8Array | 'missing' | 'tooLarge'> {
  try {
    const asked = await stat(path);
    if (!asked.isFile()) return 'missing';
    if (asked.size > limit) return 'tooLarge';
    const bytes = await readFile(path);
    return bytes.length > limit ? 'tooLarge' : new Uint8Array(bytes);
  } catch {
    return 'missing';
  }
}
