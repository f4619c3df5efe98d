/** The texts of a policy as running text: what rules about spelling and punctuation look at. */
import { datesIn, type FoundDate } from '../arabic/dates-in-text.ts';
import { foldedText } from '../arabic/fold.ts';
import { wordsOf } from '../arabic/words.ts';
import { stretchesOf } from '../arabic/left-to-right.ts';
import { languages, type Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import { within, type Place } from '../model/rule.ts';
import type { TextRange } from '../model/position.ts';
import { oncePer } from './kit.ts';
import { passagesOf, type Passage } from './reading.ts';
import { perText, perWord, type Analysed } from './text-analysis.ts';

/** The title, the headings and the clauses in one language: no names of persons, no data of the document. */
export function runningText(policy: PolicyEntry, language: Language): readonly Passage[] {
  return runningTexts[language](policy);
}

/** The same in Arabic. */
export const arabicText = oncePer((policy: PolicyEntry) => textIn('ar', policy));

const runningTexts = { ar: arabicText, en: oncePer((policy: PolicyEntry) => textIn('en', policy)) };

function textIn(language: Language, policy: PolicyEntry): readonly Passage[] {
  return passagesOf(policy).filter(
    (passage) =>
      passage.language === language && (passage.section !== undefined || passage.wording === '/title'),
  );
}

/** The same in both languages, one after the other. */
export const bothTexts = oncePer((policy: PolicyEntry): readonly Passage[] =>
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

/** A word of a text that is spelt in a way that a rule remarks on. */
interface Remarked<Remark> extends TextRange {
  /** Without tashkeel and tatweel. */
  readonly spelling: string;
  readonly remark: Remark;
}

/** A spelling that a rule remarks on, and every place at which it stands. */
interface RemarkedSpelling<Remark> {
  readonly spelling: string;
  readonly remark: Remark;
  readonly places: readonly Occurrence[];
}

/**
 * Looks at the Arabic words of a policy, each as it is spelt without tashkeel and tatweel, and gives the
 * spellings that are remarked on in the order in which they first occur.
 */
export function spellingsWith<Remark>(
  remarkOn: (spelling: string) => Remark | undefined,
): (policy: PolicyEntry) => readonly RemarkedSpelling<Remark>[] {
  const remarkOnWord = perWord(remarkOn);
  const remarkedIn = perText((analysis) => {
    const remarked: Remarked<Remark>[] = [];
    for (const [index, spelling] of bareWordsOf(analysis).entries()) {
      const remark = remarkOnWord(spelling);
      if (remark !== undefined) remarked.push({ spelling, remark, ...analysis.words[index]! });
    }
    return remarked;
  });
  return (policy) => {
    const found = new Map<string, { spelling: string; remark: Remark; places: Occurrence[] }>();
    for (const passage of arabicText(policy)) {
      for (const { spelling, remark, start, end } of remarkedIn(passage)) {
        const known = found.get(spelling) ?? { spelling, remark, places: [] };
        known.places.push({ passage, start, end });
        found.set(spelling, known);
      }
    }
    return [...found.values()];
  };
}

/** The words of a text in their order, without tashkeel and tatweel. */
export const bareWordsOf = perText(({ text, words }): readonly string[] => {
  const isBare = text.search(marks) < 0;
  return words.map((word) => (isBare ? word.text : bareSpelling(word.text)));
});

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

/** Where a pattern was found, and what it matched. */
export interface Match extends TextRange {
  readonly match: RegExpExecArray;
}

/** Where a pattern occurs in a text. */
export function matchesIn(pattern: RegExp, text: string): readonly Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
}

/** Where a pattern occurs in the text of a passage as written; it is looked for once in each text. */
export function matchesOf(pattern: RegExp, subject: Analysed): readonly Match[] {
  const finder = finders.get(pattern) ?? perText(({ text }) => matchesIn(pattern, text));
  finders.set(pattern, finder);
  return finder(subject);
}

/** The same in the plain text. */
export function plainMatchesOf(pattern: RegExp, subject: Analysed): readonly Match[] {
  const finder =
    plainFinders.get(pattern) ?? perText((analysis) => matchesIn(pattern, plainTextOf(analysis)));
  plainFinders.set(pattern, finder);
  return finder(subject);
}

type Finder = (subject: Analysed) => readonly Match[];

const finders = new WeakMap<RegExp, Finder>();
const plainFinders = new WeakMap<RegExp, Finder>();

/** A word without regard to hamza, tashkeel and the like. */
function foldedWord(word: string): string {
  return foldedText(word, 'orthographic');
}

/** The words of a text without regard to hamza and the like, in their order. */
export const foldedWordsOf = perText(({ folded, words }): readonly string[] => {
  const together = wordsOf(folded.text).map(({ text }) => text);
  return together.length === words.length ? together : words.map(({ text }) => foldedWord(text));
});

/** A date has a year, and a year four digits; most texts have none. */
const yearLike = /[0-9\u0660-\u0669\u06F0-\u06F9]{4}/;

/** The dates of a text. */
export const datesOf = perText(({ text }): readonly FoundDate[] =>
  yearLike.test(text) ? datesIn(text) : [],
);
