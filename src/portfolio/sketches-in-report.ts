/**
 * Sketches as they travel in the report of a shard: near-copies lie in other shards, and show themselves only
 * once all are brought together.
 */
import type { Sketch } from '../model/portfolio.ts';
import type { Report, ReportedAssociation, ReportedPolicy } from '../model/report.ts';
import { sketchSize } from './sketch.ts';

/** The part of an association with the sketches of its policies in it. */
export function withSketches(
  association: ReportedAssociation,
  sketches: readonly Sketch[],
): ReportedAssociation {
  const texts = new Map(sketches.map(({ file, hashes }) => [file, sketchText(hashes)]));
  const policies = association.policies.map((policy): ReportedPolicy => {
    const sketch = texts.get(policy.file);
    return sketch === undefined ? policy : { ...policy, sketch };
  });
  return { ...association, policies };
}

/** The sketches that a report holds; a text that is none is none. */
export function sketchesIn({ associations }: Pick<Report, 'associations'>): Sketch[] {
  return associations.flatMap(({ id, policies }) =>
    policies.flatMap(({ name, file, sketch }) => {
      const hashes = sketch === undefined ? undefined : hashesIn(sketch);
      return hashes === undefined ? [] : [{ association: id, policy: name, file, hashes }];
    }),
  );
}

/** The part of an association as it stands in a report of the whole run. */
export function withoutSketches(association: ReportedAssociation): ReportedAssociation {
  const policies = association.policies.map(({ sketch, ...policy }) => policy);
  return { ...association, policies };
}

const bytesPerHash = 4;

/** Numbers of 32 bits, the lowest byte first, in Base64. */
function sketchText(hashes: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(hashes.length * bytesPerHash));
  for (const [place, hash] of hashes.entries()) bytes.setUint32(place * bytesPerHash, hash, true);
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

function hashesIn(text: string): number[] | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes.length !== sketchSize * bytesPerHash) return undefined;
  const view = new DataView(bytes.buffer);
  return Array.from({ length: sketchSize }, (_, place) => view.getUint32(place * bytesPerHash, true));
}
