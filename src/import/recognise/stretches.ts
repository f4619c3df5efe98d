/** Stretches of a document cut to size, and the account of what became of each. */
import type { TextRange } from '../../model/position.ts';
import type { DraftPlace, Piece, Stretch, Use } from '../../model/recognition.ts';

/** Some of the characters of a stretch. */
export function within({ block, start, text, origin }: Stretch, range: TextRange): Stretch {
  return {
    block,
    start: start + range.start,
    end: start + range.end,
    text: text.slice(range.start, range.end),
    origin,
  };
}

/** What is claimed for a use; where two claims meet, the first one counts. */
export interface Claim {
  readonly stretch: Stretch;
  readonly use: Exclude<Use, 'unassigned'>;
  readonly place?: DraftPlace;
}

/**
 * The whole document as pieces: what is claimed, and between the claims what is not. Nothing is left out but
 * space, by construction.
 */
export function piecesOf(
  blocks: readonly string[],
  claims: readonly Claim[],
  origins: readonly Stretch[],
): readonly Piece[] {
  const byBlock = new Map<number, Claim[]>();
  for (const claim of claims)
    byBlock.set(claim.stretch.block, [...(byBlock.get(claim.stretch.block) ?? []), claim]);
  const originsOf = new Map<number, Stretch[]>();
  for (const one of origins) originsOf.set(one.block, [...(originsOf.get(one.block) ?? []), one]);
  return blocks.flatMap((text, block) =>
    piecesOfBlock(text, block, byBlock.get(block) ?? [], originsOf.get(block) ?? []),
  );
}

function piecesOfBlock(
  text: string,
  block: number,
  claims: readonly Claim[],
  origins: readonly Stretch[],
): Piece[] {
  const owners = new Array<Claim | undefined>(text.length).fill(undefined);
  for (const claim of claims) {
    for (let place = claim.stretch.start; place < claim.stretch.end; place += 1) owners[place] ??= claim;
  }
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    // Lines are told apart, since each has a place of its own; between claims they are pieces of their own.
    while (end < text.length && owners[end] === owners[start] && text.charAt(end) !== '\n') end += 1;
    const piece = pieceOf(text, block, { start, end }, owners[start], origins);
    if (piece !== undefined) pieces.push(piece);
    start = end;
  }
  return pieces;
}

function pieceOf(
  text: string,
  block: number,
  { start, end }: TextRange,
  claim: Claim | undefined,
  origins: readonly Stretch[],
): Piece | undefined {
  const written = text.slice(start, end);
  const trimmedStart = start + (written.length - written.trimStart().length);
  const trimmedText = written.trim();
  if (trimmedText === '') return undefined;
  const line = origins.find((one) => one.start <= trimmedStart && one.end > trimmedStart) ?? origins[0];
  const stretch = {
    block,
    start: trimmedStart,
    end: trimmedStart + trimmedText.length,
    text: trimmedText,
    origin: line?.origin ?? {},
  };
  // Signs alone say nothing: what they stood between is accounted for by itself.
  if (claim === undefined)
    return { stretch, use: /[\p{L}\p{N}]/u.test(trimmedText) ? 'unassigned' : 'marker' };
  return { stretch, use: claim.use, ...(claim.place === undefined ? {} : { place: claim.place }) };
}
