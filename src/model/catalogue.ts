/** The words for every diagnostic, by code: where data at last becomes sentences. */
import type { Bilingual } from './bilingual.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fillBoth, type MessageArguments } from './message.ts';

/** What is said for one code: the sentence, and what to do about it. */
export interface CatalogueEntry {
  /** What fills a slot in the same way every time, such as the name of a command. */
  readonly constants?: MessageArguments;
  readonly message: Bilingual;
  readonly remedy?: Bilingual;
}

/** Every code with its words. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** The sentence and the remedy of a diagnostic, in both languages. */
export function wordsFor(
  { code, values }: Diagnostic,
  catalogue: Catalogue,
): Omit<CatalogueEntry, 'constants'> {
  const entry = catalogue.get(code);
  if (entry === undefined) throw new Error(`No words for the diagnostic ${code}`);
  const all = { ...entry.constants, ...values };
  const message = fillBoth(entry.message, all);
  return entry.remedy === undefined ? { message } : { message, remedy: fillBoth(entry.remedy, all) };
}
