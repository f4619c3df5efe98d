/** YAML text → data that knows where in the text it stands. */
import { isAlias, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { MessageArguments } from '../model/message.ts';
import { startOfFile, type Span } from '../model/position.ts';
import type { SourceFile, Sourced } from '../model/source.ts';
import { readCommonYaml } from './common-yaml.ts';
import { readDocument, stretchOf } from './document.ts';
import { locatorsOf, spansIn, type PlacedData, type Stretch } from './places.ts';

/** Nesting beyond this is no policy; it is refused before it can exhaust the stack. */
const greatestDepth = 40;

/**
 * Characters that no policy needs and that deceive: embeddings, overrides and isolates make text read
 * otherwise than it is stored; control characters can command a terminal; half a pair is no character.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const deceptive = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** Those that turn the direction of text, among the deceptive. */
const directionControl = /[\u202A-\u202E\u2066-\u2069]/;

/** Makes a note about a stretch of the file. */
type Note = (code: string, span: Span, values?: MessageArguments) => Diagnostic;

/** The parsed data, or `undefined` with notes that say why there is none. */
export function parseYaml(file: SourceFile): Noted<Sourced<unknown> | undefined> {
  const at = spansIn(file.text);
  const note: Note = (code, span, values = {}) => ({
    code,
    severity: 'error',
    values,
    file: file.path,
    pointer: '',
    span,
  });
  const sourced = ({ data, root }: PlacedData): Noted<Sourced<unknown>> => ({
    value: { file, data, ...locatorsOf(root, file.text, at) },
    notes: [],
  });

  if (isTooDeep(file.text)) return refused(note('yaml/too-deep', startOfFile, { limit: greatestDepth }));
  const common = file.text.search(deceptive) === -1 ? readCommonYaml(file.text) : undefined;
  if (common !== undefined) return sourced(common);
  const document = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'error',
  });
  const notes = notesOn(document, file.text, at, note);
  return notes.length > 0 ? { value: undefined, notes } : sourced(readDocument(document));
}

/** What is wrong with a document, or hidden in it. */
function notesOn(
  document: Document.Parsed,
  text: string,
  at: (start: number, end?: number) => Span,
  note: Note,
): readonly Diagnostic[] {
  const mistakes = [document.errors, document.warnings]
    .flat<YAMLError[][]>()
    .map((error) => note(codeOf(error), at(...placeOf(error, text)), valuesOf(error, text)));
  if (mistakes.length > 0) return withoutRepeats(mistakes);
  if (document.contents === null) return [note('yaml/empty', startOfFile)];
  return [
    ...aliasesIn(document, text)
      .slice(0, 1)
      .map(([start, end]) => note('yaml/alias', at(start, end))),
    ...deceptiveIn(document, text).map(({ character, start, end }) => {
      const code = directionControl.test(character) ? 'yaml/direction-control' : 'yaml/control-character';
      return note(code, at(start, end), { character: codePointName(character) });
    }),
  ];
}

function refused(note: Diagnostic): Noted<undefined> {
  return { value: undefined, notes: [note] };
}

/**
 * A bound on how deep collections nest, read off the text: brackets that are open at once, the `- - -`
 * of one line, or indentation. It may count brackets in prose too, which only errs towards refusal of
 * text that no policy has. Each measure is taken only where the text could exceed the limit at all.
 */
function isTooDeep(text: string): boolean {
  return (
    bracketNestingOf(text) > greatestDepth ||
    compactNesting.test(text) ||
    (deepIndentation.test(text) && indentationStepsOf(text) > greatestDepth)
  );
}

/** More `- ` or `? ` at the start of a line than may be nested. */
const compactNesting = new RegExp(String.raw`^[ \t]*(?:[-?][ \t]+){${greatestDepth + 1}}`, 'm');

/** So many levels need at least so many spaces. */
const deepIndentation = new RegExp(`^ {${greatestDepth}}`, 'm');

/** The most brackets that are open at once, whatever they stand in. */
function bracketNestingOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** How many different indentations enclose the most deeply indented line. */
function indentationStepsOf(text: string): number {
  const enclosing: number[] = [];
  let most = 0;
  for (const [, indentation = ''] of text.matchAll(/^( *)\S/gm)) {
    while (enclosing.length > 0 && (enclosing.at(-1) ?? 0) >= indentation.length) enclosing.pop();
    enclosing.push(indentation.length);
    most = Math.max(most, enclosing.length);
  }
  return most;
}

/** One mistake can be reported once for each collection that it leaves open. */
function withoutRepeats(notes: readonly Diagnostic[]): Diagnostic[] {
  const places = notes.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
  return notes.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

interface Deceptive {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/** Deceptive characters as they stand in the text or, where it has backslashes, as a quoted text escapes them. */
function deceptiveIn(document: Document, text: string): Deceptive[] {
  const raw = Array.from(text.matchAll(deceptive), ({ 0: character, index }) => ({
    character,
    start: index,
    end: index + character.length,
  }));
  if (raw.length > 0 || !text.includes('\\')) return raw;
  const escaped: Deceptive[] = [];
  visit(document, {
    Scalar(_, scalar) {
      const [character] = typeof scalar.value === 'string' ? (scalar.value.match(deceptive) ?? []) : [];
      const [start, end] = stretchOf(scalar) ?? [0, 0];
      if (character !== undefined) escaped.push({ character, start, end });
    },
  });
  return escaped;
}

/**
 * Aliases are refused altogether: a few of them can expand to gigabytes, and even one hides from a
 * reader of the file what the clause says.
 */
function aliasesIn(document: Document, text: string): Stretch[] {
  const found: Stretch[] = [];
  if (!text.includes('*')) return found;
  visit(document, {
    Alias(_, alias) {
      if (isAlias(alias)) found.push(stretchOf(alias) ?? [0, 0]);
    },
  });
  return found;
}

function codeOf(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'yaml/duplicate-key';
    case 'TAB_AS_INDENT':
      return 'yaml/tab-indentation';
    case 'MULTIPLE_DOCS':
      return 'yaml/several-documents';
    case 'BAD_INDENT':
      return 'yaml/indentation';
    case 'MISSING_CHAR':
      return 'yaml/missing-character';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yaml/colon-in-text';
    case 'BAD_SCALAR_START':
      return 'yaml/reserved-character';
    case 'TAG_RESOLVE_FAILED':
      return 'yaml/tag';
    default:
      return 'yaml/syntax';
  }
}

function placeOf(error: YAMLError, text: string): Stretch {
  const [start, end] = error.pos;
  return error.code === 'DUPLICATE_KEY' ? [start, start + keyAt(text, start).length] : [start, end];
}

function valuesOf(error: YAMLError, text: string): MessageArguments {
  if (error.code === 'DUPLICATE_KEY') return { key: keyAt(text, error.pos[0]) };
  if (error.code === 'BAD_SCALAR_START') return { character: text.charAt(error.pos[0]) };
  return {};
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
