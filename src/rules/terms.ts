/** The terms of a policy type as patterns, and where a policy uses them. */
import { foldedText, sourceRange } from '../arabic/fold.ts';
import { languages, type Bilingual, type Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Terminology } from '../model/generated/documents.ts';
import { additionalSectionsKey, additionalSectionsOf } from '../model/policy.ts';
import { segmentsOf, type TextRange } from '../model/position.ts';
import type { Reference } from '../model/reference.ts';
import { headingOf, quoted } from './kit.ts';
import { passagesOf, type Passage } from './reading.ts';

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

/** The terms of the policy's type; none where the type has no terminology. */
export function termsFor({ type }: PolicyEntry, { terminology }: Reference): readonly Term[] {
  return terminology.get(type.id)?.terms ?? [];
}

/** Every place at which some passages use words of some terms, in the order of the text. */
export function* usesOf(
  terms: readonly Term[],
  list: Wordlist,
  passages: readonly Passage[],
): Generator<TermUse> {
  const patterns = terms.flatMap((term) => {
    const pattern = patternsOf(term)[list];
    return pattern === undefined ? [] : [{ term, pattern }];
  });
  for (const passage of passages) {
    for (const { term, pattern } of patterns) yield* usesIn(passage, term, pattern[passage.language], list);
  }
}

function* usesIn(
  passage: Passage,
  term: Term,
  pattern: RegExp | undefined,
  list: Wordlist,
): Generator<TermUse> {
  if (pattern === undefined) return;
  const { folded, text } = passage;
  let excused: readonly TextRange[] | undefined;
  for (const { 0: whole, 1: defined, 2: other, index } of folded.text.matchAll(pattern)) {
    const word = defined ?? other ?? whole;
    const found = { start: index, end: index + whole.length };
    if (list !== 'preferred') {
      excused ??= rangesOf(patternsOf(term).exceptions?.[passage.language], folded.text);
      if (excused.some(({ start, end }) => start <= found.start && found.end <= end)) continue;
    }
    if (list === 'banned' && isAdjective(folded.text, found, word)) continue;
    const range = sourceRange(folded, found.start, found.end);
    yield { term, passage, range, written: text.slice(range.start, range.end), word };
  }
}

