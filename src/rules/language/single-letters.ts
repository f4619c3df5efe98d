/**
 * No letter stands alone that belongs to a word: «و الجمعية», «مختل ف».
 *
 * Letters are torn off when a text is taken out of a PDF. A torn word is certain only where the whole
 * word is known: from elsewhere in the document, or as one of the words that such policies are made of.
 */
import { defineRule, repairedBy, type Verdict } from '../../model/rule.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import type { TextRange } from '../../model/position.ts';
import type { Passage } from '../reading.ts';
import { perText, type TextAnalysis } from '../text-analysis.ts';
import { oncePer, orPass } from '../kit.ts';
import { arabicText, bareSpelling, foldedWordsOf, matchesOf, placeIn } from '../running-text.ts';

/** A letter alone after one of these is a name: «الفئة ب». */
const named =
  /^[وبفل]?(?:ال|لل|)(?:فيه|فقره|بند|حرف|نوع|نموذج|مجموعه|قسم|مستوي|ملحق|شكل|خطه|ماده|جدول|درجه|باب|قايمه|بندين|فقرتين|بنود|فقرات|شرط|مرحله|قاعه|مبني|برج|صاله|جناح|بوابه|دور|غرفه|مكتب|موقف|مسار|شعبه|فريق|خيار|صنف|رمز|فرع|وحده|فصل|فيتامين|نمط|بديل|سوال|ركن|حاله|منفذ|ممر|مدخل|مخرج)$/;

/** Words of such policies in which letters come loose, without hamza and the like. */
const commonWords = new Set(
  (
    'مختلف طالب المستفيد المستفيدين مستفيد مستفيدين الجمعيه للجمعيه الخدمه الخدمات البيانات المعلومات الاجراءات السياسه السياسات ' +
    'الاداره مجلس الموظف موظف الطلب الطلبات العلاقه علاقات التواصل الاجتماعي الالكتروني داعمين متطوعين وداعمين ومتطوعين الاطراف ' +
    'التعامل المستويات التحسين التطوير الجوده المقدمه تقديم المسووليه الحقوق حقوق الواجبات العقود الاعتماد اللجنه الشكاوي'
  ).split(' '),
);

/** Letters with which a word has come to its end. */
const endsWord = /[ةى]$/;

/** The fewest letters of a word of which a piece may have come loose; shorter ones must be known. */
const shortestWord = 4;
const shortestKnown = 3;
const shortestTorn = 6;
/** The fewest letters before one that has come loose. */
const shortestStump = 3;

export const singleLetters = defineRule({
  id: 'language/single-letters',
  reads: 'prose',
  docs: {
    summary: { ar: 'لا يقف حرف وحده وهو من كلمة', en: 'No letter stands apart from its word' },
    why: {
      ar: 'الحرف المنفصل عن كلمته أثر من آثار النسخ من ملف معد للطباعة، ويجعل الكلمة كلمتين لا يعثر عليهما البحث.',
      en: 'A letter torn from its word is a trace of copying out of a PDF; it makes two words that no search finds.',
    },
    remedy: { ar: 'صل الحرف بكلمته في {path}.', en: 'Join the letter to its word at {path}.' },
  },
  parameters: {},
  messages: {
    detachedAnd: {
      ar: 'واو العطف منفصلة عما بعدها: {found}',
      en: 'The conjunction is apart from the word after it: {found}',
    },
    torn: {
      ar: 'كلمة انفصل بعضها عن بعض (الموجود: {found}، الصواب: {right}).',
      en: 'A word is torn in two (found: {found}, right: {right}).',
    },
    perhapsTorn: {
      ar: 'حرف منفرد لعله من الكلمة التي قبله: {found}',
      en: 'A letter alone, perhaps of the word before it: {found}',
    },
  },

  *check({ policy, pass, fail, review }) {
    const verdicts = arabicText(policy).flatMap((passage) => {
      const ands = detachedAnds(passage).map((range) => {
        const found = passage.text.slice(range.start, range.end);
        const gap = { start: range.start + 1, end: range.end - found.slice(1).trimStart().length };
        return repairedBy(fail('detachedAnd', placeIn(passage, gap), { found }), '');
      });
      const torn = tornWords(passage, policy).map(({ start, end, right }): Verdict => {
        const found = passage.text.slice(start, end);
        const place = placeIn(passage, { start, end });
        return right === undefined
          ? review('perhapsTorn', place, { found })
          : fail('torn', place, { found, right });
      });
      return [...ands, ...torn];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الحروف التي هي أسماء أو اختصارات تقف وحدها',
        en: 'Letters that are names or abbreviations stand alone',
      },
      policy: `
sections:
  preamble:
    text: { ar: "للفئة ب والفقرة (و) والبندين أ و ج، في القاعة ب والبرج ج، في 2024 م و1445 هـ، ويوقع أ. د. علي، ص ب 123، و 5 أعضاء." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "المستفيدون و الداعمون على مختل ف المستويات، ودا عمين." } }
  scope: { text: { ar: "تسري على الداعمين وداعمين غيرهم في البرنام ج." } }
`,
      gives: [
        'fail detachedAnd /sections/preamble/text/ar « »',
        'fail torn /sections/preamble/text/ar «مختل ف»',
        'fail torn /sections/preamble/text/ar «ودا عمين»',
        'review perhapsTorn /sections/scope/text/ar «البرنام ج»',
      ],
    },
  ],
});

