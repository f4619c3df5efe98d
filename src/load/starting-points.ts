/** The model texts that new files start from. */
import type { Noted } from '../model/diagnostic.ts';
import type { Host } from '../model/host.ts';
import type { SourceFile } from '../model/source.ts';
import { startingPointPath } from './layout.ts';
import { readText } from './read-text.ts';

/** The model text of a profile (`association`) or of a policy type; a workspace's own comes first. */
export async function loadStartingPoint(host: Host, name: string): Promise<Noted<SourceFile | undefined>> {
  const path = startingPointPath(name);
  const own = await readText(host.workspace, path);
  return own.value === undefined ? readText(host.shipped, path) : own;
}
