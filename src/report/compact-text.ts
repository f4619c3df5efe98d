/**
 * Data → text and back, in which everything that recurs stands once.
 *
 * What is concluded about an association repeats itself: the same sentence, question or file is named
 * hundreds of times. Written as a list of pieces that name earlier pieces by their number, the text is a
 * fraction as long and read many times as fast; and what was one object is one object again.
 */

/** A text or number as it is; a list or the fields of an object as the numbers of pieces before it. */
type Piece = string | number | boolean | null | readonly number[];

/** Stands first among the parts of a list; an object begins with the number of the piece that names its keys. */
const listMark = -1;

/** The keys of objects that are made alike, and the number of the piece that names them. */
interface Shape {
  readonly keys: readonly string[];
  readonly number: number;
}

/** Writes data such as JSON can hold as text. */
export function toCompactText(data: unknown): string {
  const pieces: Piece[] = [];
  const numbers = new Map<unknown, number>();
  const shapes: Shape[] = [];
  const numberOf = (value: unknown): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const piece = typeof value === 'object' && value !== null ? collectionOf(value) : (value as Piece);
    const number = pieces.push(piece) - 1;
    numbers.set(value, number);
    return number;
  };
  const collectionOf = (value: object): number[] => {
    const parts = [Array.isArray(value) ? listMark : numberOfShape(Object.keys(value))];
    for (const inner of Object.values(value)) parts.push(numberOf(inner));
    return parts;
  };
  // There are a dozen; to find one among them is quicker than to write its keys as a text.
  const numberOfShape = (keys: readonly string[]): number => {
    const known = shapes.find((shape) => isSame(shape.keys, keys));
    if (known !== undefined) return known.number;
    const number = pieces.push(keys.map((key) => `${key}\n`).join('')) - 1;
    shapes.push({ keys, number });
    return number;
  };
  numberOf(data);
  return JSON.stringify(pieces);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
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
  const collectionOf = (parts: readonly number[]): unknown => {
    const [head = listMark] = parts;
    if (head === listMark) return parts.slice(1).map((number) => values[number]);
    const record: Record<string, unknown> = {};
    let place = 0;
    for (const key of keysAt(head)) record[key] = values[parts[(place += 1)]!];
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
