/** The process of a browser: started, listened to, and ended for certain. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';
import type { Environment } from './environment.ts';

/** A running browser. */
export interface BrowserProcess {
  /** Carries the DevTools protocol. */
  readonly transport: ConnectionTransport;
  /** Settles when the process has ended or could not be started, with what is known about why. */
  readonly ended: Promise<string>;
  /** Ends the process and everything it started, even if it hangs, and removes its files. */
  kill(): Promise<void>;
}

/** How to start a browser. */
export interface BrowserCommand {
  readonly executable: string;
  /** The arguments; `profile` is a folder that will be removed with the process. */
  readonly argumentsFor: (profile: string) => readonly string[];
  readonly environment: Environment;
}

/**
 * Starts a browser. It is started here rather than by puppeteer, which hands out the process only once
 * the browser has answered: one that never does could not be ended. It talks through pipes, not through
 * a port, to which any program on the machine could connect; and it ends by itself when they close.
 */
export function startBrowser(command: BrowserCommand): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), 'siyasa-browser-'));
  const child = spawnIn(profile, command);
  const ended = endOf(child);
  const killNow = () => {
    killGroup(child);
    rmSync(profile, { recursive: true, force: true });
  };
  process.once('exit', killNow);
  const cleared = ended.then(async () => {
    process.off('exit', killNow);
    // A browser that ended by itself may have left processes, and those may still be writing.
    killGroup(child);
    const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };
    // A file that cannot be removed is no reason to fail: the system clears its temporary folder.
    await rm(profile, patiently).catch(() => undefined);
  });
  return {
    transport: transportOf(child),
    ended,
    async kill() {
      killGroup(child);
      await cleared;
    },
  };
}

function spawnIn(profile: string, { executable, argumentsFor, environment }: BrowserCommand): ChildProcess {
  try {
    return spawn(executable, argumentsFor(profile), {
      // A group of its own, so that it can be ended together with all that it starts.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // Chromium leaves files in the temporary folder when it is killed.
      env: { ...environment, TMPDIR: profile },
      windowsHide: true,
    });
  } catch (error) {
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-16_384);
  });
  const how = await new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    // `close` comes after the last word of the process; `exit` comes even if a grandchild keeps the pipe open.
    child.once('close', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 'unknown'}`);
    });
    child.once('exit', (code, signal) => {
      setTimeout(resolve, 200, signal ?? `exit code ${code ?? 'unknown'}`).unref();
    });
  });
  const why = lastComplaint(said);
  return why === '' ? how : `${how}: ${why}`;
}

/** The line that most likely says why; Chromium also reports much that does no harm. */
function lastComplaint(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const grave = lines.filter((line) => /fatal|error|sandbox|cannot|not found/i.test(line));
  return (grave.at(-1) ?? lines.at(-1) ?? '').slice(0, 300);
}

/** Messages end with a NUL in both directions. */
function transportOf(child: ChildProcess): ConnectionTransport {
  const [, , , input, output] = child.stdio as [null, null, Readable, Writable, Readable];
  const transport: ConnectionTransport = {
    send: (message) => {
      input.write(`${message}\0`);
    },
    close: () => {
      input.end();
    },
  };
  // A pipe breaks when the process ends, which `ended` reports.
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  output.on('close', () => transport.onclose?.());
  const pending: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pending.splice(0), chunk.subarray(start, end)]).toString();
      start = end + 1;
      // One task for each message: whoever awaited it goes on before the next one arrives.
      setImmediate(() => {
        hear(transport, message);
      });
    }
    pending.push(chunk.subarray(start));
  });
  return transport;
}

/** Puppeteer's listener is asynchronous; what is not a message of the protocol must not bring this process down. */
function hear(transport: ConnectionTransport, message: string): void {
  Promise.resolve(transport.onmessage?.(message)).catch(() => undefined);
}
