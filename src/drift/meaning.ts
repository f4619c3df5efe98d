/** What the meaning of a clause hangs on, and what of it two clauses do not have in common. */
import { numbersIn, type FoundNumber } from '../arabic/numbers.ts';
import type { MeaningChange } from '../model/drift.ts';
import { roleLabels } from '../model/generated/labels.ts';
import type { TextRange } from '../model/position.ts';
import type { ComparableClause } from './clauses.ts';
import { changeOf, markAt, overlap, unshared, type SensedMark } from './marks.ts';
import { forcesIn, type Force } from './modality.ts';
import { negationsIn } from './negations.ts';
import { rolesIn } from './roles.ts';
import { timesIn, type TimeMark } from './times.ts';

/** A word that is denied. */
interface NegationMark extends SensedMark {
  readonly isException: boolean;
  readonly reach: TextRange;
}

/** A phrase that binds or releases. */
export interface ForceMark extends SensedMark {
  readonly sense: Force;
  readonly range: TextRange;
}

/** What is watched in a clause. */
export interface Meaning {
  readonly numbers: readonly SensedMark[];
  readonly durations: readonly TimeMark[];
  readonly negations: readonly NegationMark[];
  readonly modality: readonly ForceMark[];
  readonly roles: readonly SensedMark[];
}

/** A clause with what its meaning hangs on. */
export interface UnderstoodClause {
  readonly clause: ComparableClause;
  readonly meaning: Meaning;
}

/** A clause, and what its meaning hangs on read off it. */
export function understood(clause: ComparableClause): UnderstoodClause {
  return { clause, meaning: meaningOf(clause) };
}

/** Reads off a clause what its meaning hangs on. */
export function meaningOf(clause: ComparableClause): Meaning {
  const { text, tokens } = clause;
  const durations = timesIn(clause);
  const isPartOfTime = (found: TextRange) =>
    durations.some(({ range }) => range !== undefined && overlap(found, range));
  return {
    numbers: numbersIn(text)
      .filter((number) => !isPartOfTime(number) && !isOnlyOne(number))
      .map((number) => ({ ...markAt(text, number), sense: String(number.value) })),
    durations,
    negations: negationsIn(text, tokens)
      .filter((negation) => !isPartOfTime(negation))
      .map(({ denied, isException, reach, ...range }) => ({
        ...markAt(text, range),
        sense: denied,
        isException,
        reach,
      })),
    modality: forcesIn(tokens)
      .filter(({ sense }) => sense !== 'neutral')
      .map(({ sense, ...range }) => ({ ...markAt(text, range), sense })),
    roles: partiesOf(clause),
  };
}

/** The differences, side by side as far as both texts have some; each alone where one does not replace another. */
export function changesBetween(kind: keyof Meaning, model: Meaning, policy: Meaning): MeaningChange[] {
  const only = unshared<SensedMark>(model[kind], policy[kind]);
  if (kind === 'negations') {
    return [
      ...only.model.map((mark) => changeOf(mark, undefined)),
      ...only.policy.map((mark) => changeOf(undefined, mark)),
    ];
  }
  return Array.from({ length: Math.max(only.model.length, only.policy.length) }, (_, place) =>
    changeOf(only.model[place], only.policy[place]),
  );
}

/** «مرة واحدة», «ملف واحد»: a word like any other. */
function isOnlyOne({ value, written }: FoundNumber): boolean {
  return value === 1 && written === 'words';
}

/** Each party once: the field names it where the text does not. */
function partiesOf({ text, tokens, fields: { responsible } }: ComparableClause): SensedMark[] {
  const parties = new Map<string, SensedMark>();
  for (const { sense, ...range } of rolesIn(tokens)) {
    if (!parties.has(sense)) parties.set(sense, { ...markAt(text, range), sense });
  }
  if (responsible !== undefined && !parties.has(responsible)) {
    parties.set(responsible, { text: roleLabels[responsible], sense: responsible });
  }
  return [...parties.values()];
}
