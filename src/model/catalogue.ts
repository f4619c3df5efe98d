/** The words for every diagnostic, by code: where data at last becomes sentences. */
import type { Bilingual } from './bilingual.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fillBoth } from './message.ts';

/** What is said for one code: the sentence, and what to do about it. */
export interface CatalogueEntry {
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
}

/** Every code with its words. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** The sentence and the remedy of a diagnostic, in both languages. */
export function wordsFor(diagnostic: Diagnostic, catalogue: Catalogue): CatalogueEntry {
  const entry = catalogue.get(diagnostic.code);
  if (entry === undefined) throw new Error(`No words for the diagnostic ${diagnostic.code}`);
  const message = fillBoth(entry.message, diagnostic.values);
  return entry.remedy === undefined
    ? { message }
    : { message, remedy: fillBoth(entry.remedy, diagnostic.values) };
}
