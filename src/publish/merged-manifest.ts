/** The manifests of shards → what the manifest of the undivided run says of inputs and outputs; or why they are of different runs. */
import type { MergeRefusal } from '../model/merge.ts';
import type { Manifest, ManifestEntry } from '../model/manifest.ts';

/** A manifest and the file that it was read from. */
export interface NamedManifest {
  readonly path: string;
  readonly manifest: Manifest;
}

/** What shards have read and made, all together. */
export type MergedManifest = Pick<Manifest, 'browser' | 'inputs' | 'outputs'>;

/** Merges manifests; `isLeftOut` tells the outputs that only served to bring shards together. */
export function mergeManifests(
  parts: readonly NamedManifest[],
  isLeftOut: (path: string) => boolean,
): MergedManifest | readonly MergeRefusal[] {
  const [first] = parts;
  const browser = first?.manifest.browser ?? null;
  const inputs = new Map<string, { readonly entry: ManifestEntry; readonly from: string }>();
  const refusals: MergeRefusal[] = [];
  const differs = (
    aspect: 'browser' | 'input',
    one: readonly [string, string],
    other: readonly [string, string],
  ) => {
    const [[path, value], [otherPath, otherValue]] = [one, other];
    refusals.push({ reason: 'differs', aspect, path, value, other: otherPath, otherValue });
  };
  for (const { path, manifest } of parts) {
    if (manifest.browser !== browser)
      differs('browser', [path, manifest.browser ?? '—'], [first?.path ?? '', browser ?? '—']);
    for (const entry of manifest.inputs) {
      const known = inputs.get(entry.path);
      if (known === undefined) inputs.set(entry.path, { entry, from: path });
      else if (known.entry.sha256 !== entry.sha256)
        differs('input', [path, nameOf(entry)], [known.from, nameOf(known.entry)]);
    }
  }
  if (refusals.length > 0) return refusals;
  const outputs = parts.flatMap(({ manifest }) => manifest.outputs).filter(({ path }) => !isLeftOut(path));
  return { browser, inputs: Array.from(inputs.values(), ({ entry }) => entry), outputs };
}

function nameOf({ path, sha256 }: ManifestEntry): string {
  return `${path} ${sha256.slice(0, 12)}`;
}
