/**
 * A document that can be kept: it says what it is, what its colours are and what belongs to it, and leaves
 * nothing to the program that opens it: PDF/A-3 (ISO 19005-3).
 */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { Attachment } from '../../model/attachment.ts';
import { attach } from './attachments.ts';
import { colourProfile } from './colour-profile.ts';
import { documentIdentifier, unstamped } from './file-identifier.ts';
import { describe, type Description, type Level } from './metadata.ts';
import { removeUnreachable } from './unreachable.ts';

const name = PDFName.of.bind(PDFName);

/** Makes a document one that can be kept; its identifier is still to be stamped. */
export function makeArchivable(
  document: PDFDocument,
  description: Description,
  level: Level,
  attachments: readonly Attachment[],
): void {
  const { context } = document;
  describe(document, description, level);
  stateColours(document);
  attach(document, attachments);
  const { title, author } = description;
  const identifiers = [documentIdentifier(title, author), unstamped];
  context.trailerInfo.ID = context.obj(identifiers.map((digits) => PDFHexString.of(digits)));
  removeUnreachable(document);
}

/** All colours of the documents are sRGB, which is what a style sheet means by a colour. */
function stateColours({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(colourProfile(), { N: 3 }));
  const condition = PDFString.of('sRGB IEC61966-2-1');
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: profile,
  });
  catalog.set(name('OutputIntents'), context.obj([context.register(intent)]));
}
