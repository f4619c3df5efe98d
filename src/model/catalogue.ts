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

/** What is said of a diagnostic. */
export type Words = Omit<CatalogueEntry, 'constants'>;

/** The sentence and the remedy of a diagnostic, in both languages. */
export function wordsFor({ code, values }: Diagnostic, catalogue: Catalogue): Words {
  const said = sayings.get(catalogue) ?? new Map<string, Words>();
  sayings.set(catalogue, said);
  const key = code + JSON.stringify(values);
  const words = said.get(key) ?? writeWords(code, values, catalogue);
  if (said.size < mostSayings) said.set(key, words);
  return words;
}

/** The same is said of many policies; of names and numbers there is no end, so not everything is kept. */
const mostSayings = 10_000;
const sayings = new WeakMap<Catalogue, Map<string, Words>>();

function writeWords(code: string, values: MessageArguments, catalogue: Catalogue): Words {
  const entry = catalogue.get(code);
  if (entry === undefined) throw new Error(`No words for the diagnostic ${code}`);
  const all = { ...entry.constants, ...values };
  const message = fillBoth(entry.message, all);
  return entry.remedy === undefined ? { message } : { message, remedy: fillBoth(entry.remedy, all) };
}
