/** Marks: what in a clause its meaning hangs on, compared by what it says and shown as it is written. */
import type { Mark, MeaningChange } from '../model/drift.ts';
import type { TextRange } from '../model/position.ts';

/** A mark, and what it says however it is worded. */
export interface SensedMark extends Mark {
  readonly sense: string;
}

/** What only one of two clauses has, or has differently; what both have in whatever order is left out. */
export function unshared<Kind extends SensedMark>(
  model: readonly Kind[],
  policy: readonly Kind[],
): { model: Kind[]; policy: Kind[] } {
  const rest = [...policy];
  const only = model.filter(({ sense }) => {
    const place = rest.findIndex((mark) => mark.sense === sense);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
  return { model: only, policy: rest };
}

/** A change with the marks that there are, without what served to compare them. */
export function changeOf(model: Mark | undefined, policy: Mark | undefined): MeaningChange {
  return {
    ...(model === undefined ? {} : { model: bareMark(model) }),
    ...(policy === undefined ? {} : { policy: bareMark(policy) }),
  };
}

function bareMark({ text, range }: Mark): Mark {
  return range === undefined ? { text } : { text, range };
}

/** What stands at a place of a text. */
export function markAt(text: string, { start, end }: TextRange): { text: string; range: TextRange } {
  return { text: text.slice(start, end), range: { start, end } };
}

/** Whether two stretches of one text have something in common. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && one.end > other.start;
}
