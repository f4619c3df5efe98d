/** In which languages and digits a document is written and for whom, and the smallest pieces made with them. */
import type { DigitSystem } from '../arabic/digits.ts';
import type { Bilingual, Language, Wording } from '../model/bilingual.ts';
import type { Rendition } from '../model/rendition.ts';
import type { DataRow, Direction, Line, Lines, Spoken } from '../model/render-model.ts';
import { documentWords } from '../locales/document.ts';

/** In which languages and digits a document is written, and for whom. */
export interface Setting {
  /** Arabic first: it governs. */
  readonly languages: readonly Language[];
  readonly digits: DigitSystem;
  readonly rendition: Rendition;
}

const directions: Readonly<Record<Language, Direction>> = { ar: 'rtl', en: 'ltr' };

/** What stands where English is missing: said in both languages, since either reader may be the one to mend it. */
export const notTranslated = `${documentWords.notTranslated.en} · ${documentWords.notTranslated.ar}`;

/** A language with the way it is written. */
export function spoken(language: Language): Spoken {
  return { language, direction: directions[language] };
}

/** A text of the association's in each language of the document; a missing translation says so. */
export function linesOf(wording: Wording, { languages }: Setting): Lines {
  return languages.map((language) => lineOf(wording, language));
}

/** One language of {@link linesOf}. */
export function lineOf(wording: Wording, language: Language): Line {
  const text = wording[language];
  return isPresent(text)
    ? { ...spoken(language), text, missing: false }
    : { ...spoken(language), text: notTranslated, missing: true };
}

/** A name in each language; without an English form there is only the Arabic one, which is a name all the same. */
export function namesOf(name: Wording, { languages }: Setting): Lines {
  const known = languages.filter((language) => isPresent(name[language]));
  return (known.length > 0 ? known : (['ar'] as const)).map((language) => lineOf(name, language));
}

/** A row of data; a value that is absent is said to be absent. */
export function dataRow(label: Bilingual, value: Wording | undefined, setting: Setting): DataRow {
  const values = linesOf(value ?? documentWords.notStated, setting).map((line) => ({
    ...line,
    missing: line.missing || value === undefined,
  }));
  return { labels: linesOf(label, setting), values, identifier: undefined };
}

/** A row whose value is an identifier, the same in every language. */
export function identifierRow(label: Bilingual, identifier: string | undefined, setting: Setting): DataRow {
  return isPresent(identifier)
    ? { labels: linesOf(label, setting), values: [], identifier }
    : dataRow(label, undefined, setting);
}

/** A phrase with its one slot filled. */
export function filled(phrase: string, value: string): string {
  return phrase.replace(/\{\w+\}/, () => value);
}

/** Whether there is a text at all. */
export function isPresent(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
