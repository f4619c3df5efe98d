/** A tree of Markdown with everything that Markdown has → the few kinds of nodes that the recogniser reads. */
import type {
  BlockContent,
  Break,
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  Text,
} from 'mdast';
import type { Data } from 'unist';
import type { Origin } from '../../model/imported.ts';
import { asTranslation, translationColumn } from './side-by-side.ts';
import { isEmpty, phrasingOf, tableOf, textOf } from './tree.ts';

/** What the source knows beyond the tree. */
export interface Simplifying {
  /** Where a node stood. */
  origin(node: Nodes): Origin;
  /** The marker of an item as the document shows it. */
  markerOf(list: List, place: number): string | undefined;
  /** What stretches of HTML hold that stand between Markdown. */
  readHtml(html: Html): readonly RootContent[];
}

/** Leaves out what is only look; no written character is lost. */
export function simplified(tree: Root, source: Simplifying): Root {
  return { type: 'root', children: blocksIn(tree.children, source, {}) };
}

function blocksIn(nodes: readonly RootContent[], source: Simplifying, extra: Data): RootContent[] {
  return nodes.flatMap((node) => blockOf(node, source, extra));
}

function blockOf(node: RootContent, source: Simplifying, extra: Data): RootContent[] {
  const data: Data = { origin: source.origin(node), ...extra };
  switch (node.type) {
    case 'heading':
      return filled({ type: 'heading', depth: node.depth, data, children: phrasesIn(node.children) });
    case 'paragraph':
      return filled({ type: 'paragraph', data, children: phrasesIn(node.children) });
    case 'list':
      return [listOf(node, source, extra)];
    case 'table':
      return tableOrTexts(simpleTable(node, source, data), data);
    case 'blockquote':
      return blocksIn(node.children, source, extra);
    case 'footnoteDefinition':
      return blocksIn(node.children, source, {
        ...extra,
        role: 'note',
        marker: node.label ?? node.identifier,
      });
    case 'code':
      return [{ type: 'paragraph', data, children: phrasingOf(node.value.split('\n')) }];
    case 'html':
      return [...source.readHtml(node)];
    default:
      // Text that stands between blocks, as HTML may have it.
      return filled({ type: 'paragraph', data, children: phrasesIn([node as PhrasingContent]) });
  }
}

function filled(block: Heading | Paragraph): RootContent[] {
  return isEmpty(block) ? [] : [block];
}

function listOf(list: List, source: Simplifying, extra: Data): List {
  const children = list.children.map((item, place): ListItem => {
    const marker = source.markerOf(list, place);
    const data: Data = { origin: source.origin(item), ...extra, ...(marker === undefined ? {} : { marker }) };
    return { type: 'listItem', data, children: blocksIn(item.children, source, extra) as BlockContent[] };
  });
  return { type: 'list', ordered: list.ordered ?? false, data: { origin: source.origin(list) }, children };
}

function simpleTable(table: Table, source: Simplifying, data: Data): Table {
  const rows = table.children.map((row) =>
    row.children.map((cell) => ({
      type: 'tableCell' as const,
      data: { origin: source.origin(cell) },
      children: phrasesIn(cell.children),
    })),
  );
  return tableOf(rows, data);
}

/** A table whose columns say the same in two languages is two texts. */
function tableOrTexts(table: Table, data: Data): RootContent[] {
  const rows = table.children.map(({ children }) => children);
  const translation = translationColumn(rows.map((cells) => cells.map(textOf)));
  if (translation === undefined) return [table];
  const paragraph = (cell: TableCell | undefined): Paragraph[] =>
    cell === undefined || isEmpty(cell)
      ? []
      : [{ type: 'paragraph', data: { ...data, ...cell.data }, children: cell.children }];
  return rows.flatMap((cells) => [
    ...paragraph(cells[1 - translation]),
    ...asTranslation(paragraph(cells[translation])),
  ]);
}

/** Texts and breaks; the marks of emphasis and links are gone, their words are not. */
function phrasesIn(nodes: readonly PhrasingContent[]): (Text | Break)[] {
  return nodes.flatMap((node): (Text | Break)[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return phrasingOf(node.value.split('\n'));
      case 'break':
        return [{ type: 'break' }];
      case 'image':
      case 'imageReference':
        return phrasingOf([node.alt ?? '']);
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break' }] : [];
      default:
        return 'children' in node ? phrasesIn(node.children) : [];
    }
  });
}
