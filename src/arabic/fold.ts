/** Arabic spelling folded, so that one word written in two ways compares as equal. For comparison only. */
import { inLatinDigits } from './digits.ts';

/** Tatweel, vowel signs and Quranic marks, direction controls and zero-width characters. */
const unwritten =
  // eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
  /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

const variable = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** A text without what spelling leaves to the writer: «الإدَارة» and «الاداره» become the same. */
export function folded(text: string): string {
  return inLatinDigits(text.normalize('NFC'))
    .replaceAll(unwritten, '')
    .replaceAll(variable, (letter) => letters[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
