/** The few kinds of nodes that the tree of a document is made of, and the blocks of text that it holds. */
import type {
  Break,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
import type { Data } from 'unist';
import type { TextBlock } from '../../model/imported.ts';

/** A paragraph of lines. */
export function paragraphOf(lines: readonly string[], data: Data): Paragraph {
  return { type: 'paragraph', data, children: phrasingOf(lines) };
}

/** A heading of lines; deeper ones than Markdown knows are of its deepest level. */
export function headingOf(lines: readonly string[], level: number, data: Data): Heading {
  const depth = Math.min(Math.max(level, 1), 6) as Heading['depth'];
  return { type: 'heading', depth, data, children: phrasingOf(lines) };
}

/** A table of cells. */
export function tableOf(rows: readonly (readonly TableCell[])[], data: Data): Table {
  const children = rows.map((cells): TableRow => ({ type: 'tableRow', children: [...cells] }));
  return { type: 'table', data, children };
}

/** A cell of lines. */
export function cellOf(lines: readonly string[], data: Data): TableCell {
  return { type: 'tableCell', data, children: phrasingOf(lines) };
}

/** Lines as texts with breaks between them. */
export function phrasingOf(lines: readonly string[]): (Text | Break)[] {
  return lines.flatMap((value, index): (Text | Break)[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...(value === '' ? [] : [{ type: 'text', value } as const]),
  ]);
}

/** Whether a node holds text itself and not in other blocks. */
export function isBlockOfText(node: Nodes): node is Heading | Paragraph | TableCell {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell';
}

/** The text of a node; each break ends a line. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The blocks of a tree in its order; those without text are left out. */
export function blocksOf(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isBlockOfText(node)) {
      const text = textOf(node);
      const { origin = {}, role } = node.data ?? {};
      if (text.trim() !== '') blocks.push({ text, origin, ...(role === undefined ? {} : { role }) });
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return blocks;
}

/** Whether a block has no text. */
export function isEmpty(node: RootContent | PhrasingContent): boolean {
  return textOf(node).trim() === '';
}
