/** Short names for texts: equal texts have equal names, different ones differ for all that matters. No protection against intent. */

/** A number of 32 bits for a text, by FNV-1a over its UTF-16 units; another seed gives another number. */
export function textNumber(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return spread(hash);
}

/** Sixteen hexadecimal digits for a text. */
export function textName(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return hexadecimal(spread(one)) + hexadecimal(spread(other));
}

/** Spreads a number over all 32 bits, so that near ones come to lie far apart (the finaliser of MurmurHash3). */
export function spread(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(8, '0');
}
