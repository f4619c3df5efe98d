/** One folder inside another: the question that keeps every file where it belongs. */
import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder itself or lies below it; both are absolute and, to mean anything, real. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
