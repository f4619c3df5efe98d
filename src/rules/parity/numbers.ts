/** Both languages count the same: the numbers of one text are in the other. */
import { durationsIn as arabicDurations } from '../../arabic/durations.ts';
import { numbersIn as arabicNumbers, type FoundNumber } from '../../arabic/numbers.ts';
import { durationsIn as englishDurations } from '../../english/durations.ts';
import { numbersIn as englishNumbers } from '../../english/numbers.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { datesOf, orPass, placeIn, plainTextOf } from '../running-text.ts';
import { perPair, perText, type TextAnalysis } from '../text-analysis.ts';

/** Smaller ones are often said otherwise: both, a pair, the dual. */
const smallest = 3;

/** What makes the number of a provision of it, which is compared elsewhere. */
const provisionBefore =
  /الماد[ةه] \S+ (?:\S+ )?بعد\s*$|(?:الماد[ةه]|ماد[ةه]|المواد|المادتين|الفقر[ةه]|فقر[ةه]|البند|الباب|الفصل|الملحق)\s*(?:رقم\s*)?[(]?\s*$|\b(?:articles?|sections?|paragraphs?|chapters?|clauses?|annex|(?:articles?|sections?) [\w-]+,? and)\s*[(]?$/i;
const lookBack = 40;

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
    onlyArabic: withoutCounterpart(arabic, english),
    onlyEnglish: withoutCounterpart(english, arabic),
  };
});

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
  return apartFrom([...durationsIn(text), ...datesOf(analysis)], numbers).filter(
    ({ start }) => !provisionBefore.test(text.slice(Math.max(0, start - lookBack), start)),
  );
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

/** The numbers whose value the other text never names. */
function withoutCounterpart(some: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const values = new Set(others.map(({ value }) => value));
  return some.filter(({ value, text }) => !values.has(value) && !perhapsNoNumber.test(text));
}

function isHijriYear({ value }: FoundNumber): boolean {
  return value >= 1300 && value < 1600;
}

function isYear(one: FoundNumber): boolean {
  return isHijriYear(one) || (one.value >= 1900 && one.value < 2100);
}
