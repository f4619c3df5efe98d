/** A policy as a Word file that can be edited: the same model, words and numbers as the HTML. */
import { Document, Packer, SectionType, type ISectionOptions } from 'docx';
import { withFixedDates } from '../model/archive-dates.ts';
import type { PolicyDocument } from '../model/render-model.ts';
import type { WordSource } from '../model/word-source.ts';
import { appendixBlocks } from './appendix.ts';
import { approvalBlocks, signatureBlocks } from './approval.ts';
import { leadToSource, sourceParts } from './carried-source.ts';
import { contentsBlocks, controlBlocks, coverBlocks } from './front-matter.ts';
import { fixedParts } from './fixed-parts.ts';
import { coverBands, runningLines } from './running.ts';
import { sectionBlocks } from './sections.ts';
import { paper, sheetFor, type Sheet } from './sheet.ts';
import { stylesFor } from './styles.ts';
import { gap, type Blocks } from './tables.ts';

/** Room between two parts, in points. */
const betweenParts = 18;

/** The bytes of a Word file; the same document gives the same bytes. `source` travels in it unseen. */
export async function wordFile(document: PolicyDocument, source?: WordSource): Promise<Uint8Array> {
  const sheet = sheetFor(document);
  const file = new Document({
    title: document.title,
    styles: stylesFor(sheet),
    sections: sectionsOf(document, sheet),
  });
  if (source !== undefined) leadToSource(file);
  const parts = [...fixedParts(document), ...(source === undefined ? [] : sourceParts(source))];
  return withFixedDates(await Packer.pack(file, 'uint8array', false, parts));
}

/** The cover, what stands before the policy, and the policy; each begins a page. */
function sectionsOf(document: PolicyDocument, sheet: Sheet): ISectionOptions[] {
  const { contents, control, notices, sections, approval, signatures, appendix } = document;
  const bands = coverBands(sheet);
  const { header, footer } = runningLines(document, sheet);
  const parts = [
    ...sections.map((section) => sectionBlocks(section, sheet)),
    approvalBlocks(approval, sheet),
    signatureBlocks(signatures, sheet),
    ...(appendix === undefined ? [] : [appendixBlocks(appendix, sheet)]),
  ];
  const list = contentsBlocks(contents, sheet);
  const data = controlBlocks(control, notices, sheet);
  // The contents of two languages fill a page of their own.
  const front = sheet.isBilingual ? [[list], [data]] : [[list, data]];
  return [
    {
      properties: { page: pageOf(sheet, { header: 0, footer: 0 }) },
      headers: { default: bands.header },
      footers: { default: bands.footer },
      children: [...coverBlocks(document, sheet), gap(1)],
    },
    // Where none are named, header and footer go on from the section before.
    ...[...front, parts].map((blocks, index): ISectionOptions => ({
      properties: { type: SectionType.NEXT_PAGE, page: pageOf(sheet, paper) },
      ...(index === 0 ? { headers: { default: header }, footers: { default: footer } } : {}),
      children: apart(blocks),
    })),
  ];
}

function pageOf({ margin }: Sheet, { header, footer }: { readonly header: number; readonly footer: number }) {
  const { width, height, top, bottom } = paper;
  return { size: { width, height }, margin: { top, bottom, left: margin, right: margin, header, footer } };
}

/** Parts with room between them; a section may not end with a table either. */
function apart(parts: readonly Blocks[]): Blocks {
  return parts.flatMap((part, index) => [...part, gap(index < parts.length - 1 ? betweenParts : 1)]);
}
