/** Why the system would not let us write, in our own terms. */
import { OutputError, type OutputFailure } from '../model/host.ts';
import { codeOf } from './error-code.ts';

const reasons: Readonly<Record<string, OutputFailure>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  // Open in another program, on Windows.
  EBUSY: 'denied',
  ENOTDIR: 'notAFolder',
  EEXIST: 'notAFolder',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
};

/** Turns the system's refusals into ours, with the path that was being written. */
export async function describing<Result>(
  path: string,
  writing: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await writing();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof OutputError || !/^E[A-Z0-9]+$/.test(code)) throw error;
    throw new OutputError(reasons[code] ?? 'other', path);
  }
}
