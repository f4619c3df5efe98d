/** The parts of a document: its cover, contents, sections, approval; each with what stands in it. */
import { foldedText } from '../../arabic/fold.ts';
import type { PolicyType } from '../../model/policy-type.ts';
import { endsSentence, leadsIn, wordCount } from './phrasing.ts';
import { bareHeading, type HeadingFinder, type HeadingMatch, type HeadingTarget } from './headings.ts';
import type { Element, Line, LineTable } from './lines.ts';
import { markerOf, type Marker } from './markers.ts';
import { tableKindOf } from './tables.ts';

/** A heading with what was recognised of it; a heading of the document's own has no match. */
export interface HeadingLine {
  readonly line: Line;
  /** How many characters of the line are number, letter or sign before the heading. */
  readonly markerLength: number;
  readonly match?: HeadingMatch;
}

/** Something in a part: a line, a table, a heading below that of the part, or a line that only looked like one. */
export type PartContent =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: LineTable }
  | { readonly kind: 'subheading'; readonly heading: HeadingLine }
  | { readonly kind: 'restOfSentence'; readonly heading: HeadingLine };

/** A part of the document in its order. `own` stands under a heading that the policy type does not know. */
export interface Part {
  readonly kind: 'cover' | 'section' | 'own' | 'contents' | 'control' | 'approval';
  readonly key?: string;
  readonly heading?: HeadingLine;
  readonly content: readonly PartContent[];
}

/** A document in parts, and what stands beside them: on every page, in notes, in frames. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly beside: readonly Element[];
}

/** A heading that is known only by its form is no longer than this many words. */
const longestOwnHeading = { marked: 10, plain: 6 };
/** A paragraph of so many words before the first heading is the first section. */
const fewestWordsOfPreamble = 20;

/** Between two terms stand no more lines than these. */
const linesOfTerm = 12;

/** Without any heading, one of so many words after the first line. */
const fewestWordsOfText = 6;

/** Divides a document at its headings. */
export function partsOf(
  elements: readonly Element[],
  find: HeadingFinder,
  { sections }: Pick<PolicyType, 'sections'>,
): Parts {
  const beside = elements.filter(({ role }) => role !== undefined);
  const main = elements.filter(({ role }) => role === undefined);
  const terms = sections.filter(({ clauseFields = [] }) => clauseFields.includes('term'));
  const builder = new PartBuilder(find, main, new Set(terms.map(({ key }) => key)));
  for (let place = 0; place < main.length; place += 1) builder.add(place);
  return { parts: withPreamble(builder.finished(), sections[0]?.key ?? ''), beside };
}

interface OpenPart {
  readonly kind: Part['kind'];
  readonly key?: string;
  readonly heading?: HeadingLine;
  readonly content: PartContent[];
}

/** Goes through the document once; what opens a part closes the one before. */
class PartBuilder {
  readonly #find: HeadingFinder;
  readonly #elements: readonly Element[];
  readonly #closed: OpenPart[] = [];
  readonly #entries = new Set<string>();
  /** The sections whose clauses are terms, which may be called like a heading. */
  readonly #termSections: ReadonlySet<string>;
  #part: OpenPart = { kind: 'cover', content: [] };

  constructor(find: HeadingFinder, elements: readonly Element[], termSections: ReadonlySet<string>) {
    this.#find = find;
    this.#elements = elements;
    this.#termSections = termSections;
  }

  finished(): readonly Part[] {
    return [...this.#closed, this.#part];
  }

  add(place: number): void {
    const element = this.#elements[place]!;
    if (this.#part.kind === 'contents' && this.#isEntry(element, place)) {
      this.#addEntry(element);
      return;
    }
    if (element.kind === 'table') this.#addTable(element);
    else this.#addLine(element, place);
  }

  #addTable(table: LineTable): void {
    const isContents = tableKindOf(table) === 'contents';
    if (isContents && this.#part.kind !== 'contents') this.#open({ kind: 'contents', content: [] });
    if (isContents) this.#addEntry(table);
    else this.#part.content.push({ kind: 'table', table });
  }

  #addLine(line: Line, place: number): void {
    const heading = this.#headingAt(place);
    const target = heading?.match?.target;
    if (heading === undefined) this.#part.content.push({ kind: 'line', line });
    else if (target === undefined) this.#addOwnHeading(heading, place);
    else this.#addKnownHeading(heading, target, line);
  }

