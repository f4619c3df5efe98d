/** A document of the general YAML parser → its data and their places, without all that the parser keeps besides. */
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Field, Place, PlacedData, Stretch } from './places.ts';

/** The data of a document without mistakes, and where they stand. */
export function readDocument(document: Document): PlacedData {
  const nowhere: Place = { start: 0, end: 0 };
  return { data: document.toJS() as unknown, root: placeOf(document.contents) ?? nowhere };
}

/** From where to where a node stands; nothing for one that the text does not write. */
export function stretchOf(node: unknown): Stretch | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}

function placeOf(node: unknown): Place | undefined {
  const stretch = stretchOf(node);
  if (stretch === undefined) return undefined;
  const [start, end] = stretch;
  if (isMap(node)) return { start, end: start, fields: node.items.flatMap(fieldOf) };
  if (isSeq(node)) return { start, end: start, items: node.items.map(placeOf) };
  return isScalar(node) && typeof node.value === 'string' ? { start, end, text: node.value } : { start, end };
}

function fieldOf({ key, value }: { readonly key: unknown; readonly value: unknown }): Field[] {
  return isScalar(key) ? [{ name: String(key.value), key: stretchOf(key), value: placeOf(value) }] : [];
}
