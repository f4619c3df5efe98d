/** Bytes of a file → text, with every way in which that may fail told apart. */
import { decodedText } from '../model/decoded-text.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { Files, ReadFailure } from '../model/host.ts';
import type { MessageArguments } from '../model/message.ts';
import { startOfFile } from '../model/position.ts';
import { greatestTextSize, type SourceFile } from '../model/source.ts';

const codes: Readonly<Record<ReadFailure, string>> = {
  missing: 'load/missing',
  notAFile: 'load/not-a-file',
  tooLarge: 'load/too-large',
  outsideWorkspace: 'load/outside-workspace',
  denied: 'load/denied',
};

/** Reads a file as UTF-8; a byte order mark is dropped, bytes that are not UTF-8 refuse the file. */
export async function readText(files: Files, path: string): Promise<Noted<SourceFile | undefined>> {
  const result = await files.read(path, greatestTextSize);
  if ('failure' in result) return failed(codes[result.failure], path, { limit: greatestTextSize / 1024 });
  const text = decodedText(result.bytes);
  return text === undefined ? failed('load/not-utf-8', path) : { value: { path, text }, notes: [] };
}

/** A note about a file as a whole. */
export function aboutFile(code: string, file: string, values: MessageArguments = {}): Diagnostic {
  return { code, severity: 'error', values, file, pointer: '', span: startOfFile };
}

function failed(code: string, path: string, values: MessageArguments = {}): Noted<undefined> {
  return { value: undefined, notes: [aboutFile(code, path, { path, ...values })] };
}
