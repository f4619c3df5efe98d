/** What changed in a file, as `diff -u` and `git apply` write it. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The changes with three lines around each; empty where nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
