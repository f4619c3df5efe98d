/** The structure of a document: what belongs to what, in the order of reading (ISO 32000-1, 14.7). */
import type { PdfFile } from './file.ts';
import { greatestNesting, mostElements } from './limits.ts';
import {
  countOf,
  isKind,
  nameOf,
  textOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfValue,
} from './objects.ts';

/** Marked content of a page. */
export interface StructuredContent {
  /** The object of the page. */
  readonly page: number;
  readonly content: number;
}

/** An element of the structure. */
export interface StructureElement {
  /** Its type, such as `P`. */
  readonly type: string;
  /** A text that is given to those who do not see the page, in place of what is there. */
  readonly spoken: string | undefined;
  readonly children: readonly (StructureElement | StructuredContent)[];
}

/** Reads the structure; nothing where the document has none. */
export function structureOf(file: PdfFile): StructureElement | undefined {
  const root = file.dictionaryAt(file.catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  let left = mostElements;
  const childrenOf = (
    element: PdfDictionary,
    page: number | undefined,
    depth: number,
  ): StructureElement['children'] => {
    if (depth > mostLevels) throw new UnreadablePdf('tooMuch', 'the structure');
    const kids = file.at(element, 'K');
    const list = Array.isArray(kids) ? (kids as readonly PdfValue[]) : [kids];
    return list.flatMap((kid) => {
      if ((left -= 1) < 0) throw new UnreadablePdf('tooMuch', 'the structure');
      return childOf(file.resolve(kid), page, depth) ?? [];
    });
  };
  const childOf = (kid: PdfValue, page: number | undefined, depth: number) => {
    const content = countOf(kid);
    if (content !== undefined && page !== undefined) return { page, content };
    if (!isKind(kid, 'dictionary')) return undefined;
    const own = pageOf(kid) ?? page;
    const type = nameOf(kid.entries.get('Type'));
    if (type === 'OBJR') return undefined;
    if (type === 'MCR') {
      const number = countOf(kid.entries.get('MCID'));
      return number === undefined || own === undefined ? undefined : { page: own, content: number };
    }
    return elementOf(kid, own, depth);
  };
  const elementOf = (element: PdfDictionary, page: number | undefined, depth: number): StructureElement => ({
    type: nameOf(file.at(element, 'S')) ?? '',
    spoken: textOf(file.at(element, 'ActualText')),
    children: childrenOf(element, page, depth + 1),
  });
  return elementOf(root, undefined, 0);
}

/** Elements nest deeper than values do: a clause under a clause costs several. */
const mostLevels = 8 * greatestNesting;

function pageOf({ entries }: PdfDictionary): number | undefined {
  const page = entries.get('Pg');
  return isKind(page, 'reference') ? page.number : undefined;
}
