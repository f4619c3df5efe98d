/**
 * The text of a document as it was written, out of the HTML that goes to paper: what its pages must show.
 *
 * The HTML is ours, made by our templates out of values that are escaped; of any other nothing is expected
 * but that it does no harm.
 */
import type { Direction } from '../model/render-model.ts';

/** A stretch of text that keeps together, whatever runs around it. */
export interface Isolate {
  /** `auto` is the direction of its first letter. */
  readonly direction: Direction | 'auto';
  readonly parts: readonly TextPart[];
}

/** Text, or what is isolated in it. */
export type TextPart = string | Isolate;

/** A paragraph, a heading, a cell, the marker of a list. */
export interface WrittenBlock {
  readonly direction: Direction;
  readonly parts: readonly TextPart[];
  /** Whether these are the words of the association: the text of a clause or of a section. */
  readonly isProse: boolean;
  /** Whether it is a number that the browser counts, in digits that a stylesheet chooses. */
  readonly isCount: boolean;
  /** Whether it stands below what comes before it in its language; cells of a table stand beside each other. */
  readonly isInFlow: boolean;
}

/** A number that the browser counts, in European or Arabic-Indic digits. */
export interface PageCount {
  readonly counts: 'page' | 'pages';
  readonly isArabicIndic: boolean;
}

/** A line in a margin: text, and numbers that are not the same on every page. */
export type MarginText = readonly (string | PageCount)[];

/** Everything that the pages of a document must show. */
export interface WrittenText {
  readonly blocks: readonly WrittenBlock[];
  /** What stands above and below the text, on every page but the first. */
  readonly margins: readonly MarginText[];
  /** The heads of tables, which stand again on every page on which the table goes on. */
  readonly heads: readonly (readonly string[])[];
  readonly images: number;
  /** Every address that a link leads to. */
  readonly links: ReadonlySet<string>;
}

/** What is no text at all, a tag, or a text. */
const part = /<(style|script|title|svg|head)\b[\s\S]*?<\/\1\s*>|<![^>]*>|<[^>]*>|[^<]+/gi;
const tagParts = /^<(\/?)([a-z][a-z\d]*)/i;
const voidElements = new Set(['img', 'br', 'hr', 'col', 'wbr', 'meta', 'link']);
/** Elements whose text belongs to the paragraph around them. */
const inlineElements = new Set(['a', 'b', 'bdi', 'code', 'em', 'span', 'strong']);
/** Elements of these classes stand by themselves, whatever they are: the stylesheet sets them apart. */
const blockClasses = ['cell', 'title-line'];

/** One open element. */
interface OpenElement {
  readonly direction: Direction;
  readonly isHidden: boolean;
  readonly isProse: boolean;
  readonly isInTable: boolean;
  readonly isInHead: boolean;
  /** Whether its text is a block of its own. */
  readonly isBlock: boolean;
  /** Where its text goes, if it is isolated from the text around it. */
  readonly isolated: TextPart[] | undefined;
  /** The number of the next entry, in a list that is counted. */
  next?: number;
}

/** Reads the text of a page. */
export function writtenTextOf(html: string): WrittenText {
  const collector = new TextCollector();
  for (const [written] of html.matchAll(part)) {
    const [, closing, tag = ''] = tagParts.exec(written) ?? [];
    const name = tag.toLowerCase();
    if (!written.startsWith('<')) collector.add(textOfHtml(written));
    else if (name === '' || unread.has(name)) continue;
    else if (closing === '') collector.begin(name, written);
    else collector.end();
  }
  const { blocks, heads, links, images } = collector;
  return { blocks, margins: marginsOf(html), heads, images, links };
}

/** What is matched together with its content. */
const unread = new Set(['style', 'script', 'title', 'svg', 'head']);

const outermost: OpenElement = {
  direction: 'ltr',
  isHidden: false,
  isProse: false,
  isInTable: false,
  isInHead: false,
  isBlock: true,
  isolated: undefined,
};

/** Puts the text of a page together, element by element. */
class TextCollector {
  readonly blocks: WrittenBlock[] = [];
  readonly heads: string[][] = [];
  readonly links = new Set<string>();
  images = 0;
  readonly #open = [outermost];
  #parts: TextPart[] = [];

