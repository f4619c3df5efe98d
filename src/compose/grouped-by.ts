/** Items in groups: `Map.groupBy`, which Node 20 does not have yet. */

/** A list with at least one item. */
export type Group<Item> = readonly [Item, ...Item[]];

/** Items that share a key, in the order in which the keys first occur. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
