/** The terms of a policy type as patterns, and where a policy uses them. */
import { foldedText, sourceRange } from '../arabic/fold.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Terminology } from '../model/generated/documents.ts';
import { additionalSectionsKey, additionalSectionsOf } from '../model/policy.ts';
import { headingOf } from '../model/policy-type.ts';
import { segmentsOf, type TextRange } from '../model/position.ts';
import type { Reference } from '../model/reference.ts';
import { oncePer, quoted } from './kit.ts';
import { occursIn, passagesOf, type Passage } from './reading.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** One term of a terminology. */
export type Term = Terminology['terms'][number];

/** Which words of a term are meant. */
export type Wordlist = 'preferred' | 'banned' | 'synonyms';

/** A place at which a text uses one of the words of a term. */
export interface TermUse {
  readonly term: Term;
  readonly passage: Passage;
  readonly range: TextRange;
  /** The word as the text writes it, clitics included. */
  readonly written: string;
  /** The word of the list, folded, that was found. */
  readonly word: string;
}

/** The terms of one kind of the policy's type, or of all kinds; none where the type has no terminology. */
export function termsFor(
  { type }: PolicyEntry,
  { terminology }: Reference,
  kind: Term['kind'] | 'any' = 'any',
): readonly Term[] {
  const terms = terminology.get(type.id)?.terms ?? noTerms;
  return kind === 'any' ? terms : termsByKind(terms)[kind];
}

const noTerms: readonly Term[] = [];

const termsByKind = oncePer((terms: readonly Term[]): Readonly<Record<Term['kind'], readonly Term[]>> => {
  const ofKind = (kind: Term['kind']) => terms.filter((term) => term.kind === kind);
  return {
    party: ofKind('party'),
    role: ofKind('role'),
    document: ofKind('document'),
    concept: ofKind('concept'),
  };
});

/** Every place at which some passages use words of some terms, passage by passage. */
export function* usesOf(
  terms: readonly Term[],
  list: Wordlist,
  passages: readonly Passage[],
): Generator<TermUse> {
  const usesIn = finderOf(terms)[list];
  for (const passage of passages) for (const use of usesIn(passage)) yield { passage, ...use };
}

/** A use without the passage, which follows from the text and its language alone. */
type UseInText = Omit<TermUse, 'passage'>;

/** Finds the words of some terms in texts, in each once; for terms that stay the same, such as `termsFor`. */
const finderOf = oncePer((terms: readonly Term[]) => {
  const finderFor = (list: Wordlist) => {
    const sieve = sieveOf(terms, list);
    const find = (language: Language) =>
      oncePer((analysis: TextAnalysis): readonly UseInText[] =>
        sieve[language]?.test(analysis.folded.text) === true
          ? terms.flatMap((term) => usesIn(analysis, term, list, language))
          : [],
      );
    const inLanguage = { ar: find('ar'), en: find('en') };
    return ({ language, analysis }: Passage) => inLanguage[language](analysis);
  };
  return {
    preferred: finderFor('preferred'),
    banned: finderFor('banned'),
    synonyms: finderFor('synonyms'),
  };
});

/** A pattern that finds every text in which some of the terms may occur: few do, and most patterns are spared. */
function sieveOf(terms: readonly Term[], list: Wordlist): ByLanguage {
  return {
    ar: anyOf(terms.flatMap((term) => wordsOf(term, list, 'ar')).map(beginningOf)),
    en: anyOf(terms.flatMap((term) => wordsOf(term, list, 'en')).map((word) => word.toLowerCase())),
  };
}

/** The letters at the beginning of a word that neither the article nor spelling nor an ending changes. */
function beginningOf(word: string): string {
  const [first = ''] = foldedText(word, 'orthographic').trim().replace(/^ال/, '').split(' ');
  return first.replace(/^مسوول/, 'مس').replace(/اء$/, 'ا');
}

function anyOf(words: readonly string[]): RegExp | undefined {
  return words.length === 0 ? undefined : new RegExp([...new Set(words)].join('|'));
}

