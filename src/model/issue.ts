/** The numbers of issues of a document, such as `1.10`. */

/** Compares issue numbers part by part: negative where the first is older. `1.9` comes before `1.10`; `1` is `1.0`. */
export function compareIssues(one: string, other: string): number {
  const [left, right] = [one, other].map((issue) => issue.split('.').map(Number));
  const parts = [0, 1, 2].map((index) => (left?.[index] ?? 0) - (right?.[index] ?? 0));
  return parts.find((difference) => difference !== 0) ?? 0;
}
