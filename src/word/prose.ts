/**
 * The sanitised HTML of a text → paragraphs of spans.
 *
 * The composition lets only a dozen elements without surprises through, all of them closed, so that no
 * parser for the HTML of the wild is needed.
 */
import { inDigits } from '../arabic/digits.ts';
import type { Direction } from '../model/render-model.ts';

/** A stretch of a paragraph. */
export interface Span {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphatic: boolean;
  readonly isIdentifier: boolean;
  readonly link: string | undefined;
}

/** A paragraph; one that begins an item of a list has its sign or number. */
export interface ProseParagraph {
  /** Divided by line breaks. */
  readonly lines: readonly (readonly Span[])[];
  readonly marker: string | undefined;
  /** How many lists it is in. */
  readonly depth: number;
}

interface List {
  readonly isNumbered: boolean;
  next: number;
}

/** What is known of the text while it is read from beginning to end. */
interface Reading {
  readonly paragraphs: { lines: Span[][]; readonly marker: string | undefined; readonly depth: number }[];
  readonly lists: List[];
  /** The elements that are open, from the outermost. */
  readonly open: string[];
  /** What the next paragraph begins with. */
  marker: string | undefined;
  link: string | undefined;
  isInParagraph: boolean;
}

const tokens = /<(\/?)([a-z]+)([^<>]*)>|[^<]+/g;
const blocks = new Set(['p', 'li', 'ul', 'ol']);

/** Reads what `compose/prose.ts` wrote; numbers of lists are in the digits of the document. */
export function proseParagraphs(
  html: string,
  { direction }: { readonly direction: Direction },
  isArabicIndic: boolean,
): readonly ProseParagraph[] {
  const digits = direction === 'rtl' && isArabicIndic ? 'arabicIndic' : 'latin';
  const reading: Reading = {
    paragraphs: [],
    lists: [],
    open: [],
    marker: undefined,
    link: undefined,
    isInParagraph: false,
  };
  for (const [whole, closing, name, attributes = ''] of html.matchAll(tokens)) {
    if (name === undefined) readText(decoded(whole), reading);
    else if (closing === '') readStart(name, attributes, (place) => `${inDigits(place, digits)}.`, reading);
    else readEnd(name, reading);
  }
  return reading.paragraphs;
}

function readText(text: string, reading: Reading): void {
  const { paragraphs, lists, open, link } = reading;
  if (!reading.isInParagraph) {
    // Between blocks there are only ends of lines.
    if (text.trim() === '') return;
    paragraphs.push({ lines: [[]], marker: reading.marker, depth: lists.length });
    reading.marker = undefined;
    reading.isInParagraph = true;
  }
  const line = paragraphs.at(-1)?.lines.at(-1);
  const span: Span = {
    // Markdown ends a line where it breaks it.
    text: line?.length === 0 ? text.trimStart() : text,
    isStrong: open.includes('strong'),
    isEmphatic: open.includes('em'),
    isIdentifier: open.includes('bdi') || open.includes('code'),
    link,
  };
  line?.push(span);
}

function readStart(
  name: string,
  attributes: string,
  numbered: (place: number) => string,
  reading: Reading,
): void {
  const { paragraphs, lists, open } = reading;
  if (blocks.has(name)) leaveParagraph(reading);
  if (name === 'br') {
    if (reading.isInParagraph) paragraphs.at(-1)?.lines.push([]);
    return;
  }
  open.push(name);
  const list = lists.at(-1);
  if (name === 'ul' || name === 'ol') {
    lists.push({ isNumbered: name === 'ol', next: Number(attributeOf('start', attributes) ?? 1) });
  } else if (name === 'li' && list !== undefined) {
    reading.marker = list.isNumbered ? numbered(list.next) : '•';
    list.next += 1;
  } else if (name === 'a') reading.link = attributeOf('href', attributes);
}

function readEnd(name: string, reading: Reading): void {
  if (blocks.has(name)) leaveParagraph(reading);
  if (name === 'ul' || name === 'ol') reading.lists.pop();
  if (name === 'a') reading.link = undefined;
  reading.open.pop();
}

/** What follows begins anew; the end of a line before it is no part of the text. */
function leaveParagraph(reading: Reading): void {
  const line = reading.paragraphs.at(-1)?.lines.at(-1);
  const last = line?.pop();
  if (last !== undefined) line?.push({ ...last, text: last.text.trimEnd() });
  reading.isInParagraph = false;
}

function attributeOf(name: string, attributes: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decoded(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const isHexadecimal = /^#x/i.test(name);
    return String.fromCodePoint(Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
  });
}
