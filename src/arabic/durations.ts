/** How long something may, must or does take, as Arabic policies say it. */
import { daysInUnit, type DurationBound, type FoundDuration } from '../model/duration.ts';
import type { TextRange } from '../model/position.ts';
import { amountsOfTimeIn, type AmountOfTime } from './amounts-of-time.ts';
import { fold, foldedText, sourceRange } from './fold.ts';
import { mayHoldTime } from './time-nouns.ts';

export { frequenciesIn, type FoundFrequency } from './frequencies.ts';

/**
 * The durations of a text in their order. A noun alone, such as «شهر», is one only after a word that
 * asks for a duration; what follows «كل» is a frequency and not a duration.
 */
export function durationsIn(text: string): readonly FoundDuration[] {
  if (!mayHoldTime(foldedText(text, 'orthographic'))) return [];
  const source = fold(text, 'orthographic');
  return amountsOfTimeIn(source, text).flatMap((amount) => {
    const found = durationAround(source.text, amount);
    if (found === undefined) return [];
    const range = sourceRange(source, found.start, found.end);
    const { unit, calendar } = amount;
    const { bound, within } = found;
    const days = amount.amount * daysInUnit[unit];
    return [
      {
        amount: amount.amount,
        unit,
        bound,
        within,
        calendar,
        text: text.slice(range.start, range.end),
        days,
        ...range,
      },
    ];
  });
}

/** How many code units around an amount are looked at. */
const lookBack = 100;
const lookAhead = 40;

interface Surroundings extends TextRange {
  readonly bound: DurationBound;
  readonly within: boolean;
}

function durationAround(folded: string, amount: AmountOfTime): Surroundings | undefined {
  const before = leadIn(folded.slice(Math.max(0, amount.start - lookBack), amount.start));
  if (before.isFrequency) return undefined;
  const after = folded.slice(amount.end, amount.end + lookAhead);
  if (amount.isBare && !isOneUnit(amount, before, after)) return undefined;
  const last = lastBound(after);
  const explicit = last?.bound ?? before.bound;
  const implied = before.within || amount.isRange ? 'atMost' : 'exactly';
  return {
    start: amount.start - before.length,
    end: amount.end + (last?.length ?? 0),
    bound: explicit ?? implied,
    within: before.within,
  };
}

/** What leads in to an amount. */
interface LeadIn {
  /** How many code units before the amount belong to its expression. */
  readonly length: number;
  readonly bound: 'atLeast' | 'atMost' | undefined;
  readonly within: boolean;
  readonly isFrequency: boolean;
  /** Whether a single noun after it means one of the unit; with `distant`, if the noun carries «ب». */
  readonly cue: 'near' | 'distant' | undefined;
}

const start = '(?<![\\u0621-\\u064A])';
const gap = (words: number) => `(?:[\\u0621-\\u064A]+ ){0,${words}}`;
const not = '(?:(?:[وفب]?[ب]?ما |علي )?[وف]?(?:لا|الا|لن|لم|بلا|ليس|ليست|غير) )';

/** What may stand between «خلال» and the number: «خلال مدة»، «في موعد». */
const period = '(?:(?:ال)?(?:مده|فتره|مهله|موعد|اجل|ظرف)(?: زمنيه?| محدده?)? )';

/** «الحد الأدنى لمدة الرد على المستفيد»: what is bounded is a time, however many words follow. */
const ofTime = '(?:ل|لل)(?:مده|زمن|وقت|فتره|مهله|رد|بت|انجاز|اجابه|معالجه) ';

const every = new RegExp(`${start}(?:[وفبل]?كل|لكل) (?:مده )?(?:ال )?$`);
const within = new RegExp(
  `${start}[وفب]?(?:(?:في )?(?:خلال|غضون)|ضمن|في(?= (?:مده|موعد|مهله|اجل|فتره|ظرف))) ${period}?(?:ما |ال |اول )?$`,
);
const onlyCue = new RegExp(
  `${start}(?:[وفبل]?(?:مده|مهله|فتره)|بعد|قبل|مضي|بمضي|مرور|بمرور|انقضاء|بعد مضي) $`,
);
/** «قبل انتهائها بشهر»: the noun itself carries the particle. */
const distantCue = new RegExp(`${start}[وف]?(?:قبل|بعد) ${gap(4)}$`);

type Bound = 'atLeast' | 'atMost';

