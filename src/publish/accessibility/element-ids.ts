/**
 * Ids of elements that follow from the document alone: Chromium counts them on from one document to the
 * next, as long as it runs.
 */
import { mapElements, within, type Cell, type Element } from './structure.ts';

/** The structure with its ids counted from one. */
export function withOwnIds(tree: Element): Element {
  const ids = [...within(tree)].flatMap((one) => (one.kind === 'element' ? (one.cell?.id ?? []) : []));
  const own = new Map(ids.map((id, index) => [id, `cell-${index + 1}`]));
  return mapElements(tree, (element) => {
    const { cell } = element;
    return cell === undefined ? element : { ...element, cell: renamed(cell, own) };
  });
}

function renamed({ id, heads, ...cell }: Cell, own: ReadonlyMap<string, string>): Cell {
  return {
    ...cell,
    heads: heads.flatMap((head) => own.get(head) ?? []),
    ...(id === undefined ? {} : { id: own.get(id) ?? id }),
  };
}
