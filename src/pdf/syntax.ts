/**
 * The signs of a PDF → values (ISO 32000-1, 7.2 and 7.3).
 *
 * One reader for the file and for what paints a page. What is not written as the standard has it ends the
 * reading: two programs that mend a broken file in different ways see different documents.
 */
import { greatestNesting, greatestStringSize } from './limits.ts';
import {
  latinOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfName,
  type PdfString,
  type PdfValue,
  type PdfWord,
} from './objects.ts';

const blanks = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const sign = (character: string) => character.charCodeAt(0);
const delimiters = new Set(Array.from('()<>[]{}/%', (one) => sign(one)));
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Reads one value after another. */
export class SyntaxReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  /** Where the next sign stands. */
  place: number;

  constructor(bytes: Uint8Array, place = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#end = Math.min(end, bytes.length);
    this.place = place;
  }

  /** The next value or word; nothing at the end. */
  next(depth = 0): PdfValue | PdfWord | undefined {
    this.skipBlanks();
    if (this.place >= this.#end) return undefined;
    if (depth > greatestNesting) throw new UnreadablePdf('tooMuch', `nesting at ${this.place}`);
    switch (this.#bytes[this.place]) {
      case sign('/'):
        return this.#name();
      case sign('('):
        return this.#literal();
      case sign('['):
        return this.#array(depth);
      case sign('<'):
        return this.#bytes[this.place + 1] === sign('<') ? this.#dictionary(depth) : this.#hexadecimal();
      default:
        return this.#numberOrWord();
    }
  }

  /** The next value; a word, or the end, where one is expected is a defect of the file. */
  value(depth = 0): PdfValue {
    const start = this.place;
    const value = this.next(depth);
    if (value === undefined || isWord(value)) throw damaged('no value', start);
    return value;
  }

  /** Goes over a word that must stand here. */
  expect(word: string): void {
    const start = this.place;
    const found = this.next();
    if (found === undefined || !isWord(found) || found.word !== word) throw damaged(`no ${word}`, start);
  }

  /** A whole number that is not negative, which must stand here. */
  count(): number {
    const start = this.place;
    const found = this.next();
    if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
      throw damaged('no number', start);
    return found;
  }

  /** Whether a word stands here; the place does not change. */
  isAt(word: string): boolean {
    for (let index = 0; index < word.length; index += 1)
      if (this.#bytes[this.place + index] !== word.charCodeAt(index)) return false;
    return this.place + word.length <= this.#end;
  }

  /** Goes over blanks and comments. */
  skipBlanks(): void {
    for (; this.place < this.#end; this.place += 1) {
      const byte = this.#bytes[this.place]!;
      if (byte === sign('%')) this.#skipComment();
      else if (!blanks.has(byte)) return;
    }
  }

  #skipComment(): void {
    while (this.place + 1 < this.#end && !isLineEnd(this.#bytes[this.place + 1]!)) this.place += 1;
  }

  #name(): PdfName {
    const written = this.#regular(this.place + 1);
    const name = written.replaceAll(/#([\da-fA-F]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
    return { kind: 'name', name };
  }

  /** The signs from a place up to a blank or a delimiter; the reader stands after them. */
  #regular(start: number): string {
    this.#skipRegular(start);
    return shortText(this.#bytes, start, this.place);
  }

  #skipRegular(start: number): void {
    let end = start;
    while (end < this.#end && !isBoundary[this.#bytes[end]!]) end += 1;
    this.place = end;
  }

  #numberOrWord(): PdfValue | PdfWord {
    const start = this.place;
    this.#skipRegular(start);
    const number = numberIn(this.#bytes, start, this.place);
    if (number !== undefined) return this.#orReference(number, this.place - start);
    const written = shortText(this.#bytes, start, this.place);
    if (written === 'true') return true;
    if (written === 'false') return false;
    if (written === 'null') return null;
    if (written === '') throw damaged('a sign out of place', start);
    return { kind: 'word', word: written };
  }

  /** `12 0 R` is one value; a number that is not followed so is itself. */
  #orReference(number: number, digits: number): PdfValue {
    if (!Number.isInteger(number) || number < 0 || digits > mostDigits) return number;
    const start = this.#afterBlanks(this.place);
    let end = start;
    while (end < start + 5 && isDigit(this.#bytes[end])) end += 1;
    const last = this.#afterBlanks(end);
    const following = this.#bytes[last + 1];
    const isOver = following === undefined || isBoundary[following] === 1;
    const isReference = this.place < start && start < end && end < last && last < this.#end && isOver;
    if (!isReference || this.#bytes[last] !== sign('R')) return number;
    this.place = last + 1;
    return { kind: 'reference', number, generation: Number(latinOf(this.#bytes.subarray(start, end))) };
  }

  #afterBlanks(place: number): number {
    let after = place;
    while (after < this.#end && blanks.has(this.#bytes[after]!)) after += 1;
    return after;
  }

  #array(depth: number): PdfValue[] {
    const start = this.place;
    const items: PdfValue[] = [];
    this.place += 1;
    for (;;) {
      this.skipBlanks();
      if (this.place >= this.#end) throw damaged('an array without an end', start);
      if (this.#bytes[this.place] === sign(']')) break;
      items.push(this.value(depth + 1));
    }
    this.place += 1;
    return items;
  }

  #dictionary(depth: number): PdfDictionary {
    const start = this.place;
    const entries = new Map<string, PdfValue>();
    this.place += 2;
    for (;;) {
      this.skipBlanks();
      if (this.isAt('>>')) break;
      if (this.#bytes[this.place] !== sign('/') || this.place >= this.#end) throw damaged('no key', start);
      entries.set(this.#name().name, this.value(depth + 1));
    }
    this.place += 2;
    return { kind: 'dictionary', entries };
  }

  #hexadecimal(): PdfString {
    const start = this.place + 1;
    const end = this.#bytes.indexOf(sign('>'), start);
    if (end === -1 || end >= this.#end) throw damaged('a string without an end', start);
    if (end - start > greatestStringSize) throw new UnreadablePdf('tooMuch', `a string at ${start}`);
    const bytes = new Uint8Array((end - start + 1) >> 1);
    let count = 0;
    for (let place = start; place < end; place += 1) {
      const byte = this.#bytes[place]!;
      if (blanks.has(byte)) continue;
      const digit = digitOf(byte);
      if (digit === undefined) throw damaged('a sign that is no digit', start);
      bytes[count >> 1]! |= count % 2 === 0 ? digit << 4 : digit;
      count += 1;
    }
    this.place = end + 1;
    return { kind: 'string', bytes: bytes.subarray(0, (count + 1) >> 1) };
  }

  #literal(): PdfString {
    const start = this.place;
    const bytes: number[] = [];
    let open = 1;
    for (this.place += 1; ; this.place += 1) {
      const byte = this.#bytes[this.place];
      if (byte === undefined || this.place >= this.#end) throw damaged('a string without an end', start);
      if (byte === sign('\\')) {
        bytes.push(...this.#escaped());
        continue;
      }
      if (byte === sign('(')) open += 1;
      if (byte === sign(')')) open -= 1;
      if (open === 0) break;
      if (bytes.length > greatestStringSize) throw new UnreadablePdf('tooMuch', `a string at ${start}`);
      bytes.push(byte);
    }
    this.place += 1;
    return { kind: 'string', bytes: Uint8Array.from(bytes) };
  }

  /** What a backslash and the signs after it stand for; the reader stays on the last of them. */
  #escaped(): readonly number[] {
    this.place += 1;
    const byte = this.#bytes[this.place] ?? 0;
    const octal = /^[0-7]{1,3}/.exec(latinOf(this.#bytes.subarray(this.place, this.place + 3)))?.[0];
    if (octal !== undefined) {
      this.place += octal.length - 1;
      return [Number.parseInt(octal, 8) & 0xff];
    }
    if (byte === carriageReturn && this.#bytes[this.place + 1] === lineFeed) this.place += 1;
    if (isLineEnd(byte)) return [];
    return [escapes.get(byte) ?? byte];
  }
}

/** Numbers of objects are shorter. */
const mostDigits = 10;

/** For each byte, whether a name, number or word ends before it. */
const isBoundary = Uint8Array.from({ length: 256 }, (_, byte) =>
  blanks.has(byte) || delimiters.has(byte) ? 1 : 0,
);

/** A letter for each byte; for texts of a few letters faster than any other way. */
function shortText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let place = start; place < end; place += 1) text += String.fromCharCode(bytes[place]!);
  return text;
}

/** The number that some bytes write: `-.5`, `12`, `3.`; nothing where they write none. */
function numberIn(bytes: Uint8Array, start: number, end: number): number | undefined {
  let place = start;
  const isNegative = bytes[place] === sign('-');
  if (isNegative || bytes[place] === sign('+')) place += 1;
  let digits = 0;
  let whole = 0;
  let scale = 0;
  for (; place < end; place += 1) {
    const byte = bytes[place]!;
    if (byte === sign('.') && scale === 0) scale = 1;
    else if (isDigit(byte)) {
      whole = whole * 10 + byte - sign('0');
      digits += 1;
      if (scale > 0) scale *= 10;
    } else return undefined;
  }
  if (digits === 0 || digits > mostDigitsOfNumber) return undefined;
  const number = scale > 1 ? whole / scale : whole;
  return isNegative ? -number : number;
}

/** More digits than this mean nothing on paper. */
const mostDigitsOfNumber = 20;

const escapes: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }).map(([letter, meant]) => [
    sign(letter),
    sign(meant),
  ]),
);

/** Whether what was read is a word and no value. */
export function isWord(value: PdfValue | PdfWord): value is PdfWord {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'word';
}

/** What a hexadecimal digit stands for. */
function digitOf(byte: number): number | undefined {
  if (isDigit(byte)) return byte - sign('0');
  const lower = byte | 0x20;
  return lower >= sign('a') && lower <= sign('f') ? lower - sign('a') + 10 : undefined;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= sign('0') && byte <= sign('9');
}

function isLineEnd(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

function damaged(what: string, place: number): UnreadablePdf {
  return new UnreadablePdf('damaged', `${what} at ${place}`);
}
