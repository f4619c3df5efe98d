/**
 * The part of YAML that policies are written in, read in one pass.
 *
 * A general parser keeps every token of the text; that takes most of the time of a check, and more memory
 * than all that follows. Nearly all files are written alike: mappings and lists by indentation, texts on one
 * line, folded or in quotes. They are read here. Whatever is not plainly of that kind, every mistake among it,
 * is left to the general parser; so no text is understood in two ways, and the tests compare the two.
 */
import { endOfMatch, plainValue, readEnclosed, readKey, skipSpaces, type Found } from './yaml-values.ts';
import type { Field, Place, PlacedData } from './places.ts';

/** The data of a text with their places; nothing where the text uses more of YAML than this. */
export function readCommonYaml(text: string): PlacedData | undefined {
  if (unusual.test(text)) return undefined;
  const lines = new Lines(text);
  const found = lines.isOver() || lines.indent > 0 ? undefined : readEntry(lines, lines.first, -1);
  const isCollection = found !== undefined && found.place.text === undefined;
  return isCollection && lines.isOver() ? { data: found.data, root: found.place } : undefined;
}

/** Tabs, other line breaks than `\n`, and what may not stand in a text at all. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unusual = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF]/;

/** A text with the line of it that is being read. */
class Lines {
  readonly text: string;
  /** How many spaces stand before what is being read; after a `- ` it counts as one. */
  indent = 0;
  /** The first character of the line that is no space. */
  first = 0;
  end = -1;

  constructor(text: string) {
    this.text = text;
    this.goOn();
  }

  isOver(): boolean {
    return this.first >= this.text.length;
  }

  isEmpty(): boolean {
    return this.first === this.end;
  }

  isComment(): boolean {
    return this.text[this.first] === '#';
  }

  /** Goes on to the next line that says something. */
  goOn(): void {
    do this.goToNextLine();
    while (!this.isOver() && (this.isEmpty() || this.isComment()));
  }

  /** Goes on by one line, whatever it is. */
  goToNextLine(): void {
    const start = this.end + 1;
    const end = this.text.indexOf('\n', start);
    this.end = end === -1 ? this.text.length : end;
    this.first = skipSpaces(this.text, start);
    this.indent = this.first - start;
  }

  /** Takes the rest of the line for a line that is indented as far as it stands. */
  goTo(first: number): void {
    this.indent += first - this.first;
    this.first = first;
  }
}

