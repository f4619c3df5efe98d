#!/usr/bin/env node
/** The process: the only file that may end it. */
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

const packageFile = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interruption.abort();
  });
}
// A reader that closes the pipe early, such as `head`, has seen what it wanted; a full disk has not.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), version, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  environment: process.env,
  workingFolder: process.cwd(),
  // An empty variable counts as none.
  locale:
    [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(Boolean) ??
    Intl.DateTimeFormat().resolvedOptions().locale,
  signal: interruption.signal,
});
