/** The tree of a document as text that a person can check: one line for each block, indented as it is nested. */
import type { Nodes } from 'mdast';
import type { ReadDocument } from '../../../src/model/imported.ts';
import { isBlockOfText, textOf } from '../../../src/import/readers/tree.ts';

/** What was read, and what was noticed. */
export function outlineOf({ format, tree, notes, quality }: ReadDocument): string {
  const noticed = notes.map(
    ({ code, values: { path: _, ...values } }) => `${code} ${JSON.stringify(values)}`,
  );
  const reliable = quality.reliable
    ? 'reliable'
    : `not reliable: ${quality.signs.map(({ sign }) => sign).join(', ')}`;
  return `${[`${format}, ${reliable}`, ...noticed, ...linesOf(tree, 0)].join('\n')}\n`;
}

function linesOf(node: Nodes, depth: number): string[] {
  const { marker, role, origin, style } = node.data ?? {};
  const place = [
    origin?.page === undefined ? '' : `p${origin.page}`,
    origin?.line === undefined ? '' : `${origin.line}`,
  ];
  const labels = [
    node.type === 'heading' ? `heading ${node.depth}` : node.type,
    ...(marker === undefined ? [] : [`«${marker}»`]),
    ...(role === undefined ? [] : [`{${role}}`]),
    ...(style === undefined || style === 'Normal' ? [] : [`<${style}>`]),
    place.filter((part) => part !== '').join(':'),
  ];
  const start = `${'  '.repeat(depth)}${labels.filter((label) => label !== '').join(' ')}`;
  if (isBlockOfText(node))
    return [`${start} | ${textOf(node).replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ')}`.trimEnd()];
  return [start, ...('children' in node ? node.children.flatMap((child) => linesOf(child, depth + 1)) : [])];
}
