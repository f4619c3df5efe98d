/** Structure of a PDF → plain data. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { keys } from './keys.ts';
import type { Cell, Content, Element, Kid } from './structure.ts';

/** What is written in a content, by its page, from 0, and its number. */
export type WritingOf = (page: number, content: number) => Pick<Content, 'text' | 'lines'>;

/** Reads the structure; `undefined` where there is none, or not the one tree that Chromium writes. */
export function readStructure(document: PDFDocument, writingOf: WritingOf): Element | undefined {
  const root = document.catalog.lookup(keys.StructTreeRoot);
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const only = root instanceof PDFDict ? kidsOf(root) : [];
  const read = only.length === 1 ? readKid(only[0]!, undefined, { document, pages, writingOf }) : undefined;
  return read?.kind === 'element' ? read : undefined;
}

interface Reading {
  readonly document: PDFDocument;
  readonly pages: ReadonlyMap<PDFObject, number>;
  readonly writingOf: WritingOf;
}

function readKid(written: PDFObject, around: PDFObject | undefined, reading: Reading): Kid | undefined {
  const { document } = reading;
  const kid = document.context.lookup(written);
  if (kid instanceof PDFNumber) return content(around, kid, reading);
  if (!(kid instanceof PDFDict)) return undefined;
  const page = kid.get(keys.Pg) ?? around;
  const number = kid.lookup(keys.MCID);
  if (number instanceof PDFNumber) return content(page, number, reading);
  const ref = kid.get(keys.Obj);
  if (ref instanceof PDFRef) {
    const dictionary = document.context.lookup(ref);
    const index = page === undefined ? undefined : reading.pages.get(page);
    return dictionary instanceof PDFDict ? { kind: 'annotation', page: index, ref, dictionary } : undefined;
  }
  const role = kid.lookup(keys.S);
  if (!(role instanceof PDFName) || !(written instanceof PDFRef)) return undefined;
  const language = textOfString(kid.lookup(keys.Lang));
  const cell = cellOf(kid);
  return {
    kind: 'element',
    role: role.decodeText(),
    kids: kidsOf(kid).flatMap((one) => readKid(one, page, reading) ?? []),
    source: { ref: written, dictionary: kid },
    ...(language === undefined ? {} : { language }),
    ...(cell === undefined ? {} : { cell }),
    ...(kid.has(keys.Alt) || kid.has(keys.ActualText) ? { hasAlternative: true } : {}),
  };
}

function content(
  place: PDFObject | undefined,
  written: PDFNumber,
  { pages, writingOf }: Reading,
): Content | undefined {
  const page = place === undefined ? undefined : pages.get(place);
  const number = written.asNumber();
  return page === undefined ? undefined : { kind: 'content', page, number, ...writingOf(page, number) };
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(keys.K);
  const list = element.context.lookup(kids);
  if (list instanceof PDFArray) return list.asArray();
  return kids === undefined ? [] : [kids];
}

/** What the attributes of a table say (ISO 32000-1, table 349). */
function cellOf(element: PDFDict): Cell | undefined {
  const attributes = element.lookup(keys.A);
  if (attributes === undefined) return undefined;
  const written = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  const dictionaries = written
    .map((one) => element.context.lookup(one))
    .filter((one) => one instanceof PDFDict)
    .filter((one) => one.lookup(keys.O) === keys.Table);
  if (dictionaries.length === 0) return undefined;
  const valueOf = (key: string) =>
    dictionaries.map((one) => one.lookup(PDFName.of(key))).find((value) => value !== undefined);
  const count = (key: string) => {
    const value = valueOf(key);
    return value instanceof PDFNumber ? value.asNumber() : 1;
  };
  const scope = valueOf('Scope');
  const heads = valueOf('Headers');
  const id = textOfString(element.lookup(keys.ID));
  return {
    rows: count('RowSpan'),
    columns: count('ColSpan'),
    heads: heads instanceof PDFArray ? heads.asArray().flatMap((one) => textOfString(one) ?? []) : [],
    ...(scope instanceof PDFName ? { scope: scope.decodeText() as NonNullable<Cell['scope']> } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

function textOfString(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
