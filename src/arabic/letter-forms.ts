/** What orthographic folding makes of each UTF-16 code unit, as one table: looked up, never searched. */

/** In the table: the code unit disappears. */
export const dropped = -1;

const space = 0x20;

/**
 * Tatweel, vowel signs, honorific and Quranic marks, direction controls, zero-width characters and the
 * soft hyphen: what a writer may add to a word without its becoming another word.
 */
const unwritten: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08ca, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

/** Letters that spelling leaves to the writer or the keyboard, by the letter that stands for all of them. */
const variants: Readonly<Record<string, string>> = {
  ا: 'أإآٱٲٳٵ',
  ي: 'ىئیےۓٸ',
  ك: 'کڪ',
  ه: 'ةھہۀۂۃە',
  و: 'ؤٶ',
};

const digitZeros = [0x0660, 0x06f0];

/** Cased letters: Latin, Greek and Cyrillic, and the Latin of the second block. */
const cased: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x58f],
  [0x1e00, 0x1eff],
];

/** For each UTF-16 code unit the code unit it is folded to, or `dropped`. */
export const letterForms: Int32Array = tableOfForms();

function tableOfForms(): Int32Array {
  const forms = Int32Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of cased)
    for (let code = first; code <= last; code += 1) forms[code] = lower(code);
  for (const code of whitespace()) forms[code] = space;
  for (const [first, last] of unwritten) forms.fill(dropped, first, last + 1);
  for (const zero of digitZeros)
    for (let digit = 0; digit < 10; digit += 1) forms[zero + digit] = 0x30 + digit;
  for (const [letter, others] of Object.entries(variants)) {
    for (const other of others) forms[other.charCodeAt(0)] = letter.charCodeAt(0);
  }
  return forms;
}

/** The small letter, where it is one code unit as well; `İ` has none. */
function lower(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

function whitespace(): number[] {
  const spaces = '\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000';
  const ofGeneralPunctuation = Array.from({ length: 11 }, (_, offset) => 0x2000 + offset);
  return Array.from(spaces, (character) => character.charCodeAt(0)).concat(ofGeneralPunctuation);
}
