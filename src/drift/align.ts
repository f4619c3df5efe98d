/**
 * Which clause of a policy stands for which clause of the model policy.
 *
 * First what a section itself says belongs together: its text, the definition of the same term. Then the
 * clauses in their order, as many and as near as possible; then what was moved inside the section; last,
 * and only where the words leave little doubt, what was moved to another section.
 */
import { bestInOrder } from '../model/best-in-order.ts';
import type { ComparableClause, ComparableSection } from './clauses.ts';
import type { Similarity } from './similarity.ts';

/** A clause of the model policy and its counterpart. */
export interface ClausePair {
  readonly model: ComparableClause;
  readonly policy: ComparableClause;
  readonly isMoved: boolean;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** Every clause of both policies: in a pair, or alone. */
export interface Alignment {
  readonly pairs: readonly ClausePair[];
  readonly missing: readonly ComparableClause[];
  readonly added: readonly ComparableClause[];
}

/** The least similarity at which two clauses are taken for counterparts. */
const leastSimilarity = { inOrder: 0.2, moved: 0.45, elsewhere: 0.6 };
/** Shorter texts, such as «الهاتف», say too little to be recognised in another section. */
const fewestWordsElsewhere = 4;
/** What each level of difference in depth takes away: a practice rarely becomes a goal. */
const costOfDepth = 0.05;
/** What it adds that both name the same party as responsible, and what it takes away that they do not. */
const responsibility = { same: 0.05, other: 0.15 };

/** Finds the counterparts among the clauses of two policies. */
export function align(
  model: readonly ComparableSection[],
  policy: readonly ComparableSection[],
  similarity: Similarity,
): Alignment {
  const open: OpenClauses = {
    model: new Set(model.flatMap(({ clauses }) => clauses)),
    policy: new Set(policy.flatMap(({ clauses }) => clauses)),
    similarity,
    pairs: [],
  };
  pairVerbatim(open);
  const sectionsOf = new Map(policy.map((section) => [section.key, section]));
  for (const { key } of model) {
    if (sectionsOf.has(key)) alignSection(key, open);
  }
  pairMoved(
    open,
    [...open.model].filter(isRecognisable),
    [...open.policy].filter(isRecognisable),
    'elsewhere',
  );
  pairPlaceholders(open);
  return { pairs: open.pairs, missing: [...open.model], added: [...open.policy] };
}

/** The clauses that have no counterpart yet, and the pairs found so far. */
interface OpenClauses {
  readonly model: Set<ComparableClause>;
  readonly policy: Set<ComparableClause>;
  readonly similarity: Similarity;
  readonly pairs: ClausePair[];
}

/** A clause that stands word for word in another section, and nowhere else, was moved there. */
function pairVerbatim(open: OpenClauses): void {
  const [models, policies] = [open.model, open.policy].map((all) => [...all].filter(isRecognisable));
  for (const { model, policy } of twins(models ?? [], policies ?? [], wordingOf)) {
    if (model.section !== policy.section) pair(open, model, policy, true);
  }
}

function wordingOf({ tokens }: ComparableClause): string {
  return tokens.map(({ key }) => key).join(' ');
}

function alignSection(key: string, open: OpenClauses): void {
  const left = (clauses: ReadonlySet<ComparableClause>) =>
    [...clauses].filter(({ section }) => section === key);
  pairAnchored(open, left(open.model), left(open.policy));
  pairInOrder(open, left(open.model), left(open.policy));
  pairMoved(open, left(open.model), left(open.policy), 'moved');
}

function pair(open: OpenClauses, model: ComparableClause, policy: ComparableClause, isMoved: boolean): void {
  open.model.delete(model);
  open.policy.delete(policy);
  open.pairs.push({ model, policy, isMoved, similarity: open.similarity(model.tokens, policy.tokens) });
}

/** The similarity of the words, and what depth and responsibility say about it. */
function nearness(open: OpenClauses, model: ComparableClause, policy: ComparableClause): number {
  const depths = Math.abs(model.depth - policy.depth);
  const likeness = open.similarity(model.tokens, policy.tokens) * (1 - costOfDepth * depths);
  const [one, other] = [model.fields.responsible, policy.fields.responsible];
  if (likeness === 0 || one === undefined || other === undefined) return likeness;
  return one === other ? likeness + responsibility.same : likeness * (1 - responsibility.other);
}

/** Clauses with the same anchor, where it leaves no choice. */
function pairAnchored(
  open: OpenClauses,
  models: readonly ComparableClause[],
  policies: readonly ComparableClause[],
): void {
  for (const { model, policy } of twins(models, policies, ({ anchor }) => anchor))
    pair(open, model, policy, false);
}

/** Clauses that have something in common with each other and with no third. */
function twins(
  models: readonly ComparableClause[],
  policies: readonly ComparableClause[],
  featureOf: (clause: ComparableClause) => string | undefined,
): { model: ComparableClause; policy: ComparableClause }[] {
  const others = groupedBy(policies, featureOf);
  return [...groupedBy(models, featureOf)].flatMap(([feature, [model, ...more]]) => {
    const [policy, ...rivals] = others.get(feature) ?? [];
    if (model === undefined || policy === undefined || more.length + rivals.length > 0) return [];
    return [{ model, policy }];
  });
}

function groupedBy(
  clauses: readonly ComparableClause[],
  featureOf: (clause: ComparableClause) => string | undefined,
): Map<string, ComparableClause[]> {
  const groups = new Map<string, ComparableClause[]>();
  for (const clause of clauses) {
    const feature = featureOf(clause);
    if (feature === undefined) continue;
    const group = groups.get(feature);
    if (group === undefined) groups.set(feature, [clause]);
    else group.push(clause);
  }
  return groups;
}

/** The best sum of similarities that keeps the order of both lists. */
function pairInOrder(
  open: OpenClauses,
  models: readonly ComparableClause[],
  policies: readonly ComparableClause[],
): void {
  const worth = models.map((model, row) =>
    policies.map((policy, column) => worthOf(nearness(open, model, policy), row - column)),
  );
  for (const [row, column] of bestInOrder(worth)) pair(open, models[row]!, policies[column]!, false);
}

/** Nothing below the least similarity; of equals, those that stand at the same place. */
function worthOf(near: number, distance: number): number {
  return near < leastSimilarity.inOrder ? 0 : near + 0.001 / (1 + Math.abs(distance));
}

/** The nearest first, wherever they stand. */
function pairMoved(
  open: OpenClauses,
  models: readonly ComparableClause[],
  policies: readonly ComparableClause[],
  kind: 'moved' | 'elsewhere',
): void {
  const candidates = models.flatMap((model, row) =>
    policies.flatMap((policy, column) => {
      const near = nearness(open, model, policy);
      return near < leastSimilarity[kind] ? [] : [{ model, policy, near, row, column }];
    }),
  );
  candidates.sort(
    (one, other) =>
      other.near - one.near ||
      Math.abs(one.row - one.column) - Math.abs(other.row - other.column) ||
      one.row + one.column - other.row - other.column,
  );
  for (const { model, policy } of candidates) {
    if (open.model.has(model) && open.policy.has(policy)) pair(open, model, policy, true);
  }
}

/** A clause that is nothing but a placeholder stands for as many clauses as the policy puts there. */
function pairPlaceholders(open: OpenClauses): void {
  const lists = open.pairs.filter(({ model }) => model.tokens.every((token) => token.isPlaceholder));
  for (const { model } of lists) {
    for (const policy of open.policy) {
      const isOfTheList = policy.section === model.section && policy.depth === model.depth;
      if (isOfTheList) pair(open, model, policy, false);
    }
  }
}

function isRecognisable({ tokens }: ComparableClause): boolean {
  return tokens.filter((token) => !token.isPlaceholder).length >= fewestWordsElsewhere;
}
