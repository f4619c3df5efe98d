/** The wording of a policy in small, so that thousands can be compared with one another. */
import { foldedText } from '../arabic/fold.ts';
import { wordsOf } from '../arabic/words.ts';
import { isDossier, type Dossier, type PolicyEntry, type UnreadableAssociation } from '../model/dossier.ts';
import type { Sketch } from '../model/portfolio.ts';
import { spread, textNumber } from '../model/text-hash.ts';
import { arabicTextsIn } from '../model/texts-in.ts';

/** How many words a sequence has: shorter ones are shared by chance, longer ones broken by one changed word. */
const sequenceLength = 5;

/** How many independent least hashes are kept; the similarity is then right to about ± 0.06. */
export const sketchSize = 256;

/** Sketches the policies of an association. */
export function sketchesOf(subject: Dossier | UnreadableAssociation): Sketch[] {
  const policies = isDossier(subject) ? subject.policies : [];
  return policies.map((policy) => sketchOf(subject.id, policy)).filter((sketch) => sketch !== undefined);
}

/** Sketches a policy; one with fewer words than a sequence has no sketch. */
function sketchOf(association: string, { name, source }: PolicyEntry): Sketch | undefined {
  const hashes = leastHashes(sequencesIn([...arabicTextsIn(source.data.sections)].join('\n')));
  return hashes === undefined
    ? undefined
    : { association, policy: name, file: source.file.path, hashes: [...hashes] };
}

/** The share of sequences that two policies have in common, from 0 to 1. */
export function similarityOf(one: Sketch, other: Sketch): number {
  let same = 0;
  for (let place = 0; place < sketchSize; place += 1)
    if (one.hashes[place] === other.hashes[place]) same += 1;
  return same / sketchSize;
}

function sequencesIn(text: string): Set<number> {
  const words = wordsOf(foldedText(text, 'search')).map((word) => textNumber(word.text));
  const sequences = new Set<number>();
  for (let start = 0; start + sequenceLength <= words.length; start += 1) {
    let hash = 0;
    for (let place = start; place < start + sequenceLength; place += 1)
      hash = spread(hash ^ (words[place] ?? 0));
    sequences.add(hash);
  }
  return sequences;
}

/** For each of many orders of the numbers, the number that comes first among those given. */
function leastHashes(sequences: ReadonlySet<number>): Uint32Array | undefined {
  if (sequences.size === 0) return undefined;
  const least = new Uint32Array(sketchSize).fill(0xffffffff);
  for (const sequence of sequences) {
    for (let place = 0; place < sketchSize; place += 1) {
      const hash = spread(sequence ^ Math.imul(place + 1, 0x9e3779b1));
      if (hash < (least[place] ?? 0)) least[place] = hash;
    }
  }
  return least;
}
