/** A YAML file without what a publication copy leaves out; whatever else stands in it stays as it is. */
import {
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type ParsedNode,
} from 'yaml';
import { pointerTo, type Pointer } from '../model/position.ts';
import { leftOutOfPublication } from '../model/rendition.ts';

/** A text without some values, and where they stood. */
export interface Redacted {
  readonly text: string;
  readonly leftOut: readonly Pointer[];
  /** The values themselves, for whoever must see to it that they stand nowhere else. */
  readonly values: readonly string[];
}

/** Takes out, wherever it stands, what a publication copy must not carry. */
export function redacted(text: string): Redacted {
  const document = parseDocument(text);
  const found = entriesLeftOut(document);
  if (found.length === 0) return { text, leftOut: [], values: [] };
  const values = found.map(({ value }) => value).filter((value) => value !== '');
  const shortened = found
    .toReversed()
    .reduce<string>((rest, { stretch }) => withoutStretch(rest, stretch), text);
  for (const { pointer } of found) document.deleteIn(segmentsWithNumbers(pointer));
  const isClean = sameData(shortened, document) && !values.some((value) => shortened.includes(value));
  return {
    // Where the lines cannot be taken out alone, the file is written anew, without its comments.
    text: isClean ? shortened : String(withoutComments(document)),
    leftOut: found.map(({ pointer }) => pointer),
    values,
  };
}

interface FoundEntry {
  readonly pointer: Pointer;
  readonly value: string;
  readonly stretch: readonly [start: number, end: number];
}

const keys = new Set<string>(leftOutOfPublication);

function entriesLeftOut(document: Document.Parsed): FoundEntry[] {
  const found: FoundEntry[] = [];
  visit(document, {
    Pair(_, pair, path) {
      const { key, value } = pair as Pair<ParsedNode, ParsedNode | null>;
      if (!isScalar(key) || !keys.has(String(key.value))) return undefined;
      const stretch = [key.range[0], (value ?? key).range[1]] as const;
      found.push({
        pointer: pointerOf([...path, pair]),
        value: isScalar(value) ? String(value.value) : '',
        stretch,
      });
      return visit.SKIP;
    },
  });
  return found;
}

function pointerOf(path: readonly unknown[]): Pointer {
  const segments = path.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    const parent = path[index - 1] as { readonly items?: readonly unknown[] } | undefined;
    return parent?.items === undefined || isMap(parent) ? [] : [parent.items.indexOf(node)];
  });
  return pointerTo(...segments);
}

/** A list knows its entries by number, a mapping by text. */
function segmentsWithNumbers(pointer: Pointer): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

/** Takes out whole lines where an entry has them to itself, else the entry and the comma beside it. */
function withoutStretch(text: string, [start, end]: FoundEntry['stretch']): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  if (text.slice(lineStart, start).trim() === '' && /^\s*(?:#.*)?$/.test(after))
    return text.slice(0, lineStart) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1));
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (comma !== undefined) return text.slice(0, start) + text.slice(end + comma);
  const before = /\s*,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return text.slice(0, start - before) + text.slice(end);
}

function sameData(text: string, document: Document.Parsed): boolean {
  const shortened = parseDocument(text);
  return (
    shortened.errors.length === 0 && JSON.stringify(shortened.toJS()) === JSON.stringify(document.toJS())
  );
}

function withoutComments(document: Document.Parsed): Document.Parsed {
  const clear = (node: { comment?: string | null; commentBefore?: string | null }) => {
    delete node.comment;
    delete node.commentBefore;
  };
  clear(document);
  visit(document, {
    Node: (_, node) => {
      clear(node);
    },
  });
  return document;
}
