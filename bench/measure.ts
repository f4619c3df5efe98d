/** Medians, and tables of them. */

/** One line of a table of results. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  readonly aim: string;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs several kinds of work in turns, so that whatever else the machine does falls on all of them, and gives their medians. */
export async function medians(rounds: number, ...works: (() => unknown)[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(await timed(work));
  }
  return times.map(median);
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A Markdown table. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ what, value, aim }) => `| ${what} | ${value} | ${aim} |`);
  return ['| What | Median | Aim |', '|---|---|---|', ...rows].join('\n');
}