  #addKnownHeading(heading: HeadingLine, target: HeadingTarget, line: Line): void {
    switch (target.kind) {
      case 'title':
        this.#part.content.push({ kind: 'line', line });
        return;
      case 'section':
        this.#open({ kind: 'section', key: target.key, heading, content: [] });
        return;
      case 'part':
        if (this.#part.key !== target.key) this.#open({ kind: 'section', key: target.key, content: [] });
        this.#part.content.push({ kind: 'subheading', heading });
        return;
      case 'signatures':
        if (this.#part.kind === 'approval') this.#part.content.push({ kind: 'subheading', heading });
        else this.#open({ kind: 'approval', heading, content: [] });
        return;
      default:
        this.#open({ kind: target.kind, heading, content: [] });
    }
  }

  #addOwnHeading(heading: HeadingLine, place: number): void {
    if (this.#completesSentence(heading, place)) this.#part.content.push({ kind: 'restOfSentence', heading });
    else if (this.#isBelow(heading)) this.#part.content.push({ kind: 'subheading', heading });
    else if (this.#part.kind === 'cover' && heading.line.level > 0 && this.#closed.length === 0)
      this.#part.content.push({ kind: 'line', line: heading.line });
    else this.#open({ kind: 'own', heading, content: [] });
  }

  /**
   * Whether a heading is but the last word of the sentence before it: that sentence has no end, the heading
   * is a word or two, nothing stands below it, and the contents do not name it.
   */
  #completesSentence({ line, markerLength }: HeadingLine, place: number): boolean {
    const last = this.#part.content.at(-1);
    const next = this.#elements[place + 1];
    if (last?.kind !== 'line' || next === undefined || next.kind === 'table') return false;
    const text = line.text.slice(markerLength);
    return (
      wordCount(text) <= 2 &&
      wordCount(last.line.text) >= 6 &&
      !endsSentence(last.line.text) &&
      this.#headingAt(place + 1) !== undefined &&
      !this.#entries.has(entryKey(text))
    );
  }

  /** Whether a heading stands below that of the part it is in. */
  #isBelow({ line }: HeadingLine): boolean {
    const level = this.#part.heading?.line.level ?? 0;
    const isInList = line.depth > 0;
    return this.#part.kind === 'section' && (isInList || (level > 0 && line.level > level));
  }

  #open(part: OpenPart): void {
    this.#closed.push(this.#part);
    this.#part = part;
  }

