/**
 * Invisible marks that tell PDF readers where a number or a Latin word ends in an Arabic line.
 *
 * Readers put the letters of a line back in order by themselves, and drag the space, comma or bracket
 * after a number into the number. A right-to-left mark after it ends that. The marks are for paper
 * alone: whoever copies from the HTML gets the text as it was written.
 */
import { bidi } from '../../arabic/bidi.ts';

const rightToLeftMark = '\u200F';
const leftToRightMark = '\u200E';
/** Stands in a paragraph for whatever has its own direction. */
const object = '\uFFFC';
const lineBreak = '\u2029';

/** Kinds of characters that readers take to run from left to right. */
const leftToRightKinds = new Set(['L', 'EN', 'AN', 'ES', 'ET', 'CS']);
const rightToLeftKinds = new Set(['R', 'AL']);

type Direction = 'rtl' | 'ltr' | 'auto';

/** Text that is put in order together, and where in the page its characters stand. */
interface Paragraph {
  readonly direction: Direction;
  text: string;
  readonly stretches: { readonly start: number; readonly part: number }[];
  /** Where in the text there are objects that run from left to right. */
  readonly leftToRightObjects: Set<number>;
}

/** What is no text at all, a tag, or a text. */
const part = /<(style|script|title|svg)\b[\s\S]*?<\/\1\s*>|<[^>]*>|[^<]+/gi;
const voidElements = new Set(['img', 'meta', 'link', 'hr', 'col', 'wbr']);
/** Elements whose text belongs to the paragraph around them, unless they state a direction. */
const transparentElements = new Set(['a', 'b', 'em', 'strong', 'span']);

/** A page with the marks in its Arabic texts; nothing of it is shown or divided otherwise than before. */
export function withReadingHints(html: string): string {
  const parts = withHintsInStyles(html).match(part) ?? [];
  const open: Paragraph[] = [paragraph('ltr')];
  // For each open element, whether it began a paragraph.
  const begins: boolean[] = [];
  for (const [index, written] of parts.entries()) {
    const around = open.at(-1)!;
    const [, closing, name = ''] = /^<(\/?)([a-z][\da-z]*)[^>]*>$/i.exec(written) ?? [];
    if (!written.startsWith('<')) extend(around, withoutEntities(written), index);
    else if (name === 'br') extend(around, lineBreak, index);
    else if (name === '' || voidElements.has(name)) continue;
    else if (closing === '') {
      const direction = directionOf(name, written);
      const isParagraph = direction !== undefined || !transparentElements.has(name);
      begins.push(isParagraph);
      if (isParagraph) open.push(paragraph(direction ?? resolved(around)));
    } else if (begins.pop() === true) {
      const ended = open.pop()!;
      const outer = open.at(-1)!;
      mark(ended, parts);
      if (name === 'bdi' && resolved(ended) === 'ltr') outer.leftToRightObjects.add(outer.text.length);
      extend(outer, object, index);
    }
  }
  return parts.join('');
}

/** Markers of lists and the lines in the margins are texts too. */
function withHintsInStyles(html: string): string {
  const runsRightToLeft = /<html\b[^>]*\sdir="rtl"/.test(html);
  // Neither looks behind itself, which in a page with its fonts would take longer than all the rest.
  return html
    .replaceAll(/list-style-type:"[^"]*"/g, (declaration) => {
      const start = declaration.indexOf('"');
      const string = declaration.slice(start);
      return runsRightToLeft ? declaration.slice(0, start) + markedString(string) : declaration;
    })
    .replaceAll(/^( *--(?:top|bottom)-[a-z]+:)(.*);$/gm, (_, property: string, value: string) => {
      const marked = value.replaceAll(/"[^"]*"/g, (string: string, place: number) =>
        // What stands before a string that is not the first is a page number.
        place > 1 && isArabic(string) ? `"${cssMark}${markedString(string).slice(1)}` : markedMargin(string),
      );
      return `${property}${marked};`;
    });
}

const cssMark = '\\200f ';

/** A line in a margin may be of either language. An Arabic one has Arabic letters, or isolates what it holds. */
function markedMargin(string: string): string {
  return isArabic(string) || string.includes(cssIsolate) ? markedString(string) : string;
}

