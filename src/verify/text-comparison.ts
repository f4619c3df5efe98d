/**
 * What the pages show, held against what was written.
 *
 * Both are put in one form: letters on lines, from left to right. So it does not matter in which order a
 * browser paints the parts of a line, only where they come to stand, which is what people see.
 */
import { inDigits } from '../arabic/digits.ts';
import { blockLettersOf, stretchesOnLine, type BlockLetters } from './block-letters.ts';
import { lettersOf, plainLine } from './letters.ts';
import type { ShownRun, ShownText } from './shown-text.ts';
import { textOfParts, type MarginText, type WrittenBlock, type WrittenText } from './written-text.ts';

/** A place where the two are not the same; either text may be empty. */
export interface TextDifference {
  /** The page, counted from 1, on which something else stands, or where it would. */
  readonly page: number;
  readonly written: string;
  readonly shown: string;
}

/** Further differences than these help nobody. */
const mostDifferences = 20;

/** Where the pages show something else than was written. */
export function differencesOf(written: WrittenText, shown: ShownText): readonly TextDifference[] {
  const differences = [
    ...inTheText(written.blocks, shown.runs),
    ...inTheMargins(written, shown),
    ...shown.stray.map(({ page, text }) => ({ page, written: '', shown: plainLine(text) })),
  ];
  return differences.slice(0, mostDifferences);
}

/** The words of the association that stand nowhere in the pages, in the order of the document. */
export function missingProse(written: WrittenText, shown: ShownText): readonly string[] {
  const prose = written.blocks.filter(({ isProse }) => isProse);
  let from = 0;
  return prose.flatMap((block) => {
    const found = nextMatch(block, shown.runs, from, shown.runs.length);
    if (found === undefined) return [plainLine(textOfParts(block.parts))];
    from = found.end;
    return [];
  });
}

function inTheText(blocks: readonly WrittenBlock[], runs: readonly ShownRun[]): TextDifference[] {
  const differences: TextDifference[] = [];
  const lowest = new Map<string, ShownRun>();
  let at = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const end = endOfMatch(block, runs, at);
    if (end !== undefined) {
      const first = runs[at];
      if (block.isInFlow && first !== undefined && isAbove(first, lowest.get(block.direction)))
        differences.push({ page: first.page, written: plainLine(textOfParts(block.parts)), shown: '' });
      if (block.isInFlow && first !== undefined) lowest.set(block.direction, first);
      at = end;
      continue;
    }
    if (differences.length >= mostDifferences) return differences;
    const next = nextAgreement(blocks, index, runs, at);
    differences.push({
      page: runs[at]?.page ?? runs.at(-1)?.page ?? 1,
      written: plainLine(
        blocks
          .slice(index, next.block)
          .map(({ parts }) => textOfParts(parts))
          .join(' · '),
      ),
      shown: plainLine(
        runs
          .slice(at, next.start)
          .map(({ text }) => text)
          .join(' '),
      ),
    });
    index = next.block - 1;
    at = next.start;
  }
  const rest = runs.slice(at);
  if (rest.length > 0)
    differences.push({
      page: rest[0]!.page,
      written: '',
      shown: plainLine(rest.map(({ text }) => text).join(' ')),
    });
  return differences;
}

/** Whether a text stands above the one before it in its language, in points. */
function isAbove(run: ShownRun, before: ShownRun | undefined): boolean {
  if (before === undefined) return false;
  return run.page < before.page || (run.page === before.page && run.y > before.y + sameLine);
}

/** A text in smaller letters stands a little higher than its marker, in points; the next line is four times as far. */
const sameLine = 3;

/** How many blocks and pieces ahead the two are sought to agree again. */
const mostBlocksAhead = 12;
const mostRunsAhead = 400;
/** Blocks shorter than this agree by chance. */
const leastTelling = 4;

/** Where the two agree again: first a block that comes soon, else nowhere. */
function nextAgreement(
  blocks: readonly WrittenBlock[],
  index: number,
  runs: readonly ShownRun[],
  at: number,
): { readonly block: number; readonly start: number } {
  for (let block = index; block < Math.min(blocks.length, index + mostBlocksAhead); block += 1) {
    if (blockLettersOf(blocks[block]!).length < leastTelling) continue;
    const found = nextMatch(blocks[block]!, runs, at, at + mostRunsAhead);
    if (found !== undefined) return { block, start: found.start };
  }
  return { block: blocks.length, start: runs.length };
}

function nextMatch(
  block: WrittenBlock,
  runs: readonly ShownRun[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let start = from; start < Math.min(to, runs.length); start += 1) {
    const end = endOfMatch(block, runs, start);
    if (end !== undefined && end > start) return { start, end };
  }
  return undefined;
}