/** How often each word stands in a policy. */
const countsIn = oncePer((policy: PolicyEntry): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const passage of arabicText(policy))
    for (const word of foldedWordsOf(passage)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** Two pieces of a word, and the word where it is known. */
interface Torn {
  readonly start: number;
  readonly end: number;
  readonly right?: string;
}

const detachedAnd = /(?<=(?:^|\s)(?<!(?:^|[\s(])\p{L}\s))و[ \t\u00A0]+[\u0621-\u064A]{2,}/gu;

const detachedAnds = (passage: Passage): readonly TextRange[] => matchesOf(detachedAnd, passage);

/** Two neighbouring words that may be pieces of one, as far as their own text tells. */
interface Neighbouring extends TextRange {
  readonly pieces: readonly [string, string];
  /** Both together, in folded spelling. */
  readonly together: string;
  readonly right: string;
  /** Whether both are found nowhere else in the policy, if they are pieces. */
  readonly mustBeRare: boolean;
  /** Whether they may be a word at all. */
  readonly mayBeWord: boolean;
  /** Whether such policies have the word, whatever this one has. */
  readonly isCommon: boolean;
  readonly isLonely: boolean;
}

const neighbouringIn = perText((analysis): readonly Neighbouring[] => {
  const { words, text } = analysis;
  const spellings = foldedWordsOf(analysis);
  return words.slice(1).flatMap((second, before): Neighbouring[] => {
    const first = words[before]!;
    const pieces = [spellings[before]!, spellings[before + 1]!] as const;
    if (!mayBePieces(pieces) || !/^[ \t\u00A0]+$/.test(text.slice(first.end, second.start))) return [];
    const together = pieces.join('');
    const mayBeWord =
      isArabic(together) &&
      !endsWord.test(bareSpelling(first.text)) &&
      !(pieces[0].length === 1 && named.test(spellings[before - 1] ?? ''));
    const isLonely =
      !endsWord.test(bareSpelling(first.text)) && isLonelyLetter(analysis, before + 1, spellings);
    if (!mayBeWord && !isLonely) return [];
    return [
      {
        start: first.start,
        end: second.end,
        pieces,
        together,
        right: bareSpelling(first.text) + bareSpelling(second.text),
        mustBeRare: !hasLetter(pieces) || together.length < shortestWord,
        mayBeWord,
        isCommon: commonWords.has(together) || commonWords.has(together.replace(/^[ولبف]/, '')),
        isLonely,
      },
    ];
  });
});

/** Two neighbouring words that are pieces of one. */
function tornWords(passage: Passage, policy: PolicyEntry): readonly Torn[] {
  const neighbouring = neighbouringIn(passage);
  if (neighbouring.length === 0) return [];
  const counts = countsIn(policy);
  const torn: Torn[] = [];
  for (const one of neighbouring) {
    const { start, end, right, together, isCommon, isLonely } = one;
    const mayBeKnown = one.mayBeWord && (isCommon || counts.has(together));
    if (!mayBeKnown && !isLonely) continue;
    if (one.mustBeRare && !one.pieces.every((piece) => counts.get(piece) === 1)) continue;
    if (together.length < shortestWord && particle.test(one.pieces[0])) continue;
    const isNew = start >= (torn.at(-1)?.end ?? 0);
    if (isNew && mayBeKnown) torn.push({ start, end, right });
    else if (isLonely) torn.push({ start, end });
  }
  return torn;
}

function hasLetter(pieces: readonly [string, string]): boolean {
  return pieces.some((piece) => piece.length === 1);
}

/** Pieces of a word are letters alone, or words that are not known. */
function mayBePieces([first, second]: readonly [string, string]): boolean {
  if (hasLetter([first, second])) {
    return first !== 'و' && !named.test(first) && first.length + second.length >= shortestKnown;
  }
  return (
    !commonWords.has(first) &&
    !commonWords.has(second) &&
    first.length + second.length >= shortestTorn &&
    !/^(?:عبد|ابو)$/.test(first)
  );
}

/** Words of two letters before which a letter may well stand by itself. */
const particle = /^(?:من|عن|في|او|ان|لا|ما|لم|لن|ثم|اي|كل|هو|هي|قد|به|له|ذي|ذو|اذ|مع)$/;

/** Letters that are neither particles nor the signs of calendars, lists and titles. */
const tornLetter = /^[بتثجحخدذرزسشصضطظعغفقكلنيةىء]$/;
const markerAfter = /^[.)/:-]\s*\p{L}/u;

/** A letter after a longer word that is no name and no abbreviation. */
function isLonelyLetter({ words, text }: TextAnalysis, index: number, spellings: readonly string[]): boolean {
  const letter = words[index]!;
  const before = spellings[index - 1]!;
  const after = spellings[index + 1];
  if (!tornLetter.test(letter.text) || !isArabic(before) || before.length < shortestStump) return false;
  if (named.test(before) || markerAfter.test(text.slice(letter.end, letter.end + 3))) return false;
  return after === undefined || after.length > 1;
}

function isArabic(text: string): boolean {
  return /^[\u0621-\u0652]+$/.test(text);
}
