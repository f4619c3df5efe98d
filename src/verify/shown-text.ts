/** The text that the pages of a PDF show, in the order of its structure, and what stands outside of that. */
import type { PdfFile } from '../pdf/file.ts';
import { pagesOf, type PdfPage } from '../pdf/pages.ts';
import { createTextReader, type Letters, type PaintedRun } from '../pdf/painted-text.ts';
import { structureOf, type StructureElement } from '../pdf/structure.ts';
import { lettersOf, unknownIn } from './letters.ts';

/** Letters painted from one place on. */
export interface ShownRun {
  /** Counted from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** As it is read, spaces included. */
  readonly text: string;
  /** What of it is compared. */
  readonly letters: string;
  /** Glyphs whose letters are not known. */
  readonly unknown: number;
  /** Whether people see other letters than programs read, or none. */
  readonly deceives: boolean;
}

/** Everything that the pages of a file show. */
export interface ShownText {
  readonly pages: readonly PdfPage[];
  /** What the structure of the document holds, in its order. */
  readonly runs: readonly ShownRun[];
  /** What belongs to the pages, such as the lines in the margins. */
  readonly margins: readonly ShownRun[];
  /** What is painted and belongs to neither. */
  readonly stray: readonly ShownRun[];
  /** Texts that are spoken in place of what is seen. */
  readonly spoken: readonly string[];
  /** Pictures that the structure knows. */
  readonly figures: number;
}

/** Reads the pages of a file. */
export function shownTextOf(file: PdfFile): ShownText {
  const pages = pagesOf(file);
  const read = createTextReader(file);
  const painted = pages.map((page) => withoutSpecks(read(page)));
  const numbers = new Map(pages.map(({ object }, index) => [object, index]));
  const byContent = painted.map(groupedByContent);
  const runs: ShownRun[] = [];
  const spoken: string[] = [];
  let figures = 0;
  const visit = (element: StructureElement) => {
    if (element.spoken !== undefined) spoken.push(element.spoken);
    if (element.type === 'Figure') figures += 1;
    for (const child of element.children) {
      if (!('content' in child)) {
        visit(child);
        continue;
      }
      const page = numbers.get(child.page);
      const found = page === undefined ? undefined : byContent[page]?.get(child.content);
      if (page === undefined || found === undefined) continue;
      // A logo may hold letters, which are a picture and no text.
      if (element.type !== 'Figure' || lengthOf(found) > mostInPicture)
        runs.push(...found.map((run) => shown(run, pages[page]!, page + 1)));
      // What the structure names twice is there once.
      byContent[page]?.delete(child.content);
    }
  };
  const structure = structureOf(file);
  if (structure !== undefined) visit(structure);
  const everywhere = (wanted: (run: PaintedRun) => boolean) =>
    painted.flatMap((page, index) => page.filter(wanted).map((run) => shown(run, pages[index]!, index + 1)));
  const unclaimed = byContent.flatMap((contents, index) =>
    [...contents.values()].flat().map((run) => shown(run, pages[index]!, index + 1)),
  );
  return {
    pages,
    runs: runs.filter(isSomething),
    margins: everywhere(({ isArtifact }) => isArtifact).filter(isSomething),
    stray: [...everywhere((run) => !run.isArtifact && run.content === undefined), ...unclaimed].filter(
      isSomething,
    ),
    spoken,
    figures,
  };
}

/** Letters in a picture; more are text that calls itself a picture. */
const mostInPicture = 100;

function lengthOf(runs: readonly PaintedRun[]): number {
  return runs.reduce((sum, { letters }) => sum + letters.length, 0);
}

/** Letters on a page of which only specks are seen; more are hidden on purpose. */
const mostInSpecks = 300;

/**
 * At the end of a page a browser paints what reaches up from the line with which the next one begins, and
 * cuts it off.
 */
function withoutSpecks(runs: readonly PaintedRun[]): readonly PaintedRun[] {
  return lengthOf(runs.filter(({ isCut }) => isCut)) > mostInSpecks
    ? runs
    : runs.filter(({ isCut }) => !isCut);
}

function groupedByContent(runs: readonly PaintedRun[]): Map<number, PaintedRun[]> {
  const groups = new Map<number, PaintedRun[]>();
  for (const run of runs) {
    if (run.isArtifact || run.content === undefined) continue;
    const group = groups.get(run.content);
    if (group === undefined) groups.set(run.content, [run]);
    else group.push(run);
  }
  return groups;
}

function isSomething({ letters, unknown }: ShownRun): boolean {
  return letters !== '' || unknown > 0;
}

function shown({ x, y, letters, isInvisible }: PaintedRun, page: PdfPage, number: number): ShownRun {
  const text = letters.map((one) => one.text).join('');
  const isOutside = x < page.box[0] || x > page.box[2] || y < page.box[1] || y > page.box[3];
  return {
    page: number,
    x,
    y,
    text,
    letters: lettersOf(text),
    unknown: unknownIn(text),
    deceives: isInvisible || isOutside || letters.some(isOtherThanPainted),
  };
}

/** Letters that are in every font of ours: a text that stands for glyphs may not say them without a glyph. */
const common = /[\u0621-\u063A\u0641-\u064A\u0660-\u0669A-Za-z0-9]/;

/**
 * Whether a text that stands for glyphs says other letters than these. A glyph may have no name in its
 * font, as vowel signs and letters joined in a special way have none, and then stands for any one letter;
 * brackets are turned round where they are painted backwards.
 */
function isOtherThanPainted({ text, painted }: Letters): boolean {
  if (painted === undefined) return false;
  const left = Array.from(lettersOf(painted), facingAnyWay);
  if (left.length > mostReplaced) return true;
  let nameless = unknownIn(painted);
  for (const letter of Array.from(lettersOf(text), facingAnyWay)) {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
    else if (common.test(letter) && (nameless -= 1) < 0) return true;
  }
  return left.length > 0;
}

/** A letter and its signs are a few. */
const mostReplaced = 200;

const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '“”', '‘’', '≤≥'];
const facing = new Map(pairs.map(([opening = '', closing = '']) => [closing, opening]));

function facingAnyWay(letter: string): string {
  return facing.get(letter) ?? letter;
}
