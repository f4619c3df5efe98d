/** The order of texts that depends on no language: the same on every machine. */

/** Compares two texts by their code units: negative where the first comes first. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
