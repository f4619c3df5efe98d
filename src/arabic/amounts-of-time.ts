/** Amounts of time: a number with a noun of time, in every way policies write them. Bounds are durations' business. */
import type { DurationUnit } from '../model/duration.ts';
import type { TextRange } from '../model/position.ts';
import type { Folded } from './fold.ts';
import { numbersInFolded, type FoldedNumber } from './numbers.ts';
import { timeNounsIn, type TimeNoun } from './time-nouns.ts';

/** An amount of time where it stands in a folded text. */
export interface AmountOfTime extends TextRange {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly calendar: 'hijri' | 'gregorian' | undefined;
  /** The noun alone, as in «شهر»: whether one month is meant depends on what stands around it. */
  readonly isBare: boolean;
  /** «من 3 إلى 5 أيام»: the amount is the greater one. */
  readonly isRange: boolean;
  readonly noun: TimeNoun;
}

/** A number as an amount: with its brackets, with its repetition in words, with the beginning of a range. */
interface Quantity {
  readonly start: number;
  readonly amount: number;
  readonly isRange: boolean;
}

/** The amounts of time of a folded text, in their order. */
export function amountsOfTimeIn(source: Folded, text: string): readonly AmountOfTime[] {
  const folded = source.text;
  const nouns = timeNounsIn(folded);
  if (nouns.length === 0) return [];
  const numbers = numbersInFolded(source, text);
  const byEnd = new Map(numbers.map((number) => [number.end, number]));
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  return joinedRanges(
    folded,
    nouns.flatMap((noun) => amountWith(folded, noun, byEnd, byStart)),
  );
}

/** «أسبوع إلى أسبوعين» is one amount, the greater one. */
function joinedRanges(folded: string, amounts: readonly AmountOfTime[]): AmountOfTime[] {
  const joined: AmountOfTime[] = [];
  for (const amount of amounts) {
    const least = joined.at(-1);
    const between =
      least === undefined ? '' : folded.slice(least.end, Math.min(amount.start, least.end + longestGap));
    if (least === undefined || !/^ (?:الي|حتي|[-–—]) $/.test(between)) joined.push(amount);
    else joined[joined.length - 1] = { ...amount, start: least.start, isBare: false, isRange: true };
  }
  return joined;
}

type Numbers = ReadonlyMap<number, FoldedNumber>;

function amountWith(folded: string, noun: TimeNoun, byEnd: Numbers, byStart: Numbers): AmountOfTime[] {
  const tail = tailOf(folded, noun);
  const common = { noun, isBare: false, isRange: false, ...tail };
  // «عشرة الأيام التالية»: a counted noun may have the article; «اليوم» after a number is another matter.
  const isCounted = noun.particles === '' && (!noun.hasArticle || noun.form === 'plural');
  const quantity = isCounted ? quantityBefore(folded, noun.start, byEnd) : undefined;
  if (quantity !== undefined) return [{ ...common, ...quantity }];
  const { start } = noun;
  if (noun.form === 'plural') return definiteAmount(folded, noun, tail, byStart);
  if (noun.form === 'pair' || (tail.isWork && isPairConstruct(folded, noun))) {
    return [{ ...common, start, amount: 2 }];
  }
  // «يوم العمل التالي» names a day.
  const isDefinite = noun.hasArticle || (tail.isWork && folded.startsWith(' ال', noun.end));
  if (noun.form === 'pairConstruct' || isDefinite) return [];
  const part = fractionBefore(folded, start);
  if (part !== undefined) return [{ ...common, ...part }];
  return [{ ...common, start, amount: 1 + tail.more, isBare: !tail.saysOne && tail.more === 0 }];
}

/** «يوما عمل», «يومي عمل»; without «عمل» the first is «يومًا» and the second an adjective. */
function isPairConstruct(folded: string, { start, end, form, hasArticle }: TimeNoun): boolean {
  return !hasArticle && (form === 'pairConstruct' || folded.slice(start, end).endsWith('يوما'));
}

/** What follows the noun and belongs to it: «عمل»، «تقويمية»، «هجرية»، «واحد»، «ونصف». */
interface Tail {
  readonly end: number;
  readonly unit: DurationUnit;
  readonly calendar: 'hijri' | 'gregorian' | undefined;
  readonly isWork: boolean;
  readonly saysOne: boolean;
  /** What «ونصف» adds. */
  readonly more: number;
}