const dash = /- +(?![ #\n]|$)/y;

/** Where the content of an entry begins, if the line is one. */
function entryOfList({ text, first }: Lines): number | undefined {
  return endOfMatch(dash, text, first);
}

function readMapping(lines: Lines): Found | undefined {
  const { indent, first: start, text } = lines;
  const data: Record<string, unknown> = {};
  const fields: Field[] = [];
  while (!lines.isOver() && lines.indent === indent) {
    const key = readKey(text, lines.first);
    if (key === undefined || Object.hasOwn(data, key.name)) return undefined;
    const value = readField(lines, skipSpaces(text, key.next), indent);
    if (value === undefined) return undefined;
    data[key.name] = value.data;
    fields.push({ name: key.name, key: key.stretch, value: value.place });
  }
  return { data, place: { start, end: start, fields } };
}

/** What follows the colon of a key: in the same line, or below it. */
function readField(lines: Lines, at: number, indent: number): Found | undefined {
  if (at < lines.end && lines.text[at] !== '#') return readValue(lines, at, indent);
  lines.goOn();
  if (lines.isOver() || lines.indent < indent) return undefined;
  if (lines.indent > indent) return readEntry(lines, lines.first, indent);
  return entryOfList(lines) === undefined ? undefined : readList(lines);
}

/** A collection, whose indentation is that of its first entry, or a value of what is indented by `indent`. */
function readEntry(lines: Lines, start: number, indent: number): Found | undefined {
  if (entryOfList(lines) !== undefined) return readList(lines);
  return readKey(lines.text, start) === undefined ? readValue(lines, start, indent) : readMapping(lines);
}

function readList(lines: Lines): Found | undefined {
  const { indent, first: start } = lines;
  const data: unknown[] = [];
  const items: Place[] = [];
  while (!lines.isOver() && lines.indent === indent) {
    const content = entryOfList(lines);
    if (content === undefined) break;
    lines.goTo(content);
    const item = readEntry(lines, content, indent);
    if (item === undefined) return undefined;
    data.push(item.data);
    items.push(item.place);
  }
  return { data, place: { start, end: start, items } };
}

/** A value that begins in this line and belongs to what is indented by `indent`; what follows must not be deeper. */
function readValue(lines: Lines, start: number, indent: number): Found | undefined {
  const value = readerOf(lines.text.charAt(start))(lines, start, indent);
  return lines.isOver() || lines.indent <= indent ? value : undefined;
}

type Reader = (lines: Lines, start: number, indent: number) => Found | undefined;

function readerOf(character: string): Reader {
  if (character === '|' || character === '>') return readBlock;
  return enclosing.includes(character) ? readRestOfLine : readPlain;
}

const enclosing = `'"[{`;
const restOfLine = / *(?:(?<= )#[^\n]*)?(?=\n|$)/y;

/** Something in quotes or brackets, with nothing but a comment after it. */
function readRestOfLine(lines: Lines, start: number, indent: number): Found | undefined {
  const enclosed = readEnclosed(lines.text, start);
  if (enclosed === undefined) return undefined;
  const [found, end] = enclosed;
  while (lines.end < end) {
    lines.goToNextLine();
    if (!lines.isEmpty() && lines.indent <= indent) return undefined;
  }
  if (endOfMatch(restOfLine, lines.text, end) === undefined) return undefined;
  lines.goOn();
  return found;
}

/** A plain text, number or word; a text may go on in lines that are indented more. */
function readPlain(lines: Lines, start: number, indent: number): Found | undefined {
  let end = endOfPlain(lines, start);
  if (end === undefined) return undefined;
  const pieces = [lines.text.slice(start, end)];
  for (let breaks = goOnInPlain(lines, end, indent); breaks > 0; breaks = goOnInPlain(lines, end, indent)) {
    const next = endOfPlain(lines, lines.first);
    if (next === undefined) return undefined;
    pieces.push(folded(breaks), lines.text.slice(lines.first, next));
    end = next;
  }
  const text = pieces.join('');
  return pieces.length === 1 ? plainValue(text, start, end) : { data: text, place: { start, end, text } };
}

/** One line break is a space, each further one a line break. */
function folded(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

const startOfPlain = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;

/** Where a plain text ends in this line; nothing where it would be more than a text. */
function endOfPlain({ text, end: endOfLine }: Lines, start: number): number | undefined {
  const line = text.slice(start, endOfLine);
  const comment = line.indexOf(' #');
  const content = comment === -1 ? line : line.slice(0, comment);
  if (!startOfPlain.test(content) || content.includes(': ') || content.endsWith(':')) return undefined;
  let end = start + content.length;
  while (text.charCodeAt(end - 1) === 0x20) end -= 1;
  return end;
}

/** Goes on to the next line, and says how many line breaks after the text it begins if the text goes on there. */
function goOnInPlain(lines: Lines, end: number, indent: number): number {
  const hasComment = skipSpaces(lines.text, end) < lines.end;
  let breaks = 0;
  do {
    lines.goToNextLine();
    breaks += 1;
  } while (lines.isEmpty() && !lines.isOver());
  const endsHere = hasComment || lines.isComment() || lines.isOver() || lines.indent <= indent;
  if (lines.isComment()) lines.goOn();
  return endsHere ? 0 : breaks;
}

const blockHeader = /[|>]-?\n/y;

/** A folded or literal text below its header; without lines that would make an exception of it. */
function readBlock(lines: Lines, start: number, indent: number): Found | undefined {
  const { text: file } = lines;
  if (endOfMatch(blockHeader, file, start) === undefined) return undefined;
  lines.goToNextLine();
  const { indent: depth } = lines;
  if (depth <= indent || lines.isEmpty()) return undefined;
  const isFolded = file[start] === '>';
  const pieces: string[] = [];
  let end = start;
  let breaks = 1;
  while (lines.isEmpty() || (lines.indent >= depth && !lines.isOver())) {
    if (!lines.isEmpty() || lines.indent > 0) {
      const isException = lines.isEmpty() || lines.end === file.length || (isFolded && lines.indent > depth);
      if (isException) return undefined;
      if (pieces.length > 0) pieces.push(isFolded ? folded(breaks) : '\n'.repeat(breaks));
      pieces.push(file.slice(lines.first - lines.indent + depth, lines.end));
      end = lines.end + 1;
      breaks = 0;
    }
    lines.goToNextLine();
    breaks += 1;
  }
  if (lines.isComment()) lines.goOn();
  const text = pieces.join('') + (file[start + 1] === '-' ? '' : '\n');
  return { data: text, place: { start, end, text } };
}
