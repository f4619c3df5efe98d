/**
 * Letters as they stand on a line from left to right → the text as it was written.
 *
 * The reverse of the Unicode bidirectional algorithm, which is not quite reversible: a few rules of writing
 * decide where it is not, such as that a sign before a telephone number belongs to it.
 */

/** What stands in one place: one letter, or the letters of a ligature in the order of writing. */
export type Unit = string;

type Kind = 'rightToLeft' | 'leftToRight' | 'digit' | 'other';

function kindOf(unit: Unit): Kind {
  if (/^[\u0660-\u0669\u06F0-\u06F9\d]/.test(unit)) return 'digit';
  if (/^[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(unit) && /^\p{L}/u.test(unit)) return 'rightToLeft';
  return /^\p{L}/u.test(unit) ? 'leftToRight' : 'other';
}

/** How the text of a document is stored. */
export interface Writing {
  /**
   * Brackets are drawn as they look: where text runs from right to left, each was written as the other,
   * unless the program that made the file says what was written.
   */
  readonly mirrors: boolean;
  /** The direction of what has no letters to tell. */
  readonly isRightToLeft: boolean;
}

/**
 * Whether a line is read from right to left: in an Arabic document one is that has Arabic, if Latin is not
 * nearly all of it; in another one that has more of it.
 */
export function isRightToLeft(units: readonly Unit[], otherwise = false): boolean {
  const kinds = units.map(kindOf);
  const arabic = kinds.filter((kind) => kind === 'rightToLeft').length;
  const latin = kinds.filter((kind) => kind === 'leftToRight').length;
  return arabic + latin === 0 ? otherwise : arabic > 0 && arabic * (otherwise ? 3 : 1) >= latin;
}

/** The text of a line. */
export function writtenText(units: readonly Unit[], writing: Writing): string {
  const { mirrors } = writing;
  return isRightToLeft(units, writing.isRightToLeft)
    ? fromTheRight(units, mirrors)
    : fromTheLeft(units, mirrors);
}

function fromTheRight(units: readonly Unit[], mirrors: boolean): string {
  const order = units.toReversed();
  const kinds = order.map(kindOf);
  let text = '';
  for (let index = 0; index < order.length;) {
    const kind = kinds[index]!;
    if (kind === 'rightToLeft' || kind === 'other') {
      text += kind === 'other' && mirrors ? mirrored(order[index]!) : order[index]!;
      index += 1;
      continue;
    }
    const end = endOfStretch(kinds, index, ['leftToRight', 'digit']);
    text += leftToRightStretch(order.slice(index, end), kinds.slice(index, end), text);
    index = end;
  }
  return text;
}

function fromTheLeft(units: readonly Unit[], mirrors: boolean): string {
  const kinds = units.map(kindOf);
  let text = '';
  for (let index = 0; index < units.length;) {
    if (kinds[index] !== 'rightToLeft') {
      text += units[index]!;
      index += 1;
      continue;
    }
    const end = endOfStretch(kinds, index, ['rightToLeft']);
    text += fromTheRight(units.slice(index, end), mirrors);
    index = end;
  }
  return text;
}

/**
 * Where a stretch ends that begins in the other direction: after the last that can only belong to it, before
 * a letter of the direction of the line.
 */
function endOfStretch(kinds: readonly Kind[], start: number, inside: readonly Kind[]): number {
  const until = inside.includes('rightToLeft') ? 'leftToRight' : 'rightToLeft';
  let end = start;
  for (let index = start; index < kinds.length && kinds[index] !== until; index += 1)
    if (inside.includes(kinds[index]!)) end = index + 1;
  return end;
}

/** Latin with all that is between runs from left to right; numbers alone do, each for itself. */
function leftToRightStretch(order: readonly Unit[], kinds: readonly Kind[], before: string): string {
  if (kinds.includes('leftToRight')) return order.toReversed().join('');
  const afterLetter = /[\u0621-\u064A]/.test(before);
  return numbersIn(order, kinds, afterLetter).join('');
}

/** Signs that stay inside a number: 15/07/2023, 1,200.50, 10:30. */
const insideNumber = /^[.,:/\u066B\u066C\u060C]$/;
/** Those that divide numbers after an Arabic letter, and are inside them elsewhere. */
const sometimesInside = /^[-+\u2011\u2012\u2013]$/;

function numbersIn(order: readonly Unit[], kinds: readonly Kind[], afterLetter: boolean): string[] {
  const pieces: string[] = [];
  let number: string[] = [];
  const end = () => {
    pieces.push(number.toReversed().join(''));
    number = [];
  };
  for (const [index, unit] of order.entries()) {
    const isBetweenDigits = kinds[index - 1] === 'digit' && kinds[index + 1] === 'digit';
    const holds = insideNumber.test(unit) || (!afterLetter && sometimesInside.test(unit));
    if (kinds[index] === 'digit' || (isBetweenDigits && holds)) number.push(unit);
    else {
      end();
      pieces.push(unit);
    }
  }
  end();
  return pieces;
}

/** A telephone number whose sign stands after it, since it was set from left to right: written before it. */
export function withSignBefore(text: string): string {
  return text.replaceAll(/(?<![\d+])(\d{9,15})\+(?!\d)/g, '+$1');
}

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '\uFD3E': '\uFD3F',
  '\uFD3F': '\uFD3E',
};

function mirrored(unit: Unit): Unit {
  return mirrors[unit] ?? unit;
}

/** How many brackets of a text open before they close, less those that close what was not open. */
export function bracketBalance(text: string): number {
  let open = 0;
  let balance = 0;
  for (const [bracket] of text.matchAll(/[()[\]«»]/g)) {
    if (/[([«]/.test(bracket)) open += 1;
    else if (open > 0) {
      open -= 1;
      balance += 1;
    } else balance -= 1;
  }
  return balance - open;
}