/** Where a block ends that is shown from a place on; nothing where something else is shown. */
function endOfMatch(block: WrittenBlock, runs: readonly ShownRun[], from: number): number | undefined {
  const end = endOfWhole(blockLettersOf(block), runs, from);
  return end === undefined && block.isCount
    ? endOfWhole(blockLettersOf(inArabicDigits(block)), runs, from)
    : end;
}

function inArabicDigits(block: WrittenBlock): WrittenBlock {
  return { ...block, parts: [inDigits(textOfParts(block.parts), 'arabicIndic')] };
}

function endOfWhole(block: BlockLetters, runs: readonly ShownRun[], from: number): number | undefined {
  let end = from;
  let length = 0;
  let unknown = 0;
  while (end < runs.length && (length < block.length || isOnlyUnknown(runs[end]!, unknown, block))) {
    const run = runs[end]!;
    if (run.deceives) return undefined;
    length += run.letters.length;
    unknown += run.unknown;
    end += 1;
  }
  if (length !== block.length || unknown > block.pictures) return undefined;
  const rest = [...block.signs];
  const isSame = linesOf(runs.slice(from, end)).every((line) => agrees(rest, line));
  return isSame ? end : undefined;
}

/** A picture after the last letter. */
function isOnlyUnknown({ letters, unknown }: ShownRun, before: number, block: BlockLetters): boolean {
  return letters === '' && before + unknown <= block.pictures;
}

/** What stands on one line may be this much higher or lower, in points. */
const tolerance = 0.5;

function linesOf(runs: readonly ShownRun[]): readonly (readonly ShownRun[])[] {
  const lines: ShownRun[][] = [];
  for (const run of runs) {
    const line = lines.find(([first]) => first?.page === run.page && Math.abs(first.y - run.y) < tolerance);
    if (line === undefined) lines.push([run]);
    else line.push(run);
  }
  return lines;
}

/** Whether a line shows the first of the signs that are left, which are taken away. */
function agrees(signs: BlockLetters['signs'][number][], line: readonly ShownRun[]): boolean {
  const length = line.reduce((sum, { letters }) => sum + letters.length, 0);
  let count = 0;
  let taken = 0;
  while (taken < length && count < signs.length) taken += signs[count++]!.letters.length;
  if (taken !== length) return false;
  const shown = line.toSorted((one, other) => one.x - other.x);
  return stretchesOnLine(signs.splice(0, count)).every(({ letters, isRightToLeft }) => {
    let found = '';
    while (found.length < letters.length && shown.length > 0) {
      const next = shown.shift()!.letters;
      found = isRightToLeft ? next + found : found + next;
    }
    return found === letters;
  });
}

/** The margins of each page but the first: the letters that were written, and whole stretches of them. */
function inTheMargins(
  { margins, heads }: WrittenText,
  { margins: runs, pages }: ShownText,
): TextDifference[] {
  const byPage = new Map<number, ShownRun[]>();
  for (const run of runs) byPage.set(run.page, [...(byPage.get(run.page) ?? []), run]);
  return pages.flatMap((_, index) => {
    const page = index + 1;
    const shown = byPage.get(page) ?? [];
    const written = page === 1 ? [] : margins.map((margin) => marginOn(page, pages.length, margin));
    const isSame = expectations(written, heads).some((lines) => isSameMargin(lines, shown));
    if (isSame && !shown.some(({ deceives }) => deceives)) return [];
    const texts = [written.join(' · '), shown.map(({ text }) => text).join(' · ')] as const;
    return [{ page, written: plainLine(texts[0]), shown: plainLine(texts[1]) }];
  });
}

function marginOn(page: number, pages: number, margin: MarginText): string {
  return margin
    .map((one) => {
      if (typeof one === 'string') return one;
      return inDigits(one.counts === 'page' ? page : pages, one.isArabicIndic ? 'arabicIndic' : 'latin');
    })
    .join('');
}

/** A table that goes on repeats its head, and a page has room for two tables that go on at most. */
function expectations(
  margins: readonly string[],
  heads: WrittenText['heads'],
): readonly (readonly string[])[] {
  const repeated = heads.flatMap((head, index) => [
    head,
    ...heads.slice(index + 1).map((other) => [...head, ...other]),
  ]);
  return [[], ...repeated].map((lines) => [...margins, ...lines]);
}

function isSameMargin(written: readonly string[], shown: readonly ShownRun[]): boolean {
  const lines = written.map(lettersOf);
  const isWritten = ({ letters }: ShownRun) => lines.some((line) => line.includes(letters));
  return shown.every(isWritten) && sorted(lines) === sorted(shown.map(({ letters }) => letters));
}

function sorted(texts: readonly string[]): string {
  return Array.from(texts.join('')).sort().join('');
}
