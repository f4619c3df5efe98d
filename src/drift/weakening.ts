/** Signs that a clause promises less than the clause of the model policy. Rather missed than alleged. */
import type { Mark, Weakening, WeakeningReason } from '../model/drift.ts';
import type { ComparableClause } from './clauses.ts';
import { vanishedGuarantees } from './guarantees.ts';
import { changeOf, markAt, unshared } from './marks.ts';
import type { ForceMark, UnderstoodClause } from './meaning.ts';
import type { Force } from './modality.ts';
import type { TimeMark } from './times.ts';
import type { Token } from './tokens.ts';

/** A pair of clauses, and what the policy says in the same section without a counterpart in the model. */
interface Comparison {
  readonly model: UnderstoodClause;
  readonly policy: UnderstoodClause;
  readonly nearby: readonly UnderstoodClause[];
}

/** Every sign of weakening in a pair of clauses. */
export function weakeningsIn(comparison: Comparison): readonly Weakening[] {
  const { model, policy, nearby } = comparison;
  const said = [policy, ...nearby].flatMap(({ clause }) => clause.tokens);
  return [
    ...softenings(comparison),
    ...overturnedNegations(comparison),
    ...loosenedTimes(comparison),
    ...vanishedGuarantees(model.clause, said),
  ];
}

const rightsSection = 'rights';
const weakForces: Partial<Record<Force, WeakeningReason>> = {
  recommendation: 'softened',
  permission: 'softened',
  exemption: 'softened',
  hedge: 'hedged',
  discretion: 'discretion',
};

/** What releases in the policy and did not in the model; a condition weakens only a right. */
function softenings({ model, policy }: Comparison): Weakening[] {
  const only = unshared(model.meaning.modality, policy.meaning.modality);
  const lost = only.model.find(({ sense }) => sense === 'duty' || sense === 'prohibition');
  return only.policy.flatMap((gained) => {
    const reason =
      gained.sense === 'condition' && isRight(model) ? 'rightQualified' : weakForces[gained.sense];
    if (reason === undefined || isLiftedFromBeneficiary(gained, policy)) return [];
    if (!concernsWhatIsPromised(gained, policy, model)) return [];
    return [{ reason, ...changeOf(reason === 'softened' ? lost : undefined, gained) }];
  });
}

/** «لا يلزم المستفيد» lifts a burden from the beneficiary, which is no weakening. */
function isLiftedFromBeneficiary({ sense, range }: ForceMark, { clause }: UnderstoodClause): boolean {
  if (sense !== 'exemption') return false;
  const following = clause.tokens.filter(({ start }) => start >= range.end).slice(0, 2);
  return isRightsSection(clause) || following.some(({ stem }) => stem === 'مستفيد');
}

/** How many words a phrase is taken to speak of. */
const reach = 3;
/** What these forces speak of stands before them; of the others, after them. */
const afterthoughts: ReadonlySet<Force> = new Set<Force>(['hedge', 'discretion', 'condition']);
/** The words that lift a time limit, though the model has none of them: «ويجوز تمديدها». */
const prolonging = /تمديد|تاجيل|تاخير|زياده/;

/** «ويحرص على راحته» beside a new promise weakens nothing; beside one that the model makes, it does. */
function concernsWhatIsPromised(
  { sense, range }: ForceMark,
  { clause }: UnderstoodClause,
  model: UnderstoodClause,
): boolean {
  const telling = clause.tokens.filter(
    ({ isFunctionWord, stem }) => !isFunctionWord && !everywhere.has(stem),
  );
  const before = telling.filter(({ end }) => end <= range.start).slice(-reach);
  const after = telling.filter(({ start }) => start >= range.end).slice(0, reach);
  const promised = new Set(model.clause.tokens.map(({ skeleton }) => skeleton));
  const concerned = afterthoughts.has(sense) && before.length > 0 ? before : after;
  return concerned.some(({ skeleton, key }) => promised.has(skeleton) || prolonging.test(key));
}

/** Stems that stand in nearly every clause: the beneficiary, the association. */
const everywhere = new Set(['مستفيد', 'جمع']);

function isRight({ clause, meaning }: UnderstoodClause): boolean {
  return isRightsSection(clause) || meaning.modality.some(({ sense }) => sense === 'right');
}

function isRightsSection({ section }: ComparableClause): boolean {
  return section === rightsSection;
}

/** The same word, denied in one text and asserted in the other. */
function overturnedNegations({ model, policy }: Comparison): Weakening[] {
  const only = unshared(model.meaning.negations, policy.meaning.negations);
  const isAsserted = (sense: string, by: UnderstoodClause, notBy: UnderstoodClause) =>
    assertions(sense, by) > assertions(sense, notBy);
  return [
    ...only.model
      .filter(({ sense }) => isAsserted(sense, policy, model))
      .map((lost) => ({
        reason: 'negationLost' as const,
        ...changeOf(lost, wordOf(policy, lost.sense)),
      })),
    ...only.policy
      .filter(({ sense, isException }) => !isException && isAsserted(sense, model, policy))
      .map((gained) => ({
        reason: 'negationGained' as const,
        ...changeOf(wordOf(model, gained.sense), gained),
      })),
  ];
}

/** How often a word stands in a clause outside the reach of a negation. */
function assertions(skeleton: string, understood: UnderstoodClause): number {
  return assertedWords(skeleton, understood).length;
}

function assertedWords(skeleton: string, { clause, meaning }: UnderstoodClause): Token[] {
  const isDenied = ({ start, end }: Token) =>
    meaning.negations.some(({ reach }) => start >= reach.start && end <= reach.end);
  return clause.tokens.filter((token) => token.skeleton === skeleton && !isDenied(token));
}

function wordOf(understood: UnderstoodClause, skeleton: string): Mark | undefined {
  const [token] = assertedWords(skeleton, understood);
  return token === undefined ? undefined : markAt(understood.clause.text, token);
}

/** Times in the order of both texts; what the policy says in a clause beside it has not vanished. */
function loosenedTimes({ model, policy, nearby }: Comparison): Weakening[] {
  const only = unshared(model.meaning.durations, policy.meaning.durations);
  const saidNearby = new Set(nearby.flatMap(({ meaning }) => meaning.durations.map(({ sense }) => sense)));
  const isOwnTime = isRight(model);
  return only.model.flatMap((time, place) => {
    const other = only.policy[place];
    if (other === undefined) {
      return isOwnTime || time.kind === 'exactly' || saidNearby.has(time.sense)
        ? []
        : [{ reason: 'limitRemoved' as const, ...changeOf(time, undefined) }];
    }
    const reason = loosening(time, other, isOwnTime);
    return reason === undefined ? [] : [{ reason, ...changeOf(time, other) }];
  });
}

/** How a time binds less than another; the time that a beneficiary has for a right must not be shortened. */
function loosening(model: TimeMark, policy: TimeMark, isOwnTime: boolean): WeakeningReason | undefined {
  if (model.kind === 'atMost' && policy.kind === 'atLeast' && !isOwnTime) return 'limitReversed';
  if (model.kind === 'atLeast' && policy.kind === 'atMost') return 'limitReversed';
  // An interval and a limit are not alike, and a bare length promises nothing.
  if (model.kind === 'exactly' || (model.kind === 'every') !== (policy.kind === 'every')) return undefined;
  const isLonger = policy.days > model.days;
  const mustNotShrink = isOwnTime || model.kind === 'atLeast';
  return policy.days !== model.days && isLonger !== mustNotShrink ? 'limitLoosened' : undefined;
}
