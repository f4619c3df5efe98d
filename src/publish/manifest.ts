/** What went in and what came out, by SHA-256, so that anyone can tell whether a file is the one that was made. */
import { textArtifact, type Artifact } from '../model/artifact.ts';
import { hashOf } from '../model/digest.ts';
import type { Day } from '../model/generated/documents.ts';

/** A file that was read. */
export interface ManifestInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the manifest says of the run as a whole. */
export interface ManifestHead {
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  readonly standards: readonly { readonly id: string; readonly version: string }[];
  /** Name and version of the browser that printed, or `null` where nothing was printed. */
  readonly browser: string | null;
  readonly asOf: Day;
}

/** Writes the manifest, in the shape of `schemas/manifest.schema.json`. */
export async function manifest(
  head: ManifestHead,
  inputs: readonly ManifestInput[],
  outputs: readonly Artifact[],
  path: string,
): Promise<Artifact> {
  const { tool, standards, browser, asOf } = head;
  const body = {
    schemaVersion: '2.0',
    tool,
    standards: standards.map(({ id, version }) => ({ id, version })),
    browser,
    asOf,
    inputs: await hashed(inputs),
    outputs: await hashed(outputs),
  };
  return textArtifact(path, 'application/json', `${JSON.stringify(body, undefined, 2)}\n`);
}

async function hashed(files: readonly ManifestInput[]): Promise<{ path: string; sha256: string }[]> {
  const entries = await Promise.all(
    files.map(async ({ path, bytes }) => ({ path, sha256: await hashOf(bytes) })),
  );
  return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
}
