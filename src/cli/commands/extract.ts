/** `siyasa extract`: the files inside a PDF, byte for byte. */
import { lstat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createOutputFolder } from '../../host/output-folder.ts';
import { verificationWords } from '../../locales/verify.ts';
import { greatestFileSize, plainLine, writeRefusal } from '../../verification.ts';
import { couldNot, done, findingsFound, type ExitCode } from '../exit-code.ts';
import { openInspector, type ExtractedFile, type Inspected } from '../inspector.ts';
import { readNamedBytes } from '../named-file.ts';
import type { ExtractOptions } from '../options.ts';
import { complainOfWriting } from '../results.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the files into a folder, all of them or none. */
export async function extract(
  path: string,
  options: ExtractOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { complain, tell } = speechTo(terminal, options);
  const { workingFolder, signal } = terminal;
  const inspected = await filesIn(
    resolve(workingFolder, path),
    resolve(workingFolder, options.root),
    version,
  );
  if (!('files' in inspected)) {
    terminal.err(
      `${path}\n  ${'refusal' in inspected ? writeRefusal(inspected.refusal, options.lang) : ''}\n`,
    );
    return couldNot;
  }
  const { files } = inspected;
  const unsafe = files.find(({ name }, place) => !isSafe(name) || isRepeated(name, files.slice(0, place)));
  if (unsafe !== undefined || files.length === 0) {
    if (unsafe === undefined) complain(verificationWords.noAttachments, {});
    else complain(verificationWords.refusedNames, { name: plainLine(unsafe.name) });
    return findingsFound;
  }
  const out = options.out ?? basename(path).replace(/\.pdf$/i, '');
  const folder = resolve(workingFolder, out);
  const existing = options.force ? undefined : await firstExisting(folder, files);
  if (existing !== undefined) {
    complain(verificationWords.existing, { path: join(out, existing), option: '--force' });
    return couldNot;
  }
  try {
    await createOutputFolder(folder, { signal }).write(
      files.map(({ name, bytes }) => ({ path: name, bytes })),
    );
    for (const { name } of files) tell(verificationWords.extracted, { path: join(out, name) });
    return done;
  } catch (error) {
    return complainOfWriting(error, '--out', options, terminal);
  }
}

async function filesIn(path: string, root: string, version: string): Promise<Inspected> {
  const bytes = await readNamedBytes(path, greatestFileSize);
  if (typeof bytes === 'string') return { refusal: { reason: bytes, detail: '' } };
  const inspector = await openInspector({ root, version });
  try {
    return await inspector.inspect({ task: 'extract', bytes });
  } finally {
    await inspector.close();
  }
}

/** Names that every system takes for a file in the folder where it is put, and for nothing else. */
function isSafe(name: string): boolean {
  const isPlain = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/i.test(name) && name.length <= longestName;
  return isPlain && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

const longestName = 100;

/** Some systems take names that differ in the size of their letters for the same. */
function isRepeated(name: string, before: readonly ExtractedFile[]): boolean {
  return before.some((other) => other.name.toLowerCase() === name.toLowerCase());
}

async function firstExisting(folder: string, files: readonly ExtractedFile[]): Promise<string | undefined> {
  for (const { name } of files) {
    const found = await lstat(join(folder, name)).catch(() => undefined);
    if (found !== undefined) return name;
  }
  return undefined;
}
