/** The processes of this machine, from /proc: a machine for tests need not have `ps`. */
import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux describes it; a dead one that nobody has noticed yet has the state `Z`. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly state: string;
  readonly command: string;
}

/** Every process that lives; none where there is no /proc. */
export function runningProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => processOf(Number(name)))
    .filter((one) => one !== undefined)
    .filter(({ state }) => state !== 'Z');
}

/** Whether a process lives. */
export function isRunning(pid: number): boolean {
  return runningProcesses().some((one) => one.pid === pid);
}

/** A process may end while it is being read. */
function processOf(pid: number): RunningProcess | undefined {
  try {
    // The name in brackets may hold spaces, so the fields are counted from after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state = '', parent = '', group = ''] = fields;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { pid, state, parent: Number(parent), group: Number(group), command };
  } catch {
    return undefined;
  }
}
