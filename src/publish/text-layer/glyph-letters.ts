/**
 * The letters of glyphs.
 *
 * Chromium writes U+0000 for the glyph of a vowel sign that it only ever drew together with a letter:
 * forbidden in an archive format, and useless to readers that look at glyphs alone. Which sign it is
 * follows from the text that stands for both.
 */
import { hexOf, textOfHex, type Replacement } from './replacement-text.ts';

/** Letters by glyph, in four hexadecimal digits. */
export type Letters = ReadonlyMap<string, string>;

const characters = /\d+\s+beginbfchar([\s\S]*?)endbfchar/g;
const ranges = /\d+\s+beginbfrange([\s\S]*?)endbfrange/g;
const pair = /<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi;
const triple = /<([0-9A-F]{4})>\s*<([0-9A-F]{4})>\s*<([0-9A-F]{4})>/gi;
const unknown = '\0';
/** For a stroke that only continues a letter: it is drawn, and nothing is read. */
const joiner = '\u200D';
/** For a glyph of which nothing is known; an archive format allows this, and not U+0000. */
const unreadable = '\uFFFD';

/** Reads the letters out of a character map. */
export function lettersOf(map: string): Letters {
  const letters = new Map<string, string>();
  for (const [, section = ''] of map.matchAll(ranges)) {
    for (const [, first = '', last = '', letter = ''] of section.matchAll(triple)) {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      const start = Number.parseInt(letter, 16);
      for (let glyph = from; glyph <= to; glyph += 1)
        letters.set(hexOf(String.fromCharCode(glyph)), String.fromCharCode(start + glyph - from));
    }
  }
  for (const [, section = ''] of map.matchAll(characters)) {
    for (const [, glyph = '', letter = ''] of section.matchAll(pair))
      letters.set(glyph.toUpperCase(), textOfHex(letter));
  }
  return letters;
}

/** The letters of the glyphs that have none, as far as the texts of the document tell them. */
export function missingLetters(letters: Letters, replacements: readonly Replacement[]): Letters {
  const found = new Map<string, string>();
  for (const { glyphs, text } of replacements) {
    const nameless = glyphs.filter((glyph) => letters.get(glyph) === unknown);
    if (nameless.length !== 1) continue;
    const named = glyphs.filter((glyph) => letters.get(glyph) !== unknown);
    const rest = named.reduce((left, glyph) => left.replace(letters.get(glyph) ?? '', ''), text);
    if (rest !== '') found.set(nameless[0]!, rest);
    else if (!found.has(nameless[0]!)) found.set(nameless[0]!, joiner);
  }
  for (const [glyph, letter] of letters)
    if (letter === unknown && !found.has(glyph)) found.set(glyph, unreadable);
  return found;
}

/** A character map with the letters that were missing. Single glyphs only: a range of them says no letter twice. */
export function withLetters(map: string, found: Letters): string {
  return map.replace(characters, (section: string) =>
    section.replace(pair, (written: string, glyph: string, letter: string) => {
      const known = found.get(glyph.toUpperCase());
      return textOfHex(letter) === unknown && known !== undefined ? `<${glyph}> <${hexOf(known)}>` : written;
    }),
  );
}
