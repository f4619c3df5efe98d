/** Letters that number a list: أ، ب، ج، د، هـ … in the old order of the alphabet. */

const letters = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');

/** The letter of the item at a place, counted from 1; after the last letter the letters are doubled: أأ، أب … */
export function abjadLetter(place: number): string {
  const index = place - 1;
  const letter = letters[index % letters.length] ?? '';
  return index < letters.length ? letter : abjadLetter(Math.floor(index / letters.length)) + letter;
}

/** The same for English: a, b, … z, aa, ab … */
export function latinLetter(place: number): string {
  const index = place - 1;
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : latinLetter(Math.floor(index / 26)) + letter;
}

const romanDigits = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii, iv … */
export function romanNumeral(place: number): string {
  let left = place;
  let numeral = '';
  for (const [digit, value] of romanDigits) {
    const times = Math.floor(left / value);
    numeral += digit.repeat(times);
    left -= times * value;
  }
  return numeral;
}
