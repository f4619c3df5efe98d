/** Both languages refer to the same: articles, laws, addresses, e-mails and codes. */
import { foldedText } from '../../arabic/fold.ts';
import { stretchesOf } from '../../arabic/left-to-right.ts';
import { ordinalFeminine } from '../../arabic/ordinals.ts';
import { numberPattern, valueOf } from '../../english/numbers.ts';
import { inLatinDigits } from '../../arabic/digits.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import type { TextRange } from '../../model/position.ts';
import { pairsOf } from '../pairs.ts';
import type { Passage } from '../reading.ts';
import { orPass } from '../kit.ts';
import { placeIn } from '../running-text.ts';
import { occurrencesOf, perPair, type TextAnalysis } from '../text-analysis.ts';

/** The articles whose ordinals are known: الأولى … التاسعة والتسعون بعد المئة, in folded spelling. */
const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => index + 1).flatMap((place) => {
    const genitive = foldedText(ordinalFeminine(place), 'orthographic');
    return [genitive, genitive.replace(/ين$/, 'ون')].flatMap((word) => [
      [word, place] as const,
      [`${word} بعد الميه`, place + 100] as const,
      [`${word} بعد المايه`, place + 100] as const,
    ]);
  }),
)
  .set('الميه', 100)
  .set('المايه', 100);
const ordinalWords = [...ordinals.keys()].sort((one, other) => other.length - one.length).join('|');

const arabicPart = `\\(? ?(?:رقم )?\\(?(?:${ordinalWords}|[0-9]{1,3})\\)?`;
const arabicArticle = new RegExp(
  `(?<!\\p{L})[وفبل]?(?:ال|لل)?(?:ماده|مواد|مادتين|مادتان) ${arabicPart}(?:(?: و|، ?|,? و ?| الي )${arabicPart}){0,6}(?!\\p{L})`,
  'gu',
);
const arabicNumber = new RegExp(`(?<!\\p{L})و?(?:${ordinalWords})(?!\\p{L})|[0-9]{1,3}`, 'gu');

const englishPart = `\\(?(?:${numberPattern})\\)?`;
const englishArticle = new RegExp(
  `\\bArticles? ${englishPart}(?:(?:, and |, | and | to )${englishPart}){0,6}`,
  'gi',
);
const englishNumber = new RegExp(numberPattern, 'gi');

/** Instruments that policies name, and how each language does. */
const instruments: readonly { readonly name: Bilingual; readonly ar: RegExp; readonly en: RegExp }[] = [
  {
    name: { ar: 'نظام حماية البيانات الشخصية', en: 'Personal Data Protection Law' },
    ar: /نظام حمايه البيانات الشخصيه/u,
    en: /personal data protection|protection of personal data|PDPL|\blaw\b/i,
  },
  {
    name: { ar: 'نظام الجمعيات والمؤسسات الأهلية', en: 'Law of Associations and Foundations' },
    ar: /نظام الجمعيات والموسسات الاهليه/u,
    en: /law (?:of|on|for) (?:civil |private |non-?profit )?associations|associations (?:and foundations )?(?:law|act|system)|\blaw\b/i,
  },
  {
    name: { ar: 'اللائحة الأساسية', en: 'the bylaws' },
    ar: /(?:لايحه الاساسيه|لايحتها الاساسيه|نظام الاساسي|نظامها الاساسي)/u,
    en: /by-?laws?|basic (?:regulations?|statute|law)|articles of association|statutes?|constitution|charter/i,
  },
];

/** Documents that are named in quotation marks, by the word that says what they are; Arabic is folded. */
const documents: readonly { readonly ar: RegExp; readonly en: RegExp }[] = (
  [
    ['سياس', /polic/i],
    ['دليل|ادله', /guide|manual|handbook/i],
    ['لايح', /regulation|by-?law|rules|statute/i],
    ['ميثاق|مدونه', /charter|code|covenant|pact/i],
    ['نموذج|نماذج|استمار', /form|template|sheet/i],
    ['سجل', /regist|record|\blog\b/i],
    ['خطه', /plan/i],
    ['اليه|اجراءات', /mechanism|procedure|process/i],
  ] as const
).map(([words, en]) => ({ ar: new RegExp(`(?<!\\p{L})[وفبك]?(?:ال|لل|ل)?(?:${words})`, 'u'), en }));

