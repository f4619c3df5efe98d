/**
 * The twin of a finished document as it would have been kept in 2005: PDF/A-1b, which PDFBox Preflight can judge
 * and veraPDF's newer flavours cannot be compared with. It has the same pages, fonts, colours and data; what that
 * standard did not know is taken out: attachments, the claim of PDF/UA, and the newer ways of writing a file.
 */
import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { removeUnreachable } from '../../src/publish/archive/unreachable.ts';

const name = PDFName.of.bind(PDFName);

/** A document of the older standard with the same pages. */
export async function twinOf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  for (const key of ['AF', 'Names']) catalog.delete(name(key));
  const packet = new TextDecoder().decode(bytesOf(catalog.lookup(name('Metadata'))));
  const older = new TextEncoder().encode(olderClaim(packet));
  catalog.set(
    name('Metadata'),
    context.register(context.stream(older, { Type: 'Metadata', Subtype: 'XML' })),
  );
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(name('Type')) === name('FontDescriptor'))
      listCharacters(document, object);
  removeUnreachable(document);
  const saved = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    useObjectStreams: false,
  });
  return withVersion(saved, '1.4');
}

/** What the packet claims, in the older standard's terms; the newer one's schema was unknown to it. */
function olderClaim(packet: string): string {
  return packet
    .replace('<pdfaid:part>3<', '<pdfaid:part>1<')
    .replace(/<pdfaid:conformance>\w</, '<pdfaid:conformance>B<')
    .replace('<pdfuaid:part>1</pdfuaid:part>', '')
    .replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, '');
}

/** A part of a font had to list its characters (ISO 19005-1, 6.3.5); its program keeps the numbers of all. */
function listCharacters({ context }: PDFDocument, descriptor: PDFDict): void {
  const program = descriptor.lookup(name('FontFile2'));
  if (program === undefined || descriptor.has(name('CIDSet'))) return;
  const count = glyphCount(bytesOf(program));
  const bits = Uint8Array.from({ length: Math.ceil(count / 8) }, (_, index) => {
    const last = Math.min(8, count - index * 8);
    return (0xff << (8 - last)) & 0xff;
  });
  descriptor.set(name('CIDSet'), context.register(context.flateStream(bits)));
}

/** `numGlyphs` of the table `maxp` of a TrueType program. */
function glyphCount(program: Uint8Array): number {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const table = tables.find((at) => view.getUint32(at) === 0x6d617870);
  if (table === undefined) throw new Error('A font without the table maxp');
  return view.getUint16(view.getUint32(table + 8) + 4);
}

function bytesOf(object: unknown): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
  throw new Error('A stream was expected');
}

function withVersion(pdf: Uint8Array, version: string): Uint8Array {
  const bytes = pdf.slice();
  bytes.set(new TextEncoder().encode(`%PDF-${version}`));
  return bytes;
}
