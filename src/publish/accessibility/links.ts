/** Links that say by themselves where they lead, for whoever goes from link to link (ISO 14289-1, 7.18.5). */
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { pageNumbersOf } from '../destinations.ts';
import { asPrinted } from '../printed-file.ts';
import type { PageLedTo } from './lists.ts';
import { isOf, textWithin, within, type Element } from './structure.ts';

const name = PDFName.of.bind(PDFName);

/** Gives each link its text as a description; a link without text tells its address. */
export function describeLinks(document: PDFDocument, tree: Element): void {
  for (const element of within(tree)) {
    if (!isOf(element, 'Link')) continue;
    const text = textWithin(element);
    for (const kid of element.kids) {
      if (kid.kind !== 'annotation') continue;
      const description = text === '' ? addressOf(kid.dictionary) : text;
      kid.dictionary.set(name('Contents'), PDFHexString.fromText(description));
    }
  }
  for (const annotation of linksOf(document)) {
    if (annotation.has(name('Contents'))) continue;
    annotation.set(name('Contents'), PDFHexString.fromText(addressOf(annotation)));
  }
}

function linksOf(document: PDFDocument): readonly PDFDict[] {
  return document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((one) => document.context.lookup(one))
    .filter((one) => one instanceof PDFDict)
    .filter((one) => one.lookup(name('Subtype')) === name('Link'));
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookup(name('A'));
  const address = action instanceof PDFDict ? action.lookup(name('URI')) : annotation.lookup(name('Dest'));
  if (address instanceof PDFString || address instanceof PDFHexString) return address.decodeText();
  return address instanceof PDFName ? address.decodeText() : '';
}

/** To which page, from 1, a link into the document leads. */
export function pagesLedTo(document: PDFDocument): PageLedTo {
  const pages = pageNumbersOf(asPrinted(document));
  return ({ dictionary }) => pages.get(addressOf(dictionary));
}
