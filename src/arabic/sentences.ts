/** The sentences of a text, and the phrases of a sentence. */
import type { TextRange } from '../model/position.ts';

/** A part of a text without the space around it; the offsets are those of the given text. */
export interface TextPart extends TextRange {
  readonly text: string;
}

/** What may end a sentence: the end of a line, or signs with the brackets and quotation marks that close after them. */
const possibleEnd = /[\n\r\u2028\u2029]|[.؟!?۔]+[)\]}»”’"'\u200E\u200F\u2069]*/g;

/** What parts the phrases of a sentence, besides its end. */
const possibleComma = /[،؛:,;]/g;

/** What a full stop shortens: a letter alone, as in «أ. د. علي» and in lists, or a title in English. */
const abbreviation = /(?<![\p{L}\p{M}\p{N}])(?:و?\p{L}\p{M}*|و?هـ|أد|Eng|Dr|Mrs?|Ms|Prof|St|vs|cf)$/u;

/** The same, if a number follows. */
const reference = /(?<![\p{L}\p{M}\p{N}])(?:No|Nos|Art|Arts|Para|Sec|Vol|pp)$/iu;

/** A year with the letter of its calendar, after which a full stop ends the sentence after all. */
const numberWithLetter = /[0-9٠-٩۰-۹]\s*(?:هـ|ه|م)$/;

/** How a date goes on after the letter of its calendar. */
const restOfDate = /^\s*(?:الموافق|[(/-]|[0-9٠-٩۰-۹])/;

/** The number of an item, alone at the beginning of a line. */
const listMarker = /(?:^|[\n\r])[ \t]*(?:[-*+•#>]+[ \t]+)*(?:[0-9٠-٩۰-۹]{1,3}\.)*[0-9٠-٩۰-۹]{1,3}$/;

/** How many code units before a full stop are looked at. */
const lookBack = 24;

const digit = /[0-9٠-٩۰-۹]/;
/** What may stand before a full stop whose space was forgotten: «المسافة.ثم». */
const beforeForgottenSpace = /[\u0621-\u0652)\]»”"0-9٠-٩]/;
const partOfAddress = /[A-Za-z0-9_%&=/#@+~-]/;
const space = /\s/;
const content = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text in their order, each with the sign that ends it.
 *
 * A sentence ends at . ؟ ! ۔ ? and with its line; not inside numbers, abbreviations, addresses and the
 * markers of lists, and not at dots that trail off. What holds neither letter nor digit is no sentence.
 */
export function sentencesOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(possibleEnd)) {
    const end = index + sign.length;
    if (!isEnd(text, sign, index)) continue;
    addTrimmed(parts, text, start, end);
    start = end;
  }
  addTrimmed(parts, text, start, text.length);
  return parts;
}

/** The phrases of a text: its sentences divided at ، ؛ : , and ; and without these signs and those that end them. */
export function phrasesOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const sentence of sentencesOf(text)) {
    let start = sentence.start;
    for (const { index } of sentence.text.matchAll(possibleComma)) {
      const comma = sentence.start + index;
      if (isInsideWord(text, comma)) continue;
      addTrimmed(parts, text, start, comma);
      start = comma + 1;
    }
    addTrimmed(parts, text, start, withoutFinalSigns(text, start, sentence.end));
  }
  return parts;
}

/** Whether a sentence ends with the signs that begin at `index`. */
function isEnd(text: string, sign: string, index: number): boolean {
  const first = sign.charAt(0);
  if (first === '؟' || first === '۔' || space.test(first)) return true;
  const next = text.charAt(index + sign.length);
  if (next === '') return true;
  if (sign.startsWith('..')) return false;
  if (first !== '.') return !partOfAddress.test(next);
  const before = text.slice(Math.max(0, index - lookBack), index);
  // What is cut off must not look like the beginning of a line.
  const line = index > lookBack ? `…${before}` : before;
  const after = text.slice(index + sign.length, index + sign.length + lookBack);
  const mayEnd = space.test(next) || (isArabic(next) && beforeForgottenSpace.test(before.slice(-1)));
  return mayEnd && !isShortened(line, after) && !listMarker.test(line);
}

function isArabic(character: string): boolean {
  return character >= '\u0621' && character <= '\u064A';
}

function isShortened(before: string, after: string): boolean {
  if (numberWithLetter.test(before)) return restOfDate.test(after);
  return abbreviation.test(before) || (reference.test(before) && digit.test(after.trimStart().charAt(0)));
}

/** Whether a comma or colon belongs to a number, a time of day or an address. */
function isInsideWord(text: string, index: number): boolean {
  const previous = text.charAt(index - 1);
  const next = text.charAt(index + 1);
  if (digit.test(previous) && digit.test(next)) return true;
  return text.charAt(index) === ':' && partOfAddress.test(previous) && partOfAddress.test(next);
}

function withoutFinalSigns(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.؟!?۔ '.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function addTrimmed(parts: TextPart[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && space.test(text.charAt(start))) start += 1;
  while (end > start && space.test(text.charAt(end - 1))) end -= 1;
  const part = text.slice(start, end);
  if (content.test(part)) parts.push({ start, end, text: part });
}
