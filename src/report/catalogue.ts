/** The words of every diagnostic: those of files, and those of the rules. */
import { fileDiagnostics } from '../locales/file-diagnostics.ts';
import { readingDiagnostics } from '../locales/reading.ts';
import { waiverDiagnostics } from '../locales/waivers.ts';
import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { Rule } from '../model/rule.ts';

/** Gathers the words of all codes. */
export function catalogueOf(rules: readonly Rule[]): Catalogue {
  const ofRules = rules.flatMap(({ id, messages, docs }) =>
    Object.entries(messages).map(([message, words]): [string, CatalogueEntry] => [
      `${id}:${message}`,
      { message: words, remedy: docs.remedy },
    ]),
  );
  return new Map([
    ...Object.entries(fileDiagnostics),
    ...Object.entries(waiverDiagnostics),
    ...Object.entries(readingDiagnostics),
    ...ofRules,
  ]);
}
