/** Files that the user names on the command line, wherever they lie. */
import { readFile, stat } from 'node:fs/promises';

/** What a person names is a list or a policy, never anything of this size. */
const greatestSize = 64 * 1024 * 1024;

/** The text of a file; nothing where there is none, or it is no text. */
export async function readNamedFile(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > greatestSize) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return undefined;
  }
}
