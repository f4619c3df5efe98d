/** The articles of laws that a policy cites, by number and by the law they are said to stand in. */
import { foldedText, sourceRange } from '../arabic/fold.ts';
import { ordinalFeminine } from '../arabic/ordinals.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { TextRange } from '../model/position.ts';
import { arabicProse, type Passage } from './reading.ts';

/** A law whose articles are known by number. */
interface Law {
  readonly title: Bilingual;
  /** How many articles it has. */
  readonly articles: number;
}

/** The laws that policies of associations rest on, in the texts that the standards name. */
export const laws = {
  associations: {
    title: { ar: 'نظام الجمعيات والمؤسسات الأهلية', en: 'Law of Associations and Foundations' },
    articles: 44,
  },
  associationsRegulation: {
    title: {
      ar: 'اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية',
      en: 'Implementing Regulation of the Law of Associations and Foundations',
    },
    articles: 129,
  },
  personalData: {
    title: { ar: 'نظام حماية البيانات الشخصية', en: 'Personal Data Protection Law' },
    articles: 43,
  },
  fundraising: { title: { ar: 'نظام جمع التبرعات', en: 'Fundraising Law' }, articles: 23 },
} as const satisfies Readonly<Record<string, Law>>;

/** A law that is known, or a text of which nothing is known: another law, or the policy itself. */
export type CitedText = keyof typeof laws | 'other';

/** An article as a policy cites it; the range is of the text as written. */
export interface CitedArticle {
  readonly passage: Passage;
  readonly range: TextRange;
  readonly article: number;
  /** The text it stands in; nothing where neither the sentence nor the section says. */
  readonly text: CitedText | undefined;
}

/** Every article that the Arabic text cites, in order; several rules ask. */
export function citedArticlesIn(policy: PolicyEntry): readonly CitedArticle[] {
  const known = citations.get(policy) ?? findCitedArticles(policy);
  citations.set(policy, known);
  return known;
}

/** Citations belong to their policy and are forgotten with it. */
const citations = new WeakMap<PolicyEntry, readonly CitedArticle[]>();

function findCitedArticles(policy: PolicyEntry): CitedArticle[] {
  const found: CitedArticle[] = [];
  let section: string | undefined;
  let spokenOf: CitedText | undefined;
  for (const passage of arabicProse(policy)) {
    if (passage.section !== section) spokenOf = undefined;
    section = passage.section;
    const { text } = passage.folded;
    if (!mayCite.test(text)) continue;
    const mentions = textsIn(text, spokenOf);
    for (const match of text.matchAll(article)) {
      const start = match.index;
      const numbers = numbersAt(text, start + match[0].length);
      const last = numbers.at(-1);
      if (last === undefined) continue;
      const cited = textOfArticle(text, mentions, { start, end: last.end }) ?? spokenOf;
      for (const [index, { number, end, start: own }] of numbers.entries()) {
        const range = sourceRange(passage.folded, index === 0 ? start : own, end);
        found.push({ passage, range, article: number, text: cited });
      }
    }
    spokenOf = mentions.findLast(({ cited }) => cited !== 'other')?.cited ?? spokenOf;
  }
  return found;
}

