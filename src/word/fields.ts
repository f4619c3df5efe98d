/**
 * Fields, links and bookmarks.
 *
 * They are built of single elements: what the library offers for them draws ids at random or from a
 * counter of the process, and the same document must give the same bytes.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  InternalHyperlink,
  PageNumber,
  StringContainer,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Language } from '../model/bilingual.ts';
import type { Spoken } from '../model/render-model.ts';
import { inDirection, tabRun } from './runs.ts';
import type { Sheet } from './sheet.ts';

/** What a paragraph may hold; the library forgets to list the two ends of a bookmark. */
export type Inline = ParagraphChild | BookmarkStart | BookmarkEnd;

function fieldCharacter(type: 'begin' | 'separate' | 'end', isStale = false): TextRun {
  const element = new BuilderElement<{ type: string; dirty?: string }>({
    name: 'w:fldChar',
    attributes: {
      type: { key: 'w:fldCharType', value: type },
      ...(isStale ? { dirty: { key: 'w:dirty', value: 'true' } } : {}),
    },
  });
  return new TextRun({ children: [element] });
}

/** What opens a field; a stale one is worked out anew when Word opens the file. */
export function fieldStart(instruction: string, isStale = false): ParagraphChild[] {
  const words = new TextRun({ children: [new StringContainer('w:instrText', instruction)] });
  return [fieldCharacter('begin', isStale), words, fieldCharacter('separate')];
}

/** What closes a field. */
export function fieldEnd(): ParagraphChild {
  return fieldCharacter('end');
}

/** Runs that lead to an address. */
export function linked(address: string, runs: readonly ParagraphChild[]): ParagraphChild[] {
  const quoted = address.replaceAll('"', '%22').replaceAll('\\', '%5C');
  return [...fieldStart(`HYPERLINK "${quoted}"`), ...runs, fieldEnd()];
}

/** The number of a part in the contents tells its bookmark; Word hides names that begin so. */
function bookmarkOf(
  target: string,
  language: Language,
  { partNumbers, languages }: Sheet,
): number | undefined {
  const place = partNumbers.get(target);
  return place === undefined ? undefined : place * languages.length + languages.indexOf(language) + 1;
}

function bookmarkName(number: number): string {
  return `_Toc${String(number).padStart(8, '0')}`;
}

/** The words of a heading as the place that the contents lead to. */
export function bookmarked(
  target: string,
  language: Language,
  children: readonly ParagraphChild[],
  sheet: Sheet,
): Inline[] {
  const number = bookmarkOf(target, language, sheet);
  return number === undefined
    ? [...children]
    : [new BookmarkStart(bookmarkName(number), number), ...children, new BookmarkEnd(number)];
}

/** A line of the contents: the words, and after a tab the page, which the reader's program fills in. */
export function leadingTo(
  target: string,
  spoken: Spoken,
  words: readonly ParagraphChild[],
  sheet: Sheet,
): ParagraphChild {
  const number = bookmarkOf(target, spoken.language, sheet);
  const name = bookmarkName(number ?? 0);
  return new InternalHyperlink({
    anchor: name,
    children: [...words, tabRun(spoken), ...fieldStart(`PAGEREF ${name} \\h`), fieldEnd()],
  });
}

/** The number of this page, or of all pages; its digits are those of the reader's program. */
export function pageNumber(which: 'this' | 'all', { direction }: Spoken): TextRun {
  return new TextRun({
    children: [which === 'this' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
    ...inDirection(direction),
  });
}
