/** Paragraphs with their places in lists → lists inside lists. */
import type { List, ListItem, RootContent } from 'mdast';

/** An item before it is known in which list it belongs. */
export interface Item {
  readonly item: ListItem;
  readonly isOrdered: boolean;
  /** The list by which it is counted, and the level in it. */
  readonly list: string;
  readonly level: number;
  /** How far it is from the edge, in points. */
  readonly indent: number;
}

/** What comes one after another: finished blocks, and items. */
export type Flow = RootContent | Item;

interface OpenList {
  readonly node: List;
  readonly of: Item;
}

/** Two and a half millimetres: what is less is not meant. */
const leastStep = 7;

/**
 * Puts items into lists. Inside one list the level says how deep an item is; between two, which many authors
 * use for the levels of one list, the indentation does.
 */
export function nested(flow: readonly Flow[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: OpenList[] = [];
  for (const next of flow) {
    if (!('item' in next)) {
      blocks.push(next);
      open = [];
      continue;
    }
    while (open.length > 0 && isDeeper(open.at(-1)!.of, next)) open.pop();
    const list = open.at(-1);
    if (list !== undefined && !isDeeper(next, list.of)) list.node.children.push(next.item);
    else {
      const node: List = { type: 'list', ordered: next.isOrdered, data: {}, children: [next.item] };
      if (list === undefined) blocks.push(node);
      else list.node.children.at(-1)?.children.push(node);
      open.push({ node, of: next });
    }
  }
  return blocks;
}

/** Whether an item lies in a list inside that of another. */
function isDeeper(one: Item, other: Item): boolean {
  if (one.list === other.list) return one.level > other.level;
  return one.indent - other.indent >= leastStep;
}
