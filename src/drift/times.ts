/** The times that a clause sets, whether in its text or in a field of its own. */
import { calendarDays, counted, workingDays } from '../arabic/counting.ts';
import { durationsIn, frequenciesIn } from '../arabic/durations.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { MeaningChange } from '../model/drift.ts';
import type { ServiceTime } from '../model/generated/documents.ts';
import { serviceTimeFromLabels } from '../model/generated/labels.ts';
import type { ComparableClause } from './clauses.ts';
import { changeOf, markAt, overlap, type SensedMark } from './marks.ts';

/** A time within which, after which, or as often as which something happens. */
export interface TimeMark extends SensedMark {
  /** `exactly` neither limits nor secures: «مدة خمس سنوات». */
  readonly kind: 'atMost' | 'atLeast' | 'exactly' | 'every';
  /** Calendar days; five working days count as seven. */
  readonly days: number;
}

const calendarDaysOfWorkingDay = 7 / 5;
const daysOfMonth = 30;

/** The times of a clause: its field first, then those of its text; intervals last. */
export function timesIn({ text, fields: { serviceTime } }: ComparableClause): TimeMark[] {
  const times = durationsIn(text).map((found) => {
    const isInWorkingDays = found.unit === 'workingDay';
    const days = isInWorkingDays ? found.amount * calendarDaysOfWorkingDay : found.days;
    return { ...markAt(text, found), ...timeSense(found.bound, days, isInWorkingDays) };
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

/** Two times of the same length that run from different events. */
export function changesOfStart(model: ComparableClause, policy: ComparableClause): MeaningChange[] {
  const [one, other] = [model.fields.serviceTime, policy.fields.serviceTime];
  if (one === undefined || other === undefined || one.from === other.from) return [];
  const [mark, otherMark] = [serviceTimeMark(one), serviceTimeMark(other)];
  return mark.sense === otherMark.sense ? [changeOf(mark, otherMark)] : [];
}
