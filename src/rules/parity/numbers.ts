/** Both languages count the same: the numbers of one text are in the other. */
import { durationsIn as arabicDurations } from '../../arabic/durations.ts';
import { numbersIn as arabicNumbers, type FoundNumber } from '../../arabic/numbers.ts';
import { ordinalValuesIn } from '../../arabic/ordinal-words.ts';
import { durationsIn as englishDurations } from '../../english/durations.ts';
import { numbersIn as englishNumbers, ordinalValuesIn as englishOrdinalsIn } from '../../english/numbers.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';
import { datesOf, matchesIn, placeIn, plainTextOf } from '../running-text.ts';
import { perPair, perText, type TextAnalysis } from '../text-analysis.ts';

/** Smaller ones are often said otherwise: both, a pair, the dual. */
const smallest = 3;

/** What makes the number of a provision of it, which is compared elsewhere. */
const provisionBefore =
  /الماد[ةه] \S+ (?:\S+ )?بعد\s*$|(?:الماد[ةه]|ماد[ةه]|المواد|المادتين|الفقر[ةه]|فقر[ةه]|البند|الباب|الفصل|الملحق)\s*(?:رقم\s*)?[(]?\s*$|\b(?:articles?|sections?|paragraphs?|chapters?|clauses?|annex|(?:articles?|sections?) [\w-]+,? and)\s*[(]?$/i;
const lookBack = 40;

/** What makes a number one of a list, written before the text, or the hour of a clock. */
const numberOfItem = /(?:^|\n)\s*[([]?\s*$/;
const afterNumberOfItem = /^\s*(?:[.)\]:،-]|–)\s/;
const clock = /(?<!\d)\d{1,2}[:٫]\d{2}(?!\d)/g;

/** Numbers that the other language may say by another word. */
const otherwise: readonly {
  readonly value: number;
  /** What follows the number. */
  readonly before: RegExp;
  readonly said: RegExp;
}[] = [
  { value: 12, before: /^\s*(?:months?|شهر)/i, said: /سن[ةهو]|عام|حول|year|annual/i },
  { value: 6, before: /^\s*(?:months?|أ?شهر)/i, said: /نصف|half|twice|semi-?annual|مرتي?ن/i },
  { value: 3, before: /^\s*(?:months?|[أا]شهر)/i, said: /ربع|فصل|quarter/i },
  { value: 4, before: /^\s*(?:times|مرات)/i, said: /ربع|فصل|quarter/i },
  { value: 7, before: /^\s*(?:days?|[أا]يام)/i, said: /[أا]سبوع|week/i },
  { value: 14, before: /^\s*(?:days?|يوم)/i, said: /[أا]سبوعي?ن|two weeks|fortnight/i },
  { value: 30, before: /^\s*(?:days?|يوم)/i, said: /شهر|month/i },
  { value: 24, before: /^\s*(?:hours?|-hour|ساع)/i, said: /يوم|ساع|day|dail|clock/i },
  { value: 60, before: /^\s*(?:minutes?|دقيق)/i, said: /ساع|hour/i },
  { value: 12, before: /(?:)/, said: /\bdozen/i },
  { value: 50, before: /^\s*(?:[%٪]|per ?cent|في الم|بالم)/i, said: /نصف|half/i },
  { value: 25, before: /^\s*(?:[%٪]|per ?cent|في الم|بالم)/i, said: /ربع|quarter/i },
  {
    value: 100,
    before: /^\s*(?:[%٪]|per ?cent|في الم|بالم)/i,
    said: /كل|جميع|كامل|\ball\b|full|whole|every/i,
  },
];

/** «ألف» may be the letter, and «الأرقام الثلاثة» is as well said without the number. */
const perhapsNoNumber = /^(?:[وفبكل]*(?:ال)?ألف|كمي[ةه]|[وفبكل]*ال\p{L}+[ةه]?|لل\p{L}+)$/u;

export const sameNumbers = defineRule({
  id: 'parity/numbers',
  reads: 'prose',
  docs: {
    summary: { ar: 'الأعداد في النصين واحدة', en: 'The numbers of both languages are the same' },
    why: {
      ar: 'عدد في لغة غير العدد في الأخرى يجعل للحكم الواحد وجهين، ولا يعرف القارئ أيهما المراد.',
      en: 'A number that differs between the languages gives one provision two meanings.',
    },
    remedy: {
      ar: 'اجعل العدد في {path} كالعدد في النص الآخر.',
      en: 'Make the number at {path} the same as in the other language.',
    },
  },
  parameters: {},
  messages: {
    notInEnglish: {
      ar: 'عدد في النص العربي ليس في الإنجليزي (الموجود: {found}، القيمة: {value}).',
      en: 'A number of the Arabic text is not in the English one (found: {found}, value: {value}).',
    },
    notInArabic: {
      ar: 'عدد في النص الإنجليزي ليس في العربي (الموجود: {found}، القيمة: {value}).',
      en: 'A number of the English text is not in the Arabic one (found: {found}, value: {value}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap((pair): Verdict[] => {
      const { onlyArabic, onlyEnglish } = differenceOf(pair.ar, pair.en);
      return [
        ...onlyArabic.map((one) =>
          fail('notInEnglish', placeIn(pair.ar, one), { found: one.text, value: one.value }),
        ),
        ...onlyEnglish.map((one) =>
          fail('notInArabic', placeIn(pair.en, one), { found: one.text, value: one.value }),
        ),
      ];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'العدد بالأرقام كالعدد بالحروف؛ والمثنى والسنوات بتقويمين ليست من هذا',
        en: 'Digits count like words; duals and years of two calendars do not matter',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "الأرقام الثلاثة، تتألف اللجنة من خمسة أعضاء وموظفين اثنين لعام 1445 هـ، ويكون النصاب 75٪، والمبلغ ١٬٥٠٠ ريال، وفق المادة الثانية عشرة."
      en: "The numbers: the committee has 5 members and two officers for 2024; the quorum is 75%, the amount 1,500 riyals, under Article 12."
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'يقال الشيء بأكثر من وجه: الساعة بالترتيب والمثنى المضاف والسنة بالأشهر',
        en: 'One thing is said in several ways: an hour by its ordinal, a dual, a year in months',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "الاستقبال من الساعة الثامنة صباحًا، والدعم ألفا ريال أو ألفي ريال، والمراجعة كل سنة، ويحضر نصف الأعضاء."
      en: "Reception begins at eight in the morning; support is 2,000 riyals; a review every twelve months; 50% of the members attend."
  scope:
    text: { ar: "4. يلتزم الجميع بالموعد، وهو 8:30.", en: "All keep the appointment, at half past eight." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text:
      ar: "تتألف اللجنة من خمسة أعضاء."
      en: "The committee has seven members."
`,
      gives: [
        'fail notInEnglish /sections/preamble/text/ar «خمسة»',
        'fail notInArabic /sections/preamble/text/en «seven»',
      ],
    },
  ],
});

/** The numbers that each text has and the other has not. */
const differenceOf = perPair((ar, en) => {
  const all = { arabic: plainArabicNumbers(ar), english: plainEnglishNumbers(en) };
  const hasHijriYear = [...all.arabic, ...all.english].some(isHijriYear);
  const counts = (one: FoundNumber) => !hasHijriYear || !isYear(one);
  const [arabic, english] = [all.arabic.filter(counts), all.english.filter(counts)];
  return {
    onlyArabic: withoutCounterpart(arabic, ar.text, en.text, englishValues(en)),
    onlyEnglish: withoutCounterpart(english, en.text, ar.text, arabicValues(ar)),
  };
});

/** Everything that a text counts, whatever it counts: an ordinal in one language may be a number in the other. */
const arabicValues = perText(
  ({ text, folded }): ReadonlySet<number> =>
    new Set([
      ...arabicNumbers(text).flatMap(({ value, text: written }) =>
        isPair(written) ? [value, value * 2] : [value],
      ),
      ...ordinalValuesIn(folded.text),
    ]),
);
const englishValues = perText(
  ({ text }): ReadonlySet<number> =>
    new Set([...englishNumbers(text).map(({ value }) => value), ...englishOrdinalsIn(text)]),
);

/** «ألفا ريال» are two thousand, «ألفًا» one. */
function isPair(written: string): boolean {
  return /^[وفبل]?(?:ألفا|الفا|مليونا|مليارا)$/.test(written);
}

const plainArabicNumbers = perText((ar) => plainNumbers(ar, arabicNumbers, arabicDurations));
const plainEnglishNumbers = perText((en) => plainNumbers(en, englishNumbers, englishDurations));

/** The numbers that belong to no date, duration, address or provision. */
function plainNumbers(
  analysis: TextAnalysis,
  numbersIn: (text: string) => readonly FoundNumber[],
  durationsIn: (text: string) => readonly TextRange[],
): FoundNumber[] {
  const text = plainTextOf(analysis);
  const numbers = numbersIn(text).filter(({ value }) => value >= smallest);
  if (numbers.length === 0) return [];
  const taken = [...durationsIn(text), ...datesOf(analysis), ...matchesIn(clock, text)];
  return apartFrom(taken, numbers).filter(
    ({ start, end }) =>
      !isOfProvisionOrItem(text.slice(Math.max(0, start - lookBack), start), text.slice(end, end + 3)),
  );
}

function isOfProvisionOrItem(before: string, after: string): boolean {
  return provisionBefore.test(before) || (numberOfItem.test(before) && afterNumberOfItem.test(after));
}

/** The numbers that touch none of some ranges; the numbers are in the order of the text. */
function apartFrom(ranges: readonly TextRange[], numbers: readonly FoundNumber[]): FoundNumber[] {
  const inOrder = ranges.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let furthest = 0;
  return numbers.filter(({ start, end }) => {
    for (; next < inOrder.length && inOrder[next]!.start < end; next += 1)
      furthest = Math.max(furthest, inOrder[next]!.end);
    return start >= furthest;
  });
}

/** The numbers of a text whose value the other text never names. */
function withoutCounterpart(
  numbers: readonly FoundNumber[],
  text: string,
  other: string,
  values: ReadonlySet<number>,
): FoundNumber[] {
  return numbers.filter((number) => {
    if (values.has(number.value) || perhapsNoNumber.test(number.text)) return false;
    if (isPair(number.text) && values.has(number.value * 2)) return false;
    const follows = text.slice(number.end, number.end + lookBack);
    return !otherwise.some(
      ({ value, before, said }) => value === number.value && before.test(follows) && said.test(other),
    );
  });
}

function isHijriYear({ value }: FoundNumber): boolean {
  return value >= 1300 && value < 1600;
}

function isYear(one: FoundNumber): boolean {
  return isHijriYear(one) || (one.value >= 1900 && one.value < 2100);
}