function wordsOf(
  { preferred, forms, ...lists }: Term,
  list: Wordlist,
  language: Language,
): readonly string[] {
  if (list !== 'preferred') return lists[list]?.[language] ?? [];
  return [preferred[language] ?? [], forms?.[language] ?? []].flat();
}

function usesIn(
  { folded, text }: TextAnalysis,
  term: Term,
  list: Wordlist,
  language: Language,
): readonly UseInText[] {
  const pattern = patternsOf(term)[list][language];
  const uses: UseInText[] = [];
  if (pattern === undefined) return uses;
  let excused: readonly TextRange[] | undefined;
  for (const { 0: whole, 1: defined, 2: other, index } of folded.text.matchAll(pattern)) {
    const found = { start: index, end: index + whole.length };
    const word = defined ?? other ?? whole;
    excused ??= rangesOf(patternsOf(term).exceptions[language], folded.text);
    if (excused.some(({ start, end }) => start <= found.start && found.end <= end)) continue;
    if (list === 'banned' && isAdjective(folded.text, found, word)) continue;
    const range = sourceRange(folded, found.start, found.end);
    uses.push({ term, range, written: text.slice(range.start, range.end), word });
  }
  return uses;
}

function rangesOf(pattern: RegExp | undefined, text: string): TextRange[] {
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** «مستخدمو الكراسي المتحركة» use a thing; those who use a service or an association are its beneficiaries. */
const usersOf = /^[وفبكل]?مستخدم[وي]$/;
const usedThing = /^ ال(?!جمعيه|موسسه|مركز|خدم|برامج|برنامج|دعم|مساعد|اعان)/;

/** Words with the article that are no nouns. */
const functionWord = /^(?:[وف]?(?:الي|التي|الذي|الذين|اللذين|الا|الان|اليه|اليها))$/;
const definite = /^[وف]?(?:[بك]?ال|لل)\p{L}{2,}$/u;
const participle = /^مستخدم$/;
/** «الأدوات المستخدمة»: the feminine describes things, unless someone is spoken to or served. */
const feminineParticiple = /^مستخدم(?:ه|ات)$/;
const doneToPerson =
  /^[وفس]{0,2}[يتن](?:ستقبل|خدم|ساعد|بلغ|شعر|خطر|فيد|رشد|وجه|عامل|سال|زود|سلم|قدم|وقع|طلب|راجع|حضر|ستلم|تسلم|حصل)(?:ون)?$/;
/** Before an indefinite «مستخدم» these show that a person is meant: «لكل مستخدم», «طلب مستخدم». */
const beforePerson =
  /^[وف]?(?:[بل]?كل|[بل]?اي|طلب|دعم|بيانات|ملف|رضا|خدمه|نموذج|حق|من|عن|مع|الي|علي|بين|كان)$/;

/**
 * Whether a word that may be a noun or a passive participle describes the word before it: «الأسلوب المستخدم»
 * is a method in use, «رضا المستخدم» is the satisfaction of a user.
 */
function isAdjective(text: string, { start, end }: TextRange, word: string): boolean {
  const written = text.slice(start, end);
  if (usersOf.test(written)) return usedThing.test(text.slice(end, end + 20));
  const isFeminine = feminineParticiple.test(word);
  if (!participle.test(word) && !isFeminine) return false;
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  if (isFeminine)
    return !/^[وف]?لل/.test(written) && !doneToPerson.test(before) && !beforePerson.test(before);
  // «غير المستخدم»: only what is described can be the opposite of it.
  if (/^[وفبكل]?(?:غير|شبه)$/.test(before)) return true;
  if (/^[وف]?ال/.test(written)) return definite.test(before) && !functionWord.test(before);
  if (written !== word) return false;
  return !beforePerson.test(before);
}

type ByLanguage = Readonly<Record<Language, RegExp | undefined>>;
type Patterns = Readonly<Record<Wordlist | 'exceptions', ByLanguage>>;

const patternsOf = oncePer((term: Term): Patterns => ({
  preferred: patternsFor(term, 'preferred'),
  banned: patternsFor(term, 'banned'),
  synonyms: patternsFor(term, 'synonyms'),
  exceptions: {
    ar: arabicPattern(term.exceptions?.ar ?? []),
    en: englishPattern(term.exceptions?.en ?? []),
  },
}));

function patternsFor(term: Term, list: Wordlist): ByLanguage {
  return { ar: arabicPattern(wordsOf(term, list, 'ar')), en: englishPattern(wordsOf(term, list, 'en')) };
}

/** An Arabic letter of a folded text; a plain class is looked up several times as fast as a property. */
const letter = '[\\u0620-\\u064A]';

/** Whole words for folded text, with و ف ب ك ل before them; the article too, unless the word has it already. */
function arabicPattern(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const spelt = forms.map((form) => foldedText(form, 'orthographic').trim());
  const withArticle = spelt.filter((form) => form.startsWith('ال')).map((form) => form.slice(2));
  const bare = spelt.filter((form) => !form.startsWith('ال'));
  const alternatives = [
    ...(withArticle.length > 0 ? [`[وف]?(?:[بك]?ال|لل)(${oneOf(withArticle)})`] : []),
    ...(bare.length > 0 ? [`[وف]?(?:[بك]?ال|لل|[بكل])?(${oneOf(bare)})`] : []),
  ];
  return new RegExp(`(?<!${letter})(?:${alternatives.join('|')})(?!${letter})`, 'g');
}

function oneOf(forms: readonly string[]): string {
  return [...forms]
    .sort((one, other) => other.length - one.length)
    .map(withPronouns)
    .join('|');
}

const pronouns = '(?:ها|هم|هن|نا|كم)';

/**
 * A folded word with the possessive pronouns that may follow it: «مستخدميها», «عملائنا»; a phrase takes
 * none. «مسؤول» and «مسئول» are the same word, which folding leaves apart.
 */
function withPronouns(form: string): string {
  const spelt = form.replaceAll('مسوول', 'مس[وي]ول');
  if (form.includes(' ')) return spelt;
  if (form.endsWith('اء')) return `${form.slice(0, -1)}(?:ء|[ءيو](?:${pronouns}|ه))`;
  return /[يو]$/.test(form) ? `${spelt}(?:${pronouns}|ه)?` : `${spelt}${pronouns}?`;
}

function englishPattern(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const spelt = forms.map((form) => form.toLowerCase()).sort((one, other) => other.length - one.length);
  return new RegExp(String.raw`(?<![\w@./-])(${spelt.join('|')})(?:['’]s)?(?![\w@/-])`, 'g');
}

/** The heading under which a passage stands. */
export function headingAbove(policy: PolicyEntry, { at, section = '' }: Passage): Bilingual {
  if (section !== additionalSectionsKey) return headingOf(policy.type, section);
  const [, , index] = segmentsOf(at);
  const additional = additionalSectionsOf(policy.source.data)[Number(index)];
  return additional === undefined ? { ar: section, en: section } : quoted(additional.heading);
}

/** The texts of the sections but for headings, in both languages. */
export const proseWithoutHeadings = oncePer((policy: PolicyEntry): readonly Passage[] =>
  passagesOf(policy).filter(({ section, wording }) => section !== undefined && !isHeading(wording)),
);

/** The title and the headings that the policy brings itself. */
export const headingsOf = oncePer((policy: PolicyEntry): readonly Passage[] =>
  passagesOf(policy).filter(({ wording }) => wording === '/title' || isHeading(wording)),
);

function isHeading(wording: string): boolean {
  return wording.startsWith(`/sections/${additionalSectionsKey}/`) && wording.endsWith('/heading');
}

/** The texts of the definitions: what stands there is explained. */
export const definitionsIn = oncePer((policy: PolicyEntry): readonly Passage[] =>
  passagesOf(policy).filter(({ section }) => section === 'definitions'),
);

/** Whether some texts use a term in one of its words. */
export function isUsedIn(term: Term, list: Wordlist, passages: readonly Passage[]): boolean {
  const patterns = patternsOf(term)[list];
  return passages.some((passage) => {
    const pattern = patterns[passage.language];
    return pattern !== undefined && occursIn(pattern, passage);
  });
}
