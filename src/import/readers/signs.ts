/** Signs of fonts that hold nothing but signs, at the places where such fonts keep them → signs that have a meaning. */

const signs: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F06E: '■',
  F076: '❖',
  F0D8: '➢',
  F0E0: '→',
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
  F0FE: '☑',
  F0FC: '✓',
  F0FD: '☒',
};

/** A sign by the number that a font has for it; nothing where it is not known. */
export function signOfFont(code: string): string | undefined {
  return signs[code.toUpperCase()];
}

/** A text with the signs that are known in place of the numbers of their fonts. */
export function withSigns(text: string): string {
  return text.replaceAll(/[\uF020-\uF0FF]/g, (one) => signOfFont(one.charCodeAt(0).toString(16)) ?? one);
}
