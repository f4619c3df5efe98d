/**
 * Text in the order in which it is read.
 *
 * Chromium paints the stretches of a line from left to right. Readers that keep the order of the file
 * then give back the end of an Arabic line before its beginning.
 */
import type { Instruction } from './content-stream.ts';
import type { Piece } from './pieces.ts';

/** Puts the texts of each line of right-to-left content from right to left; `isRightToLeft` is told the number of the content. */
export function inReadingOrder(
  pieces: readonly Piece[],
  isRightToLeft: (content: number) => boolean,
): readonly Piece[] {
  const ordered: Piece[] = [];
  let line: Piece[] = [];
  let reverses = false;
  const endLine = () => {
    ordered.push(...(reverses ? line.toSorted((one, other) => startOf(other) - startOf(one)) : line));
    line = [];
  };
  for (const piece of pieces) {
    const isOfLine = piece.kind === 'text' && baselineOf(piece) !== undefined;
    if (!isOfLine || (line[0] !== undefined && baselineOf(line[0]) !== baselineOf(piece))) endLine();
    (isOfLine ? line : ordered).push(piece);
    const content = piece.kind === 'mark' ? contentNumber(piece.instructions[0]!) : undefined;
    if (piece.kind === 'mark') reverses = content !== undefined && isRightToLeft(content);
  }
  endLine();
  return ordered;
}

/** The number that ties content to the structure of the document. */
export function contentNumber({ operands }: Instruction): number | undefined {
  const number = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Everything of the matrix but the place on the line; `undefined` for a text that leans on the one before it. */
export function baselineOf({ instructions }: Piece): string | undefined {
  const matrix = matrixOf(instructions);
  const hasFont = instructions.some(({ operator }) => operator === 'Tf');
  return hasFont ? matrix?.toSpliced(4, 1).join(' ') : undefined;
}

/** Where on its line a text begins. */
export function startOf({ instructions }: Piece): number {
  return Number(matrixOf(instructions)?.[4]);
}

function matrixOf(instructions: readonly Instruction[]): readonly string[] | undefined {
  const matrices = instructions.filter(({ operator }) => operator === 'Tm');
  return matrices.length === 1 ? matrices[0]?.operands : undefined;
}
