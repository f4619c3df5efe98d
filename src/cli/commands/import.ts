/** `siyasa import`: drafts from documents that an association has, and a list of what to review. */
import { extname, join, relative, resolve } from 'node:path';
import { createNodeFiles } from '../../host/node-files.ts';
import { createOutputFolder } from '../../host/output-folder.ts';
import {
  isFolderName,
  openImporter,
  reviewForms,
  writeReview,
  type DraftFolder,
  type Importer,
  type ImportResult,
  type ReviewForm,
} from '../../importing.ts';
import { importCommandWords, reviewWords } from '../../locales/import.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { ImportedDocument, RecordedNote } from '../../model/import-record.ts';
import { TemplateError } from '../../model/template-files.ts';
import { openDocumentReader } from '../document-reader.ts';
import { couldNot, done, findingsFound, type ExitCode } from '../exit-code.ts';
import { documentsIn } from '../given-documents.ts';
import { readNamedBytes } from '../named-file.ts';
import { openHost } from '../open-host.ts';
import type { ImportOptions } from '../options.ts';
import { complainOfTemplate, complainOfWriting, writeFile } from '../results.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** A policy with pictures is far smaller than this. */
const greatestFileSize = 64 * 1024 * 1024;

/** Imports each document; one that cannot be imported is said and stops no other. */
export async function importDocuments(
  paths: readonly string[],
  options: ImportOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { complain } = speechTo(terminal, options);
  const reader = openDocumentReader();
  try {
    const host = openHost(options, terminal);
    const folder = resolve(terminal.workingFolder, options.out ?? join(options.root, 'policies'));
    const { importOne, known } = await openImporter(
      host,
      draftFolder(folder, options, terminal),
      version,
      reader.read,
    );
    const mistake = mistakeIn(options, known);
    if (mistake !== undefined) {
      complain(mistake.words, mistake.values);
      return couldNot;
    }
    const given = await documentsIn(paths, (path) => resolve(terminal.workingFolder, path));
    if (given.length === 0) complain(importCommandWords.nothingGiven, { path: paths.join(', ') });
    const documents: ImportedDocument[] = [];
    for (const path of given) {
      const result = await importNamed(path, importOne, options, terminal);
      if (result === undefined) continue;
      await createOutputFolder(folder, { signal: terminal.signal }).write(result.artifacts);
      tell(result, folder, options, terminal);
      documents.push(result.imported);
    }
    const failure = await writeReports(documents, host, options, version, terminal);
    const isWhole = given.length > 0 && documents.length === given.length;
    return failure ?? (isWhole ? codeFor(documents) : couldNot);
  } catch (error) {
    return error instanceof TemplateError
      ? complainOfTemplate(error, options, terminal)
      : complainOfWriting(error, '--out', options, terminal);
  } finally {
    await reader.close();
  }
}

/** Drafts may lie outside the workspace, so they have a folder of their own. */
function draftFolder(folder: string, options: ImportOptions, terminal: Terminal): DraftFolder {
  const { list } = createNodeFiles(folder);
  const { schemasSeenFrom } = openHost({ ...options, root: folder }, terminal);
  return { list, schemasSeenFrom };
}

/** Reads and imports one file; nothing where it cannot be read, which is said. */
async function importNamed(
  path: string,
  importOne: Importer,
  { type, association, force, suggest, ...options }: ImportOptions,
  terminal: Terminal,
): Promise<ImportResult | undefined> {
  const bytes = await readNamedBytes(resolve(terminal.workingFolder, path), greatestFileSize);
  if (typeof bytes === 'string') {
    speechTo(terminal, options).complain(importCommandWords.notRead, { path });
    return undefined;
  }
  const request = {
    ...(type === undefined ? {} : { type }),
    ...(association === undefined ? {} : { association }),
    replaces: force,
    suggests: suggest,
  };
  return importOne({ path, bytes }, request);
}

function codeFor(documents: readonly ImportedDocument[]): ExitCode {
  return documents.some(({ outcome }) => outcome === 'refused') ? findingsFound : done;
}

/** What of the options cannot be. */
function mistakeIn({ type, association, report }: ImportOptions, known: readonly string[]) {
  if (type !== undefined && !known.includes(type))
    return { words: importCommandWords.noType, values: { given: type, known: known.join(', ') } };
  if (association !== undefined && !isFolderName(association))
    return { words: importCommandWords.badId, values: { id: association } };
  const unknown = report.find((path) => formOf(path) === undefined);
  if (unknown !== undefined)
    return {
      words: importCommandWords.badReport,
      values: { path: unknown, known: reviewForms.map((form) => `.${form}`).join(', ') },
    };
  return undefined;
}

function formOf(path: string): ReviewForm | undefined {
  return reviewForms.find((form) => extname(path).toLowerCase() === `.${form}`);
}

/** The files of a document and what there is to say of it. */
function tell({ imported }: ImportResult, folder: string, options: ImportOptions, terminal: Terminal): void {
  const { tell: say, complain } = speechTo(terminal, options);
  const { path, record, written, notes } = imported;
  if (record !== undefined) {
    const { totals, findings } = record;
    const { unassigned } = totals.characters;
    say(importCommandWords.counted, {
      path,
      ...totals.fields,
      sections: totals.sections,
      clauses: totals.clauses,
      unassigned,
    });
    say(importCommandWords.found, { ...findings });
  }
  for (const file of written)
    say(importCommandWords.written, { path: relative(terminal.workingFolder, join(folder, file)) });
  const review = written.find((file) => file.endsWith('.html'));
  if (record !== undefined && review !== undefined) {
    const [association = ''] = record.draft.association.split('/');
    const path = relative(terminal.workingFolder, join(folder, review));
    say(importCommandWords.next, { review: path, command: `siyasa check ${association}` });
  }
  const toSay = [...notes, ...(record?.notes ?? [])].filter(
    ({ severity }) => severity !== 'info' || record === undefined,
  );
  const unit = record?.document.format === 'docx' ? reviewWords.paragraph : reviewWords.line;
  for (const note of toSay)
    complain({ ar: '{line}', en: '{line}' }, { line: sentenceOf(note, path, options.lang, unit) });
}

function sentenceOf(
  { message, remedy, line }: RecordedNote,
  path: string,
  language: Language,
  unit: Bilingual,
): string {
  const place = line === undefined ? path : `${path} (${unit[language]} ${line})`;
  const said = message[language].includes(path) ? message[language] : `${place}: ${message[language]}`;
  return [said, ...(remedy === undefined ? [] : [remedy[language]])].join(' ');
}

async function writeReports(
  documents: readonly ImportedDocument[],
  host: Parameters<typeof writeReview>[0],
  options: ImportOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  let failure: ExitCode | undefined;
  for (const path of options.report) {
    const text = await writeReview(host, documents, formOf(path) ?? 'md', {
      language: options.lang,
      version,
    });
    failure = (await writeFile(resolve(terminal.workingFolder, path), text, options, terminal)) ?? failure;
  }
  return failure;
}
