/** The numbers of a text, in the digits of three systems and in Arabic words. */
import type { TextRange } from '../model/position.ts';
import { fold, foldedText, sourceRange, type Folded } from './fold.ts';
import { numberWords, ordinalUnit, type NumberPart, type NumberWord } from './number-words.ts';

/** How a number is written. */
export type NumberScript = 'latin' | 'arabicIndic' | 'persian' | 'words';

/** A number of a text; the range holds whole words, with the particle that is attached to the first. */
export interface FoundNumber extends TextRange {
  readonly value: number;
  readonly written: NumberScript;
  readonly text: string;
}

/** A number in a text that is orthographically folded, where all digits are Latin. */
export interface FoldedNumber extends TextRange {
  readonly value: number;
  readonly isInWords: boolean;
}

/**
 * The numbers of a text in their order.
 *
 * Numbers with two points, as in versions and addresses, and digits that belong to a Latin word, as in
 * `A4`, are not numbers. «واحد» is 1; «أحد» alone and ordinals are none; «في المئة» is a unit.
 */
export function numbersIn(text: string): readonly FoundNumber[] {
  if (!mayHoldNumbers(foldedText(text, 'orthographic'))) return [];
  const source = fold(text, 'orthographic');
  return numbersInFolded(source, text).map(({ start, end, value, isInWords }) => {
    const range = sourceRange(source, start, end);
    const written = text.slice(range.start, range.end);
    return { value, written: isInWords ? 'words' : digitSystemOf(written), text: written, ...range };
  });
}

const digits = /[0-9]/;

/** A quick look that most texts do not pass. */
const numberStem =
  /واحد|اثن|ثلاث|اربع|خمس|ست(?:ه|ا|ون|ين|مايه|ميه)?(?![\u0621-\u064A])|سبع|ثمان|تسع|عشر|ما?ي[هت]|الف|لاف|ملي|ملاي/;

/** Whether a folded text is worth looking through for numbers. */
export function mayHoldNumbers(folded: string): boolean {
  return digits.test(folded) || numberStem.test(folded);
}

/** `numbersIn` for a text that is already folded, orthographically; the ranges are those of the folded text. */
export function numbersInFolded(source: Folded, text: string): readonly FoldedNumber[] {
  const folded = source.text;
  const inDigits = digits.test(folded) ? numeralsIn(folded) : [];
  const tokens = numberStem.test(folded) ? tokensIn(source, text) : [];
  if (tokens.length === 0) return inDigits;
  const inWords = composedNumbers(folded, tokens, inDigits);
  const taken = new Set(inWords.map(({ start }) => start));
  return [...inDigits.filter(({ start }) => !taken.has(start)), ...inWords].sort(
    (one, other) => one.start - other.start,
  );
}

/** Digits with separators; two points or more are caught so that no part of them passes for a number. */
const numeral = /(?<![a-z_0-9])[0-9]+(?:[,٬.٫][0-9]+)*/g;
const thousands = /^[0-9]{1,3}(?:[,٬][0-9]{3})+(?:[.٫][0-9]+)?$/;
const decimal = /^[0-9]+(?:[.٫][0-9]+)?$/;

function numeralsIn(folded: string): FoldedNumber[] {
  return [...folded.matchAll(numeral)].flatMap(({ 0: text, index }) => {
    if (thousands.test(text) || decimal.test(text)) return [numeralAt(index, text)];
    // 1,5 without the look of thousands is a list of two numbers.
    return text.includes('.') || text.includes('٫') ? [] : listAt(index, text);
  });
}

function listAt(index: number, text: string): FoldedNumber[] {
  return [...text.matchAll(/[0-9]+/g)].map((part) => numeralAt(index + part.index, part[0]));
}

function numeralAt(start: number, text: string): FoldedNumber {
  const value = Number(text.replaceAll(/[,٬]/g, '').replace('٫', '.'));
  return { start, end: start + text.length, value, isInWords: false };
}

/** The first digit decides: nobody mixes systems inside a number on purpose. */
function digitSystemOf(text: string): NumberScript {
  const first = /[0-9٠-٩۰-۹]/.exec(text)?.[0] ?? '0';
  if (first >= '۰') return 'persian';
  return first >= '٠' ? 'arabicIndic' : 'latin';
}

/** A word of a number where it stands. */
interface Token extends TextRange, NumberWord {
  readonly hasAnd: boolean;
}

const spelled = [...numberWords.keys()].sort((one, other) => other.length - one.length).join('|');
const spelledWord = new RegExp(
  `(?<![\\u0621-\\u064A])(و|ف)?(?:لل|[بلك]?(?:ال)?)(${spelled})(?![\\u0621-\\u064A])`,
  'g',
);

/** Words that only look like a number: «لست» is `I am not`, «كمية» a quantity. */
const notNumbers = new Set(['لست', 'كست', 'فست', 'ولست', 'كميه', 'وكميه', 'فكميه']);

function tokensIn(source: Folded, text: string): Token[] {
  return [...source.text.matchAll(spelledWord)].flatMap(({ 0: written, 1: and, 2: word = '', index }) => {
    const meaning = numberWords.get(word);
    if (meaning === undefined || notNumbers.has(written)) return [];
    const token = { start: index, end: index + written.length, hasAnd: and === 'و', ...meaning };
    // «واحد» and «وأحد» are folded alike; the hamza tells them apart.
    const isOne = written === 'واحد' && text.charAt(source.offsets[index + 1] ?? 0) !== 'أ';
    return [isOne ? { ...token, part: 'unit' } : token];
  });
}

