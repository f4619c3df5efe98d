/** Which files make up each association. */
import picomatch from 'picomatch';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { LoadedAssociation, PolicyFile } from '../model/association-files.ts';
import type { Files, FolderEntry } from '../model/host.ts';
import type { SourceFile } from '../model/source.ts';
import {
  associationsFolder,
  folderOf,
  isFolderName,
  isImageFile,
  isPolicyFile,
  policyNameOf,
  profileFileName,
} from './layout.ts';
import { aboutFile, readText } from './read-text.ts';

/** A logo of this size is already far larger than print needs. */
const greatestImageSize = 512 * 1024;

/** What to load: folders, files, patterns, or bare names of associations; nothing means everything. */
export type Selection = readonly string[];

/** Finds and reads the files of the selected associations. */
export async function loadAssociations(
  files: Files,
  selection: Selection,
): Promise<Noted<readonly Noted<LoadedAssociation>[]>> {
  const entries = await files.list(associationsFolder);
  if (entries === undefined)
    return {
      value: [],
      notes: [aboutFile('load/no-policies-folder', associationsFolder, { folder: associationsFolder })],
    };

  const folders = entries.filter(({ kind, name }) => kind !== 'file' && !name.startsWith('.'));
  const matchers = selection.map((pattern) => ({ pattern, matches: matcherOf(pattern) }));
  const wanted = (path: string) => matchers.length === 0 || matchers.some(({ matches }) => matches(path));
  const seen: string[] = [];
  const notes: Diagnostic[] = [];
  const associations: Noted<LoadedAssociation>[] = [];

  for (const folder of folders) {
    const path = folderOf(folder.name);
    const content = await files.list(path);
    const policies = (content ?? []).filter(({ name, kind }) => kind !== 'folder' && isPolicyFile(name));
    const paths = [path, ...policies.map(({ name }) => `${path}/${name}`), `${path}/${profileFileName}`];
    seen.push(...paths);
    if (!paths.some(wanted)) continue;
    if (folder.kind !== 'folder' || content === undefined)
      notes.push(aboutFile('load/outside-workspace', path, { path }));
    else if (!isFolderName(folder.name))
      notes.push(aboutFile('load/folder-name', path, { name: folder.name }));
    else {
      // The profile concerns every policy of the association.
      const isWhole = wanted(`${path}/${profileFileName}`);
      const chosen = policies.filter(({ name }) => isWhole || wanted(`${path}/${name}`));
      const { value, notes: ownNotes } = await loadAssociation(files, folder.name, content, chosen);
      const empty = policies.length === 0 ? [aboutFile('load/no-policies', path, { folder: path })] : [];
      associations.push({ value, notes: [...ownNotes, ...empty] });
    }
  }

  const unmatched = matchers.filter(({ matches }) => !seen.some(matches));
  notes.push(...unmatched.map(({ pattern }) => aboutFile('load/no-match', pattern, { pattern })));
  if (seen.length === 0 && unmatched.length === 0)
    notes.push(aboutFile('load/no-associations', associationsFolder, { folder: associationsFolder }));
  return { value: associations, notes };
}

async function loadAssociation(
  files: Files,
  id: string,
  content: readonly FolderEntry[],
  wantedPolicies: readonly FolderEntry[],
): Promise<Noted<LoadedAssociation>> {
  const folder = folderOf(id);
  const profile = await readText(files, `${folder}/${profileFileName}`);
  const policies = await Promise.all(
    wantedPolicies.map(({ name }) => loadPolicy(files, `${folder}/${name}`, name)),
  );
  const images = content.filter(({ name }) => isImageFile(name)).map(({ name }) => `${folder}/${name}`);
  const readImage = async (path: string) => [path, await files.read(path, greatestImageSize)] as const;
  const value = {
    id,
    ...(profile.value === undefined ? {} : { profile: profile.value }),
    policies: policies.flatMap((policy) => policy.value ?? []),
    images: new Map(await Promise.all(images.map(readImage))),
  };
  return { value, notes: [...profile.notes, ...policies.flatMap(({ notes }) => notes)] };
}

async function loadPolicy(
  files: Files,
  path: string,
  fileName: string,
): Promise<Noted<PolicyFile<SourceFile> | undefined>> {
  const name = policyNameOf(fileName);
  if (name === undefined)
    return { value: undefined, notes: [aboutFile('load/file-name', path, { name: fileName })] };
  const { value: source, notes } = await readText(files, path);
  return { value: { name, path, ...(source === undefined ? {} : { source }) }, notes };
}

/** A bare name means the association of that name; a folder means all that lies in it. */
function matcherOf(pattern: string): (path: string) => boolean {
  const path =
    pattern.includes('/') || pattern === associationsFolder ? pattern.replace(/\/+$/, '') : folderOf(pattern);
  const matchesGlob = picomatch(path, { dot: false });
  return (candidate) => candidate === path || candidate.startsWith(`${path}/`) || matchesGlob(candidate);
}
