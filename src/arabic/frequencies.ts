/** How often something recurs, as Arabic policies say it: «كل سنتين»، «سنويًا»، «مرتين في السنة». */
import { daysInUnit, type DurationUnit } from '../model/duration.ts';
import type { TextRange } from '../model/position.ts';
import { amountsOfTimeIn } from './amounts-of-time.ts';
import { fold, foldedText, sourceRange, type Folded } from './fold.ts';
import { numbersInFolded, type FoldedNumber } from './numbers.ts';
import { mayHoldTime } from './time-nouns.ts';

/** How often something recurs. */
export interface FoundFrequency extends TextRange {
  /** The interval in months, of which a year has 12 and which have 30 days: a week is 7/30. */
  readonly months: number;
  readonly text: string;
}

interface Recurrence extends TextRange {
  readonly months: number;
}

const mayRecur = /(?<![\u0621-\u064A])[وفبل]?كل |سنوي|شهري|ربعي|اسبوعي|يومي|مره|مرت|مرات/;

/**
 * The frequencies of a text in their order. Adjectives with the article are left out: «التقرير السنوي»
 * is a name, «مراجعة سنوية» a frequency.
 */
export function frequenciesIn(text: string): readonly FoundFrequency[] {
  const quick = foldedText(text, 'orthographic');
  if (!mayRecur.test(quick)) return [];
  const source = fold(text, 'orthographic');
  const intervals = [...(mayHoldTime(quick) ? intervalsIn(source, text) : []), ...adverbsIn(source.text)];
  const numbers = quick.includes('مرات') ? numbersInFolded(source, text) : [];
  const counts = { folded: source.text, byEnd: new Map(numbers.map((number) => [number.end, number])) };
  const counted = intervals.map((interval) => withCount(counts, interval));
  return withoutOverlaps([...counted, ...timesInPeriod(counts)]).map(({ start, end, months }) => {
    const range = sourceRange(source, start, end);
    return { months, text: text.slice(range.start, range.end), ...range };
  });
}

/** What stands before an interval: «كل»، «مرة كل». */
const every = /(?<![\u0621-\u064A])(?:[وفب]?(?:في )?)[ل]?كل (?:مده )?$/;

function intervalsIn(source: Folded, text: string): Recurrence[] {
  return amountsOfTimeIn(source, text).flatMap(({ start, end, amount, unit }) => {
    const before = every.exec(source.text.slice(Math.max(0, start - 16), start));
    return before === null ? [] : [{ start: start - before[0].length, end, months: monthsOf(amount, unit) }];
  });
}

function monthsOf(amount: number, unit: DurationUnit): number {
  return unit === 'year' ? amount * 12 : (amount * daysInUnit[unit]) / daysInUnit.month;
}

const adverb =
  /(?<![\u0621-\u064A])[وب]?(?:ال)?(?:(نصف|ربع|ثلث) )?(سنوي|شهري|اسبوعي|يومي)(?:ا|ه|ين|ات)?(?![\u0621-\u064A])|(?<![\u0621-\u064A])[وب]?(ربعي)(?:ا|ه)?(?![\u0621-\u064A])/g;

const monthsOfAdverb: Readonly<Record<string, number>> = {
  سنوي: 12,
  شهري: 1,
  اسبوعي: monthsOf(1, 'week'),
  يومي: monthsOf(1, 'day'),
  ربعي: 3,
};
const parts: Readonly<Record<string, number>> = { نصف: 2, ربع: 4, ثلث: 3 };

function adverbsIn(folded: string): Recurrence[] {
  return [...folded.matchAll(adverb)].flatMap(({ 0: written, 1: part, 2: word, 3: quarterly, index }) => {
    const months = monthsOfAdverb[word ?? quarterly ?? ''];
    const hasArticle = /^[وب]?ال/.test(written);
    if (months === undefined || (hasArticle && part === undefined) || isConstructPair(folded, index, written))
      return [];
    return [{ start: index, end: index + written.length, months: months / (parts[part ?? ''] ?? 1) }];
  });
}

/** «يومي عمل» are two days, «شهري شعبان ورمضان» two months. */
function isConstructPair(folded: string, index: number, written: string): boolean {
  return (
    /^[وب]?(?:يومي|شهري)$/.test(written) &&
    /^ (?:عمل|محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذي)/.test(
      folded.slice(index + written.length, index + written.length + 8),
    )
  );
}

const once = /(?<![\u0621-\u064A])[وبل]?(مره|مرتين|مرتان)(?: واحده)?(?: علي الاقل)? $/;
const several = /[)\]]? ?مرات(?: علي الاقل)? $/;

/** The counts of a text: how many times something is done in an interval that follows. */
interface Counts {
  readonly folded: string;
  readonly byEnd: ReadonlyMap<number, FoldedNumber>;
}

interface Count {
  readonly start: number;
  readonly value: number;
}

/** «مرتين سنويًا», «ثلاث مرات كل سنة»: the interval is divided by the count. */
function withCount(counts: Counts, { start, end, months }: Recurrence): Recurrence {
  const count = countBefore(counts, start);
  return count === undefined
    ? { start, end, months }
    : { start: count.start, end, months: months / count.value };
}

function countBefore({ folded, byEnd }: Counts, end: number): Count | undefined {
  const before = folded.slice(Math.max(0, end - 32), end);
  const word = once.exec(before);
  if (word !== null) return { start: end - word[0].length, value: word[1] === 'مره' ? 1 : 2 };
  const times = several.exec(before);
  const number = times === null ? undefined : byEnd.get(end - times[0].length);
  return number === undefined || number.value === 0 ? undefined : number;
}

const period =
  /(?<![\u0621-\u064A])(?:في|خلال|ب)? ?(?:ال)(سنه|عام|شهر|اسبوع|يوم)(?: (?:الواحده?|الماليه?))?(?![\u0621-\u064A])/g;
const unitOfPeriod: Readonly<Record<string, DurationUnit>> = {
  سنه: 'year',
  عام: 'year',
  شهر: 'month',
  اسبوع: 'week',
  يوم: 'day',
};

/** «مرة في السنة»، «أربع مرات في العام»: only with a count. */
function timesInPeriod(counts: Counts): Recurrence[] {
  return [...counts.folded.matchAll(period)].flatMap(({ 0: written, 1: word = '', index }) => {
    const count = countBefore(counts, index);
    const unit = unitOfPeriod[word];
    if (count === undefined || unit === undefined) return [];
    return [{ start: count.start, end: index + written.length, months: monthsOf(1, unit) / count.value }];
  });
}

function withoutOverlaps(found: readonly Recurrence[]): Recurrence[] {
  const kept: Recurrence[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
