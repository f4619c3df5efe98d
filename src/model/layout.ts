/** How a document sets its two languages on the page. */
import type { Language } from './bilingual.ts';

/** Every layout, by the name under which files and the command line know it; the first unless another is chosen. */
export const layouts = ['side-by-side', 'stacked', 'arabic', 'english'] as const;

/**
 * How a document sets its languages.
 *
 * - `side-by-side`: Arabic at the right, its English at the left, the same number on both.
 * - `stacked`: each Arabic text with its English below it.
 * - `arabic`, `english`: one language alone.
 */
export type Layout = (typeof layouts)[number];

const languagesByLayout: Readonly<Record<Layout, readonly Language[]>> = {
  'side-by-side': ['ar', 'en'],
  stacked: ['ar', 'en'],
  arabic: ['ar'],
  english: ['en'],
};

/** The languages of a layout; Arabic comes first, since it governs. */
export function languagesOf(layout: Layout): readonly Language[] {
  return languagesByLayout[layout];
}