function composedNumbers(
  folded: string,
  tokens: readonly Token[],
  numerals: readonly FoldedNumber[],
): FoldedNumber[] {
  const numbers: FoldedNumber[] = [];
  const endOfNumeral = new Map(numerals.map((numeral) => [numeral.end, numeral]));
  let open: OpenNumber | undefined;
  for (const token of tokens) {
    if (open !== undefined && isNext(folded, open.end, token.start)) {
      const longer = continued(open, token);
      if (longer !== undefined) {
        open = longer;
        continue;
      }
    }
    if (open !== undefined) numbers.push(...closed(open));
    open = begun(folded, token, endOfNumeral);
  }
  if (open !== undefined) numbers.push(...closed(open));
  return numbers;
}

function isNext(folded: string, end: number, start: number): boolean {
  return start === end + 1 && folded[end] === ' ';
}

/** A number while its words are read. */
interface OpenNumber extends TextRange {
  /** What is complete: thousands and millions. */
  readonly total: number;
  /** What a scale that follows would multiply. */
  readonly group: number;
  readonly last: NumberPart;
  /** The scale that was read last; the next must be smaller. */
  readonly scale: number;
  readonly isInWords: boolean;
}

/** A number begins with a word, unless the word belongs to an ordinal, a share, or nothing. */
function begun(
  folded: string,
  token: Token,
  endOfNumeral: ReadonlyMap<number, FoldedNumber>,
): OpenNumber | undefined {
  const { start, end, part, value } = token;
  if (closesOrdinal(folded, token) || isPercent(folded, token)) return undefined;
  const empty = { start, end, total: 0, group: 0, last: part, scale: Infinity, isInWords: true };
  if (part !== 'scale' && part !== 'pair') return { ...empty, group: value };
  // 5 آلاف: digits and a word are one number.
  const numeral = part === 'scale' && !token.hasAnd ? endOfNumeral.get(start - 1) : undefined;
  return numeral === undefined || folded[start - 1] !== ' '
    ? { ...empty, total: value, scale: part === 'pair' ? value / 2 : value }
    : { ...empty, start: numeral.start, total: numeral.value * value, scale: value, isInWords: false };
}

/** The number with one word more; `undefined` where the word begins another number. */
function continued(open: OpenNumber, token: Token): OpenNumber | undefined {
  const { end, part, value } = token;
  const inGroup = (group: number): OpenNumber => ({ ...open, end, group, last: part });
  const { group, last } = open;
  const afterUnit = last === 'unit' || last === 'onlyInCompounds';
  const below100 = group % 100 === 0 && (group > 0 || open.total > 0);

  if (part === 'ten' && !token.hasAnd) return afterUnit ? inGroup(group + value) : undefined;
  if (part === 'hundred' && !token.hasAnd) {
    return last === 'unit' && group >= 3 && group <= 9 ? inGroup(group * value) : undefined;
  }
  if (part === 'scale' && !token.hasAnd) return scaled(open, token);
  if (!token.hasAnd) return undefined;
  if (part === 'tens' && afterUnit) return inGroup(group + value);
  if (part === 'scale' || part === 'pair') return added(open, token);
  if (part === 'hundred' || part === 'hundreds') {
    return group === 0 && open.total > 0 ? inGroup(value) : undefined;
  }
  return below100 ? inGroup(group + value) : undefined;
}

/** ثلاثة آلاف: the scale multiplies what stands before it. */
function scaled(open: OpenNumber, { end, part, value }: Token): OpenNumber | undefined {
  if (open.group === 0 || value >= open.scale || open.last === 'onlyInCompounds') return undefined;
  return { ...open, end, total: open.total + open.group * value, group: 0, last: part, scale: value };
}

/** مليون وألف: a smaller scale is added. */
function added(open: OpenNumber, { end, part, value }: Token): OpenNumber | undefined {
  const scale = part === 'pair' ? value / 2 : value;
  if (open.total === 0 || open.group > 0 || scale >= open.scale) return undefined;
  return { ...open, end, total: open.total + value, last: part, scale };
}

function closed(open: OpenNumber): FoldedNumber[] {
  const { start, end, total, group, last, isInWords } = open;
  return last === 'onlyInCompounds' ? [] : [{ start, end, value: total + group, isInWords }];
}

/** «الثاني عشر»، «الخامسة والعشرون»: the word before is an ordinal. */
function closesOrdinal(folded: string, { start, part }: Token): boolean {
  if (part !== 'ten' && part !== 'tens') return false;
  const before = /[\u0621-\u064A]+(?= $)/.exec(folded.slice(Math.max(0, start - 16), start));
  return before !== null && ordinalUnit.test(before[0]);
}

/** «في المئة»، «بالمائة» after a number. */
function isPercent(folded: string, { start, end, part }: Token): boolean {
  if (part !== 'hundred') return false;
  const word = folded.slice(start, end);
  return (
    word.startsWith('بال') || (word.startsWith('ال') && folded.slice(Math.max(0, start - 3), start) === 'في ')
  );
}
