/** The texts inside a value of any shape, such as the sections of a policy. */

/** The keys and values of an object or a list; of anything else, none. */
export function entriesOf(value: unknown): [key: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Every Arabic text, in the order in which they stand. */
export function* arabicTextsIn(value: unknown): Generator<string> {
  for (const [key, inner] of entriesOf(value)) {
    if (key === 'ar' && typeof inner === 'string') yield inner;
    else yield* arabicTextsIn(inner);
  }
}

/** The first text that is not empty; an empty one where there is none. */
export function firstTextIn(value: unknown): string {
  if (typeof value === 'string') return value;
  for (const [, inner] of entriesOf(value)) {
    const text = firstTextIn(inner);
    if (text !== '') return text;
  }
  return '';
}