/** Words before an amount that bound it; those with more words come first. */
const bounds: readonly (readonly [bound: Bound, pattern: RegExp])[] = (
  [
    ['atLeast', `${not}(?:تقل|يقل|تنقص|ينقص) ${gap(9)}عن (?:مده )?`],
    ['atMost', `${not}(?:تزيد|يزيد|تزد|يزد|تربو|يربو) ${gap(6)}(?:علي|عن) (?:مده )?`],
    ['atMost', `${not}(?:تتجاوز|يتجاوز|تتعدي|يتعدي|تتخطي|يتخطي|تتاخر|يتاخر) ${gap(6)}(?:عن )?`],
    ['atMost', `(?:عدم|دون) (?:تجاوز|تعدي|تخطي) ${gap(3)}`],
    ['atMost', `${not}${gap(4)}(?:باكثر|اكثر|ازيد) من `],
    ['atLeast', `${not}${gap(4)}(?:باقل|اقل) من `],
    ['atLeast', `(?:باكثر|اكثر|ازيد) من `],
    ['atMost', `(?:باقل|اقل) من `],
    ['atLeast', `(?:تزيد|يزيد|تربو|يربو) (?:علي|عن) `],
    ['atLeast', `(?:تتجاوز|يتجاوز|تتعدي|يتعدي) (?:مده )?`],
    ['atMost', `(?:تقل|يقل) عن `],
    ['atMost', `[وبكل]?(?:ال)?حد(?:ه|ها)? (?:ال)?(?:اقصي|اعلي) ${gap(3)}`],
    ['atLeast', `[وبكل]?(?:ال)?حد(?:ه|ها)? (?:ال)?(?:ادني|اقل) ${gap(3)}`],
    ['atMost', `[وبكل]?(?:ال)?حد (?:ال)?(?:اقصي|اعلي) ${ofTime}${gap(4)}`],
    ['atLeast', `[وبكل]?(?:ال)?حد (?:ال)?(?:ادني|اقل) ${ofTime}${gap(4)}`],
    ['atMost', `(?:اقصاها?|اقصاهما|ك?اقصي (?:حد|مده|تقدير)|القصوي) ${gap(2)}`],
    ['atLeast', `(?:ال)?(?:اقل|ادني) (?:مده|وقت|زمن|اجل) ${gap(4)}`],
    ['atLeast', `(?:ادناها|اقلها|اقل مده|ادني مده|(?:مده|موعد|مهله|فتره) ادناه) `],
    ['atLeast', `علي الاقل `],
    ['atMost', `علي الاكثر `],
  ] as const
).map(([bound, words]) => [bound, new RegExp(`${start}${words}(?:${period}|ال )?$`)]);

/** Bounds that may also stand before «خلال»: «بحد أقصى خلال شهر». */
const beforeWithin: readonly (readonly [bound: Bound, pattern: RegExp])[] = [
  ['atMost', new RegExp(`${start}(?:[بك]حد (?:اقصي|اعلي)|علي الاكثر) $`)],
  // «ثلاثة على الأقل خلال أسبوع»: what is at least so many is counted, not the time.
  ['atLeast', new RegExp(`${start}[بك]حد ادني $`)],
];

function leadIn(before: string): LeadIn {
  const nothing = { length: 0, bound: undefined, within: false, isFrequency: false, cue: undefined };
  if (!before.endsWith(' ')) return nothing;
  if (every.test(before)) return { ...nothing, isFrequency: true };
  const limit = lengthOf(within, before);
  if (limit > 0) {
    const earlier = boundAtEnd(beforeWithin, before.slice(0, -limit));
    const length = limit + (earlier?.length ?? 0);
    return { ...nothing, length, bound: earlier?.bound, within: true, cue: 'near' };
  }
  const bound = boundAtEnd(bounds, before);
  if (bound === undefined) return { ...nothing, cue: cueAtEnd(before) };
  const outer = lengthOf(within, before.slice(0, -bound.length));
  return { ...nothing, length: bound.length + outer, bound: bound.bound, within: outer > 0, cue: 'near' };
}

function cueAtEnd(before: string): LeadIn['cue'] {
  if (onlyCue.test(before)) return 'near';
  return distantCue.test(before) ? 'distant' : undefined;
}

function boundAtEnd(patterns: typeof bounds, before: string): { bound: Bound; length: number } | undefined {
  for (const [bound, pattern] of patterns) {
    const length = lengthOf(pattern, before);
    if (length > 0) return { bound, length };
  }
  return undefined;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

const leastAfter =
  'علي (?:الاقل|اقل تقدير|ادني تقدير)|[كب]حد (?:ادني|اقل)|حدا ادني|او (?:اكثر|يزيد)|فاكثر|فما فوق|فصاعدا';
const mostAfter =
  'علي (?:الاكثر|اكثر تقدير|ابعد تقدير)|[كب]حد (?:اقصي|اعلي)|كاقصي (?:حد|تقدير)|حدا (?:اقصي|اعلي)|او اقل|فاقل|فما دون|لا اكثر';
const boundAfter = new RegExp(`^[ ،,]{0,2}\\(?(?:(${leastAfter})|(${mostAfter}))(?![\\u0621-\\u064A])\\)?`);

/** A bound that follows the amount: «على الأقل»، «كحد أقصى». */
function lastBound(after: string): { bound: Bound; length: number } | undefined {
  const match = boundAfter.exec(after);
  return match === null
    ? undefined
    : { bound: match[1] === undefined ? 'atMost' : 'atLeast', length: match[0].length };
}

/** How a text goes on after a noun that means one of its unit, and not «شهر رمضان» or «يوم التقديم». */
const goesOn =
  /^(?:$|[^\u0621-\u064A0-9 ]|\s+(?:$|[^\u0621-\u064A0-9 ]|(?:من|في|علي|عن|قبل|بعد|او|ثم|اذا|ان|الي|حتي|منذ|مع|دون|لا|ما|كما|وذلك|والا|كحد|بحد|حدا|فاكثر|فاقل)(?![\u0621-\u064A])))/;
/** Any word with a particle; not after «يوم», which stands before nouns of all kinds: «يوم بدء الدورة». */
const goesOnWithParticle = /^ [ولبف][\u0621-\u064A]{3}/;

function isOneUnit({ noun, unit, end }: AmountOfTime, before: LeadIn, after: string): boolean {
  const isFollowed = goesOn.test(after) || (noun.unit !== 'day' && goesOnWithParticle.test(after));
  // «يوم عمل» and «سنة هجرية» have said what they are.
  const isComplete = unit === 'workingDay' || end > noun.end;
  const hasCue =
    noun.particles === '' ? before.cue === 'near' : noun.particles === 'ب' && before.cue === 'distant';
  return hasCue && (isFollowed || isComplete);
}
