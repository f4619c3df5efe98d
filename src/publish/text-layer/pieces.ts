/** What a page is painted of: blocks of text, paths, images, and what stands between them. */
import type { Instruction } from './content-stream.ts';

/**
 * One piece. A `mark` begins or ends marked content, a `state` is anything that only prepares what
 * follows, a `stack` saves the state or restores it.
 */
export interface Piece {
  readonly kind: 'text' | 'path' | 'image' | 'mark' | 'state' | 'stack';
  readonly instructions: readonly Instruction[];
}

const pathBeginnings = new Set(['m', 're']);
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const pathEndings = new Set([...painting, 'n']);
const kinds: Readonly<Record<string, Piece['kind']>> = {
  BMC: 'mark',
  BDC: 'mark',
  EMC: 'mark',
  q: 'stack',
  Q: 'stack',
  Do: 'image',
  sh: 'path',
};

/** Divides the instructions of a page; `undefined` where a text or a path does not end. */
export function piecesOf(instructions: readonly Instruction[]): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let index = 0; index < instructions.length;) {
    const end = endOfPiece(instructions, index);
    if (end === undefined) return undefined;
    const inside = instructions.slice(index, end);
    pieces.push({ kind: kindOf(inside), instructions: inside });
    index = end;
  }
  return pieces;
}

/** The instructions of pieces, one after another. */
export function instructionsIn(pieces: readonly Piece[]): readonly Instruction[] {
  const all: Instruction[] = [];
  for (const { instructions } of pieces) for (const one of instructions) all.push(one);
  return all;
}

/** The index after the last instruction of the piece that begins at an index. */
function endOfPiece(instructions: readonly Instruction[], start: number): number | undefined {
  const { operator = '' } = instructions[start] ?? {};
  const isEnd =
    operator === 'BT'
      ? (other: string) => other === 'ET'
      : pathBeginnings.has(operator)
        ? (other: string) => pathEndings.has(other)
        : undefined;
  if (isEnd === undefined) return start + 1;
  for (let index = start + 1; index < instructions.length; index += 1) {
    if (isEnd(instructions[index]!.operator)) return index + 1;
  }
  return undefined;
}

function kindOf(instructions: readonly Instruction[]): Piece['kind'] {
  const first = instructions[0]!.operator;
  if (first === 'BT') return 'text';
  if (!pathBeginnings.has(first)) return kinds[first] ?? 'state';
  // A path that is not painted only limits where the next is.
  return painting.has(instructions.at(-1)!.operator) ? 'path' : 'state';
}
