/** Text as it is written → Markdown that shows exactly this text. */
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse);

/** Paragraphs as Markdown; signs that would mean something there are escaped, and only where there are such. */
export function asProse(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => (isPlain(text) ? text : escaped(text))).join('\n\n');
}

/** A clause with those below it, for a text that must hold them. */
export interface ListItem {
  readonly text: string;
  readonly items: readonly ListItem[];
}

/** Clauses as a list of Markdown. */
export function asList(items: readonly ListItem[], indent = ''): string {
  return items
    .flatMap(({ text, items: below }) => [
      `${indent}- ${asProse([text])}`,
      ...(below.length === 0 ? [] : [asList(below, `${indent}  `)]),
    ])
    .join('\n');
}

function isPlain(text: string): boolean {
  const tree = markdown.parse(text);
  const [only, ...others] = tree.children;
  if (others.length > 0 || only?.type !== 'paragraph' || toString(only) !== text) return false;
  return only.children.every(({ type }) => type === 'text');
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#&~|]/g, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replace(/^([-+=])/, String.raw`\$1`);
}
