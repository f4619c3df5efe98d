/** Where on the page something comes to lie: the six numbers of a transformation (ISO 32000-1, 8.3.4). */
import type { PdfValue } from './objects.ts';

/** A transformation, in the order in which files write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transformation that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Six numbers as a transformation; nothing where they are not six numbers. */
export function matrixOf(operands: readonly PdfValue[]): Matrix | undefined {
  const numbers = operands.filter((operand) => typeof operand === 'number');
  return operands.length === 6 && numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
}
