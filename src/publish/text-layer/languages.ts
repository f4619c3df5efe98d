/** In which language each content of a page is, according to the structure of the document. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';

const name = PDFName.of.bind(PDFName);

/** Looks up the language, such as `ar`, of a content of a page by its number, or that of the whole document. */
export function languagesOf(
  document: PDFDocument,
): (page: PDFPage, content: number | undefined) => string | undefined {
  const structure = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const parents = structure?.lookupMaybe(name('ParentTree'), PDFDict)?.lookupMaybe(name('Nums'), PDFArray);
  const elementsByPage = new Map<number, PDFArray>();
  for (let index = 0; index + 1 < (parents?.size() ?? 0); index += 2) {
    const [key, elements] = [parents?.lookup(index), parents?.lookup(index + 1)];
    if (key instanceof PDFNumber && elements instanceof PDFArray)
      elementsByPage.set(key.asNumber(), elements);
  }
  return (page, content) => {
    if (content === undefined) return languageOf(document.catalog);
    const key = page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
    const elements = key === undefined ? undefined : elementsByPage.get(key);
    return languageOf(elements?.lookupMaybe(content, PDFDict));
  };
}

/** The language of an element is its own, or that of what it stands in. */
function languageOf(element: PDFDict | undefined): string | undefined {
  for (let one = element; one !== undefined; one = one.lookupMaybe(name('P'), PDFDict)) {
    const language = one.lookup(name('Lang'));
    if (language instanceof PDFString || language instanceof PDFHexString) return language.decodeText();
  }
  return undefined;
}
