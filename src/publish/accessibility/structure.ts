/**
 * The structure of a document, as a screen reader goes through it: plain data, so that each mending is a
 * function from one tree to the next. ISO 32000-1, 14.7 and 14.8, names the roles and what they may hold.
 */
import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';

/** A tag of the document, such as a paragraph or a cell of a table. */
export interface Element {
  readonly kind: 'element';
  /** As the standard names it, such as `P` or `TH`. */
  readonly role: string;
  /** Where it is not that of the element around it. */
  readonly language?: string;
  readonly kids: readonly Kid[];
  readonly cell?: Cell;
  readonly numbering?: Numbering;
  /** Whether something else says what it shows, as it must be for a figure. */
  readonly hasAlternative?: true;
  /** What it was read from; absent in an element of our own. */
  readonly source?: { readonly ref: PDFRef; readonly dictionary: PDFDict };
}

/** Something painted on a page: a part of its instructions, known by a number. */
export interface Content {
  readonly kind: 'content';
  /** From 0. */
  readonly page: number;
  readonly number: number;
  /** What is written there, in the order of reading; empty where there are only lines or pictures. */
  readonly text: string;
  /** The lines on which it begins and ends, by whatever tells the lines of a page apart. */
  readonly lines: readonly [string, string];
}

/** Something that lies over a page, such as a link. */
export interface Annotation {
  readonly kind: 'annotation';
  /** From 0, where it is known. */
  readonly page: number | undefined;
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
}

/** What an element may hold. */
export type Kid = Element | Content | Annotation;

/** What is said of a cell of a table. */
export interface Cell {
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly rows: number;
  readonly columns: number;
  /** The cells that head it, by their ids. */
  readonly heads: readonly string[];
  /** By which others name it. */
  readonly id?: string;
}

/** How the items of a list are numbered (ISO 32000-1, table 347). */
export type Numbering = 'None' | 'Disc' | 'Decimal' | 'LowerAlpha';

/** The tree with every element replaced, from the leaves to the root. */
export function mapElements(element: Element, replace: (element: Element) => Element): Element {
  const kids = element.kids.map((kid) => (kid.kind === 'element' ? mapElements(kid, replace) : kid));
  return replace({ ...element, kids });
}

/** An element of our own. */
export function created(role: string, kids: readonly Kid[]): Element {
  return { kind: 'element', role, kids };
}

/** An element and everything under it, in the order of reading. */
export function* within(kid: Kid): Generator<Kid> {
  yield kid;
  if (kid.kind === 'element') for (const inner of kid.kids) yield* within(inner);
}

/** What is written in an element; a space stands between one stretch and the next. */
export function textWithin(kid: Kid): string {
  const texts = [...within(kid)].map((one) => (one.kind === 'content' ? one.text : ''));
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Whether it is an element of one of some roles. */
export function isOf(kid: Kid | undefined, ...roles: readonly string[]): kid is Element {
  return kid?.kind === 'element' && roles.includes(kid.role);
}