function rangesOf(pattern: RegExp | undefined, text: string): TextRange[] {
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** Words with the article that are no nouns. */
const functionWord = /^(?:[وف]?(?:الي|التي|الذي|الذين|اللذين|الا|الان|اليه|اليها))$/;
const definite = /^[وف]?(?:[بك]?ال|لل)\p{L}{2,}$/u;
const participle = /^(?:مستخدم)$/;
/** Before an indefinite «مستخدم» these show that a person is meant: «لكل مستخدم», «طلب مستخدم». */
const beforePerson =
  /^[وف]?(?:[بل]?كل|[بل]?اي|طلب|دعم|بيانات|ملف|رضا|خدمه|نموذج|حق|من|عن|مع|الي|علي|بين|كان)$/;

/**
 * Whether a word that may be a noun or a passive participle describes the word before it: «الأسلوب المستخدم»
 * is a method in use, «رضا المستخدم» is the satisfaction of a user.
 */
function isAdjective(text: string, { start, end }: TextRange, word: string): boolean {
  if (!participle.test(word)) return false;
  const written = text.slice(start, end);
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  if (/^[وف]?ال/.test(written)) return definite.test(before) && !functionWord.test(before);
  if (written !== word) return false;
  return !beforePerson.test(before);
}

interface Patterns {
  readonly preferred?: Readonly<Record<Language, RegExp | undefined>>;
  readonly banned?: Readonly<Record<Language, RegExp | undefined>>;
  readonly synonyms?: Readonly<Record<Language, RegExp | undefined>>;
  readonly exceptions?: Readonly<Record<Language, RegExp | undefined>>;
}

const patternsOfTerms = new WeakMap<Term, Patterns>();

function patternsOf(term: Term): Patterns {
  const known = patternsOfTerms.get(term);
  if (known !== undefined) return known;
  const { preferred, forms, banned, synonyms, exceptions } = term;
  const patterns: Patterns = {
    preferred: {
      ar: arabicPattern([preferred.ar, ...(forms?.ar ?? [])]),
      en: englishPattern([...(preferred.en === undefined ? [] : [preferred.en]), ...(forms?.en ?? [])]),
    },
    banned: { ar: arabicPattern(banned?.ar), en: englishPattern(banned?.en) },
    synonyms: { ar: arabicPattern(synonyms?.ar), en: englishPattern(synonyms?.en) },
    exceptions: { ar: arabicPattern(exceptions?.ar), en: englishPattern(exceptions?.en) },
  };
  patternsOfTerms.set(term, patterns);
  return patterns;
}

/** Whole words for folded text, with و ف ب ك ل before them; the article too, unless the word has it already. */
function arabicPattern(forms: readonly string[] | undefined): RegExp | undefined {
  if (forms === undefined || forms.length === 0) return undefined;
  const spelt = forms.map((form) => foldedText(form, 'orthographic').trim());
  const withArticle = spelt.filter((form) => form.startsWith('ال')).map((form) => form.slice(2));
  const bare = spelt.filter((form) => !form.startsWith('ال'));
  const alternatives = [
    ...(withArticle.length > 0 ? [`[وف]?(?:[بك]?ال|لل)(${oneOf(withArticle)})`] : []),
    ...(bare.length > 0 ? [`[وف]?(?:[بك]?ال|لل|[بكل])?(${oneOf(bare)})`] : []),
  ];
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`, 'gu');
}

function oneOf(forms: readonly string[]): string {
  // «مسؤول» and «مسئول» are the same word, which folding leaves apart.
  return [...forms]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replaceAll('مسوول', 'مس[وي]ول'))
    .join('|');
}

function englishPattern(forms: readonly string[] | undefined): RegExp | undefined {
  if (forms === undefined || forms.length === 0) return undefined;
  const spelt = forms.map((form) => form.toLowerCase()).sort((one, other) => other.length - one.length);
  return new RegExp(String.raw`(?<![\w@./-])(${spelt.join('|')})(?:['’]s)?(?![\w@/-])`, 'gu');
}

/** The heading under which a passage stands. */
export function headingAbove(policy: PolicyEntry, { at, section = '' }: Passage): Bilingual {
  if (section !== additionalSectionsKey) return headingOf(policy.type, section);
  const [, , index] = segmentsOf(at);
  const additional = additionalSectionsOf(policy.source.data)[Number(index)];
  return additional === undefined ? { ar: section, en: section } : quoted(additional.heading);
}

/** The texts of the sections but for headings, in both languages. */
export function proseWithoutHeadings(policy: PolicyEntry): readonly Passage[] {
  return passagesOf(policy).filter(({ section, wording }) => section !== undefined && !isHeading(wording));
}

/** The title and the headings that the policy brings itself. */
export function headingsOf(policy: PolicyEntry): readonly Passage[] {
  return passagesOf(policy).filter(({ wording }) => wording === '/title' || isHeading(wording));
}

function isHeading(wording: string): boolean {
  return wording.startsWith(`/sections/${additionalSectionsKey}/`) && wording.endsWith('/heading');
}

/** The texts of the definitions: what stands there is explained. */
export function definitionsIn(policy: PolicyEntry): readonly Passage[] {
  return passagesOf(policy).filter(({ section }) => section === 'definitions');
}

/** Whether some texts use a term in one of its words. */
export function isUsedIn(term: Term, list: Wordlist, passages: readonly Passage[]): boolean {
  return languages.some((language) => {
    const pattern = patternsOf(term)[list]?.[language];
    return (
      pattern !== undefined &&
      passages.some((passage) => passage.language === language && passage.folded.text.search(pattern) >= 0)
    );
  });
}
