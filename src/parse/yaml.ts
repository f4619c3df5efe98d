/** YAML text → data that knows where in the text it stands. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { MessageArguments } from '../model/message.ts';
import { segmentsOf, startOfFile, type Pointer, type Position, type Span } from '../model/position.ts';
import type { EntryPart, SourceFile, Sourced } from '../model/source.ts';
import { charactersOf } from './scalar-offsets.ts';

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

/** The parsed data, or `undefined` with notes that say why there is none. */
export function parseYaml(file: SourceFile): Noted<Sourced<unknown> | undefined> {
  const lines = new LineCounter();
  const at = (start: number, end = start): Span => ({
    start: positionAt(lines, start),
    end: positionAt(lines, end),
  });
  const note = (code: string, span: Span, values: MessageArguments = {}): Diagnostic => ({
    code,
    severity: 'error',
    values,
    file: file.path,
    pointer: '',
    span,
  });

  if (isTooDeep(file.text)) return refused(note('yaml/too-deep', startOfFile, { limit: greatestDepth }));
  const document = parseDocument(file.text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'error',
  });
  const mistakes = [document.errors, document.warnings]
    .flat<YAMLError[][]>()
    .map((error) => note(codeOf(error), at(...placeOf(error, file.text)), valuesOf(error, file.text)));
  if (mistakes.length > 0) return { value: undefined, notes: withoutRepeats(mistakes) };
  if (document.contents === null) return refused(note('yaml/empty', startOfFile));

  const hidden = [
    ...aliasesIn(document, file.text)
      .slice(0, 1)
      .map(([start, end]) => note('yaml/alias', at(start, end))),
    ...deceptiveIn(document, file.text).map(({ character, start, end }) => {
      const code = directionControl.test(character) ? 'yaml/direction-control' : 'yaml/control-character';
      return note(code, at(start, end), { character: codePointName(character) });
    }),
  ];
  if (hidden.length > 0) return { value: undefined, notes: hidden };
  const value = {
    file,
    data: document.toJS() as unknown,
    locate: locator(document, at),
    locateWithin: textLocator(document, file.text, at),
  };
  return { value, notes: [] };
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
      const [start, end] = rangeOfNode(scalar) ?? [0, 0];
      if (character !== undefined) escaped.push({ character, start, end });
    },
  });
  return escaped;
}

/**
 * Aliases are refused altogether: a few of them can expand to gigabytes, and even one hides from a
 * reader of the file what the clause says.
 */
function aliasesIn(document: Document, text: string): [start: number, end: number][] {
  const found: [start: number, end: number][] = [];
  if (!text.includes('*')) return found;
  visit(document, {
    Alias(_, alias) {
      if (isAlias(alias)) found.push(rangeOfNode(alias) ?? [0, 0]);
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

function placeOf(error: YAMLError, text: string): [start: number, end: number] {
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

function locator(document: Document, at: (start: number, end?: number) => Span): Sourced<unknown>['locate'] {
  // Many rules look at the same places.
  const known: Record<EntryPart, Map<Pointer, Span>> = { key: new Map(), value: new Map() };
  return (pointer: Pointer, part: EntryPart = 'value') => {
    const span = known[part].get(pointer) ?? at(...rangeOf(document, segmentsOf(pointer), part));
    known[part].set(pointer, span);
    return span;
  };
}

function textLocator(
  document: Document,
  text: string,
  at: (start: number, end?: number) => Span,
): Sourced<unknown>['locateWithin'] {
  return (pointer, range) => {
    const segments = segmentsOf(pointer);
    const node = segments.reduce<unknown>(
      (inner, segment) => entryOf(inner, segment)?.value,
      document.contents,
    );
    const characters = isScalar(node) ? charactersOf(node, text, range) : undefined;
    return at(...(characters ?? rangeOf(document, segments, 'value')));
  };
}

/**
 * Walks down as far as the data goes. A value is shown where it stands, a collection at its key, and
 * what does not exist at the key of what should hold it.
 */
function rangeOf(
  document: Document,
  segments: readonly string[],
  part: EntryPart,
): [start: number, end: number] {
  let entry: Entry = { key: undefined, value: document.contents };
  for (const [index, segment] of segments.entries()) {
    const inner = entryOf(entry.value, segment);
    if (inner === undefined)
      return index === 0 ? startOf(document) : rangeOf(document, segments.slice(0, index), 'key');
    entry = inner;
  }
  const key = rangeOfNode(entry.key);
  const value = rangeOfNode(entry.value);
  if (key === undefined && isCollection(entry.value)) return [value?.[0] ?? 0, value?.[0] ?? 0];
  return (part === 'key' || isCollection(entry.value) ? (key ?? value) : (value ?? key)) ?? [0, 0];
}

/** Where the data begin, after the comments at the top. */
function startOf(document: Document): [start: number, end: number] {
  const [start] = rangeOfNode(document.contents) ?? [0];
  return [start, start];
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function entryOf(node: unknown, segment: string): Entry | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
  if (isSeq(node) && node.items[Number(segment)] !== undefined)
    return { key: undefined, value: node.items[Number(segment)] };
  return undefined;
}

function rangeOfNode(node: unknown): [start: number, end: number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
