/**
 * Data → text and back, in which everything that recurs stands once.
 *
 * What is concluded about an association repeats itself: the same sentence, question or file is named
 * hundreds of times. Written as a list of pieces that name earlier pieces by their number, the text is a
 * fraction as long and read many times as fast; and what was one object is one object again.
 */

/** A text or number as it is; a list or the fields of an object as the numbers of pieces before it. */
type Piece = string | number | boolean | null | readonly number[];

/** Stands first in a list of values; an object begins with the number of the piece that names its keys. */
const listMark = -1;

/** Writes data such as JSON can hold as text. */
export function toCompactText(data: unknown): string {
  const pieces: Piece[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const piece = typeof value === 'object' && value !== null ? collectionOf(value) : (value as Piece);
    const number = pieces.push(piece) - 1;
    numbers.set(value, number);
    return number;
  };
  const collectionOf = (value: object): number[] => {
    if (Array.isArray(value)) return [listMark, ...value.map(numberOf)];
    const record = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(record).filter((key) => record[key] !== undefined);
    return [numberOf(keys.map((key) => `${key}\n`).join('')), ...keys.map((key) => numberOf(record[key]))];
  };
  numberOf(data);
  return JSON.stringify(pieces);
}

/** Reads data back; throws where the text is none of ours. */
export function fromCompactText(text: string): unknown {
  const values: unknown[] = [];
  const keys = new Map<number, readonly string[]>();
  const keysAt = (number: number): readonly string[] => {
    const known = keys.get(number) ?? String(values[number]).split('\n').slice(0, -1);
    keys.set(number, known);
    return known;
  };
  const collectionOf = ([head = listMark, ...parts]: readonly number[]): unknown => {
    if (head === listMark) return parts.map((number) => values[number]);
    const record: Record<string, unknown> = {};
    for (const [place, key] of keysAt(head).entries()) record[key] = values[parts[place]!];
    return record;
  };
  for (const piece of JSON.parse(text) as readonly Piece[])
    values.push(typeof piece === 'object' && piece !== null ? collectionOf(piece) : shared(piece));
  return values.at(-1);
}

/** The same sentence is said of many associations: it is held once. */
function shared(value: Piece): unknown {
  if (typeof value !== 'string' || value.length > longestShared) return value;
  const known = texts.get(value);
  if (known !== undefined) return known;
  if (texts.size < mostShared) texts.set(value, value);
  return value;
}

const longestShared = 1000;
const mostShared = 20_000;
const texts = new Map<string, string>();
