/**
 * Known clauses beside the texts of a damaged document: those of the model policy, and of the other policies
 * of the workspace.
 *
 * Damage loses letters and exchanges them, stretches words with a letter that is none, and parts words in the
 * middle; so neither words nor runs of letters survive, but most letters still stand in their order. That
 * order is compared. What is suggested helps a person to guess what stood there; it never enters the draft.
 */
import { foldedText } from '../../arabic/fold.ts';
import type { Suggestion } from '../../model/import-record.ts';
import {
  additionalSectionsKey,
  additionalSectionsOf,
  type Clause,
  type Policy,
  type Section,
} from '../../model/policy.ts';
import { segmentsOf } from '../../model/position.ts';
import type { Recognition } from '../../model/recognition.ts';

/** A policy whose clauses may be suggested. */
export interface KnownPolicy {
  /** Where it lies, for a person to look it up. */
  readonly origin: string;
  readonly policy: Policy;
}

/** Two Arabic texts that have nothing to do with each other share about half of their letters in order. */
const leastLikeness = 0.61;
/** What stands under the same heading may be a little less alike. */
const gainOfSameSection = 0.06;
/** Shorter texts are like anything. */
const fewestLetters = 14;
/** A text and one that is twice as long are no two versions of one. */
const leastLengths = 0.55;
/** Only so many letters are compared. */
const mostLetters = 500;

interface KnownClause {
  readonly origin: string;
  readonly section: string;
  readonly text: string;
  readonly letters: string;
}

/** For each text of the sections the nearest clause that is known, if any is near enough. */
export function suggestionsFor(
  { fields }: Pick<Recognition, 'fields'>,
  known: readonly KnownPolicy[],
): readonly Suggestion[] {
  const clauses = known.flatMap(clausesOf);
  return fields.flatMap(({ file, pointer, sources }): Suggestion[] => {
    const [part, section = ''] = segmentsOf(pointer);
    if (file !== 'policy' || part !== 'sections' || !pointer.endsWith('/text/ar')) return [];
    const damaged = sources.map(({ text }) => text).join(' ');
    const nearest = nearestOf(lettersIn(damaged), section, clauses);
    return nearest === undefined ? [] : [{ pointer, damaged, ...nearest }];
  });
}

function nearestOf(
  letters: string,
  section: string,
  clauses: readonly KnownClause[],
): Pick<Suggestion, 'model' | 'origin' | 'likeness'> | undefined {
  if (letters.length < fewestLetters) return undefined;
  let best: { readonly clause: KnownClause; readonly likeness: number; readonly worth: number } | undefined;
  for (const clause of clauses) {
    const gain = clause.section === section ? gainOfSameSection : 0;
    const least = Math.max(leastLikeness, best?.worth ?? 0) - gain;
    if (mostAlike(letters.length, clause.letters.length) < least) continue;
    const likeness = likenessOf(letters, clause.letters);
    if (likeness >= least && likeness + gain > (best?.worth ?? 0))
      best = { clause, likeness, worth: likeness + gain };
  }
  return best === undefined
    ? undefined
    : {
        model: best.clause.text,
        origin: best.clause.origin,
        likeness: Math.round(best.likeness * 100) / 100,
      };
}

/** How alike two texts of some lengths can be at most; nothing where one is far longer. */
function mostAlike(one: number, other: number): number {
  const [shorter, longer] = one < other ? [one, other] : [other, one];
  return shorter < longer * leastLengths ? 0 : (2 * shorter) / (shorter + longer);
}

/** The letters in order, without those that stretched words are full of. */
function lettersIn(text: string): string {
  return foldedText(text, 'orthographic')
    .replaceAll(/[^\u0621-\u064A]|ع/g, '')
    .slice(0, mostLetters);
}

/** Twice the letters that both have in the same order, of the letters of both: from 0 to 1. */
function likenessOf(one: string, other: string): number {
  let above = new Uint16Array(other.length + 1);
  for (let i = 0; i < one.length; i += 1) {
    const row = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j += 1)
      row[j + 1] =
        one.charCodeAt(i) === other.charCodeAt(j) ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    above = row;
  }
  return (2 * above[other.length]!) / (one.length + other.length);
}

function clausesOf({ origin, policy }: KnownPolicy): KnownClause[] {
  return Object.entries(policy.sections).flatMap(([section, content]) => {
    const sections = section === additionalSectionsKey ? additionalSectionsOf(policy) : [content as Section];
    return sections.flatMap(textsOf).map((text) => ({ origin, section, text, letters: lettersIn(text) }));
  });
}

function textsOf({ text, items = [] }: Section): string[] {
  return [...(text === undefined ? [] : [text.ar]), ...items.flatMap(textsOfClause)];
}

function textsOfClause({ text, items = [] }: Clause): string[] {
  return [text.ar, ...items.flatMap(textsOfClause)];
}
