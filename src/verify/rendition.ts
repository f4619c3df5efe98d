/** Whether what travels inside a copy befits it: a publication copy carries nothing that it is to leave out. */
import { keyPath, pointerTo, type Pointer } from '../model/position.ts';
import type { DocumentProvenance } from '../model/provenance.ts';
import { leftOutOfPublication } from '../model/rendition.ts';
import type { Judgement } from '../model/verification.ts';
import { holdsUnless, statement } from './judgements.ts';

const keys = new Set<string>(leftOutOfPublication);

/** Judges the sources inside, by their names. */
export function judgeRendition(
  { rendition, leftOut }: DocumentProvenance,
  sources: ReadonlyMap<string, unknown>,
): Judgement {
  if (rendition === 'archive')
    return holdsUnless(
      'rendition',
      leftOut.map(({ name, pointer }) => statement('rendition/place', { name, place: keyPath(pointer) })),
      { holds: statement('rendition/archive'), fails: statement('rendition/shortened') },
    );
  const details = Array.from(sources, ([name, data]) =>
    carriedBy(data, '').map((pointer) => statement('rendition/place', { name, place: keyPath(pointer) })),
  ).flat();
  return holdsUnless('rendition', details, {
    holds: statement('rendition/publication'),
    fails: statement('rendition/carries'),
  });
}

function carriedBy(data: unknown, pointer: Pointer): Pointer[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const place = `${pointer}${pointerTo(key)}`;
    return keys.has(key) && !Array.isArray(data) ? [place] : carriedBy(value, place);
  });
}