  add(text: string): void {
    if (!this.#around.isHidden) this.#place.push(text);
  }

  begin(name: string, tag: string): void {
    const around = this.#around;
    const link = attributeOf(tag, 'href');
    if (link !== undefined && !around.isHidden) this.links.add(link);
    if (name === 'img' && !around.isHidden) this.images += 1;
    if (name === 'thead') this.heads.push([]);
    if (name === 'br') this.#endBlock();
    if (voidElements.has(name)) return;
    const element = opened(name, tag, around);
    if (element.isBlock) this.#endBlock();
    if (element.isolated !== undefined && !element.isHidden)
      this.#place.push({ direction: directionOf(name, tag) ?? 'auto', parts: element.isolated });
    this.#open.push(element);
    if (name === 'li' && !element.isHidden) this.#addMarker(tag, around);
  }

  end(): void {
    if (this.#around.isBlock) this.#endBlock();
    if (this.#open.length > 1) this.#open.pop();
  }

  get #around(): OpenElement {
    return this.#open.at(-1)!;
  }

  /** Where text goes: into the nearest isolate of the block, or into the block. */
  get #place(): TextPart[] {
    const nearest = this.#open.findLast(({ isBlock, isolated }) => isBlock || isolated !== undefined);
    return nearest?.isolated ?? this.#parts;
  }

  #addMarker(tag: string, list: OpenElement): void {
    const marker = markerOf(tag);
    this.#parts.push(marker ?? countIn(list));
    this.#endBlock(marker === undefined);
  }

  #endBlock(isCount = false): void {
    const parts = this.#parts;
    this.#parts = [];
    const { direction, isProse, isInTable, isInHead } = this.#open.findLast(({ isBlock }) => isBlock)!;
    if (!parts.some(isSomething)) return;
    if (isInHead) this.heads.at(-1)?.push(textOfParts(parts));
    this.blocks.push({ direction, parts, isCount, isProse: isProse && !isCount, isInFlow: !isInTable });
  }
}

function opened(name: string, tag: string, around: OpenElement): OpenElement {
  const direction = directionOf(name, tag);
  const classes = classesOf(tag);
  const isProse = around.isProse || proseClasses.some((one) => classes.includes(one));
  const isBlock = !isInline(name, tag);
  return {
    direction: direction ?? around.direction,
    isHidden: around.isHidden || classes.includes('screen-only'),
    isProse: isProse && !classes.includes('facts'),
    isInTable: around.isInTable || name === 'table' || name === 'nav' || name === 'header',
    isInHead: around.isInHead || name === 'thead',
    isBlock,
    isolated: !isBlock && (direction !== undefined || name === 'bdi') ? [] : undefined,
    ...(name === 'ol' ? { next: Number(attributeOf(tag, 'start') ?? 1) } : {}),
  };
}

/** The direction that an element states; for code the stylesheet states it. */
function directionOf(name: string, tag: string): Direction | undefined {
  const stated = attributeOf(tag, 'dir');
  if (stated === 'rtl' || stated === 'ltr') return stated;
  return name === 'code' ? 'ltr' : undefined;
}

function isInline(name: string, tag: string): boolean {
  return inlineElements.has(name) && !classesOf(tag).some((one) => blockClasses.includes(one));
}

function classesOf(tag: string): readonly string[] {
  return (attributeOf(tag, 'class') ?? '').split(' ');
}

/** Around the words of the association. */
const proseClasses = ['clause', 'passage'];

/** The text of parts without what only orders it. */
export function textOfParts(parts: readonly TextPart[]): string {
  return parts.map((one) => (typeof one === 'string' ? one : textOfParts(one.parts))).join('');
}

function isSomething(one: TextPart): boolean {
  return typeof one === 'string' ? one.trim() !== '' : one.parts.some(isSomething);
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value === undefined ? undefined : textOfHtml(value);
}

function markerOf(tag: string): string | undefined {
  const written = /list-style-type:"([^"]*)"/.exec(tag)?.[1];
  return written === undefined ? undefined : textOfCss(written);
}

/** The number of an entry whose list is counted by the browser: one of the association's own. */
function countIn(list: OpenElement): string {
  if (list.next === undefined || !list.isProse) return '';
  list.next += 1;
  return `${list.next - 1}.`;
}

const marginLine = /^ *--(?:top|bottom)-[a-z]+:(.*);$/gm;
const marginPart = /"([^"]*)"|counter\((pages?)(, arabic-indic)?\)/g;

/** The lines in the margins, as the stylesheet of the page has them. */
function marginsOf(html: string): MarginText[] {
  const margins = Array.from(html.matchAll(marginLine), ([, value = '']) =>
    Array.from(value.matchAll(marginPart), ([, string, counts, digits]): string | PageCount =>
      string === undefined
        ? { counts: counts === 'page' ? 'page' : 'pages', isArabicIndic: digits !== undefined }
        : textOfCss(string),
    ),
  );
  return margins.filter((parts) => parts.some((one) => typeof one !== 'string' || one.trim() !== ''));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text with its entities as the signs they stand for. */
function textOfHtml(html: string): string {
  return html.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (entity, hexadecimal, decimal, name) => {
      if (typeof name === 'string') return entities[name] ?? entity;
      const code = typeof hexadecimal === 'string' ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** A string of CSS with its escapes as the signs they stand for. */
function textOfCss(text: string): string {
  return text.replaceAll(/\\([\da-f]{1,6}) ?/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
