/** What somebody may do to a PDF who knows how it is made: the file stays a valid one, with a right identifier. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { parse } from 'yaml';
import type { Policy } from '../../src/model/policy.ts';
import { approvedTextOf, clauseHashesOf, sha256Of } from '../../src/model/policy-hash.ts';
import type { DocumentProvenance } from '../../src/model/provenance.ts';
import { stampedWithIdentifier } from '../../src/publish/archive/file-identifier.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const name = PDFName.of.bind(PDFName);

/** A PDF after some change, written anew and with an identifier that is right again. */
export async function forged(
  pdf: Uint8Array,
  change: (document: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  await change(document);
  return stampedWithIdentifier(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

/** What paints a page, changed. */
export function repaint(page: PDFPage, change: (content: string) => string): void {
  const place = page.node.get(name('Contents')) as PDFRef;
  const stream = page.doc.context.lookup(place) as PDFRawStream;
  const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('The page has not changed.');
  page.doc.context.assign(place, page.doc.context.flateStream(Buffer.from(after, 'latin1')));
}

function specifications(document: PDFDocument): PDFArray {
  const names = document.catalog.lookup(name('Names'), PDFDict);
  return names.lookup(name('EmbeddedFiles'), PDFDict).lookup(name('Names'), PDFArray);
}

function placeOf(document: PDFDocument, file: string): number {
  const entries = specifications(document);
  for (let index = 1; index < entries.size(); index += 2) {
    const specification = entries.lookup(index, PDFDict);
    if (specification.lookup(name('UF'), PDFHexString).decodeText() === file) return index;
  }
  throw new Error(`There is no attachment ${file}.`);
}

/** The content of an attachment. */
export function attachment(document: PDFDocument, file: string): string {
  const specification = specifications(document).lookup(placeOf(document, file), PDFDict);
  const stream = specification.lookup(name('EF'), PDFDict).lookup(name('F')) as PDFRawStream;
  return Buffer.from(decodePDFRawStream(stream).decode()).toString();
}

/** Puts other content into an attachment. */
export function reattach(document: PDFDocument, file: string, content: string): void {
  const specification = specifications(document).lookup(placeOf(document, file), PDFDict);
  const place = specification.lookup(name('EF'), PDFDict).get(name('F')) as PDFRef;
  document.context.assign(place, document.context.flateStream(Buffer.from(content)));
}

/** Takes an attachment out. */
export function detach(document: PDFDocument, file: string): void {
  const index = placeOf(document, file);
  specifications(document).remove(index);
  specifications(document).remove(index - 1);
}

/** The provenance, changed. */
export function reprove(
  document: PDFDocument,
  change: (provenance: Mutable<DocumentProvenance>) => void,
): void {
  const provenance = JSON.parse(attachment(document, 'provenance.json')) as Mutable<DocumentProvenance>;
  change(provenance);
  reattach(document, 'provenance.json', JSON.stringify(provenance, undefined, 2));
}

/** Puts in another text of the policy, and makes every hash right again that follows from it. */
export function reattachPolicy(document: PDFDocument, text: string): void {
  const file = 'beneficiary-relations.yaml';
  reattach(document, file, text);
  reprove(document, (provenance) => {
    const policy = parse(text) as Policy;
    provenance.clauses = clauseHashesOf(policy);
    provenance.approvedText = approvedTextOf(policy);
    provenance.enclosures = provenance.enclosures.map((one) =>
      one.name === file ? { ...one, size: Buffer.byteLength(text), sha256: sha256Of(text) } : one,
    );
  });
}
