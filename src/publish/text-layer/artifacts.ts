/**
 * What belongs to the page and not to the document.
 *
 * Chromium tags the document and leaves the lines in the margins, rules and bands of colour without a
 * tag, so that a screen reader does not know that it may pass over them.
 */
import { instruction, type Instruction } from './content-stream.ts';
import type { Piece } from './pieces.ts';

const beginnings: Partial<Record<Piece['kind'], Instruction>> = {
  text: instruction('BDC', '/Artifact', '<</Type /Pagination>>'),
  path: instruction('BDC', '/Artifact', '<</Type /Layout>>'),
  image: instruction('BDC', '/Artifact', '<</Type /Layout>>'),
};
const ending = instruction('EMC');

/** Marks whatever is painted outside marked content; neighbours of a kind share a mark. */
export function withArtifacts(pieces: readonly Piece[]): readonly Instruction[] {
  const marked: Instruction[] = [];
  let depth = 0;
  let open: Instruction | undefined;
  const become = (next: Instruction | undefined) => {
    if (next === open) return;
    if (open !== undefined) marked.push(ending);
    if (next !== undefined) marked.push(next);
    open = next;
  };
  for (const { kind, instructions } of pieces) {
    // What is prepared inside a mark stays prepared after it, so that a state may stand on either side.
    if (kind !== 'state') become(depth === 0 ? beginnings[kind] : undefined);
    marked.push(...instructions);
    if (kind === 'mark') depth += instructions[0]!.operator === 'EMC' ? -1 : 1;
  }
  become(undefined);
  return marked;
}
