/** The source inside a PDF beside a file that somebody gives: which clauses are not the same. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Policy } from '../model/policy.ts';
import { statedClausesOf, type StatedClause } from '../model/policy-hash.ts';
import { keyPath } from '../model/position.ts';
import type { Judgement, Statement } from '../model/verification.ts';
import { holdsUnless, statement } from './judgements.ts';

/** Judges whether two policies say the same. */
export function judgeComparison(here: Policy, there: Policy): Judgement {
  const details = differencesBetween(statedClausesOf(here), statedClausesOf(there));
  return holdsUnless('comparison', details, {
    holds: statement('comparison/same'),
    fails: statement('comparison/differs', { count: details.length }),
  });
}

/** Clauses that only one of the two has come in pairs as long as there are as many on either side. */
function differencesBetween(here: readonly StatedClause[], there: readonly StatedClause[]): Statement[] {
  const details: Statement[] = [];
  let removed: readonly StatedClause[] = [];
  const settle = (added: readonly StatedClause[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1)
      details.push(difference(removed[index], added[index]));
    removed = [];
  };
  const comparator = (one: StatedClause, other: StatedClause) => contentOf(one) === contentOf(other);
  for (const change of diffArrays([...here], [...there], { comparator })) {
    if (change.removed) removed = change.value;
    else settle(change.added ? change.value : []);
  }
  settle([]);
  return details;
}

/** Where a clause stands counts only as far as its section: those after an inserted one have moved. */
function contentOf({ pointer, stated }: StatedClause): string {
  return canonicalJson([pointer.replaceAll(/\/\d+/g, ''), stated]);
}

function difference(here: StatedClause | undefined, there: StatedClause | undefined): Statement {
  if (here === undefined)
    return statement('comparison/onlyThere', { place: placeOf(there), there: shortened(textOf(there)) });
  if (there === undefined)
    return statement('comparison/onlyHere', { place: placeOf(here), here: shortened(textOf(here)) });
  const [ours, theirs] = changedWords(textOf(here), textOf(there));
  return statement('comparison/changed', { place: placeOf(here), here: ours, there: theirs });
}

function placeOf(clause: StatedClause | undefined): string {
  return keyPath(clause?.pointer ?? '');
}

/** Everything that a clause states, as one line. */
function textOf(clause: StatedClause | undefined): string {
  const texts: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
    else texts.push(String(value));
  };
  visit(clause?.stated ?? {});
  return texts.join(' · ').replaceAll(/\s+/g, ' ');
}

/** Only what differs of two texts, with a few words around it. */
function changedWords(here: string, there: string): readonly [string, string] {
  const parts = diffWordsWithSpace(here, there);
  const write = (isWanted: (part: (typeof parts)[number]) => boolean) =>
    parts
      .filter(isWanted)
      .map((part) => (part.added || part.removed ? part.value : withoutMiddle(part.value)))
      .join('');
  return [shortened(write(({ added }) => !added)), shortened(write(({ removed }) => !removed))];
}

/** Letters that are kept of a text on either side of what differs. */
const nearby = 24;

function withoutMiddle(text: string): string {
  return text.length <= 2 * nearby ? text : `${text.slice(0, nearby)}…${text.slice(-nearby)}`;
}

const longestText = 300;

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}
