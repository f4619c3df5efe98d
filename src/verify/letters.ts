/** Texts made comparable: only what somebody sees counts, in one form, whatever program wrote it down. */

/** Spaces are as wide as may be, tatweel is drawn and not written, marks of direction are invisible. */
const ignorable = /[\s\u0640\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Pictures among the letters: a font may have no names for its pictures. */
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]/gu;

/** What stands for a glyph whose letter is not known. */
const unknown = /\uFFFD/g;

/** Letters that are in this form already; most texts have no others. */
const plainLetters = /^[\u0621\u0627-\u063A\u0641-\u064A!-~]*$/;

/**
 * The letters of a text: compatibility forms taken apart, marks in canonical order, pictures left out.
 * `½` and `1⁄2` are the same, as are a letter and the form that it has in the middle of a word.
 */
export function lettersOf(text: string): string {
  if (plainLetters.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(pictures, '')
    .replaceAll(unknown, '')
    .replaceAll(ignorable, '')
    .normalize('NFD');
}

/** How many pictures a text has. */
export function picturesIn(text: string): number {
  return text.match(pictures)?.length ?? 0;
}

/** How many glyphs of a text are not known. */
export function unknownIn(text: string): number {
  return text.match(unknown)?.length ?? 0;
}

/** A line of text as it is shown to people: one space between words, nothing invisible. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
