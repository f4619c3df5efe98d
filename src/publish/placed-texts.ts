/** Where on a page its texts stand. */
import type { Piece } from './text-layer/pieces.ts';

/** A text, where it begins on the page, and how long there is what is one long in its measure. */
export interface PlacedText {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The texts of a page that stand upright. */
export function textsIn(pieces: readonly Piece[]): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, { kind, instructions }] of pieces.entries()) {
    const [first] = instructions;
    if (first?.operator === 'q') saved.push(matrix);
    else if (first?.operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (first?.operator === 'cm') matrix = product(matrixOf(first.operands), matrix);
    const own = kind === 'text' ? operandsOf(pieces[index], 'Tm') : undefined;
    if (own === undefined || matrix[1] !== 0 || matrix[2] !== 0) continue;
    const [, , , , x, y] = product(matrixOf(own), matrix);
    texts.push({ index, x, y, scale: matrix[0] });
  }
  return texts;
}

function matrixOf(operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number);
  return [a, b, c, d, e, f];
}

/** What a matrix does after another (ISO 32000-1, 8.3.4). */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The operands of an instruction that stands in a piece once. */
export function operandsOf(piece: Piece | undefined, operator: string): readonly string[] | undefined {
  const those = piece?.instructions.filter((one) => one.operator === operator) ?? [];
  return those.length === 1 ? those[0]!.operands : undefined;
}