const mayCite = /ماد(?:ه|ت)|مواد|نظام|لايح/;
const article = /(?<!\p{L})[وفبكل]?(?:ال|لل|ل)?(?:ماده|مادتين|مادتان|مواد)(?=[\s(:])/gu;

/** Names of laws in folded text, with what a name may be followed by. */
const textName =
  /نظام (?<name>\p{L}+(?: \p{L}+)?)|لايح(?:ه|ته|تها) (?:ال)?(?:تنفيذيه(?: ل(?<of>نظام \p{L}+(?: \p{L}+)?))?|\p{L}+)|(?<anaphora>(?<!\p{L})[وفبك]?(?:ال|لل)نظام(?!\p{L}))|(?:هذه|هذا) (?:ال)?\p{L}+/gu;

interface TextMention extends TextRange {
  readonly cited: CitedText | undefined;
  /** «هذه السياسة»: it may be the subject of the sentence and have nothing to do with the article. */
  readonly isThis: boolean;
}

function textsIn(text: string, spokenOf: CitedText | undefined): TextMention[] {
  const mentions: TextMention[] = [];
  for (const match of text.matchAll(textName)) {
    const { name, of, anaphora } = match.groups ?? {};
    const previous = mentions.findLast(({ cited }) => cited !== undefined)?.cited ?? spokenOf;
    const cited =
      anaphora !== undefined
        ? previous
        : name !== undefined
          ? lawNamed(name)
          : match[0].includes('تنفيذيه')
            ? regulationOf(of, previous)
            : 'other';
    const isThis = /^هذ[اه]/.test(match[0]);
    mentions.push({ start: match.index, end: match.index + match[0].length, cited, isThis });
  }
  return mentions;
}

function lawNamed(name: string): CitedText {
  if (name.startsWith('الجمعيات')) return 'associations';
  if (name.startsWith('حمايه البيانات')) return 'personalData';
  return name.startsWith('جمع التبرعات') ? 'fundraising' : 'other';
}

/** «لائحته التنفيذية» is that of the law spoken of; only one regulation is known. */
function regulationOf(of: string | undefined, previous: CitedText | undefined): CitedText {
  const law = of === undefined ? (previous ?? 'associations') : lawNamed(of.replace('نظام ', ''));
  return law === 'associations' || law === 'associationsRegulation' ? 'associationsRegulation' : 'other';
}

/** How far a name may stand from the article, in characters. */
const reach = 60;
/** What may stand between «هذه السياسة» and one of its own articles: «في المادة». */
const besideArticle = /^ (?:في )?$/;
const sentenceEnd = /[.؛]\s/;

/** «من نظام …» after the number, otherwise the name before it in the same sentence. */
function textOfArticle(
  text: string,
  mentions: readonly TextMention[],
  { start, end }: TextRange,
): CitedText | undefined {
  const after = mentions.find((mention) => mention.start >= end);
  if (after !== undefined) {
    const between = text.slice(end, after.start);
    const isOf = /(?:^|\s|\))(?:من|في|ل)\s?(?:ال|ل)*$/u.test(between);
    if (between.length <= reach && !sentenceEnd.test(between) && isOf) return after.cited;
  }
  const before = mentions.findLast(
    (mention) =>
      mention.end <= start && (!mention.isThis || besideArticle.test(text.slice(mention.end, start))),
  );
  if (before === undefined) return undefined;
  return sentenceEnd.test(text.slice(before.end, start)) ? undefined : before.cited;
}

interface ArticleNumber extends TextRange {
  readonly number: number;
}

/** The numbers that follow the word «المادة»: «(١٢) و(١٣)»، «الثانية عشرة والثالثة عشرة». */
function numbersAt(text: string, from: number): ArticleNumber[] {
  const numbers: ArticleNumber[] = [];
  let at = from;
  for (;;) {
    const next = numberAt(text, at) ?? (numbers.length > 0 ? numberAfterJoint(text, at) : undefined);
    if (next === undefined) return numbers;
    numbers.push(next);
    at = next.end;
  }
}

const joint = /^\s?(?:،|,)?\s?و?\s?(?:ال)?(?:ماده\s)?/u;

function numberAfterJoint(text: string, at: number): ArticleNumber | undefined {
  const { 0: joined } = joint.exec(text.slice(at, at + 12)) ?? [''];
  const isJoint = /[،,و]/.test(joined);
  // The article of an ordinal was taken for part of the joint.
  const start = at + joined.replace(/ال$/, '').length;
  return isJoint ? numberAt(text, start) : undefined;
}

const digits = /^[\s:]*(?:رقم\s)?(?:\(\s*(?:رقم\s)?(\d{1,4})[^()]{0,8}\)|(\d{1,4})(?!\d))/u;

function numberAt(text: string, at: number): ArticleNumber | undefined {
  const rest = text.slice(at, at + longestOrdinal + 12);
  const written = digits.exec(rest);
  if (written !== null)
    return { number: Number(written[1] ?? written[2]), start: at, end: at + written[0].length };
  const lead = /^[\s:(]*/.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(lead).split(' ');
  for (let length = Math.min(words.length, wordsOfOrdinal); length > 0; length -= 1) {
    const said = words
      .slice(0, length)
      .join(' ')
      .replace(/[).،؛:].*$/su, '');
    const number = ordinals.get(inOneForm(said));
    if (number !== undefined) return { number, start: at, end: at + lead + said.length };
  }
  return undefined;
}

/** The most words of a number: «الثالثة والعشرين بعد المئة». */
const wordsOfOrdinal = 4;
const longestOrdinal = 40;

const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 199 }, (_, index) => index + 1).flatMap((number): [string, number][] => {
    const rest = number % 100;
    if (number < 100) return [[inOneForm(ordinalFeminine(number)), number]];
    const hundred = rest === 0 ? 'المئة' : `${ordinalFeminine(rest)} بعد المئة`;
    return [[inOneForm(hundred), number]];
  }),
);

/** One spelling for «المائة» and «المئة», one ending for «العشرون» and «العشرين». */
function inOneForm(ordinal: string): string {
  return foldedText(ordinal, 'orthographic')
    .replaceAll('مايه', 'ميه')
    .replaceAll(/ون(?= |$)/g, 'ين');
}
