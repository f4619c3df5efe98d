/** Two lists matched so that the order of both is kept and the sum of what the matches are worth is greatest. */

/** A row and the column it is matched with. */
type Match = readonly [row: number, column: number];

/** Matches by the worth of each row with each column; what is worth nothing is never matched. */
export function bestInOrder(worth: readonly (readonly number[])[]): readonly Match[] {
  const columns = worth[0]?.length ?? 0;
  const best = bestSums(worth, columns);
  const matches: Match[] = [];
  let [row, column] = [0, 0];
  while (row < worth.length && column < columns) {
    const here = best[row]![column]!;
    const gain = worth[row]![column]!;
    if (gain > 0 && here === gain + best[row + 1]![column + 1]!) {
      matches.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === best[row + 1]![column]!) row += 1;
    else column += 1;
  }
  return matches;
}

/** For each place in both lists, the best sum that the rest of them allows. */
function bestSums(worth: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: worth.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = worth.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const gain = worth[row]![column]!;
      const skipped = Math.max(best[row + 1]![column]!, best[row]![column + 1]!);
      best[row]![column] = gain > 0 ? Math.max(skipped, gain + best[row + 1]![column + 1]!) : skipped;
    }
  }
  return best;
}
