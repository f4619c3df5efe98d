/** The words of a text, Arabic and Latin, and the light stem of an Arabic word. */
import type { TextRange } from '../model/position.ts';
import { foldedText } from './fold.ts';

/** A word as it is written, tashkeel and tatweel included. */
export interface Word extends TextRange {
  readonly text: string;
}

/**
 * Runs of letters, marks and digits.
 *
 * Inside a word stay: zero-width signs; an apostrophe between Latin letters, as in `association's`; and
 * the separators of a number, as in 1.5 and 1,000. A full stop between letters parts them, unlike in
 * Unicode's rules: in Arabic prose it is a sentence whose space was forgotten.
 */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00AD\u061C\u200B-\u200F\u2066-\u2069]+(?=[\p{L}\p{M}\p{N}])|(?<=\p{Script=Latin})['’](?=\p{Script=Latin})|(?<=\p{Nd})[.,٫٬](?=\p{Nd}))*/gu;

/** The words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    words.push({ start: match.index, end: word.lastIndex, text: match[0] });
  }
  return words;
}

/** The light stem of a word, in folded spelling: `مستفيد` of «وَالمُستفيدين»; a Latin word in small letters. */
export function lightStem(word: string): string {
  return foldedText(word, 'search').trim();
}

const arabicOnly =
  /^[\u0620-\u065F\u066E-\u06D3\u06D5-\u06EF\u06FA-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC\u200B-\u200F]+$/;
const arabicLetter =
  /[\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u0750-\u077F\uFB50-\uFDFB\uFE70-\uFEFC]/;

/** Whether a text is one word in Arabic letters. */
export function isArabicWord(text: string): boolean {
  return arabicOnly.test(text) && arabicLetter.test(text);
}
