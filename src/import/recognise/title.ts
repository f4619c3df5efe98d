/** The title of a policy: on its cover, perhaps over two lines; or nowhere. */
import type { PolicyType } from '../../model/policy-type.ts';
import type { Collected } from './collected.ts';
import type { HeadingFinder } from './headings.ts';
import type { Element, Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { within } from './stretches.ts';

/** No title takes more lines than this. */
const mostLines = 3;

/** The title as it is written; the one of the type where the document has none, which is said. */
export function readTitle(
  cover: readonly Element[],
  find: HeadingFinder,
  type: PolicyType,
  found: Collected,
): string {
  const lines = cover.filter((element): element is Line => element.kind !== 'table');
  const candidates = lines.flatMap((_, start) =>
    Array.from({ length: mostLines }, (__, more) => lines.slice(start, start + more + 1)).filter(
      (some, more) =>
        some.length === more + 1 && some.slice(1).every((line, place) => isNextLine(some[place]!, line)),
    ),
  );
  const exact = candidates.find((some) => matches(some, find)?.isExact === true);
  const chosen = exact ?? candidates.find((some) => matches(some, find) !== undefined);
  if (chosen === undefined) {
    found.fields.push({
      file: 'policy',
      pointer: '/title/ar',
      confidence: 'doubtful',
      basis: 'assumed',
      sources: [],
    });
    found.note('import/no-title', 'warning', { title: type.title });
    return type.title.ar;
  }
  const sources = chosen.map((line) => within(line, { start: signLength(line), end: line.text.length }));
  found.aside(
    'marker',
    chosen.flatMap((line) =>
      signLength(line) === 0 ? [] : [within(line, { start: 0, end: signLength(line) })],
    ),
  );
  const basis = exact === undefined ? 'nearHeading' : 'heading';
  found.field('policy', '/title/ar', sources, {
    confidence: exact === undefined ? 'likely' : 'certain',
    basis,
  });
  if (chosen.length > 1) found.change('rejoined', '/title/ar', sources);
  claimRepetitions(lines, sources.map(({ text }) => text).join(' '), found);
  return sources.map(({ text }) => text).join(' ');
}

/** A title is on one page, its lines one below the other. */
function isNextLine(before: Line, line: Line): boolean {
  return (
    line.isContinued || (before.level > 0 && line.level === before.level) || line.block === before.block + 1
  );
}

function matches(lines: readonly Line[], find: HeadingFinder): { readonly isExact: boolean } | undefined {
  const text = lines.map((line) => line.text.slice(signLength(line))).join(' ');
  const match = find(text);
  return match?.target.kind === 'title' ? match : undefined;
}

function signLength({ text }: Line): number {
  const marker = markerOf(text);
  return marker?.kind === 'sign' ? marker.length : 0;
}

/** The title may stand on the cover and again above the text. */
function claimRepetitions(lines: readonly Line[], title: string, found: Collected): void {
  for (const line of lines) {
    if (line.text === title)
      found.claims.push({ stretch: line, use: 'value', place: { file: 'policy', pointer: '/title/ar' } });
  }
}