  /** A line of the contents: it names a section, has a page, or goes on in the same paragraph or table. */
  #isEntry(element: Element, place: number): boolean {
    if (element.kind === 'table') return this.#entries.size === 0 || tableKindOf(element) === 'contents';
    const text = withoutMarker(element.text);
    const isSeen = this.#entries.has(entryKey(text));
    if (isSeen || element.level > 0 || wordCount(text) > 25) return false;
    if (element.isContinued || hasPage(element.text)) return true;
    const follows =
      this.#headingAt(place + 1) ?? this.#find(withoutMarker(lineText(this.#elements[place + 1])));
    return this.#find(text) !== undefined && follows !== undefined;
  }

  #addEntry(element: Element): void {
    const texts =
      element.kind === 'table' ? element.rows.flatMap((row) => row.map(({ text }) => text)) : [element.text];
    for (const text of texts) if (text !== '') this.#entries.add(entryKey(withoutMarker(text)));
    const content: PartContent =
      element.kind === 'table' ? { kind: 'table', table: element } : { kind: 'line', line: element };
    this.#part.content.push(content);
  }

  #headingAt(place: number): HeadingLine | undefined {
    const line = this.#elements[place];
    if (line === undefined || line.kind === 'table') return undefined;
    const marker = markerOf(line.text);
    const markerLength = marker?.length ?? 0;
    const text = line.text.slice(markerLength);
    const match = this.#find(text);
    const isHeading =
      match === undefined
        ? isOwnHeading(line, text, marker, this.#elements[place + 1])
        : this.#isKnownHeading(line, text, match, marker, place);
    if (!isHeading) return undefined;
    return { line, markerLength, ...(match === undefined ? {} : { match }) };
  }

  /** Whether a line goes on with the terms of a section: in the same real list, or by its number. */
  #isNextTerm(line: Line, marker: Marker | undefined): boolean {
    if (!this.#termSections.has(this.#part.key ?? '')) return false;
    const near = this.#part.content.slice(-linesOfTerm);
    const lines = near.flatMap((one) => (one.kind === 'line' ? [one.line] : []));
    if (line.kind === 'item' && line.depth > 0)
      return lines.some(({ kind, depth }) => kind === 'item' && depth === line.depth);
    const last = lines.map(({ text }) => markerOf(text)).findLast((one) => one?.style === marker?.style);
    return (marker?.values ?? []).some((value, order) => value - (last?.values[order] ?? value) === 1);
  }

  /** A channel or a service may be called like a section; what heads something stands alone or has a colon. */
  #isKnownHeading(
    line: Line,
    text: string,
    { isExact, hasAllWords }: HeadingMatch,
    marker: Marker | undefined,
    place: number,
  ): boolean {
    if (line.level > 0) return true;
    const isMarked = marker?.kind === 'ordinal' || marker?.kind === 'article';
    if (isMarked || endsWithColon(text)) return isExact || wordCount(text) <= 14;
    const before = this.#elements[place - 1];
    const isInParagraph = line.isContinued && !endsSentence(lineText(before));
    if (isInParagraph || !(isExact || hasAllWords)) return false;
    const isItem = line.kind === 'item' || marker !== undefined;
    if (!isItem) return true;
    if (this.#isNextTerm(line, marker)) return false;
    return (
      !isSibling(line, marker, this.#elements[place + 1]) &&
      !isSibling(line, marker, this.#elements[place - 1])
    );
  }
}

/** Whether a neighbour is an item of the same list. */
function isSibling(line: Line, marker: Marker | undefined, other: Element | undefined): boolean {
  if (other === undefined || other.kind === 'table') return false;
  if (line.depth > 0) return other.depth === line.depth && other.kind === 'item';
  return marker !== undefined && markerOf(other.text)?.style === marker.style;
}

function isOwnHeading(
  line: Line,
  text: string,
  marker: Marker | undefined,
  next: Element | undefined,
): boolean {
  if (!/\p{L}/u.test(line.text)) return false;
  if (line.level > 0) return true;
  if (line.isContinued || next === undefined) return false;
  const words = wordCount(text);
  if (marker?.kind === 'ordinal' || marker?.kind === 'article')
    return words <= longestOwnHeading.marked && !/[.؛؟!]$/.test(text) && !leadsIn(text);
  const isPlain = marker === undefined && line.kind === 'paragraph';
  return isPlain && words <= longestOwnHeading.plain && /^\p{L}.*[:：][\s-]*$/u.test(text) && !leadsIn(text);
}

function endsWithColon(text: string): boolean {
  return /[:：][\s-]*$|^[\s-]*:|-\s*:?\s*$/.test(text);
}

function withoutMarker(text: string): string {
  return text.slice(markerOf(text)?.length ?? 0);
}

function lineText(element: Element | undefined): string {
  return element === undefined || element.kind === 'table' ? '' : element.text;
}

function hasPage(text: string): boolean {
  return /(?:\.{3,}|…|\s)[\s.]*[0-9٠-٩]{1,3}$/.test(text) && /\p{L}/u.test(text);
}

/** What an entry of the contents and its heading have in common. */
export function entryKey(text: string): string {
  return foldedText(bareHeading(text.replace(/[\s.…]*[0-9٠-٩]{0,3}$/, '')), 'orthographic').replaceAll(
    /[^\p{L}\p{N}]/gu,
    '',
  );
}

/** A long paragraph before the first heading is what policies begin with. */
function withPreamble(parts: readonly Part[], firstSection: string): readonly Part[] {
  const [cover, ...rest] = parts;
  if (cover === undefined || parts.some(({ key }) => key === firstSection)) return parts;
  const isAll = !parts.some(({ kind }) => kind === 'section' || kind === 'own');
  const fewest = isAll ? fewestWordsOfText : fewestWordsOfPreamble;
  const start = cover.content.findIndex(
    (one, place) =>
      one.kind === 'line' &&
      (!isAll || place > 0) &&
      wordCount(one.line.text) >= fewest &&
      !isMarked(one.line) &&
      one.line.level === 0,
  );
  if (start < 0) return parts;
  const preamble: Part = { kind: 'section', key: firstSection, content: cover.content.slice(start) };
  return [{ ...cover, content: cover.content.slice(0, start) }, preamble, ...rest];
}

function isMarked(line: Line): boolean {
  return line.kind === 'item' || markerOf(line.text) !== undefined;
}
