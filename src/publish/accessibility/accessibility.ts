/**
 * A printed PDF through which a screen reader finds its way, as ISO 14289-1 (PDF/UA-1) asks: every content
 * has a tag that says what it is, or is marked as no part of the document.
 */
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { Language } from '../../model/bilingual.ts';
import type { Level } from '../archive/metadata.ts';
import type { Painting } from '../painting.ts';
import { instruction, type Instruction } from '../text-layer/content-stream.ts';
import type { Letters } from '../text-layer/glyph-letters.ts';
import { contentNumber } from '../text-layer/reading-order.ts';
import { isComplete } from './completeness.ts';
import { writingsOf, type Writing } from './contents.ts';
import { withoutDecorations } from './decorations.ts';
import { withOwnIds } from './element-ids.ts';
import { withLanguages } from './languages.ts';
import { describeLinks, pagesLedTo } from './links.ts';
import { withLists } from './lists.ts';
import { readStructure } from './read-structure.ts';
import { withJoinedSpans, withRoles } from './roles.ts';
import { within, type Element } from './structure.ts';
import { withWholeRows } from './tables.ts';
import { writeStructure } from './write-structure.ts';

/** What came of a document. */
export interface MendedDocument {
  /** Each content stands under the name of its tag. */
  readonly paintings: readonly Painting[];
  readonly level: Level;
}

/** Mends the structure of a document. One whose structure is not understood stays as it is, and claims less. */
export function mendAccessibility(
  document: PDFDocument,
  paintings: readonly Painting[],
  letters: ReadonlyMap<PDFDict, Letters>,
  language: Language,
): MendedDocument {
  const places = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  // Of a page that is not understood it is not known what it says.
  if (paintings.length < places.size) return { paintings, level: 'B' };
  const writings = new Map(
    paintings.map(({ page, pieces, fonts }) => [
      places.get(page.ref),
      writingsOf(pieces, (font) => letters.get(fonts.get(font)!)),
    ]),
  );
  const printed = readStructure(document, (page, number) => writings.get(page)?.get(number) ?? unwritten);
  if (printed === undefined) return { paintings, level: 'U' };
  const tree = mendedStructure(printed, document, language);
  writeStructure(document, tree);
  describeLinks(document, tree);
  const roles = rolesOfContents(tree);
  const named = paintings.map((painting) => {
    const rolesInPage = roles.get(places.get(painting.page.ref) ?? -1) ?? new Map<number, string>();
    return { ...painting, pieces: painting.pieces.map((piece) => renamed(piece, rolesInPage)) };
  });
  return { paintings: named, level: isComplete(tree) ? 'A' : 'U' };
}

/** Lines and bands of colour. */
const unwritten: Writing = { text: '', lines: ['', ''] };

function mendedStructure(printed: Element, document: PDFDocument, language: Language): Element {
  const named = withRoles(withoutDecorations(printed));
  const arranged = withWholeRows(withLists(named, pagesLedTo(document)));
  return withOwnIds(withJoinedSpans(withLanguages(arranged, language)));
}

function rolesOfContents(tree: Element): ReadonlyMap<number, Map<number, string>> {
  const roles = new Map<number, Map<number, string>>();
  for (const element of within(tree)) {
    if (element.kind !== 'element') continue;
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const inPage = roles.get(kid.page) ?? new Map<number, string>();
      roles.set(kid.page, inPage.set(kid.number, element.role));
    }
  }
  return roles;
}

/** The beginning of a content with the name of its tag; of what is not in the structure, as of no part of the document. */
function renamed(piece: Painting['pieces'][number], roles: ReadonlyMap<number, string>) {
  const number = piece.kind === 'mark' ? contentNumber(piece.instructions[0]!) : undefined;
  if (number === undefined) return piece;
  const role = roles.get(number);
  const beginning: Instruction =
    role === undefined
      ? instruction('BDC', '/Artifact', '<</Type /Layout>>')
      : instruction('BDC', `/${role}`, `<</MCID ${number}>>`);
  return { ...piece, instructions: [beginning] };
}
