/** Keys, and values that do not depend on indentation: texts in quotes, plain words and numbers, collections in brackets. */
import type { Field, Place, Stretch } from './places.ts';

/** A value with its place. */
export interface Found {
  readonly data: unknown;
  readonly place: Place;
}

/** A key with its place, and where what follows its colon begins. */
interface FoundKey {
  readonly name: string;
  readonly stretch: Stretch;
  readonly next: number;
}

const keyPattern = /(?:[\p{L}_][\p{L}\p{N}_.-]{0,200}|'[^'\n]{0,200}'|"[^"\\\n]{0,200}"):(?=[ \n]|$)/uy;

/** Words that are no text, although they stand where a key does. */
const specialWord = /^(?:null|true|false)$/i;

/** The key that begins at an offset; nothing where none does, or where it is more than a name. */
export function readKey(text: string, start: number): FoundKey | undefined {
  const next = endOfMatch(keyPattern, text, start);
  if (next === undefined) return undefined;
  const isQuoted = isQuote(text.charAt(start));
  const name = isQuoted ? text.slice(start + 1, next - 2) : text.slice(start, next - 1);
  // Such a field could not be told from what every object has.
  if (name === '__proto__' || (!isQuoted && specialWord.test(name))) return undefined;
  return { name, stretch: [start, next - 1], next };
}

/** Where the match of a sticky pattern ends; nothing where it does not match. */
export function endOfMatch(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The first character from an offset on that is no space. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at += 1;
  return at;
}

function isQuote(character: string): boolean {
  return character === "'" || character === '"';
}

/** A text in quotes or a collection in brackets, and the offset after it. */
export function readEnclosed(text: string, start: number): readonly [Found, end: number] | undefined {
  const character = text.charAt(start);
  if (isQuote(character)) return readQuoted(text, start);
  if (character === '[') return readFlowList(text, start);
  return character === '{' ? readFlowMapping(text, start) : undefined;
}

const singleQuoted = /'(?:[^'\n]|'')*'/y;
const doubleQuoted = /"[^"\\\n]*"/y;

function readQuoted(text: string, start: number): readonly [Found, end: number] | undefined {
  const isSingle = text[start] === "'";
  const end = endOfMatch(isSingle ? singleQuoted : doubleQuoted, text, start);
  if (end === undefined) return undefined;
  const inner = text.slice(start + 1, end - 1);
  const value = isSingle ? inner.replaceAll("''", "'") : inner;
  return [{ data: value, place: { start, end, text: value } }, end];
}

/** What may be a word of a collection in brackets without meaning anything else there. */
const flowWord = /[\p{L}\p{N}](?:[^,[\]{}:#'"\n]*[^,[\]{}:#'"\s])?/uy;

function readFlowValue(text: string, start: number): readonly [Found, end: number] | undefined {
  const end = endOfMatch(flowWord, text, start);
  if (end === undefined) return readEnclosed(text, start);
  const found = plainValue(text.slice(start, end), start, end);
  return found === undefined ? undefined : [found, end];
}

function readFlowList(text: string, start: number): readonly [Found, end: number] | undefined {
  const data: unknown[] = [];
  const items: Place[] = [];
  const end = readFlowEntries(text, start, ']', (at) => {
    const item = readFlowValue(text, at);
    if (item === undefined) return undefined;
    data.push(item[0].data);
    items.push(item[0].place);
    return item[1];
  });
  return end === undefined ? undefined : [{ data, place: { start, end: start, items } }, end];
}

function readFlowMapping(text: string, start: number): readonly [Found, end: number] | undefined {
  const data: Record<string, unknown> = {};
  const fields: Field[] = [];
  const end = readFlowEntries(text, start, '}', (at) => {
    const key = readKey(text, at);
    if (key === undefined || Object.hasOwn(data, key.name)) return undefined;
    const value = readFlowValue(text, skipSpaces(text, key.next));
    if (value === undefined) return undefined;
    data[key.name] = value[0].data;
    fields.push({ name: key.name, key: key.stretch, value: value[0].place });
    return value[1];
  });
  return end === undefined ? undefined : [{ data, place: { start, end: start, fields } }, end];
}

/** Reads entries with commas and perhaps line breaks between them; the reader gives the offset after an entry. */
function readFlowEntries(
  text: string,
  start: number,
  bracket: string,
  readEntry: (at: number) => number | undefined,
): number | undefined {
  let at = skipSpacesAndBreaks(text, start + 1);
  while (text[at] !== bracket) {
    const end = readEntry(at);
    if (end === undefined) return undefined;
    at = skipSpacesAndBreaks(text, end);
    if (text[at] === ',') at = skipSpacesAndBreaks(text, at + 1);
    else if (text[at] !== bracket) return undefined;
  }
  return at + 1;
}

function skipSpacesAndBreaks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}

/** What a text in plain style may be instead of a text. */
const maySpecial = /^[-+.~\dnNtTfF]/;
const trueWord = /^(?:true|True|TRUE)$/;
const falseWord = /^(?:false|False|FALSE)$/;
const nullWord = /^(?:~|null|Null|NULL)$/;
const plainNumber = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Numbers that are not plainly written. */
const otherNumber = /^(?:[-+.].*|0[ox].*|\d+\.?\d*(?:[eE][-+]?\d+)?)$/;

/** What plain characters mean: a text, a number, or yes and no; nothing where that is no plain case. */
export function plainValue(written: string, start: number, end: number): Found | undefined {
  if (maySpecial.test(written)) {
    if (trueWord.test(written)) return { data: true, place: { start, end } };
    if (falseWord.test(written)) return { data: false, place: { start, end } };
    if (plainNumber.test(written)) return { data: Number(written), place: { start, end } };
    if (nullWord.test(written) || otherNumber.test(written)) return undefined;
  }
  return { data: written, place: { start, end, text: written } };
}
