/** Where results go: each format that was asked for to its file, or to the terminal. */
import { basename, dirname, resolve } from 'node:path';
import { jsonPieces, prettyPieces, prettyReport, reporters } from '../formats.ts';
import { createOutputFolder } from '../host/output-folder.ts';
import { failureWords, resultWords, usageWords } from '../locales/cli.ts';
import type { PrintFailure } from '../model/commission.ts';
import { isBinary, isPage, type Format } from '../model/format.ts';
import { OutputError, type Host } from '../model/host.ts';
import type { Report } from '../model/report.ts';
import { TemplateError } from '../model/template-files.ts';
import { reportAsPage, type Inspection } from '../pipeline.ts';
import { couldNot, type ExitCode } from './exit-code.ts';
import type { CheckOptions, FormatRequest, SharedOptions } from './options.ts';
import { complainOfPrinting, speechTo } from './speech.ts';
import type { Terminal } from './terminal.ts';

/** What a format gives: text, text in pieces where it may be longer than a string, bytes, or why a page could not be printed. */
type Result = string | Iterable<string> | Uint8Array | PrintFailure;

/** Makes one format. */
export type MakeResult = (format: Format) => Result | Promise<Result>;

/** The formats that were asked for; people get the one that is made for them. */
function requested(requests: readonly FormatRequest[]): readonly FormatRequest[] {
  return requests.length === 0 ? [{ format: 'pretty' }] : requests;
}

/** Delivers every format that was asked for; the exit code where one could not be delivered. */
export async function deliver(
  { format: requests, ...options }: SharedOptions & Pick<CheckOptions, 'format'>,
  terminal: Terminal,
  make: MakeResult,
): Promise<ExitCode | undefined> {
  let failure: ExitCode | undefined;
  for (const { format, file } of requested(requests)) {
    if (file === undefined && isBinary(format)) {
      const example = `${format}=report.${format}`;
      speechTo(terminal, options).complain(usageWords.needsFile, { format, example });
      failure = couldNot;
      continue;
    }
    const result = await madeUnlessTooLong(make, format);
    if (result === undefined) {
      speechTo(terminal, options).complain(usageWords.tooLong, { format, other: 'json' });
      failure = couldNot;
    } else failure = (await deliverOne(result, file, options, terminal)) ?? failure;
  }
  return failure;
}

/** A text has a greatest length, about half a gigabyte: what many thousand policies give may be longer. */
async function madeUnlessTooLong(make: MakeResult, format: Format): Promise<Result | undefined> {
  try {
    return await make(format);
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length') return undefined;
    throw error;
  }
}

/** How a report is made in each format. */
export function reportMaker(
  inspection: Inspection,
  host: Host,
  { lang: language, colour }: SharedOptions,
  terminal: Terminal,
  textOf?: (file: string) => string | undefined,
): MakeResult {
  const frames = terminal.outIsTerminal && textOf !== undefined ? { textOf } : {};
  return (format) => {
    if (isPage(format)) return reportAsPage(host, inspection, format);
    if (format === 'json') return jsonPieces(inspection.report);
    if (format === 'pretty') return prettyPieces(inspection.report, { language, colour, ...frames });
    return reporters[format].write(inspection.report, { language, colour, ...frames });
  };
}

async function deliverOne(
  result: Result,
  file: string | undefined,
  options: SharedOptions,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  if (isFailure(result)) {
    complainOfPrinting([result], options, terminal);
    return couldNot;
  }
  if (file === undefined) {
    for (const piece of piecesOf(result)) terminal.out(piece);
    return undefined;
  }
  return writeFile(resolve(terminal.workingFolder, file), result, options, terminal);
}

/** Shows the findings of a report beside the result of a command. */
export function tellFindings(
  report: Report,
  { lang: language, colour }: SharedOptions,
  { err }: Terminal,
): void {
  err(prettyReport(report, { language, colour }));
}

/** Writes a file that the user named; whatever was there is replaced as a whole. */
export async function writeFile(
  path: string,
  content: Exclude<Result, PrintFailure>,
  options: SharedOptions,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { remark } = speechTo(terminal, options);
  const bytes = content instanceof Uint8Array ? content : encoded(content);
  try {
    const folder = createOutputFolder(dirname(path), { signal: terminal.signal });
    await folder.write([{ path: basename(path), bytes }]);
    remark(resultWords.written, { path });
    return undefined;
  } catch (error) {
    return complainOfWriting(error, '--format', options, terminal);
  }
}

function piecesOf(result: Exclude<Result, PrintFailure>): Iterable<string> {
  if (typeof result === 'string') return [result];
  return result instanceof Uint8Array ? [new TextDecoder().decode(result)] : result;
}

function* encoded(text: string | Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of typeof text === 'string' ? [text] : text) yield encoder.encode(piece);
}

/** Says why files could not be written; anything else is thrown on. */
export function complainOfWriting(
  error: unknown,
  option: string,
  options: SharedOptions,
  terminal: Terminal,
): ExitCode {
  if (!(error instanceof OutputError)) throw error;
  speechTo(terminal, options).complain(failureWords[error.reason], { path: error.path, option });
  return couldNot;
}

/** Says what is wrong with a template of the workspace; anything else is thrown on. */
export function complainOfTemplate(error: unknown, options: SharedOptions, terminal: Terminal): ExitCode {
  if (!(error instanceof TemplateError)) throw error;
  const values = { path: `templates/${error.file}`, detail: error.detail };
  speechTo(terminal, options).complain(failureWords.template, values);
  return couldNot;
}

function isFailure(result: Result): result is PrintFailure {
  return typeof result === 'object' && 'reason' in result;
}
