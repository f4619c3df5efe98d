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

/** A rectangle on the page: its left, lower, right and upper edge, in points. */
export type Box = readonly [left: number, lower: number, right: number, upper: number];

/** The rectangle that another becomes by a transformation that turns nothing; nothing where it does. */
export function boxUnder(
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
  width: number,
  height: number,
): Box | undefined {
  if (b !== 0 || c !== 0) return undefined;
  const across = [a * x + e, a * (x + width) + e];
  const upward = [d * y + f, d * (y + height) + f];
  return [Math.min(...across), Math.min(...upward), Math.max(...across), Math.max(...upward)];
}

/** What two rectangles have in common. */
export function intersection(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Whether a place lies in a rectangle. */
export function isIn([left, lower, right, upper]: Box, x: number, y: number): boolean {
  return left <= x && x <= right && lower <= y && y <= upper;
}

/** Six numbers as a transformation; nothing where they are not six numbers. */
export function matrixOf(operands: readonly PdfValue[]): Matrix | undefined {
  const numbers = operands.filter((operand) => typeof operand === 'number');
  return operands.length === 6 && numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
}
