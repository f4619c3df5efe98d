/**
 * The consonants that a verb shares with the nouns made from it: «يستقبل» and «استقبال», «يبلغ» and «إبلاغ».
 *
 * A rough measure on purpose: associations put the verbs of a model text into nouns and the other way
 * round, and the clause should still be found. It never decides whether two texts mean the same.
 */

/** The fewest letters that are kept: the roots of Arabic have three. */
const shortest = 3;
const weakLetters = new Set('اويء');
const shapingLetters = new Set('يتنما');

/** The skeleton of a folded stem; short words stay as they are. */
export function skeletonOf(stem: string): string {
  if (stem.length <= shortest) return stem;
  const bare = shapingLetters.has(stem[0]!) ? stem.slice(1) : stem;
  const consonants = withoutWeakLetters(bare);
  if (consonants.length >= shortest) return consonants;
  const all = withoutWeakLetters(stem);
  return all.length >= shortest ? all : bare;
}

function withoutWeakLetters(letters: string): string {
  let rest = '';
  for (const letter of letters) if (!weakLetters.has(letter)) rest += letter;
  return rest;
}
