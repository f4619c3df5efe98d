/** The texts of a policy as running text: what rules about spelling and punctuation look at. */
import { datesIn, type FoundDate } from '../arabic/dates-in-text.ts';
import { foldedText } from '../arabic/fold.ts';
import { wordsOf } from '../arabic/words.ts';
import { stretchesOf } from '../arabic/left-to-right.ts';
import type { Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import { within, type Place, type Verdict } from '../model/rule.ts';
import type { TextRange } from '../model/position.ts';
import { passagesOf, type Passage } from './reading.ts';

/** The title, the headings and the clauses in one language: no names of persons, no data of the document. */
export function runningText(policy: PolicyEntry, language: Language): readonly Passage[] {
  return runningTexts[language](policy);
}

const [arabicText, englishText] = languages.map((language) =>
  perPolicy((policy) =>
    passagesOf(policy).filter(
      (passage) =>
        passage.language === language && (passage.section !== undefined || passage.wording === '/title'),
    ),
  ),
) as [TextOf, TextOf];

type TextOf = (policy: PolicyEntry) => readonly Passage[];

const runningTexts: Readonly<Record<Language, TextOf>> = { ar: arabicText, en: englishText };

/** The title and the clauses in Arabic. */
export { arabicText };

/** The same in both languages, one after the other. */
export const bothTexts = perPolicy((policy): readonly Passage[] =>
  languages.flatMap((language) => runningText(policy, language)),
);

/** What stands in a plain text for a character of an address or a code. */
const mask = 'x';

/**
 * The text with every address, e-mail, code and date from left to right covered by Latin letters, and of
 * the same length: what stands in them is not punctuation of a sentence.
 */
export const plainTextOf = perText(({ text }): string => {
  const stretches = stretchesOf(text);
  if (!stretches.some(({ isLeftToRight }) => isLeftToRight)) return text;
  return stretches
    .map(({ text, isLeftToRight }) => (isLeftToRight ? mask.repeat(text.length) : text))
    .join('');
});

/** Where a word of a policy stands. */
export interface Occurrence extends TextRange {
  readonly passage: Passage;
}

/** Every Arabic word of the running text, as it is spelt without tashkeel and tatweel, and where it stands. */
export function vocabularyOf(policy: PolicyEntry): ReadonlyMap<string, readonly Occurrence[]> {
  const known = vocabularies.get(policy);
  if (known !== undefined) return known;
  const vocabulary = new Map<string, Occurrence[]>();
  for (const passage of arabicText(policy)) {
    for (const { text, start, end } of passage.words) {
      const spelling = bareSpelling(text);
      const occurrence = { passage, start, end };
      const others = vocabulary.get(spelling);
      if (others === undefined) vocabulary.set(spelling, [occurrence]);
      else others.push(occurrence);
    }
  }
  vocabularies.set(policy, vocabulary);
  return vocabulary;
}

/** Tashkeel, tatweel, and signs that cannot be seen. */
const marks =
  // eslint-disable-next-line no-misleading-character-class -- marks are meant one by one
  /[\u00AD\u0610-\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A word with its letters as they are spelt, without tashkeel, tatweel and signs that cannot be seen. */
export function bareSpelling(word: string): string {
  return word.replaceAll(marks, '');
}

/** The place of some characters of a passage. */
export function placeIn({ at }: Passage, range: TextRange): Place {
  return within(at, range);
}

/** The characters of a passage as written. */
export function written({ text }: Passage, { start, end }: TextRange): string {
  return text.slice(start, end);
}

/** Where a pattern occurs in the text of a passage as written, or in a text of the same length. */
export function* matchesOf(
  pattern: RegExp,
  text: string,
): Generator<TextRange & { readonly match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, match };
  }
}

/** What was found; where nothing was, that all is well. */
export function* orPass(found: Iterable<Verdict>, passed: Verdict): Generator<Verdict> {
  let clean = true;
  for (const verdict of found) {
    clean = false;
    yield verdict;
  }
  if (clean) yield passed;
}

/** A word without regard to hamza, tashkeel and the like. */
export function foldedWord(word: string): string {
  return foldedText(word, 'orthographic');
}

/** The words of a passage without regard to hamza and the like, in their order. */
export function foldedWordsOf(passage: Passage): readonly string[] {
  const known = foldedWords.get(passage);
  if (known !== undefined) return known;
  const together = wordsOf(passage.folded.text).map(({ text }) => text);
  const isWhole = together.length === passage.words.length;
  const words = isWhole ? together : passage.words.map(({ text }) => foldedWord(text));
  foldedWords.set(passage, words);
  return words;
}

/** A date has a year, and a year four digits; most texts have none. */
const yearLike = /[0-9\u0660-\u0669\u06F0-\u06F9]{4}/;

/** The dates of a passage. */
export function datesOf(passage: Passage): readonly FoundDate[] {
  const known = dates.get(passage);
  if (known !== undefined) return known;
  const found = yearLike.test(passage.text) ? datesIn(passage.text) : [];
  dates.set(passage, found);
  return found;
}

/** Each belongs to its policy or passage and is forgotten with it. */
const arabicTexts = new WeakMap<PolicyEntry, readonly Passage[]>();
const plainTexts = new WeakMap<Passage, string>();
const vocabularies = new WeakMap<PolicyEntry, ReadonlyMap<string, readonly Occurrence[]>>();
const foldedWords = new WeakMap<Passage, readonly string[]>();
const dates = new WeakMap<Passage, readonly FoundDate[]>();
