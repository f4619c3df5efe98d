/** Which policies of different associations say almost the same in the same words. */
import type { NearCopy, PolicyReference, Sketch } from '../model/portfolio.ts';
import { similarityOf } from './sketch.ts';

/** Policies of one template share half to four fifths of their sequences; from here on one was copied from the other. */
export const nearCopyThreshold = 0.85;

/** A pair is compared only where this many hashes in a row agree somewhere: surely so above the threshold. */
const bandLength = 8;

/** No report shows more; a workspace of copies would have one pair for every two policies. */
const mostPairs = 1000;

/** The pairs at or above the threshold, the most alike first. */
export function nearCopiesAmong(sketches: readonly Sketch[], threshold = nearCopyThreshold): NearCopy[] {
  const found: NearCopy[] = [];
  const compared = new Set<number>();
  for (const candidates of candidatesAmong(sketches)) {
    for (const [place, one] of candidates.entries()) {
      for (const other of candidates.slice(place + 1)) {
        if (found.length >= mostPairs) return inOrder(found);
        const pair = one * sketches.length + other;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const copy = nearCopy(sketches[one], sketches[other], threshold);
        if (copy !== undefined) found.push(copy);
      }
    }
  }
  return inOrder(found);
}

function nearCopy(
  one: Sketch | undefined,
  other: Sketch | undefined,
  threshold: number,
): NearCopy | undefined {
  if (one === undefined || other === undefined || one.association === other.association) return undefined;
  const similarity = similarityOf(one, other);
  return similarity < threshold
    ? undefined
    : { one: referenceOf(one), other: referenceOf(other), similarity };
}

/** Groups of policies that agree on a whole band of hashes, by their places in the list. */
function* candidatesAmong(sketches: readonly Sketch[]): Generator<readonly number[]> {
  const length = sketches[0]?.hashes.length ?? 0;
  for (let start = 0; start < length; start += bandLength) {
    const buckets = new Map<string, number[]>();
    for (const [place, { hashes }] of sketches.entries()) {
      const band = hashes.slice(start, start + bandLength).join(' ');
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [place]);
      else bucket.push(place);
    }
    for (const bucket of buckets.values()) if (bucket.length > 1) yield bucket;
  }
}

function referenceOf({ association, policy, file }: Sketch): PolicyReference {
  return { association, policy, file };
}

function inOrder(copies: readonly NearCopy[]): NearCopy[] {
  return copies.toSorted(
    (one, other) =>
      other.similarity - one.similarity ||
      (one.one.file + one.other.file < other.one.file + other.other.file ? -1 : 1),
  );
}
