/** Where each character of a YAML text stands in the file, however the file writes the text: plain, quoted or as a block. */
import type { TextRange } from '../model/position.ts';

/** A text of the data, and from where to where the file writes it, quotes and block header included. */
export interface WrittenText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Exactly the characters of the file that stand for a stretch of a text, as offsets: the whole of
 * an escape, and of a fold with the indentation after it. `undefined` where that cannot be told.
 */
export function charactersOf(
  written: WrittenText,
  file: string,
  { start, end }: TextRange,
): [start: number, end: number] | undefined {
  if (start < 0 || start > end || end > written.text.length) return undefined;
  const verbatim = verbatimStart(written, file);
  if (verbatim !== undefined) return [verbatim + start, verbatim + end];
  const reading = readingOf(written, file);
  if (reading === undefined) return undefined;
  const first = reading.starts[start] ?? reading.end;
  return [first, end === start ? first : (reading.ends[end - 1] ?? first)];
}

/** Where the characters begin of a text that the file writes as it is, on one line; most texts need no more. */
function verbatimStart({ text, start, end }: WrittenText, file: string): number | undefined {
  const quote = /['"]/.test(file.charAt(start)) ? 1 : 0;
  const isVerbatim = end - start === text.length + 2 * quote && file.startsWith(text, start + quote);
  return isVerbatim ? start + quote : undefined;
}

/** A value with the places of its UTF-16 units in the file, as it is read. */
interface Reading {
  value: string;
  readonly starts: number[];
  readonly ends: number[];
  /** Where more text would go. */
  end: number;
}

/**
 * The text is read a second time, by the rules of YAML 1.2 for its style, with a note of where each
 * character came from; the result is believed only if it gives the value that the parser gave.
 */
function readingOf(written: WrittenText, file: string): Reading | undefined {
  const known = readings.get(written) ?? { reading: read(written, file) };
  readings.set(written, known);
  return known.reading;
}

/** One text can have thousands of findings; it is read once for all of them. */
const readings = new WeakMap<WrittenText, { readonly reading: Reading | undefined }>();

function read({ text, start, end }: WrittenText, file: string): Reading | undefined {
  const readStyle = readers[file.charAt(start)] ?? readPlain;
  const reading = readStyle(file, start, end, text);
  return reading.value === text ? reading : undefined;
}

type Reader = (text: string, start: number, end: number, value: string) => Reading;

const readPlain: Reader = (text, start, end) => readFlow(text, start, end);

/** The other styles by the character that they begin with; a plain text begins with none of these. */
const readers: Readonly<Record<string, Reader>> = {
  "'": (text, start, end) => readFlow(text, start + 1, end - 1, readDoubledQuote),
  '"': (text, start, end) => readFlow(text, start + 1, end - 1, readBackslash),
  '|': readBlock,
  '>': readBlock,
};

/** Adds characters that stand one after another in the file as they are. */
function addVerbatim(reading: Reading, characters: string, at: number): void {
  reading.value += characters;
  for (let index = at; index < at + characters.length; index += 1) {
    reading.starts.push(index);
    reading.ends.push(index + 1);
  }
}

/** Adds what a stretch of the file stands for as a whole. */
function addFor(reading: Reading, value: string, start: number, end: number): void {
  reading.value += value;
  reading.starts.push(...Array<number>(value.length).fill(start));
  reading.ends.push(...Array<number>(value.length).fill(end));
}

/** What an escape stands for and how long it is in the file; nothing where there is none at the place. */
type ReadEscape = (
  text: string,
  at: number,
) => { readonly value: string; readonly length: number } | undefined;

const readDoubledQuote: ReadEscape = (text, at) =>
  text.startsWith("''", at) ? { value: "'", length: 2 } : undefined;

const simpleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001B',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

/** A line that ends in a backslash goes on without a space. */
const continuation = /\\\r?\n[ \t]*/y;

const readBackslash: ReadEscape = (text, at) => {
  if (text[at] !== '\\') return undefined;
  const letter = text[at + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits };
  }
  const value = simpleEscapes[letter];
  if (value !== undefined) return { value, length: 2 };
  const length = lengthAt(continuation, text, at);
  return length === 0 ? undefined : { value: '', length };
};

/** Line breaks with the spaces around them. */
const fold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const spaces = /[ \t]+/y;

/** Plain and quoted texts: one line break is a space, each further one a line break; spaces around them are dropped. */
function readFlow(text: string, start: number, end: number, escape?: ReadEscape): Reading {
  const reading: Reading = { value: '', starts: [], ends: [], end };
  let at = start;
  while (at < end) {
    const escaped = escape?.(text, at);
    const length = escaped?.length ?? lengthAt(fold, text, at);
    if (escaped !== undefined) addFor(reading, escaped.value, at, at + length);
    else if (length > 0) addFold(reading, text.slice(at, at + length), at);
    else addVerbatim(reading, text.slice(at, at + Math.max(1, lengthAt(spaces, text, at))), at);
    at += length > 0 ? length : Math.max(1, lengthAt(spaces, text, at));
  }
  return reading;
}