const title = /«[^«»]{3,80}»|“[^“”]{3,80}”|"[^"]{3,80}"/u;
const titles = new RegExp(title.source, 'gu');

type Kind = 'article' | 'address' | 'instrument' | 'document';

/** Something that a text refers to: what it is compared by, how it is named, and where it is, if known. */
interface Reference {
  readonly kind: Kind;
  readonly key: string;
  readonly named: string | Bilingual;
  readonly range?: TextRange;
}

export const sameReferences = defineRule({
  id: 'parity/references',
  reads: 'prose',
  docs: {
    summary: { ar: 'الإحالات في النصين واحدة', en: 'Both languages refer to the same' },
    why: {
      ar: 'إحالة إلى مادة أو رابط أو وثيقة تخالف ما في النص الآخر توجه القارئين إلى حكمين مختلفين.',
      en: 'A reference to another article, address or document sends the readers of the two languages to different provisions.',
    },
    remedy: {
      ar: 'اجعل الإحالة في {path} كالإحالة في النص الآخر.',
      en: 'Make the reference at {path} the same as in the other language.',
    },
  },
  parameters: {},
  messages: {
    notInEnglish: {
      ar: 'إحالة في النص العربي ليست في الإنجليزي: {found}',
      en: 'The English text lacks a reference of the Arabic one: {found}',
    },
    notInArabic: {
      ar: 'إحالة في النص الإنجليزي ليست في العربي: {found}',
      en: 'The Arabic text lacks a reference of the English one: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap((pair): Verdict[] => {
      const { onlyArabic, onlyEnglish } = differenceOf(pair.ar, pair.en);
      const placeOf = (passage: Passage, { range }: Reference) =>
        range === undefined ? passage.at : placeIn(passage, range);
      return [
        ...onlyArabic.map((one) => fail('notInEnglish', placeOf(pair.ar, one), { found: one.named })),
        ...onlyEnglish.map((one) => fail('notInArabic', placeOf(pair.en, one), { found: one.named })),
      ];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'رقم المادة بالحروف كرقمها بالأرقام',
        en: 'The number of an article may be in words or digits',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "وفق المادة الثانية عشرة، والمادة الثامنة عشرة بعد المئة، والمواد 4 و11 و13 من نظام حماية البيانات الشخصية، والبريد info@example.org.sa."
      en: "Under Article 12, Article One Hundred and Eighteen, and Articles Four, Eleven and 13 of the Personal Data Protection Law; info@example.org.sa."
  scope:
    text: { ar: "وفق «سياسة خصوصية البيانات»، ويقال له «أهلًا بك».", en: Under the policy on the privacy of data a welcome is said. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  scope:
    text: { ar: "وفق النظام و«سياسة خصوصية البيانات».", en: "In accordance with the law." }
  preamble:
    text: { ar: "وفق المادة الثانية عشرة من اللائحة الأساسية، بالنموذج GOV-02.", en: "Under Article Twenty, by form GOV-03." }
`,
      gives: [
        'fail notInEnglish /sections/scope/text/ar ««سياسة خصوصية البيانات»»',
        'fail notInEnglish /sections/preamble/text/ar «المادة الثانية عشرة»',
        'fail notInEnglish /sections/preamble/text/ar «GOV-02»',
        'fail notInEnglish /sections/preamble/text/ar',
        'fail notInArabic /sections/preamble/text/en «Article Twenty»',
        'fail notInArabic /sections/preamble/text/en «GOV-03»',
      ],
    },
  ],
});

function missingFrom(others: readonly Reference[], some: readonly Reference[]): Reference[] {
  const keys = new Set(others.map(({ key }) => key));
  return some.filter(({ key }) => !keys.has(key));
}

/** What each text refers to and the other does not. */
const differenceOf = perPair((ar, en) => {
  const { arabic, english } = referencesOf(ar, en);
  return { onlyArabic: missingFrom(english, arabic), onlyEnglish: missingFrom(arabic, english) };
});

function referencesOf(
  ar: TextAnalysis,
  en: TextAnalysis,
): { arabic: readonly Reference[]; english: readonly Reference[] } {
  const named = instruments.flatMap(({ name, ar: arabic, en: english }): [boolean, boolean, Reference][] => {
    const reference: Reference = { kind: 'instrument', key: name.en, named: name };
    return [[arabic.test(ar.folded.text), english.test(en.text), reference]];
  });
  return {
    arabic: [
      ...documentsOnlyIn('ar', ar, en),
      ...arabicArticles(ar),
      ...addressesIn(ar),
      ...named.flatMap(([has, , one]) => (has ? [one] : [])),
    ],
    english: [
      ...documentsOnlyIn('en', en, ar),
      ...englishArticles(en),
      ...addressesIn(en),
      // An English word for an instrument may stand for several; only a missing one is told.
      ...named.flatMap(([inArabic, has, one]) => (has && inArabic ? [one] : [])),
    ],
  };
}

/** The documents that a text calls by their titles while the other text has no title, and no such document. */
function documentsOnlyIn(language: Language, text: TextAnalysis, other: TextAnalysis): Reference[] {
  if (title.test(other.text)) return [];
  const otherLanguage = language === 'ar' ? 'en' : 'ar';
  return occurrencesOf(titles, text).flatMap(({ start, end, groups: [quoted] }): Reference[] => {
    const kind = documents.find((one) => one[language].test(quoted));
    if (kind === undefined || kind[otherLanguage].test(other.folded.text)) return [];
    const named = text.text.slice(start, end);
    return [{ kind: 'document', key: `${language} ${named}`, named, range: { start, end } }];
  });
}

function arabicArticles(analysis: TextAnalysis): Reference[] {
  if (!/ماد|مواد/.test(analysis.folded.text)) return [];
  return occurrencesOf(arabicArticle, analysis).flatMap(({ start, end, groups: [text] }) =>
    Array.from(text.matchAll(arabicNumber), ([word]): Reference => {
      const number = ordinals.get(word) ?? ordinals.get(word.slice(1)) ?? Number(word);
      return {
        kind: 'article',
        key: `article ${number}`,
        named: analysis.text.slice(start, end),
        range: { start, end },
      };
    }),
  );
}

function englishArticles({ text: written }: TextAnalysis): Reference[] {
  if (!/article/i.test(written)) return [];
  return Array.from(inLatinDigits(written).matchAll(englishArticle)).flatMap(({ 0: text, index }) =>
    Array.from(text.slice('Article'.length).matchAll(englishNumber), ([word]): Reference => ({
      kind: 'article',
      key: `article ${valueOf(word)}`,
      named: written.slice(index, index + text.length),
      range: { start: index, end: index + text.length },
    })),
  );
}

/** Links, e-mails, host names and codes; dates have a requirement of their own. */
function addressesIn({ text }: TextAnalysis): Reference[] {
  let end = 0;
  return stretchesOf(text).flatMap(({ text: stretch, isLeftToRight }): Reference[] => {
    const start = end;
    end += stretch.length;
    if (!isLeftToRight || !/[A-Za-z]/.test(stretch) || !isAddress(stretch)) return [];
    const key = inLatinDigits(stretch).toLowerCase().replace(/\/$/, '');
    return [{ kind: 'address', key, named: stretch, range: { start, end } }];
  });
}

/** English words are joined by hyphens too; a code has digits or capitals only. */
function isAddress(stretch: string): boolean {
  return (
    /@|:\/\/|\.[a-z]{2,}(?:\/|$)/i.test(stretch) || /^[A-Z0-9][A-Z0-9/._-]*\d[A-Z0-9/._-]*$/.test(stretch)
  );
}
