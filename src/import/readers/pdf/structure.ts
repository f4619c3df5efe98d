/**
 * A page whose structure the file tells → blocks. What the structure leaves out is laid out by its place, so
 * that nothing is lost.
 */
import type { ListItem, RootContent, TableCell } from 'mdast';
import type { Data } from 'unist';
import { cellOf, headingOf, isBlockOfText, paragraphOf, tableOf, textOf } from '../tree.ts';
import type { Glyph } from './drawing.ts';
import { asOne, boxOf, linesOf } from './lines.ts';
import { columnOf, headingLevelOf, joined, type PageSetting } from './paragraphs.ts';

/** An element of the structure, or the number of some content of the page. */
export interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** What an element is made of. */
interface Reading {
  readonly glyphs: ReadonlyMap<number, readonly Glyph[]>;
  readonly setting: PageSetting;
}

/** Inside a text; everything else that is not named below only holds other elements. */
const inline = new Set(
  'Span Link Quote Strong Em Code Reference Annot Ruby Warichu Form NonStruct BibEntry Figure Formula'.split(
    ' ',
  ),
);
const headings = /^(?:H([1-6])?|Title)$/;
const texts = /^(?:P|Lbl|Caption|TOCI|Note|FENote|BlockQuote|Sub)$/;

/** The glyphs of each content that the structure may refer to. */
export function contentsOf(glyphs: readonly Glyph[]): ReadonlyMap<number, readonly Glyph[]> {
  const contents = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.content === undefined) continue;
    const known = contents.get(glyph.content);
    if (known === undefined) contents.set(glyph.content, [glyph]);
    else known.push(glyph);
  }
  return contents;
}

/** The contents that an element holds, in their order. */
export function contentsIn(node: StructureNode): number[] {
  const own = node.id === undefined ? undefined : /_mc(\d+)$/.exec(node.id)?.[1];
  const below = (node.children ?? []).flatMap(contentsIn);
  return own === undefined ? below : [Number(own), ...below];
}

/** The blocks of a page in the order of its structure. */
export function blocksOfStructure(
  root: StructureNode,
  glyphs: ReadonlyMap<number, readonly Glyph[]>,
  setting: PageSetting,
): RootContent[] {
  return blocksIn(root, { glyphs, setting });
}

function blocksIn(node: StructureNode, reading: Reading): RootContent[] {
  const blocks: RootContent[] = [];
  let loose: StructureNode[] = [];
  const end = () => {
    if (loose.length > 0) blocks.push(...textBlock(loose, reading));
    loose = [];
  };
  for (const child of node.children ?? []) {
    if (isInline(child)) loose.push(child);
    else {
      end();
      blocks.push(...blockOf(child, reading));
    }
  }
  end();
  return blocks;
}

function isInline({ role, children = [] }: StructureNode): boolean {
  return role === undefined || (inline.has(role) && children.every(isInline));
}

function blockOf(node: StructureNode, reading: Reading): RootContent[] {
  const { role = '', children = [] } = node;
  const level = headings.exec(role);
  if (level !== null) return textBlock([node], reading, Number(level[1] ?? 1));
  if (role === 'L') return listOf(children, reading);
  if (role === 'Table') return tableIn(node, reading);
  if (/^(?:Note|FENote)$/.test(role)) return textBlock([node], reading, undefined, { role: 'note' });
  if (texts.test(role) && children.every(isInline)) return textBlock([node], reading);
  return blocksIn(node, reading);
}

/** Some elements as one block of text. */
function textBlock(
  nodes: readonly StructureNode[],
  reading: Reading,
  level?: number,
  common: Data = {},
): RootContent[] {
  const { lines, data, looksLike } = linesIn(nodes, reading);
  if (lines.length === 0) return [];
  const all = { ...data, ...common };
  const depth = level ?? (common.role === undefined ? looksLike : undefined);
  return [depth === undefined ? paragraphOf(lines, all) : headingOf(lines, depth, all)];
}

/** The text of some elements; some programs call headings paragraphs, so that only their look tells. */
interface Lines {
  readonly lines: string[];
  readonly data: Data;
  readonly looksLike: number | undefined;
}

function linesIn(nodes: readonly StructureNode[], { glyphs, setting }: Reading): Lines {
  const own = nodes.flatMap(contentsIn).flatMap((content) => glyphs.get(content) ?? []);
  const lines = linesOf(own).map(asOne);
  if (lines.length === 0)
    return { lines: [], data: { origin: { page: setting.page } }, looksLike: undefined };
  return {
    lines: joined(lines, columnOf(lines), setting).filter((line) => line !== ''),
    data: { origin: { page: setting.page, box: boxOf(lines) } },
    looksLike: headingLevelOf(lines, setting),
  };
}

/** Items with their labels as they stand in the text; lists directly in lists lie in the item before. */
function listOf(children: readonly StructureNode[], reading: Reading): RootContent[] {
  const items: ListItem[] = [];
  for (const child of children) {
    const blocks = child.role === 'LI' ? itemBlocks(child, reading) : blockOf(child, reading);
    if (blocks.length === 0) continue;
    if (child.role === 'L' && items.length > 0)
      items.at(-1)!.children.push(...(blocks as ListItem['children']));
    else items.push({ type: 'listItem', data: {}, children: blocks as ListItem['children'] });
  }
  return items.length === 0 ? [] : [{ type: 'list', data: {}, children: items }];
}

/** The label and the first text after it stand on one line, and are one text. */
function itemBlocks({ children = [] }: StructureNode, reading: Reading): RootContent[] {
  const label = children.filter(({ role }) => role === 'Lbl');
  const rest = children.filter(({ role }) => role !== 'Lbl');
  const blocks = rest.flatMap((child) =>
    child.role === 'LBody' ? blocksIn(child, reading) : blockOf(child, reading),
  );
  const { lines, data } = linesIn(label, reading);
  if (lines.length === 0) return blocks;
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [paragraphOf(lines, data), ...blocks];
  const [head = '', ...tail] = textOf(first).split('\n');
  return [paragraphOf([`${lines.join(' ')} ${head}`, ...tail], first.data ?? data), ...others];
}

function tableIn(node: StructureNode, reading: Reading): RootContent[] {
  const rows = rowsIn(node).map((row) => (row.children ?? []).map((cell) => cellIn(cell, reading)));
  const filled = rows.filter((cells) => cells.length > 0);
  return filled.length === 0 ? [] : [tableOf(filled, { origin: { page: reading.setting.page } })];
}

function rowsIn({ children = [] }: StructureNode): StructureNode[] {
  return children.flatMap((child) => (child.role === 'TR' ? [child] : rowsIn(child)));
}

function cellIn(cell: StructureNode, reading: Reading): TableCell {
  const blocks = blocksIn(cell, reading);
  const [first] = blocks.filter(isBlockOfText);
  return cellOf(blocks.flatMap(linesOfBlock), first?.data ?? { origin: { page: reading.setting.page } });
}

function linesOfBlock(block: RootContent): string[] {
  if (isBlockOfText(block)) return textOf(block).split('\n');
  return 'children' in block ? (block.children as RootContent[]).flatMap(linesOfBlock) : [];
}
