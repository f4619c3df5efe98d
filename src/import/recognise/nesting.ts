/**
 * Items under the items to which they belong.
 *
 * Real lists say how deep an item stands; typed markers say it by their kind: what is numbered in another
 * way stands below, and what takes up an earlier numbering goes on there. Where the two contradict, the
 * markers are believed, since a page break moves an item but does not renumber it.
 */
import type { ChangeKind } from '../../model/recognition.ts';
import { leadsIn } from './phrasing.ts';
import type { Unit } from './units.ts';

/** A unit with those below it. */
export interface Nested {
  readonly unit: Unit;
  readonly items: readonly Nested[];
  readonly changes: readonly ChangeKind[];
}

/** A place in a numbering where it does not count on. */
export interface NumberingGap {
  readonly unit: Unit;
  readonly expected: number;
  readonly found: number;
}

/** A section in order: the text that comes first, then its clauses. */
export interface NestedSection {
  readonly text: readonly Unit[];
  readonly items: readonly Nested[];
  readonly gaps: readonly NumberingGap[];
}

interface Node {
  readonly unit: Unit;
  readonly items: Node[];
  readonly changes: ChangeKind[];
}

/** A list that is open: the items so far and how they are marked. */
interface Level {
  readonly items: Node[];
  style: string | undefined;
  depth: number;
  last: readonly number[];
}

/** Finds the place of each unit; paragraphs before the first item are the text of the section. */
export function nest(units: readonly Unit[]): NestedSection {
  const start = units.findIndex(({ kind }) => kind !== 'paragraph');
  const text = start < 0 ? units : units.slice(0, start);
  const root: Level = { items: [], style: undefined, depth: 0, last: [] };
  const nesting = new Nesting(root);
  for (const [place, unit] of (start < 0 ? [] : units.slice(start)).entries())
    nesting.add(unit, units[start + place + 1]);
  return { text, items: root.items, gaps: nesting.gaps };
}

class Nesting {
  readonly gaps: NumberingGap[] = [];
  readonly #stack: Level[];

  constructor(root: Level) {
    this.#stack = [root];
  }

  add(unit: Unit, next: Unit | undefined): void {
    if (unit.kind === 'heading') this.#addHeading(unit);
    else if (unit.kind === 'paragraph') this.#addParagraph(unit, next);
    else this.#addItem(unit);
  }

  /** What follows a heading stands below it, until the next heading. */
  #addHeading(unit: Unit): void {
    this.#stack.length = 1;
    this.#stack[0]!.style = undefined;
    this.#openBelow(this.#push(unit, []));
  }

  /** After a list a paragraph is a clause, and what it announces stands below it. */
  #addParagraph(unit: Unit, next: Unit | undefined): void {
    const isUnderHeading = this.#stack.length > 1 && this.#stack[1]!.style === undefined;
    if (!isUnderHeading) this.#stack.length = 1;
    this.#stack.at(-1)!.style = undefined;
    const node = this.#push(unit, ['paragraphAsClause']);
    if (leadsIn(unit.text) && next?.kind === 'item') this.#openBelow(node);
  }

  #addItem(unit: Unit): void {
    const style = unit.marker?.style ?? 'sign';
    const values = unit.marker?.values ?? [];
    const isAgainstDepth = this.#find(unit, style, values);
    const level = this.#stack.at(-1)!;
    this.#watchNumbering(unit, level, style, values);
    if (level.style === undefined) level.depth = unit.depth;
    level.style = style;
    level.last = values;
    this.#push(unit, isAgainstDepth ? ['renested'] : []);
  }

  /** Makes the level to which an item belongs the last one; says whether the depth of real lists speaks against it. */
  #find(unit: Unit, style: string, values: readonly number[]): boolean {
    while (
      this.#stack.length > 1 &&
      this.#top.style !== undefined &&
      unit.depth > 0 &&
      unit.depth < this.#top.depth
    )
      this.#stack.pop();
    const top = this.#top;
    const last = top.items.at(-1);
    if (top.style === undefined || last === undefined) return false;
    if (unit.depth > 0 && unit.depth < top.depth) return false;
    if (unit.depth > top.depth && top.depth > 0) {
      this.#openBelow(last);
      return false;
    }
    if (top.style === style) {
      const isRestart =
        values.includes(1) && top.last.some((value) => value >= 1) && !countsOn(top.last, values);
      const isBelow =
        isRestart || (values.length === 0 && announcesList(last.unit.text) && last.items.length === 0);
      if (isBelow) this.#openBelow(last);
      return isBelow;
    }
    const outer = this.#stack.findLastIndex(
      (level, place) =>
        place < this.#stack.length - 1 &&
        level.style === style &&
        (values.length === 0 || countsOn(level.last, values)),
    );
    if (outer >= 0) {
      this.#stack.length = outer + 1;
      return false;
    }
    const startsList = values.length === 0 || values.includes(1);
    if (!startsList && !leadsIn(last.unit.text)) return false;
    this.#openBelow(last);
    return unit.depth > 0;
  }

  #watchNumbering(unit: Unit, level: Level, style: string, values: readonly number[]): void {
    if (level.style !== style || values.length === 0 || countsOn(level.last, values)) return;
    const [expected, found] = [(level.last[0] ?? 0) + 1, values[0]!];
    if (level.last.length > 0) this.gaps.push({ unit, expected, found });
  }

  get #top(): Level {
    return this.#stack.at(-1)!;
  }

  #push(unit: Unit, changes: ChangeKind[]): Node {
    const node: Node = { unit, items: [], changes: [...unit.changes, ...changes] };
    this.#top.items.push(node);
    return node;
  }

  #openBelow(node: Node): void {
    this.#stack.push({ items: node.items, style: undefined, depth: 0, last: [] });
  }
}

function countsOn(last: readonly number[], values: readonly number[]): boolean {
  return values.some((value, order) => value === (last[order] ?? 0) + 1);
}

/** «… وذلك عن طريق ما يلي:»: an item that cannot stand without those after it. */
function announcesList(text: string): boolean {
  return leadsIn(text) && /:[\s-]*$/.test(text);
}
