/** What went in and what came out, by SHA-256, so that anyone can tell whether a file is the one that was made. */
import { textArtifact, type Artifact } from '../model/artifact.ts';
import { hashOf } from '../model/digest.ts';
import type { Manifest, ManifestEntry, ManifestHead } from '../model/manifest.ts';

/** A file that was read. */
export interface ManifestInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes the manifest of a run. */
export function manifestArtifact(
  { tool, standards, browser, asOf }: ManifestHead,
  { inputs, outputs }: Pick<Manifest, 'inputs' | 'outputs'>,
  path: string,
): Artifact {
  const manifest: Manifest = {
    schemaVersion: '2.0',
    tool,
    standards: standards.map(({ id, version }) => ({ id, version })),
    browser,
    asOf,
    inputs: inPathOrder(inputs),
    outputs: inPathOrder(outputs),
  };
  return textArtifact(path, 'application/json', `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Files with their hashes. */
export function hashed(files: readonly ManifestInput[]): Promise<ManifestEntry[]> {
  return Promise.all(files.map(async ({ path, bytes }) => ({ path, sha256: await hashOf(bytes) })));
}

function inPathOrder(entries: readonly ManifestEntry[]): ManifestEntry[] {
  return entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
