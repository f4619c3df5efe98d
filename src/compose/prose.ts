/**
 * The Markdown of an association → HTML that is safe to show.
 *
 * HTML in the source is dropped, images are dropped, links may go to the web, to a mailbox or to a
 * telephone. The words themselves stay as written; only what must be shown from left to right is isolated.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { stretchesOf } from '../arabic/left-to-right.ts';
import type { Language } from '../model/bilingual.ts';

const schema: Schema = {
  tagNames: ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'br', 'code'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
  required: {},
  strip: ['script', 'style'],
};

const markdown = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(headingsToParagraphs)
  .use(rehypeSanitize, schema)
  .use(withoutRelativeLinks)
  .use(isolateStretches)
  .use(rehypeStringify)
  .freeze();

/** Sanitised HTML of a text in one language. */
export function proseHtml(text: string, language: Language): string {
  return proseBlocks(text, language).join('\n');
}

/** The same in blocks: its paragraphs and lists, one by one. */
export function proseBlocks(text: string, language: Language): string[] {
  const trimmed = text.trim();
  if (isPlain(trimmed)) return plainBlocks(trimmed, language);
  const { children } = markdown.runSync(markdown.parse(trimmed), { data: { language } });
  const blocks = children.filter(({ type }) => type === 'element');
  return blocks.map((block) => markdown.stringify({ type: 'root', children: [block] }));
}

/** Any character that may mean something in Markdown, or space at the edge of a line. */
const significant = /[\\`*_[\]<>&#~|=\t\r]|^[ ]|[ ]$|^(?:[-+]|\d{1,9}[.)])(?:\s|$)|^-{2,}/m;

/** Whether a text is paragraphs and nothing else, so that the way through a Markdown parser can be spared. */
function isPlain(text: string): boolean {
  return !significant.test(text);
}

function plainBlocks(text: string, language: Language): string[] {
  return text.split(/\n{2,}/).map((paragraph) => `<p>${isolatedHtml(paragraph, language)}</p>`);
}

/** Plain text needs no escaping: every character that would is significant in Markdown too. */
function isolatedHtml(text: string, language: Language): string {
  if (language !== 'ar') return text;
  return stretchesOf(text)
    .map((stretch) => (stretch.isLeftToRight ? `<bdi dir="ltr">${stretch.text}</bdi>` : stretch.text))
    .join('');
}

/** A heading inside a clause would break the outline of the document; it becomes a strong paragraph. */
function headingsToParagraphs() {
  return (tree: Root) => {
    changeElements(tree, (element) =>
      /^h[1-6]$/.test(element.tagName)
        ? {
            ...element,
            tagName: 'p',
            children: [{ type: 'element', tagName: 'strong', properties: {}, children: element.children }],
          }
        : element,
    );
  };
}

/** A document is read away from any site, so a link without a protocol leads nowhere. */
function withoutRelativeLinks() {
  return (tree: Root) => {
    changeElements(tree, (element) =>
      element.tagName === 'a' && !hasProtocol(element.properties['href'])
        ? { ...element, tagName: 'span', properties: {} }
        : element,
    );
  };
}

function hasProtocol(address: unknown): boolean {
  return typeof address === 'string' && /^[a-z]+:/i.test(address);
}

function isolateStretches() {
  return (tree: Root, file: { data: Record<string, unknown> }) => {
    if (file.data['language'] !== 'ar') return;
    changeChildren(tree, (child) => (child.type === 'text' ? isolated(child) : [child]));
  };
}

function isolated({ value }: Text): ElementContent[] {
  return stretchesOf(value).map(({ text, isLeftToRight }): ElementContent => {
    const content: Text = { type: 'text', value: text };
    return isLeftToRight
      ? { type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [content] }
      : content;
  });
}

function changeElements(tree: Root, change: (element: Element) => Element): void {
  changeChildren(tree, (child) => [child.type === 'element' ? change(child) : child]);
}

/** Replaces every node below a node, outermost first. */
function changeChildren(node: Root | Element, change: (child: ElementContent) => ElementContent[]): void {
  node.children = (node.children as ElementContent[]).flatMap(change);
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName !== 'bdi') changeChildren(child, change);
  }
}