const work =
  / (?:من (?:ايام|ساعات) )?(?:ال)?(?:عمل|دوام)(?: (?:ال)?رسمي[هة]?| فعلي[هة]?)?(?![\u0621-\u064A])/y;
const adjective =
  / (?:ال)?(واحده?|تقويميه?|متتاليه|متتابعه|متصله|كامله?|ميلاديه?|هجريه?|قمريه?|شمسيه?|ماليه?|دراسيه?)(?![\u0621-\u064A])/y;
const half = / ونصف(?![\u0621-\u064A])/y;

function tailOf(folded: string, noun: TimeNoun): Tail {
  let end = noun.end;
  let calendar: Tail['calendar'];
  let saysOne = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end;
    const match = pattern.exec(folded);
    if (match !== null) end = pattern.lastIndex;
    return match;
  };
  const isWork = ['hour', 'day', 'week'].includes(noun.unit) && take(work) !== null;
  for (let word = take(adjective)?.[1]; word !== undefined; word = take(adjective)?.[1]) {
    if (word.startsWith('هجري')) calendar = 'hijri';
    if (word.startsWith('ميلادي')) calendar = 'gregorian';
    if (word.startsWith('واحد')) saysOne = true;
  }
  const more = noun.form === 'single' && take(half) !== null ? 0.5 : 0;
  const unit = isWork && noun.unit === 'day' ? 'workingDay' : noun.unit;
  return { end, unit, calendar, isWork, saysOne, more };
}

/** What may stand between a number and its noun: «(5) أيام»، «5أيام». */
const gapBeforeNoun = /[)\]»"” ]*$/;
const openers = '([«"“';

/** The number that counts the noun, wherever its expression begins. */
function quantityBefore(folded: string, nounStart: number, byEnd: Numbers): Quantity | undefined {
  const number = numberBefore(folded, nounStart, gapBeforeNoun, byEnd);
  if (number === undefined) return undefined;
  let { start } = number;
  let amount = number.value;
  if (openers.includes(folded.charAt(start - 1)) && start > 0) {
    start -= 1;
    // «خمسة (5) أيام»: written twice; where the two differ, the one outside the brackets counts.
    const outside = numberBefore(folded, start, / ?$/, byEnd);
    if (outside !== undefined) ({ start, value: amount } = outside);
  } else {
    // «(5) خمسة أيام»: only if it is the same number, for the brackets may hold that of an item.
    const inside = numberBefore(folded, start, /[)\]] $/, byEnd);
    if (inside?.value === amount) start = inside.start - 1;
  }
  const least = numberBefore(folded, start, / ?(?:[-–—]|الي|حتي) ?$/, byEnd);
  if (least === undefined || least.value >= amount) return { start, amount, isRange: false };
  const from = folded.slice(0, least.start).endsWith('من ') ? least.start - 3 : least.start;
  return { start: from, amount, isRange: true };
}

const longestGap = 8;

function numberBefore(folded: string, end: number, gap: RegExp, byEnd: Numbers): FoldedNumber | undefined {
  const before = folded.slice(Math.max(0, end - longestGap), end);
  const length = gap.exec(before)?.[0].length;
  return length === undefined ? undefined : byEnd.get(end - length);
}

/** «الأيام الخمسة»: the number follows. */
function definiteAmount(folded: string, noun: TimeNoun, tail: Tail, byStart: Numbers): AmountOfTime[] {
  const number = byStart.get(tail.end + 1);
  if (!noun.hasArticle || number === undefined || !folded.startsWith(' ال', tail.end)) return [];
  const { start } = noun;
  return [{ ...tail, start, end: number.end, amount: number.value, noun, isBare: false, isRange: false }];
}

const fractions: Readonly<Record<string, number>> = { نصف: 1 / 2, ثلث: 1 / 3, ربع: 1 / 4 };

/** «نصف ساعة»، «ربع سنة». */
function fractionBefore(folded: string, nounStart: number): { start: number; amount: number } | undefined {
  const match = /(?<![\u0621-\u064A])(نصف|ثلث|ربع) $/.exec(
    folded.slice(Math.max(0, nounStart - 6), nounStart),
  );
  const amount = fractions[match?.[1] ?? ''];
  return amount === undefined ? undefined : { start: nounStart - 4, amount };
}
