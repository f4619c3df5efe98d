/** What is written in the tagged contents of a page, as it is read and not as it is painted. */
import type { Instruction } from '../text-layer/content-stream.ts';
import type { Letters } from '../text-layer/glyph-letters.ts';
import type { Piece } from '../text-layer/pieces.ts';
import { baselineOf, contentNumber, startOf } from '../text-layer/reading-order.ts';
import { glyphsOf, isBeginning, replacedTextOf } from '../text-layer/replacement-text.ts';
import type { Content } from './structure.ts';

/** A text block, such as a word in a line. */
interface Block {
  readonly text: string;
  readonly line: string | undefined;
  readonly start: number;
}

/** What is written in a content, and on which lines. */
export type Writing = Pick<Content, 'text' | 'lines'>;

/** The texts of a page by the numbers of their contents. */
export function writingsOf(
  pieces: readonly Piece[],
  lettersOfFont: (font: string) => Letters | undefined,
): ReadonlyMap<number, Writing> {
  const blocks = new Map<number, Block[]>();
  const open: (number | undefined)[] = [];
  let font = '';
  for (const piece of pieces) {
    const first = piece.instructions[0]!;
    if (piece.kind === 'mark') {
      if (first.operator === 'EMC') open.pop();
      else open.push(contentNumber(first) ?? open.at(-1));
    }
    if (piece.kind !== 'text') continue;
    font = piece.instructions.find(({ operator }) => operator === 'Tf')?.operands[0] ?? font;
    const number = open.at(-1);
    if (number === undefined) continue;
    const text = textOfBlock(piece.instructions, lettersOfFont(font) ?? new Map());
    const inContent = blocks.get(number) ?? [];
    blocks.set(number, inContent);
    inContent.push({ text, line: baselineOf(piece), start: startOf(piece) });
  }
  return new Map(
    Array.from(blocks, ([number, inContent]) => {
      const lines = [inContent[0]?.line ?? '', inContent.at(-1)?.line ?? ''] as const;
      return [number, { text: textOfLines(inContent), lines }];
    }),
  );
}

const isArabic = /\p{Script=Arabic}/u;
/** Marks of direction: they order what is seen and are not heard. */
const marks = /[\u200B\u200E\u200F\u2066-\u2069]/g;

/** Blocks of a line are painted from left to right, those of an Arabic one read from right to left. */
function textOfLines(blocks: readonly Block[]): string {
  const runsLeft = blocks.some(({ text }) => isArabic.test(text));
  const lines: Block[][] = [];
  for (const block of blocks) {
    if (block.line === undefined || lines.at(-1)?.[0]?.line !== block.line) lines.push([]);
    lines.at(-1)!.push(block);
  }
  return lines
    .map((line) => (runsLeft ? line.toSorted((one, other) => other.start - one.start) : line))
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ')
    .replaceAll(marks, '');
}

/** The letters of a block; those that are painted backwards are turned round. */
function textOfBlock(instructions: readonly Instruction[], letters: Letters): string {
  const units: string[] = [];
  const open: { readonly isReplaced: boolean; readonly reversedFrom?: number }[] = [];
  for (const one of instructions) {
    if (isBeginning(one)) {
      const text = replacedTextOf(one);
      if (text !== undefined) units.push(text);
      const isReversed = one.operands[0] === '/ReversedChars';
      const isReplaced = text !== undefined || open.at(-1)?.isReplaced === true;
      open.push(isReversed ? { isReplaced, reversedFrom: units.length } : { isReplaced });
    } else if (one.operator === 'EMC') {
      const from = open.pop()?.reversedFrom;
      if (from !== undefined) units.push(...units.splice(from).reverse());
    } else if (one.operator === 'Tj' && open.at(-1)?.isReplaced !== true)
      units.push(...glyphsOf(one).map((glyph) => letters.get(glyph) ?? ''));
  }
  return units.join('');
}