/** A string of CSS in an Arabic line, with the marks. */
function markedString(string: string): string {
  const units = string.slice(1, -1).match(/\\[\da-f]+ |./gsu) ?? [];
  const text = units.map((unit) => (unit.startsWith('\\') ? fromCode(unit) : unit)).join('');
  const isolated = Array.from(text.matchAll(isolatedText));
  const inside = (end: number) =>
    isolated.some(({ index, 0: { length } }) => index < end && end < index + length);
  const objects = new Set(isolated.map(({ index, 0: { length } }) => index + length - 1));
  const ends = new Set(endsOfRuns(text, objects).filter((end) => !inside(end)));
  return `"${units.map((unit, index) => (ends.has(index + 1) ? unit + cssMark : unit)).join('')}"`;
}

const cssIsolate = '\\2066 ';
const isolatedText = /\u2066[^\u2066\u2069]*\u2069/g;

function fromCode(unit: string): string {
  return String.fromCharCode(Number.parseInt(unit.slice(1), 16));
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

function paragraph(direction: Direction): Paragraph {
  return { direction, text: '', stretches: [], leftToRightObjects: new Set() };
}

function extend(paragraph: Paragraph, text: string, part: number): void {
  paragraph.stretches.push({ start: paragraph.text.length, part });
  paragraph.text += text;
}

/** The direction that an element has of its own. */
function directionOf(name: string, tag: string): Direction | undefined {
  const stated = /\sdir="(rtl|ltr)"/.exec(tag)?.[1];
  if (stated !== undefined) return stated === 'rtl' ? 'rtl' : 'ltr';
  if (name === 'bdi') return 'auto';
  return name === 'code' ? 'ltr' : undefined;
}

/** A text that states no direction has that of its first letter. */
function resolved({ direction, text }: Paragraph): 'rtl' | 'ltr' {
  if (direction !== 'auto') return direction;
  const first = kindsOf(text).find((kind) => kind === 'L' || rightToLeftKinds.has(kind));
  return first !== undefined && rightToLeftKinds.has(first) ? 'rtl' : 'ltr';
}

/** Writes the marks of a paragraph into the parts of the page, the last first, so that places stay right. */
function mark(paragraph: Paragraph, parts: string[]): void {
  const { text, stretches, leftToRightObjects } = paragraph;
  const isRightToLeft = resolved(paragraph) === 'rtl';
  const ends = isRightToLeft ? endsOfRuns(text, leftToRightObjects) : endsOfSigns(text);
  for (const end of ends.toReversed()) {
    const { start, part } = stretches.findLast((stretch) => stretch.start < end)!;
    const written = parts[part]!;
    const place = written.startsWith('<') ? written.length : end - start;
    const sign = isRightToLeft ? rightToLeftMark : leftToRightMark;
    parts[part] = written.slice(0, place) + sign + written.slice(place);
  }
}

/**
 * Where in a right-to-left text a run from left to right ends for a reader: not before a letter that
 * runs from right to left, which ends it anyhow, and not inside what is shown from left to right.
 */
function endsOfRuns(text: string, leftToRightObjects: ReadonlySet<number>): readonly number[] {
  const kinds = kindsOf(text);
  if (leftToRightObjects.size === 0 && !kinds.some((kind) => leftToRightKinds.has(kind))) return [];
  const { levels } = bidi.getEmbeddingLevels(text, 'rtl');
  return Array.from(kinds.keys(), (index) => index + 1).filter((end) => {
    const runs = leftToRightKinds.has(kinds[end - 1]!) || leftToRightObjects.has(end - 1);
    const goesOn = end < text.length && levels[end]! % 2 === 0 && levels[end - 1]! % 2 === 0;
    return runs && !goesOn && !rightToLeftKinds.has(kinds[end] ?? '');
  });
}

/**
 * Where in a left-to-right text a bracket or a sign like it closes a word. In a document that runs from
 * right to left a reader would take it, at the end of a line, for the beginning of the line.
 */
function endsOfSigns(text: string): readonly number[] {
  const signs = Array.from(text.matchAll(/[^\p{L}\p{N}\s\u200B\uFFFC]\u200B*(?=\s|$)/gu));
  return signs
    .filter(({ 0: sign }) => bidi.getBidiCharTypeName(sign.charAt(0)) === 'ON')
    .map(({ 0: sign, index }) => index + sign.length);
}

function kindsOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => bidi.getBidiCharTypeName(text.charAt(index)));
}

/** The text with each entity as one sign and, to keep its length, characters that count for nothing. */
function withoutEntities(text: string): string {
  return text.replaceAll(/&[^;\s]+;/g, ({ length }) => `&${'\u200B'.repeat(length - 1)}`);
}
