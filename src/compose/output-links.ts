/** Links from one output to another, and short names of files. */
import type { Name, OutputLink, OutputPaths } from '../model/report-page.ts';

/** Links from the page at a path to what was made of one document. */
export function outputLinks(from: string, paths: OutputPaths, of: Name): OutputLink[] {
  const kinds = [
    ['HTML', paths.html],
    ['PDF', paths.pdf],
    ['JSON', paths.json],
  ] as const;
  return kinds.flatMap(([kind, path]) =>
    path === undefined ? [] : [{ kind, href: relativePath(from, path), of }],
  );
}

/** The address of one output as another writes it; both paths are below the output folder. */
export function relativePath(from: string, to: string): string {
  const ownFolders = from.split('/').slice(0, -1);
  const itsFolders = to.split('/').slice(0, -1);
  const parting = ownFolders.findIndex((folder, place) => folder !== itsFolders[place]);
  const shared = parting === -1 ? ownFolders.length : parting;
  return [...ownFolders.slice(shared).map(() => '..'), ...to.split('/').slice(shared)].join('/');
}

/** The folder of a file, with the slash after it. */
export function folderOfFile(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The files of one association lie in one folder, which need not be repeated at every place. */
export function shortName(file: string, folder: string): string {
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
