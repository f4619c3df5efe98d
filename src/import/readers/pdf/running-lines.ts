/** What stands on page after page in the same place: names, licences and numbers above and below the text. */
import type { Segment } from './lines.ts';

/** A line of a page that may be one of those. */
export interface EdgeLine {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly text: string;
}

/** So many lines at the top and the bottom of each page are compared. */
const linesAtEdge = 4;
/** How far such a line may move from page to page, in points. */
const greatestShift = 4;

/** The lines of a page that could repeat. */
export function edgesOf<Line>(lines: readonly Line[]): Line[] {
  return lines.filter((_, index) => index < linesAtEdge || index >= lines.length - linesAtEdge);
}

/** Of the lines at the edges of all pages, those that repeat: on half of the pages, and on two at least. */
export function repeatedLines(edges: readonly EdgeLine[], pages: number): ReadonlySet<EdgeLine> {
  const least = Math.max(2, Math.ceil(pages / 2));
  const alike = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    // The number of the page is another on each.
    const key = edge.text.replaceAll(/\p{Nd}+/gu, '0').replaceAll(/\s+/g, ' ');
    alike.set(key, [...(alike.get(key) ?? []), edge]);
  }
  const repeated = [...alike.values()].flatMap((lines) =>
    lines.filter((line) => pagesNear(line, lines) >= least),
  );
  return new Set(repeated);
}

function pagesNear(line: EdgeLine, others: readonly EdgeLine[]): number {
  const [baseline = 0] = line.segments.map((segment) => segment.baseline);
  const near = others.filter(
    ({ segments }) => Math.abs((segments[0]?.baseline ?? 0) - baseline) <= greatestShift,
  );
  return new Set(near.map(({ page }) => page)).size;
}
