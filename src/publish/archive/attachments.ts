/** Files that travel inside a document: what it was made from, and what was found about it (ISO 19005-3, 6.8). */
import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Attachment } from '../../model/attachment.ts';
import { dateOf } from './metadata.ts';

const name = PDFName.of.bind(PDFName);

/** Attaches files to the document as a whole, ordered by their names. */
export function attach(document: PDFDocument, attachments: readonly Attachment[]): void {
  if (attachments.length === 0) return;
  const { context, catalog } = document;
  const ordered = attachments.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const specifications = ordered.map((one) => specification(document, one));
  catalog.set(name('AF'), context.obj(specifications));
  const names = ordered.flatMap((one, index) => [PDFString.of(asciiName(one)), specifications[index]!]);
  catalog.set(name('Names'), context.obj({ EmbeddedFiles: { Names: names } }));
}

function specification(document: PDFDocument, attachment: Attachment): PDFRef {
  const { context } = document;
  const file = embedded(document, attachment);
  const { ar, en } = attachment.description;
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(asciiName(attachment)),
      UF: PDFHexString.fromText(attachment.name),
      Desc: PDFHexString.fromText(`${ar} · ${en}`),
      AFRelationship: attachment.relationship,
      EF: { F: file, UF: file },
    }),
  );
}

function embedded({ context }: PDFDocument, { bytes, mediaType, modified }: Attachment): PDFRef {
  const stream = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: name(mediaType),
    Params: {
      Size: bytes.length,
      ModDate: PDFString.of(dateOf(modified)),
      // MD5 is what the format asks for; it finds damage, not intent (ISO 32000-1, table 46).
      CheckSum: PDFHexString.of(bytesToHex(md5(bytes))),
    },
  });
  return context.register(stream);
}

/** A name for readers that know no other letters. */
function asciiName({ name: written }: Attachment): string {
  return written.replaceAll(/[^\w.-]/g, '_');
}
