/** How far two spellings lie apart, once what spelling leaves to the writer is folded away. */
import { distance } from 'fastest-levenshtein';
import { foldedText } from './fold.ts';

/**
 * The number of letters to insert, remove or replace between two texts in folded spelling: 0 for «مسؤول»
 * and «مســؤول», 1 for «روبوتيق» and «روبوتيك». Two letters that changed places count as two. For names
 * and phrases: the time grows with the product of the lengths.
 */
export function spellingDistance(one: string, other: string): number {
  return distance(comparable(one), comparable(other));
}

/** Whether two texts differ only in what spelling leaves to the writer: hamza, tashkeel, spaces, digits. */
export function sameSpelling(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return foldedText(text, 'orthographic').trim();
}
