/** On which page each named place of a document stands (ISO 32000-1, 12.3.2.3). */
import type { PdfFile } from './file.ts';
import { isKind, type PdfValue } from './objects.ts';
import type { PdfPage } from './pages.ts';

/** Page numbers, from 1, by the name of the place. */
export function destinationsOf(file: PdfFile, pages: readonly PdfPage[]): ReadonlyMap<string, number> {
  const numbers = new Map(pages.map(({ object }, index) => [object, index + 1]));
  const found = new Map<string, number>();
  for (const [name, value] of file.dictionaryAt(file.catalog, 'Dests')?.entries ?? []) {
    const target = file.resolve(value);
    const page = Array.isArray(target) ? (target as readonly PdfValue[])[0] : undefined;
    const number = isKind(page, 'reference') ? numbers.get(page.number) : undefined;
    if (number !== undefined) found.set(name, number);
  }
  return found;
}
