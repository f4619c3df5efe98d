/** Plain data → structure of a PDF, with what leads from the pages back into it. */
import {
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { keys } from './keys.ts';
import { mappedRoles } from './role-names.ts';
import type { Element, Kid } from './structure.ts';

/** What is written, and what leads back to it from the pages. */
interface Writing {
  readonly document: PDFDocument;
  readonly pages: readonly PDFPage[];
  /** The element that holds each content, by its page and its number. */
  readonly holdersOfContents: Map<number, PDFRef[]>;
  readonly holdersOfAnnotations: [PDFDict, PDFRef][];
  readonly ids: [string, PDFRef][];
}

/** Replaces the structure of a document by another that was made from it. */
export function writeStructure(document: PDFDocument, tree: Element): void {
  const { context, catalog } = document;
  const writing: Writing = {
    document,
    pages: document.getPages(),
    holdersOfContents: new Map(),
    holdersOfAnnotations: [],
    ids: [],
  };
  const root = catalog.lookup(keys.StructTreeRoot, PDFDict);
  const kids = writeElement(tree, catalog.get(keys.StructTreeRoot) as PDFRef, writing);
  const mapped = mappedRoles(tree);
  setAll(root, {
    K: kids,
    ParentTree: context.register(parentTree(writing)),
    IDTree: idTree(writing),
    RoleMap: Object.keys(mapped).length === 0 ? undefined : context.obj(mapped),
  });
}

function writeElement(element: Element, parent: PDFRef, writing: Writing): PDFRef {
  const { context } = writing.document;
  const dictionary = element.source?.dictionary ?? context.obj({});
  const ref = element.source?.ref ?? context.register(dictionary);
  const { role, language, cell } = element;
  if (cell?.id !== undefined) writing.ids.push([cell.id, ref]);
  const page = pageOf(element);
  const kids = element.kids.map((kid) => writeKid(kid, page, ref, writing));
  setAll(dictionary, {
    S: PDFName.of(role),
    P: parent,
    K: kids.length > 1 ? context.obj(kids) : kids[0],
    Pg: page === undefined ? undefined : writing.pages[page]?.ref,
    Lang: language === undefined ? undefined : PDFString.of(language),
    A: attributesOf(element, writing),
    ID: cell?.id === undefined ? undefined : PDFString.of(cell.id),
    // Everybody takes it for one.
    Type: undefined,
  });
  return ref;
}

function writeKid(kid: Kid, page: number | undefined, parent: PDFRef, writing: Writing): PDFObject {
  const { document, pages, holdersOfContents, holdersOfAnnotations } = writing;
  if (kid.kind === 'element') return writeElement(kid, parent, writing);
  const where = kid.page === undefined || kid.page === page ? {} : { Pg: pages[kid.page]!.ref };
  if (kid.kind === 'annotation') {
    holdersOfAnnotations.push([kid.dictionary, parent]);
    return document.context.obj({ Type: 'OBJR', ...where, Obj: kid.ref });
  }
  const inPage = holdersOfContents.get(kid.page) ?? [];
  holdersOfContents.set(kid.page, inPage);
  inPage[kid.number] = parent;
  if (kid.page === page) return PDFNumber.of(kid.number);
  return document.context.obj({ Type: 'MCR', ...where, MCID: kid.number });
}

/** The page on which an element begins, if it holds contents itself. */
function pageOf({ kids }: Element): number | undefined {
  return kids.find((kid) => kid.kind === 'content')?.page;
}

type Key = keyof typeof keys;

function setAll(dictionary: PDFDict, values: Readonly<Partial<Record<Key, PDFObject | undefined>>>): void {
  for (const [key, value] of Object.entries(values) as [Key, PDFObject | undefined][]) {
    if (value === undefined) dictionary.delete(keys[key]);
    else dictionary.set(keys[key], value);
  }
}

function attributesOf({ cell, numbering }: Element, { document }: Writing): PDFObject | undefined {
  const { context } = document;
  if (numbering !== undefined) return context.obj({ O: 'List', ListNumbering: numbering });
  if (cell === undefined) return undefined;
  const { scope, rows, columns, heads } = cell;
  const said = {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(heads.length === 0 ? {} : { Headers: heads.map((id) => PDFString.of(id)) }),
  };
  return Object.keys(said).length === 0 ? undefined : context.obj({ O: 'Table', ...said });
}

/** From the contents of each page, and from each annotation, to the element that holds it (ISO 32000-1, 14.7.4.4). */
function parentTree({ document, pages, holdersOfContents, holdersOfAnnotations }: Writing): PDFDict {
  const { context } = document;
  const entries: [number, PDFObject][] = [];
  for (const [index, page] of pages.entries()) {
    const holders = holdersOfContents.get(index);
    const key = page.node.lookupMaybe(keys.StructParents, PDFNumber);
    if (key === undefined || holders === undefined) continue;
    const array = Array.from(holders, (holder: PDFRef | undefined) => holder ?? PDFNull);
    entries.push([key.asNumber(), context.obj(array)]);
  }
  for (const [annotation, holder] of holdersOfAnnotations) {
    const key = annotation.lookupMaybe(keys.StructParent, PDFNumber);
    if (key !== undefined) entries.push([key.asNumber(), holder]);
  }
  entries.sort(([one], [other]) => one - other);
  return context.obj({ Nums: entries.flatMap(([key, value]) => [PDFNumber.of(key), value]) });
}

/** The ids of elements, in the order that makes them quick to find. */
function idTree({ document, ids }: Writing): PDFDict | undefined {
  if (ids.length === 0) return undefined;
  const ordered = ids.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return document.context.obj({ Names: ordered.flatMap(([id, ref]) => [PDFString.of(id), ref]) });
}
