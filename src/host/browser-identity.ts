/** By what a browser is told from any other without being started: the program file, and when it was written. */
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserCandidate } from './browser-candidate.ts';

/** The candidates that were tried, the one that started last. */
export type BrowserIdentity = string;

/** The identity of candidates, in the order in which they are tried; nothing where one of them cannot be told. */
export function browserIdentity(tried: readonly BrowserCandidate[]): BrowserIdentity | undefined {
  const programs = tried.map(programOf);
  return programs.length === 0 || programs.includes(undefined) ? undefined : programs.join('\n');
}

/** Whether the search for a browser would again come to the one of an identity. */
export async function leadsTo(
  identity: BrowserIdentity,
  candidates: AsyncIterable<BrowserCandidate>,
): Promise<boolean> {
  const tried: BrowserCandidate[] = [];
  for await (const candidate of candidates) {
    tried.push(candidate);
    const sofar = browserIdentity(tried);
    if (sofar === identity) return true;
    if (sofar === undefined || !identity.startsWith(`${sofar}\n`)) return false;
  }
  return false;
}

/** How the files of programs begin: on Linux, on Windows, and on macOS for one processor or several. */
const beginnings = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
] as const;

/**
 * A script stays the same while the program that it starts is renewed, and so does the starter of packages that
 * every snap is a link to: of those nothing can be said.
 */
function programOf({ executable, defect }: BrowserCandidate): string | undefined {
  if (defect !== undefined) return `${executable}: ${defect}`;
  try {
    const real = realpathSync(executable);
    if (basename(real) === 'snap' || !isProgram(real)) return undefined;
    const { size, mtimeMs } = statSync(real);
    return `${real} ${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

function isProgram(path: string): boolean {
  const head = new Uint8Array(4);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return beginnings.some((beginning) => beginning.every((byte, place) => head[place] === byte));
}
