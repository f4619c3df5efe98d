/** Texts that are written in both languages: what one says the other should say. */
import type { PolicyEntry } from '../model/dossier.ts';
import type { Clause } from '../model/policy.ts';
import type { Pointer } from '../model/position.ts';
import { isBlank } from './kit.ts';
import { passagesOf, type Passage } from './reading.ts';

/** A text in Arabic and its counterpart in English. */
export interface Pair {
  readonly wording: Pointer;
  readonly ar: Passage;
  readonly en: Passage;
  /** The clause that says it, where it is the text of a clause. */
  readonly clause?: Clause;
}

/** The title, headings and clauses that have both languages, in the order of the file. */
export function pairsOf(policy: PolicyEntry): readonly Pair[] {
  const known = pairs.get(policy);
  if (known !== undefined) return known;
  const found = readPairs(policy);
  pairs.set(policy, found);
  return found;
}

/** A pair belongs to its policy and is forgotten with it. */
const pairs = new WeakMap<PolicyEntry, readonly Pair[]>();

function readPairs(policy: PolicyEntry): Pair[] {
  const arabic = new Map<Pointer, Passage>();
  const found: Pair[] = [];
  for (const passage of passagesOf(policy)) {
    const { wording, language, section, clause } = passage;
    if (isBlank(passage.text) || (section === undefined && wording !== '/title')) continue;
    if (language === 'ar') arabic.set(wording, passage);
    const ar = arabic.get(wording);
    if (language === 'ar' || ar === undefined) continue;
    found.push({ wording, ar, en: passage, ...(clause === undefined ? {} : { clause }) });
  }
  return found;
}
