/** Documents are read in a confined thread; whatever one of them holds, the others are read and the program goes on. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { confine, type Bounds, type Outcome } from '../host/confined-work.ts';
import { readDocument } from '../importing.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { ReadDocument } from '../model/imported.ts';
import type { MessageArguments } from '../model/message.ts';
import { startOfFile } from '../model/position.ts';

/** What the thread is told. */
export interface ReadingWork {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one document after another; whoever opens a reader closes it. */
export interface DocumentReader {
  readonly read: (path: string, bytes: Uint8Array) => Promise<Noted<ReadDocument | undefined>>;
  close(): Promise<void>;
}

/** Enough for five hundred pages on a slow machine. */
export const usualBounds: Bounds = { milliseconds: 120_000, megabytes: 1024 };

/** Opens a reader; where this program is not compiled, as in tests, it reads in this thread. */
export function openDocumentReader(
  bounds = usualBounds,
  program = new URL('./reading-worker.js', import.meta.url),
): DocumentReader {
  if (!existsSync(fileURLToPath(program)))
    return { read: (path, bytes) => readDocument(path, bytes), close: () => Promise.resolve() };
  const confinement = confine<ReadingWork, Noted<ReadDocument | undefined>>(program, bounds);
  return {
    read: async (path, bytes) => notedOf(await confinement.ask({ path, bytes }), path, bounds),
    close: () => confinement.close(),
  };
}

function notedOf(
  outcome: Outcome<Noted<ReadDocument | undefined>>,
  path: string,
  { milliseconds, megabytes }: Bounds,
): Noted<ReadDocument | undefined> {
  if ('result' in outcome) return outcome.result;
  switch (outcome.failure) {
    case 'time':
      return failed('import/took-too-long', path, { limit: milliseconds / 1000 });
    case 'memory':
      return failed('import/took-too-much-memory', path, { limit: megabytes });
    case 'defect':
      return failed('import/could-not-be-read', path);
  }
}

function failed(code: string, path: string, values: MessageArguments = {}): Noted<undefined> {
  const note: Diagnostic = {
    code,
    severity: 'error',
    values: { path, ...values },
    file: path,
    pointer: '',
    span: startOfFile,
  };
  return { value: undefined, notes: [note] };
}
