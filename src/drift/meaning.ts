/** What the meaning of a clause hangs on, and what of it two clauses do not have in common. */
import { calendarDays, counted, workingDays } from '../arabic/counting.ts';
import { durationsIn, frequenciesIn } from '../arabic/durations.ts';
import { numbersIn, type FoundNumber } from '../arabic/numbers.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Mark, MeaningChange } from '../model/drift.ts';
import type { ServiceTime } from '../model/generated/documents.ts';
import { roleLabels, serviceTimeFromLabels } from '../model/generated/labels.ts';
import type { TextRange } from '../model/position.ts';
import type { ComparableClause } from './clauses.ts';
import { forcesIn, type Force } from './modality.ts';
import { negationsIn } from './negations.ts';
import { rolesIn } from './roles.ts';

/** A mark, and what it says however it is worded. */
export interface SensedMark extends Mark {
  readonly sense: string;
}

/** A time within which, after which, or as often as which something happens. */
export interface TimeMark extends SensedMark {
  readonly kind: 'atMost' | 'atLeast' | 'every';
  /** Calendar days; five working days count as seven. */
  readonly days: number;
}

/** A word that is denied. */
export interface NegationMark extends SensedMark {
  readonly isException: boolean;
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

const calendarDaysOfWorkingDay = 7 / 5;
const daysOfMonth = 30;

/** Reads off a clause what its meaning hangs on. */
export function meaningOf(clause: ComparableClause): Meaning {
  const { text, tokens } = clause;
  const durations = timesIn(clause);
  const isPartOfTime = ({ start, end }: TextRange) =>
    durations.some(({ range }) => range !== undefined && start < range.end && end > range.start);
  return {
    numbers: numbersIn(text)
      .filter((number) => !isPartOfTime(number) && !isOnlyOne(number))
      .map((number) => ({ ...markAt(text, number), sense: String(number.value) })),
    durations,
    negations: negationsIn(text, tokens)
      .filter((negation) => !isPartOfTime(negation))
      .map(({ denied, isException, ...range }) => ({ ...markAt(text, range), sense: denied, isException })),
    modality: forcesIn(tokens)
      .filter(({ sense }) => sense !== 'neutral')
      .map(({ sense, ...range }) => ({ ...markAt(text, range), sense })),
    roles: partiesOf(clause),
  };
}

/** What only one of two clauses has, or has differently; what both have in whatever order is left out. */
export function unshared<Kind extends SensedMark>(
  model: readonly Kind[],
  policy: readonly Kind[],
): { model: Kind[]; policy: Kind[] } {
  const rest = [...policy];
  const only = model.filter(({ sense }) => {
    const place = rest.findIndex((mark) => mark.sense === sense);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
  return { model: only, policy: rest };
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

/** A change with the marks that there are, without what served to compare them. */
export function changeOf(model: Mark | undefined, policy: Mark | undefined): MeaningChange {
  return {
    ...(model === undefined ? {} : { model: bareMark(model) }),
    ...(policy === undefined ? {} : { policy: bareMark(policy) }),
  };
}

function bareMark({ text, range }: Mark): Mark {
  return range === undefined ? { text } : { text, range };
}

function markAt(text: string, { start, end }: TextRange): { text: string; range: TextRange } {
  return { text: text.slice(start, end), range: { start, end } };
}

/** «مرة واحدة», «ملف واحد»: a word like any other. */
function isOnlyOne({ value, written }: FoundNumber): boolean {
  return value === 1 && written === 'words';
}

function timesIn({ text, fields: { serviceTime } }: ComparableClause): TimeMark[] {
  const times = durationsIn(text).map((found) => {
    const isInWorkingDays = found.unit === 'workingDay';
    const days = isInWorkingDays ? found.amount * calendarDaysOfWorkingDay : found.days;
    const kind = found.bound === 'atLeast' ? 'atLeast' : 'atMost';
    return { ...markAt(text, found), ...timeSense(kind, days, isInWorkingDays) };
  });
  const intervals = frequenciesIn(text).map((found) => ({
    ...markAt(text, found),
    ...timeSense('every', found.months * daysOfMonth, false),
  }));
  const field = serviceTime === undefined ? [] : [serviceTimeMark(serviceTime)];
  return [
    ...field,
    ...times.filter((time) => !intervals.some((other) => overlap(time.range, other.range))),
    ...intervals,
  ];
}

function serviceTimeMark({ maximum, unit, from }: ServiceTime): TimeMark {
  const isInWorkingDays = unit === 'workingDays';
  const time = counted(maximum, isInWorkingDays ? workingDays : calendarDays, 'latin');
  const start: Bilingual = serviceTimeFromLabels[from];
  return {
    text: { ar: `${time.ar} من ${start.ar}`, en: `${time.en} from ${start.en.toLowerCase()}` },
    ...timeSense('atMost', isInWorkingDays ? maximum * calendarDaysOfWorkingDay : maximum, isInWorkingDays),
  };
}

function timeSense(kind: TimeMark['kind'], days: number, isInWorkingDays: boolean) {
  return { kind, days, sense: `${kind} ${Math.round(days)}${isInWorkingDays ? ' working' : ''}` };
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && one.end > other.start;
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
