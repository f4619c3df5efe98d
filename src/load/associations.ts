/** Which files make up each association. */
import picomatch from 'picomatch';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { LoadedAssociation, PolicyFile } from '../model/association-files.ts';
import type { Files, FolderEntry } from '../model/host.ts';
import { isInShard, type Shard } from '../model/shard.ts';
import type { SourceFile } from '../model/source.ts';
import {
  associationsFolder,
  folderOf,
  isFolderName,
  isImageFile,
  isPolicyFile,
  policyNameOf,
  profileFileName,
  waiversFileName,
} from './layout.ts';
import { aboutFile, readText } from './read-text.ts';

/** A logo of this size is already far larger than print needs. */
const greatestImageSize = 512 * 1024;

/** What to load: folders, files, patterns, or bare names of associations; nothing means everything. */
export type Selection = readonly string[];

/** One association before its files are read. */
export interface ListedAssociation {
  /** The name of its folder. */
  readonly id: string;
  readonly content: readonly FolderEntry[];
  /** The policy files that are asked for. */
  readonly policies: readonly FolderEntry[];
  /** What the names of its files already show. */
  readonly notes: readonly Diagnostic[];
}

/** What there is in a workspace. */
export interface Listing {
  /** What is asked for. */
  readonly associations: readonly ListedAssociation[];
  /** How many are asked for in all shards together. */
  readonly count: number;
  /** Every association by the name of its folder, also those that are not asked for. */
  readonly all: readonly string[];
}

/** Finds the files of the selected associations, or of those in one shard of them; none is read yet. */
export async function listAssociations(
  files: Files,
  selection: Selection,
  shard?: Shard,
): Promise<Noted<Listing>> {
  const entries = await files.list(associationsFolder);
  if (entries === undefined)
    return {
      value: { associations: [], count: 0, all: [] },
      notes: [aboutFile('load/no-policies-folder', associationsFolder, { folder: associationsFolder })],
    };

  const folders = entries.filter(({ kind, name }) => kind !== 'file' && !name.startsWith('.'));
  const matchers = selection.map((pattern) => ({ pattern, matches: matcherOf(pattern) }));
  const wanted = (path: string) => matchers.length === 0 || matchers.some(({ matches }) => matches(path));
  const seen: string[] = [];
  const all: string[] = [];
  const notes: Diagnostic[] = [];
  const associations: ListedAssociation[] = [];

  for (const folder of folders) {
    const path = folderOf(folder.name);
    const content = await files.list(path);
    const policies = (content ?? []).filter(({ name, kind }) => kind !== 'folder' && isPolicyFile(name));
    const beside = [profileFileName, waiversFileName].map((name) => `${path}/${name}`);
    const paths = [path, ...policies.map(({ name }) => `${path}/${name}`), ...beside];
    const isReadable = folder.kind === 'folder' && content !== undefined;
    if (isReadable && isFolderName(folder.name)) all.push(folder.name);
    seen.push(...paths);
    if (!paths.some(wanted)) continue;
    if (!isReadable) notes.push(aboutFile('load/outside-workspace', path, { path }));
    else if (!isFolderName(folder.name))
      notes.push(aboutFile('load/folder-name', path, { name: folder.name }));
    else {
      // The profile and the waivers concern every policy of the association.
      const isWhole = beside.some(wanted);
      const chosen = policies.filter(({ name }) => isWhole || wanted(`${path}/${name}`));
      const empty = policies.length === 0 ? [aboutFile('load/no-policies', path, { folder: path })] : [];
      associations.push({ id: folder.name, content, policies: chosen, notes: empty });
    }
  }

  const unmatched = matchers.filter(({ matches }) => !seen.some(matches));
  notes.push(...unmatched.map(({ pattern }) => aboutFile('load/no-match', pattern, { pattern })));
  if (seen.length === 0 && unmatched.length === 0)
    notes.push(aboutFile('load/no-associations', associationsFolder, { folder: associationsFolder }));
  const inShard = associations.filter(({ id }) => shard === undefined || isInShard(id, shard));
  return { value: { associations: inShard, count: associations.length, all }, notes };
}

/** The profile of an association as text. */
export function loadProfile(files: Files, id: string): Promise<Noted<SourceFile | undefined>> {
  return readText(files, `${folderOf(id)}/${profileFileName}`);
}

/** Reads the files of one association. */
export async function loadAssociation(
  files: Files,
  { id, content, policies: wantedPolicies, notes }: ListedAssociation,
): Promise<Noted<LoadedAssociation>> {
  const folder = folderOf(id);
  const profile = await loadProfile(files, id);
  const hasWaivers = content.some(({ name }) => name === waiversFileName);
  const waivers = hasWaivers ? await readText(files, `${folder}/${waiversFileName}`) : undefined;
  const policies = await Promise.all(
    wantedPolicies.map(({ name }) => loadPolicy(files, `${folder}/${name}`, name)),
  );
  const images = content.filter(({ name }) => isImageFile(name)).map(({ name }) => `${folder}/${name}`);
  const readImage = async (path: string) => [path, await files.read(path, greatestImageSize)] as const;
  const value = {
    id,
    ...(profile.value === undefined ? {} : { profile: profile.value }),
    ...(waivers?.value === undefined ? {} : { waivers: waivers.value }),
    policies: policies.flatMap((policy) => policy.value ?? []),
    images: new Map(await Promise.all(images.map(readImage))),
  };
  return {
    value,
    notes: [
      ...profile.notes,
      ...(waivers?.notes ?? []),
      ...policies.flatMap((policy) => policy.notes),
      ...notes,
    ],
  };
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
