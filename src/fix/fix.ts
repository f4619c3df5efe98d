/** Source text × safe repairs → source text: only the characters that a repair names change, and the data change no further. */
import type { Noted } from '../model/diagnostic.ts';
import type { SourceFile, Sourced } from '../model/source.ts';
import { dataWith, textAt, type NewTexts } from './changed-data.ts';
import { editsFor, lineStartsOf, stretchOf, type Edit, type Repair, type Stretch } from './edits.ts';

export type { Repair };

/**
 * Why a repair was left out. `overlaps`: another one changes the same characters; `gone`: the text there is
 * not, or no longer, as the finding has it; `unsafe`: something else would change too.
 */
export type LeftBecause = 'overlaps' | 'gone' | 'unsafe';

/** A repair that was not made. */
export interface LeftRepair {
  readonly repair: Repair;
  readonly because: LeftBecause;
}

/** The text after the repairs; both lists are in the order in which the repairs were given. */
export interface Fixed {
  readonly text: string;
  readonly applied: readonly Repair[];
  readonly left: readonly LeftRepair[];
}

/** Reads a file; nothing where it is not sound. */
export type Parse = (file: SourceFile) => Noted<Sourced<unknown> | undefined>;

/** A repair, perhaps asked for by several findings, with the ways in which it can be made, the gentlest first. */
interface Task {
  readonly repairs: Repair[];
  readonly stretch: Stretch;
  readonly ways: readonly Edit[];
}

/** Makes the repairs that can be made without changing anything else; a file is never left broken. */
export function fixFile(file: SourceFile, repairs: readonly Repair[], parse: Parse): Fixed {
  const source = parse(file).value;
  if (source === undefined)
    return { text: file.text, applied: [], left: repairs.map((repair) => ({ repair, because: 'gone' })) };
  const { tasks, because } = tasksFor(repairs, source);
  const result = settle(source, tasks, parse);
  for (const repair of result.left.flatMap((task) => task.repairs)) because.set(repair, 'unsafe');
  const left = repairs.flatMap((repair) => {
    const reason = because.get(repair);
    return reason === undefined ? [] : [{ repair, because: reason }];
  });
  return { text: result.source.file.text, applied: repairs.filter((repair) => !because.has(repair)), left };
}

/** What there is to do, in the order of the file, and why some of it cannot be tried. */
function tasksFor(
  repairs: readonly Repair[],
  source: Sourced<unknown>,
): { readonly tasks: Task[]; readonly because: Map<Repair, LeftBecause> } {
  const lineStarts = lineStartsOf(source.file.text);
  const because = new Map<Repair, LeftBecause>();
  const byIdentity = new Map<string, Task>();
  for (const repair of repairs) {
    const { pointer, span, text } = repair;
    const stretch = stretchOf(span, lineStarts);
    const identity = JSON.stringify([pointer, stretch.start, stretch.end, text]);
    const alike = byIdentity.get(identity);
    const ways = alike === undefined ? editsFor(repair, source, lineStarts) : alike.ways;
    if (alike !== undefined) alike.repairs.push(repair);
    else if (ways.length === 0) because.set(repair, 'gone');
    else if ([...byIdentity.values()].some((task) => overlap(task.stretch, stretch)))
      because.set(repair, 'overlaps');
    else byIdentity.set(identity, { repairs: [repair], stretch, ways });
  }
  const tasks = [...byIdentity.values()].sort((one, other) => byPlace(one.stretch, other.stretch));
  return { tasks, because };
}

/** Stretches that touch do not overlap, but of two insertions at one place it is unknown which comes first. */
function overlap(one: Stretch, other: Stretch): boolean {
  const isSamePlace = one.start === other.start && one.end === other.end;
  return isSamePlace || (one.start < other.end && other.start < one.end);
}

function byPlace(one: Stretch, other: Stretch): number {
  return one.start - other.start || one.end - other.end;
}

interface Settled {
  readonly source: Sourced<unknown>;
  readonly left: readonly Task[];
}

/**
 * Makes all at once if that is sound; otherwise the later half and then the earlier half, so that what is
 * still to be done stands before what was done and keeps its place.
 */
function settle(source: Sourced<unknown>, tasks: readonly Task[], parse: Parse): Settled {
  const [first, ...others] = tasks;
  if (first === undefined) return { source, left: [] };
  const attempts = others.length > 0 ? [tasks.map(({ ways }) => ways[0]!)] : first.ways.map((way) => [way]);
  for (const edits of attempts) {
    const result = edited(source, edits, parse);
    if (result !== undefined) return { source: result, left: [] };
  }
  if (others.length === 0) return { source, left: tasks };
  const middle = Math.floor(tasks.length / 2);
  const later = settle(source, tasks.slice(middle), parse);
  const earlier = settle(later.source, tasks.slice(0, middle), parse);
  return { source: earlier.source, left: [...earlier.left, ...later.left] };
}

/** The file after edits given in the order of the file, if its data changed as the edits say and no further. */
function edited(
  { file, data }: Sourced<unknown>,
  edits: readonly Edit[],
  parse: Parse,
): Sourced<unknown> | undefined {
  let { text } = file;
  const texts: NewTexts = new Map();
  for (const { pointer, within, text: replacement, written, at } of edits.toReversed()) {
    text = text.slice(0, at.start) + written + text.slice(at.end);
    const value = texts.get(pointer) ?? textAt(data, pointer) ?? '';
    texts.set(pointer, value.slice(0, within.start) + replacement + value.slice(within.end));
  }
  const { value: result } = parse({ ...file, text });
  return result !== undefined && dataWith(data, texts) === dataWith(result.data) ? result : undefined;
}
