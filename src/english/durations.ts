/** How long something may, must or does take, as English policies say it. */
import { daysInUnit, type DurationBound, type DurationUnit, type FoundDuration } from '../model/duration.ts';
import { numberPattern, valueOf } from './numbers.ts';

/** A number, perhaps repeated in digits, and a unit; «a week» only where words of a limit stand before it. */
const duration = new RegExp(
  `(?<![\\w.,])(?:(?<number>${numberPattern})(?: ?\\([0-9]{1,4}\\))?|(?<one>an?))[ -](?:(?:full|consecutive|whole) )?(?<kind>working |business |calendar |hijri |lunar |gregorian )?(?<unit>minute|hour|day|week|month|year)s?(?![a-z])`,
  'gi',
);

const atMost =
  /\b(?:within|in|not exceeding|(?:not|never) exceeds?|(?:no|not) (?:more|longer|later) than|at most|up to|(?:a )?maximum (?:of|time of|period of)|after)(?: (?:a|the|an)? ?(?:period|time|maximum|term|deadline|limit)(?: of)?)?(?: (?:not exceeding|no more than|not more than|at most|up to|no longer than))?\s*$/i;
const atLeast =
  /\b(?:at least|(?:not|no) (?:less|fewer|shorter) than|(?:a )?minimum (?:of|period of|time of))(?: (?:a|the) (?:period|time) of)?\s*$/i;
const within = /\b(?:within|in the course of|during|in (?:a|the) (?:period|time))\b[^.;]{0,40}$/i;
const lengthening = /^\s*(?:or more|at (?:the (?:very )?)?least|(?:as|at) a minimum|minimum)\b/i;
const shortening =
  /^\s*(?:or (?:less|fewer)|at (?:the (?:very )?)?most|at the latest|(?:as|at) a maximum|maximum)\b/i;
/** What makes a frequency of it. */
const repeating = /\b(?:every|each|per|once|twice|times)\s*$/i;

/** How much of the text before a duration is looked at. */
const lookBack = 60;
const lookAhead = 20;

/** The durations of a text in their order; what follows `every`, `each` or `per` is a frequency and none. */
export function durationsIn(text: string): readonly FoundDuration[] {
  return Array.from(text.matchAll(duration)).flatMap((match): FoundDuration[] => {
    const { number, one, kind = '', unit = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - lookBack), match.index);
    const end = match.index + match[0].length;
    const bound = boundOf(before, text.slice(end, end + lookAhead));
    if (repeating.test(before) || (one !== undefined && bound === 'exactly')) return [];
    const amount = number === undefined ? 1 : valueOf(number);
    const measured = unitOf(kind, unit);
    return [
      {
        start: match.index,
        end,
        amount,
        unit: measured,
        bound,
        within: within.test(before),
        calendar: calendarOf(kind),
        text: match[0],
        days: amount * daysInUnit[measured],
      },
    ];
  });
}

function boundOf(before: string, after: string): DurationBound {
  if (atLeast.test(before) || lengthening.test(after)) return 'atLeast';
  return (atMost.test(before) && !/\bafter\s*$/i.test(before)) || shortening.test(after)
    ? 'atMost'
    : 'exactly';
}

function unitOf(kind: string, unit: string): DurationUnit {
  const measured = unit.toLowerCase() as DurationUnit;
  return measured === 'day' && /working|business/i.test(kind) ? 'workingDay' : measured;
}

function calendarOf(kind: string): FoundDuration['calendar'] {
  if (/hijri|lunar/i.test(kind)) return 'hijri';
  return /gregorian/i.test(kind) ? 'gregorian' : undefined;
}
