/** What kind of drift there is between a clause of the model policy and its counterpart. */
import {
  watchedMeanings,
  type ClauseDrift,
  type ClauseText,
  type DriftKind,
  type Mark,
  type MeaningChanges,
} from '../model/drift.ts';
import type { ClausePair } from './align.ts';
import type { ComparableClause } from './clauses.ts';
import { overlap } from './marks.ts';
import { changesBetween, meaningOf, understood, type Meaning, type UnderstoodClause } from './meaning.ts';
import { changesOfStart } from './times.ts';
import type { Token } from './tokens.ts';
import { weakeningsIn } from './weakening.ts';
import { tokenRuns, wordChanges, type TokenRun } from './word-changes.ts';

/** Below this similarity two texts share too little for saying that one promises less than the other. */
const leastSimilarityForWeakening = 0.42;

/** When a text counts as the model text cut short: so many telling words, so great a share of them known. */
const fewestWordsOfExcerpt = 3;
const leastShareOfExcerpt = 0.75;

/** No change of meaning at all. */
export const noMeaningChanges: MeaningChanges = {
  numbers: [],
  durations: [],
  negations: [],
  modality: [],
  roles: [],
};

/**
 * Compares two clauses. `nearby` is what the policy says in the same section without a counterpart in the
 * model: a promise that moved into a clause of its own has not vanished.
 */
export function comparePair(pair: ClausePair, nearby: readonly UnderstoodClause[] = []): ClauseDrift {
  const runs = tokenRuns(pair.model.tokens, pair.policy.tokens);
  return {
    ...(isVerbatim(pair, runs) ? verbatim : judged(pair, runs, nearby)),
    section: pair.model.section,
    model: clauseText(pair.model),
    policy: clauseText(pair.policy),
    isMoved: pair.isMoved,
    words: wordChanges(runs, pair.model, pair.policy),
    similarity: Math.round(pair.similarity * 100) / 100,
  };
}

/** What comparing two clauses finds out. */
type Judgement = Pick<ClauseDrift, 'kind' | 'changes' | 'weakenings'>;

const verbatim: Judgement = { kind: 'same', changes: noMeaningChanges, weakenings: [] };

/** Whether the words and the fields are those of the model. */
function isVerbatim({ model, policy }: ClausePair, runs: readonly TokenRun[]): boolean {
  const [one, other] = [model.fields, policy.fields];
  return (
    runs.every(({ kind }) => kind === 'kept' || kind === 'filled') &&
    one.responsible === other.responsible &&
    one.serviceTime?.maximum === other.serviceTime?.maximum &&
    one.serviceTime?.unit === other.serviceTime?.unit &&
    one.serviceTime?.from === other.serviceTime?.from
  );
}

function judged(pair: ClausePair, runs: readonly TokenRun[], nearby: readonly UnderstoodClause[]): Judgement {
  const model = understood(pair.model);
  const policy = { clause: pair.policy, meaning: meaningBeside(runs, meaningOf(pair.policy)) };
  const found = meaningChanges(model.meaning, policy.meaning);
  const durations = [...found.durations, ...changesOfStart(pair.model, pair.policy)];
  const changes = { ...found, durations };
  const weakenings = isComparable(pair) ? weakeningsIn({ model, policy, nearby }) : [];
  const kind = weakenings.length > 0 ? 'weakened' : kindOf(runs, changes, model.meaning, policy.meaning);
  return { kind, changes, weakenings };
}

/** Whether the texts share enough for saying that one promises less; a text may also be cut short. */
function isComparable({ model, policy, similarity }: ClausePair): boolean {
  if (similarity >= leastSimilarityForWeakening) return true;
  const wanted = new Set(model.tokens.map(({ skeleton }) => skeleton));
  const telling = policy.tokens.filter(({ isFunctionWord }) => !isFunctionWord);
  const known = telling.filter(({ skeleton }) => wanted.has(skeleton)).length;
  return telling.length >= fewestWordsOfExcerpt && known >= telling.length * leastShareOfExcerpt;
}

/** A clause as it is reported. */
export function clauseText({ text, pointer, depth }: ComparableClause): ClauseText {
  return { text, pointer, depth };
}

/** What a clause says besides that with which it fills the placeholders of the model. */
function meaningBeside(runs: readonly TokenRun[], meaning: Meaning): Meaning {
  const filled = runs.filter(({ kind }) => kind === 'filled').flatMap(({ tokens }) => tokens);
  if (filled.length === 0) return meaning;
  const isFilled = ({ range }: Mark) => range !== undefined && filled.some((token) => overlap(token, range));
  const marks = watchedMeanings.map((kind) => [kind, meaning[kind].filter((mark) => !isFilled(mark))]);
  return Object.fromEntries(marks) as Meaning;
}

function meaningChanges(model: Meaning, policy: Meaning): MeaningChanges {
  const changes = watchedMeanings.map((kind) => [kind, changesBetween(kind, model, policy)]);
  return Object.fromEntries(changes) as MeaningChanges;
}

function kindOf(
  runs: readonly TokenRun[],
  changes: MeaningChanges,
  model: Meaning,
  policy: Meaning,
): DriftKind {
  if (watchedMeanings.some((kind) => changes[kind].length > 0)) return 'changed';
  if (runs.every(({ kind }) => kind === 'kept' || kind === 'filled')) return 'same';
  const removed = contentOf(runs, 'removed', model);
  return removed === contentOf(runs, 'added', policy) ? 'equivalent' : 'changed';
}

/** The stems that carry a meaning of their own, in alphabetical order: word order is free in Arabic. */
function contentOf(runs: readonly TokenRun[], kind: TokenRun['kind'], meaning: Meaning): string {
  return runs
    .filter((run) => run.kind === kind)
    .flatMap(({ tokens }) => tokens)
    .filter((token) => !token.isFunctionWord && !isSettled(token, meaning))
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}

/** Whether a word belongs to something that was compared by what it says: «٣٠» is «ثلاثون». */
function isSettled({ start, end }: Token, { numbers, durations, modality, roles }: Meaning): boolean {
  const short = modality.filter(({ text }) => typeof text === 'string' && text.split(' ').length <= 2);
  return [...numbers, ...durations, ...roles, ...short].some(
    ({ range }) => range !== undefined && start >= range.start && end <= range.end,
  );
}
