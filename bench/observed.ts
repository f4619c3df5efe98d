/** What a program and everything that it starts take of the machine; on Linux, where the system tells. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run took. */
export interface Observation {
  /** By the clock. */
  readonly seconds: number;
  /** Of processors, that of programs that were started included. */
  readonly processorSeconds: number;
  /** The most memory held at once by all of them together, shared pages counted once, in megabytes. */
  readonly megabytes: number;
}

const interval = 100;
const ticksPerSecond = 100;

/** Runs a program to its end and watches it. Programs that live for less than a tenth of a second may be missed. */
export async function observed(
  command: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Observation> {
  const start = performance.now();
  const child = spawn(command, given, { stdio: 'ignore', env: environment });
  const processorTimes = new Map<number, number>();
  let kilobytes = 0;
  const look = () => {
    const family = familyOf(child.pid ?? 0);
    for (const { id, ticks } of family) processorTimes.set(id, ticks);
    kilobytes = Math.max(kilobytes, total(family.map(({ id }) => memoryOf(id))));
  };
  const watching = setInterval(look, interval);
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearInterval(watching);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: total([...processorTimes.values()]) / ticksPerSecond,
    megabytes: kilobytes / 1024,
  };
}

interface Relative {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

/** A process and all that descend from it. */
function familyOf(root: number): Relative[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => relativeOf(Number(name)) ?? []);
  const family = all.filter(({ id }) => id === root);
  for (const { id } of family) family.push(...all.filter(({ parent }) => parent === id));
  return family;
}

function relativeOf(id: number): Relative | undefined {
  // The second field is the name in parentheses, which may itself hold spaces and parentheses.
  const fields = textOf(`/proc/${id}/stat`)?.split(') ').at(-1)?.split(' ');
  if (fields === undefined) return undefined;
  return { id, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}

/** Kilobytes; a page that several processes share counts as a part of each. */
function memoryOf(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${id}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