function addFold(reading: Reading, characters: string, at: number): void {
  const breaks = characters.split('\n').length - 1;
  addFor(reading, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, at + characters.length);
}

/** How long the match of a sticky pattern at a place is; 0 where there is none. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A line of a block; the offsets are those of its first character and of its end before the line break. */
interface BlockLine {
  readonly indent: number;
  /** What follows the indentation. */
  readonly content: string;
  readonly at: number;
  readonly end: number;
}

const blockHeader = /([|>])([^\n#]*)[^\n]*\n/y;

/** Literal and folded blocks. */
function readBlock(text: string, start: number, end: number, value: string): Reading {
  const reading: Reading = { value: '', starts: [], ends: [], end };
  blockHeader.lastIndex = start;
  const [header = '', style, indicators = ''] = blockHeader.exec(text) ?? [];
  const lines = linesOf(text.slice(start + header.length, end), start + header.length);
  const first = lines.findIndex(({ content }) => content !== '');
  const chomping = /[+-]/.exec(indicators)?.[0] ?? '';
  if (first === -1) {
    if (chomping === '+') addFor(reading, '\n'.repeat(Math.max(1, lines.length - 1)), end, end);
    return reading;
  }

  const depth = depthOf(lines, first, value);
  const last = lines.findLastIndex(({ content, indent }) => content !== '' || indent > depth);
  addLines(reading, lines.slice(0, last + 1), { depth, first, isFolded: style === '>' });
  addEnd(reading, lines.slice(last), chomping);
  return reading;
}

/**
 * How many spaces each line is indented by: those of the first line that is not empty, less the spaces with
 * which the text itself begins there, as a block with an indentation indicator may.
 */
function depthOf(lines: readonly BlockLine[], first: number, value: string): number {
  const own = /^ */.exec(value.split('\n', first + 1)[first] ?? '')?.[0].length ?? 0;
  return Math.max(0, (lines[first]?.indent ?? 0) - own);
}

interface BlockLayout {
  readonly depth: number;
  /** The first line that is not empty; before it nothing is folded. */
  readonly first: number;
  readonly isFolded: boolean;
}

/** The text of the lines, and between two that are not empty what their line breaks stand for. */
function addLines(
  reading: Reading,
  lines: readonly BlockLine[],
  { depth, first, isFolded }: BlockLayout,
): void {
  const isMore = ({ indent, content }: BlockLine) => indent > depth || content.startsWith('\t');
  let breaks: number[] = [];
  let previous: BlockLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (index >= first && line.content === '' && !isMore(line)) {
      breaks.push(line.end);
      continue;
    }
    const at = line.at + Math.min(depth, line.indent);
    const joins = isFolded && index > first && previous !== undefined && !isMore(previous) && !isMore(line);
    const between = joins
      ? breaks.length === 1
        ? ' '
        : '\n'.repeat(breaks.length - 1)
      : '\n'.repeat(breaks.length);
    addBreaks(reading, between, breaks, at);
    addVerbatim(reading, ' '.repeat(Math.max(0, line.indent - depth)) + line.content, at);
    breaks = [line.end];
    previous = line;
  }
}

/** Line breaks at the given places; what stands for the last of them reaches to where the text goes on. */
function addBreaks(reading: Reading, value: string, places: readonly number[], next: number): void {
  for (const [index, character] of Array.from(value).entries()) {
    addFor(
      reading,
      character,
      places[index] ?? next,
      index + 1 < value.length ? (places[index + 1] ?? next) : next,
    );
  }
}

/** What is left of the line breaks after the last line: all, one or none. */
function addEnd(reading: Reading, [last, ...empty]: readonly BlockLine[], chomping: string): void {
  if (last === undefined) return;
  reading.end = last.end;
  if (chomping === '-') return;
  const kept = chomping === '+' ? Math.max(1, empty.length) : 1;
  const places = [last, ...empty].slice(0, kept).map(({ end }) => end);
  addBreaks(reading, '\n'.repeat(kept), places, empty[kept - 1]?.at ?? last.end);
  reading.end = places.at(-1) ?? last.end;
}

function linesOf(text: string, offset: number): BlockLine[] {
  let at = offset;
  return text.split('\n').map((raw) => {
    const line = raw.replace(/\r$/, '');
    const content = line.replace(/^ +/, '');
    const entry = { indent: line.length - content.length, content, at, end: at + line.length };
    at += raw.length + 1;
    return entry;
  });
}
