/**
 * What an edited file of ours says now, and what its source said: three readings are held together — the
 * file as it is, the file as its source makes it, and the source. What the first two have in common is as
 * the source has it, with all that no text shows; where they differ, the text that people see counts.
 */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../../arabic/fold.ts';
import { bestInOrder } from '../../model/best-in-order.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { Policy } from '../../model/policy.ts';
import { pointerTo, type Pointer } from '../../model/position.ts';
import type { DraftFile, Piece, Recognition, RecognisedField } from '../../model/recognition.ts';

/** A place at which an edited file differs from its source, with both texts. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly file: DraftFile;
  /** In the draft; of what was removed, in the source. */
  readonly pointer: Pointer;
  readonly before: string;
  readonly after: string;
}

/** What a file carries, as data. */
export interface CarriedData {
  readonly policy: Policy;
  readonly association: Association;
}

/** A recognition with what the source knows besides, and where the two differ. */
export interface Reunited {
  readonly recognition: Recognition;
  readonly differences: readonly Difference[];
}

type Data = Readonly<Record<string, unknown>>;

/** Brings an edited file and its source together; `baseline` is what was recognised in the file as its source makes it. */
export function reunited(edited: Recognition, baseline: Recognition, carried: CarriedData): Reunited {
  const { id: _, ...profile } = carried.association;
  const policy = new Merging('policy');
  const association = new Merging('association');
  const merged = {
    policy: policy.merge(edited.policy, baseline.policy, carried.policy, '') as Policy,
    association: association.merge(edited.association, baseline.association, profile, '') as Omit<
      Association,
      'id'
    >,
  };
  const added = (['policy', 'association'] as const).flatMap((file) =>
    carriedFields(file, merged[file], edited),
  );
  return {
    recognition: {
      ...edited,
      ...merged,
      fields: [...edited.fields, ...added],
      pieces: withoutKnown(edited.pieces, baseline.pieces),
    },
    differences: [...policy.differences, ...association.differences],
  };
}

/** What found no place even as the source makes it is nothing that anybody wrote since. */
function withoutKnown(edited: readonly Piece[], baseline: readonly Piece[]): Piece[] {
  const known = new Set(baseline.flatMap(({ use, stretch }) => (use === 'unassigned' ? [stretch.text] : [])));
  return edited.map((piece) =>
    piece.use === 'unassigned' && known.has(piece.stretch.text) ? { ...piece, use: 'ownWords' } : piece,
  );
}

/** Values that no text of the document gave. */
function carriedFields(file: DraftFile, merged: unknown, edited: Recognition): RecognisedField[] {
  const known = new Set(edited.fields.flatMap((field) => (field.file === file ? [field.pointer] : [])));
  const read = new Set(leavesOf(edited[file], '').map(({ pointer }) => pointer));
  return leavesOf(merged, '')
    .filter(({ pointer }) => !known.has(pointer) && !read.has(pointer))
    .map(({ pointer }) => ({ file, pointer, confidence: 'likely', basis: 'carried', sources: [] }));
}

interface Leaf {
  readonly pointer: Pointer;
  readonly value: unknown;
}

function leavesOf(data: unknown, pointer: Pointer): Leaf[] {
  if (typeof data !== 'object' || data === null) return data === undefined ? [] : [{ pointer, value: data }];
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, pointer + pointerTo(key)));
}

class Merging {
  readonly differences: Difference[] = [];
  readonly #file: DraftFile;

  constructor(file: DraftFile) {
    this.#file = file;
  }

  /** What was not edited is as the source has it. */
  merge(edited: unknown, baseline: unknown, carried: unknown, pointer: Pointer): unknown {
    if (isSame(edited, baseline)) return carried;
    if (Array.isArray(edited) && Array.isArray(baseline) && Array.isArray(carried))
      return this.#mergeLists(edited, baseline, carried, pointer);
    if (isData(edited) && isData(baseline) && isData(carried))
      return this.#mergeData(edited, baseline, carried, pointer);
    this.#note(edited, baseline, pointer);
    return edited;
  }

