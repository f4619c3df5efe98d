/** Takes entries out of a list in a YAML file; every other byte stays as it is. */
import { isMap, isSeq, parseDocument, type ParsedNode } from 'yaml';
import type { SourceFile } from '../model/source.ts';

/**
 * The text without the entries at some places of a top-level list, or nothing where that cannot be done
 * without touching anything else. Comments above an entry stay: they may speak of the entries that stay too.
 */
export function withoutEntries(
  { text }: SourceFile,
  key: string,
  places: ReadonlySet<number>,
): string | undefined {
  const entries = entriesUnder(text, key);
  if (entries === undefined) return undefined;
  const removed = entries.filter((_, place) => places.has(place));
  const kept = dataOf(text, key).filter((_, place) => !places.has(place));
  const result =
    removed.length === entries.length ? emptied(text, key, entries) : removed.reduceRight(withoutLines, text);
  return JSON.stringify(dataOf(result, key)) === JSON.stringify(kept) ? result : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Each entry from the beginning of the line of its dash to the end of its last line. */
function entriesUnder(text: string, key: string): Stretch[] | undefined {
  const list = listUnder(text, key);
  return list?.map(({ range }) => {
    const dash = text.lastIndexOf('-', range[0]);
    const lastLine = text.indexOf('\n', Math.max(range[0], lastCharacter(text, range[1])));
    return { start: text.lastIndexOf('\n', dash) + 1, end: lastLine === -1 ? text.length : lastLine + 1 };
  });
}

function lastCharacter(text: string, end: number): number {
  let place = end - 1;
  while (place > 0 && /\s/.test(text[place] ?? '')) place -= 1;
  return place;
}

function withoutLines(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + text.slice(end);
}

/** A list cannot be left out of the file: it stays, with nothing in it. */
function emptied(text: string, key: string, entries: readonly Stretch[]): string {
  const rest = entries.reduceRight(withoutLines, text);
  return rest.replace(new RegExp(`^(${key}:)[ \\t]*`, 'm'), '$1 []');
}

function listUnder(text: string, key: string): readonly ParsedNode[] | undefined {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const value = contents.get(key);
  return isSeq<ParsedNode>(value) && !value.flow ? value.items : undefined;
}

function dataOf(text: string, key: string): readonly unknown[] {
  const data = (parseDocument(text).toJS() as Readonly<Record<string, unknown>> | null)?.[key];
  return Array.isArray(data) ? data : [];
}
