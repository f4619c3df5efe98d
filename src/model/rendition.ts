/**
 * The copies of a document, and what one of them must not carry.
 *
 * An association keeps the archive copy, with everything that its board recorded. What it publishes must
 * not spread what no reader needs: the image of a signature can be lifted from a file and put under another,
 * and an identity number is personal data.
 */
import type { Person } from './generated/documents.ts';

/** Every copy, by the name under which the command line knows it; the first unless another is asked for. */
export const renditions = ['archive', 'publication'] as const;

/** Which copy of a document is meant. */
export type Rendition = (typeof renditions)[number];

/**
 * What a publication copy leaves out, wherever a person stands in an association's files: in the pages, and
 * in every file that travels inside them. This is the only list of it.
 */
export const leftOutOfPublication = [
  'identityNumber',
  'signature',
] as const satisfies readonly (keyof Person)[];

/** A person as a copy shows them. */
export function personIn(rendition: Rendition, person: Person): Person {
  if (rendition === 'archive') return person;
  const leftOut = new Set<string>(leftOutOfPublication);
  return Object.fromEntries(Object.entries(person).filter(([key]) => !leftOut.has(key))) as unknown as Person;
}
