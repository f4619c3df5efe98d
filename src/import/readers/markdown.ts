/**
 * Markdown → a tree, forgiving as the programs that write it from scans need: what they indent is not code,
 * and what looks like the address of a reference is text.
 */
import type { Html, List, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { readHtml } from './html.ts';
import { Refusal, type Remark } from './noticing.ts';
import { simplified } from './simplify.ts';
import { isBlockOfText, paragraphOf, textOf } from './tree.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutRareMarks)
  .freeze();

/** Indented text and `[1]: …` are what scanned pages are full of, and mean nothing there. */
function withoutRareMarks(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ??= []);
  extensions.push({ disable: { null: ['codeIndented', 'definition'] } });
}

/** A tree, and what was noticed while it was read. */
export interface MarkdownReading {
  readonly tree: Root;
  readonly remarks: readonly Remark[];
}

/** Reads Markdown; lines are those of the source. */
export function readMarkdown(text: string, depth: number): MarkdownReading {
  const tooDeep = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){${depth + 1}}`, 'm');
  if (tooDeep.test(text)) throw new Refusal('import/too-deep', { limit: depth });
  // A page of a scan may end anywhere; the tree has lines, not pages.
  const source = text.replaceAll('\f', ' ');
  const remarks: Remark[] = [];
  const tree = simplified(withoutFalseHeadings(parser.parse(source), source), {
    origin: lineOf,
    markerOf: (list, place) => typedMarker(list, place, source),
    readHtml: (html) => htmlBlocks(html, depth, remarks),
  });
  return { tree, remarks };
}

function lineOf({ position }: Nodes) {
  return position === undefined ? {} : { line: position.start.line };
}

/** The marker with which an item begins in the source. */
function typedMarker(list: List, place: number, source: string): string | undefined {
  const offset = list.children[place]?.position?.start.offset;
  if (offset === undefined) return undefined;
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(source.slice(offset, offset + 12))?.[0];
}

/** No heading is longer, or has more lines: such a text was underlined by the rule between two pages. */
const longestUnderlinedHeading = 120;

/** A text over `---` is a heading in Markdown; where it cannot be one, it is a paragraph again. */
function withoutFalseHeadings(tree: Root, source: string): Root {
  const children = tree.children.map((node): RootContent => {
    if (node.type !== 'heading' || isMarkedHeading(node, source)) return node;
    const text = textOf(node);
    const isHeading = text.length <= longestUnderlinedHeading && !text.includes('\n');
    return isHeading ? node : { ...node, type: 'paragraph' };
  });
  return { ...tree, children };
}

function isMarkedHeading(node: Nodes, source: string): boolean {
  return source[node.position?.start.offset ?? 0] === '#';
}

/** What some programs say of a page in comments: what stood above and below it. */
const runningLine = /<!--\s*Page(?:Header|Footer|Number)\s*=\s*"([^"]*)"\s*-->/gi;

function htmlBlocks(html: Html, depth: number, remarks: Remark[]): RootContent[] {
  const line = html.position?.start.line ?? 1;
  const running = Array.from(html.value.matchAll(runningLine), ([, words = '']) =>
    paragraphOf([words], { origin: { line }, role: 'running' }),
  ).filter((paragraph) => textOf(paragraph).trim() !== '');
  const reading = readHtml(html.value, depth, line - 1);
  remarks.push(...reading.remarks);
  return [...running, ...reading.tree.children.filter(hasText)];
}

function hasText(node: RootContent): boolean {
  return !isBlockOfText(node) || textOf(node).trim() !== '';
}