  #mergeData(edited: Data, baseline: Data, carried: Data, pointer: Pointer): Data {
    const isInOrder = isSame(Object.keys(edited), Object.keys(baseline));
    const [first, second] = isInOrder ? [carried, edited] : [edited, carried];
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return Object.fromEntries(
      [...keys].flatMap((key): [string, unknown][] => {
        const value = this.merge(edited[key], baseline[key], carried[key], pointer + pointerTo(key));
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }

  /** In the order of the edited file. */
  #mergeLists(
    edited: readonly unknown[],
    baseline: readonly unknown[],
    carried: readonly unknown[],
    pointer: Pointer,
  ): unknown[] {
    const before = aligned(edited, baseline);
    const source =
      baseline.length === carried.length ? baseline.map((_, place) => place) : aligned(baseline, carried);
    const kept = new Set(before);
    for (const [place, one] of baseline.entries())
      if (!kept.has(place)) this.#note(undefined, one, pointer + pointerTo(place));
    return edited.map((one, place) => {
      const at = pointer + pointerTo(place);
      const earlier = before[place];
      const origin = earlier === undefined ? undefined : source[earlier];
      if (earlier === undefined || origin === undefined) {
        this.#note(one, undefined, at);
        return one;
      }
      return this.merge(one, baseline[earlier], carried[origin], at);
    });
  }

  #note(after: unknown, before: unknown, pointer: Pointer): void {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    this.differences.push({
      kind,
      file: this.#file,
      pointer,
      before: wordsOf(before),
      after: wordsOf(after),
    });
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The texts of something, for a person to see. */
function wordsOf(value: unknown): string {
  const leaves = leavesOf(value, '').filter(({ pointer }) => !/\/(?:kind|role)$/.test(pointer));
  return leaves.map((leaf) => String(leaf.value)).join(' · ');
}

/** Texts that are less alike are two, and not one that was edited. */
const leastLikeness = 0.5;

/** More pairs than these are not compared letter by letter: then only what is the same is known again. */
const mostPairs = 10_000;

/** For each of some entries the place of the one that it was, in order; nothing for what is new. */
function aligned(entries: readonly unknown[], others: readonly unknown[]): (number | undefined)[] {
  const [ours, theirs] = [entries, others].map((list) => list.map(formOf)) as [string[], string[]];
  const shorter = Math.min(ours.length, theirs.length);
  let [start, end] = [0, 0];
  while (start < shorter && ours[start] === theirs[start]) start += 1;
  while (end < shorter - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const between = alignedTexts(
    ours.slice(start, ours.length - end),
    theirs.slice(start, theirs.length - end),
  );
  return [
    ...ours.slice(0, start).map((_, place) => place),
    ...between.map((place) => (place === undefined ? undefined : place + start)),
    ...ours.slice(ours.length - end).map((_, place) => theirs.length - end + place),
  ];
}

function alignedTexts(ours: readonly string[], theirs: readonly string[]): (number | undefined)[] {
  if (ours.length * theirs.length > mostPairs) return sameTexts(ours, theirs);
  const likeness = ours.map((one) => theirs.map((other) => likenessOf(one, other)));
  const places = new Array<number | undefined>(ours.length).fill(undefined);
  for (const [our, their] of bestInOrder(likeness)) places[our] = their;
  return places;
}

/** The next entry with the same text, in order. */
function sameTexts(ours: readonly string[], theirs: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [place, text] of theirs.entries()) places.set(text, [...(places.get(text) ?? []), place]);
  let last = -1;
  return ours.map((text) => {
    const next = places.get(text)?.find((place) => place > last);
    last = next ?? last;
    return next;
  });
}

/** The Arabic that an entry is known by, or else all that it says. */
function formOf(entry: unknown): string {
  const own = isData(entry) ? { ...entry, items: undefined } : entry;
  const arabic = leavesOf(own, '').filter(({ pointer }) => pointer.endsWith('/ar'));
  const words = arabic.length > 0 ? arabic.map(({ value }) => String(value)).join(' ') : wordsOf(own);
  return foldedText(words, 'orthographic').slice(0, longestCompared);
}

/** Comparing takes time that grows with the square of the length. */
const longestCompared = 400;

/** From 0 to 1; 0 where they are two texts. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  const likeness = 1 - distance(one, other) / longer;
  return likeness >= leastLikeness ? likeness : 0;
}
