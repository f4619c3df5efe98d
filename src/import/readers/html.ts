/** HTML → a tree. Scripts, styles and forms say nothing of the document; nothing is fetched. */
import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { Refusal, type Remark } from './noticing.ts';
import { simplified } from './simplify.ts';

const parser = unified().use(rehypeParse, { fragment: false }).freeze();
const toMarkdown = unified().use(rehypeRemark).freeze();

/** A tree, and what was noticed while it was read. */
export interface HtmlReading {
  readonly tree: Root;
  readonly remarks: readonly Remark[];
}

/** Reads HTML, a page or a piece of one; `lineBefore` is how many lines stand before it in its file. */
export function readHtml(html: string, depth: number, lineBefore = 0): HtmlReading {
  if (isTooDeep(html, depth)) throw new Refusal('import/too-deep', { limit: depth });
  const page = parser.parse(html);
  const silent = withoutScripts(page);
  partLanguages(page);
  const tree = toMarkdown.runSync(page);
  const reading = simplified(tree, {
    origin: (node) => {
      const line = lineOf(node);
      return line === undefined ? {} : { line: line + lineBefore };
    },
    markerOf: ({ ordered, start }, place) => (ordered === true ? `${(start ?? 1) + place}.` : '•'),
    readHtml: () => [],
  });
  const remarks: Remark[] =
    silent === 0 ? [] : [{ code: 'import/scripts', severity: 'info', values: { count: silent } }];
  return { tree: reading, remarks };
}

/** What was put around loose text has no place of its own; it begins where its content does. */
function lineOf(node: Nodes): number | undefined {
  if (node.position !== undefined || !('children' in node)) return node.position?.start.line;
  return node.children.map(lineOf).find((line) => line !== undefined);
}

const scripts = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed']);

/** Takes away what is no text, and counts what could do something. */
function withoutScripts(page: HtmlRoot): number {
  let count = 0;
  const open: HtmlNodes[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    node.children = (node.children as HtmlRoot['children']).filter((child) => {
      const isScript = child.type === 'element' && scripts.has(child.tagName);
      if (isScript && child.tagName !== 'style') count += 1;
      return !isScript && child.type !== 'comment';
    });
    open.push(...node.children);
  }
  return count;
}

/** Elements that hold one text each, and so one language. */
const blocksOfText = /^(?:h[1-6]|p)$/;
const cells = /^t[hd]$/;

/** Where a block says the same in two languages, each becomes a block of its own; in a cell or an item, a line. */
function partLanguages(page: HtmlRoot): void {
  const open: HtmlNodes[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    node.children = (node.children as ElementContent[]).flatMap(parted);
    open.push(...node.children);
  }
}

function parted(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const spoken = node.children.filter(isSpoken);
  const isBilingual = new Set(spoken.map(({ properties }) => properties['lang'])).size > 1;
  const isCell = cells.test(node.tagName);
  if (isBilingual && blocksOfText.test(node.tagName) && node.children.every(isSpokenOrSpace))
    return spoken.map((part) => ({ ...node, children: [part] }));
  if (isBilingual || isCell)
    node.children = node.children.flatMap((child, place) => onLineOfItsOwn(child, place, isCell));
  return [node];
}

function isSpoken(child: ElementContent): child is Element {
  return child.type === 'element' && typeof child.properties['lang'] === 'string';
}

function isSpokenOrSpace(child: ElementContent): boolean {
  return isSpoken(child) || (child.type === 'text' && child.value.trim() === '');
}

/** What is in a language of its own begins a line; in a cell, so does a paragraph. */
function onLineOfItsOwn(child: ElementContent, place: number, isCell: boolean): ElementContent[] {
  if (place === 0 || child.type !== 'element') return [child];
  const end: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  const isParagraph = isCell && /^(?:p|div)$/.test(child.tagName);
  return isParagraph || (isSpoken(child) && (isCell || inline.test(child.tagName))) ? [end, child] : [child];
}

const inline = /^(?:span|bdi|a|b|i|strong|em)$/;

/** Elements that are never closed, or need not be: they cannot nest without others that must be. */
const unclosed =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|li|p|td|th|tr|thead|tbody|tfoot|dt|dd|option|optgroup|colgroup|html|head|body)$/i;

/** A bound on how deep elements nest, read off the tags, before a parser follows them. */
function isTooDeep(html: string, limit: number): boolean {
  let open = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gi)) {
    if (unclosed.test(name)) continue;
    open = closing === '' ? open + 1 : Math.max(0, open - 1);
    if (open > limit) return true;
  }
  return false;
}
