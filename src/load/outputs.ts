/** What is in the output folder. */
import { hashOf } from '../model/digest.ts';
import type { Host } from '../model/host.ts';

/** No document is larger. */
const greatestOutput = 1024 ** 3;

/** Whether an output is in its place, and has a hash. */
export async function isInPlace({ outputs }: Host, path: string, hash: string): Promise<boolean> {
  const present = await outputs.read(path, greatestOutput);
  return 'bytes' in present && (await hashOf(present.bytes)) === hash;
}
