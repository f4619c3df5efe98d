/** A name for each finding that stays the same while the file around it changes, so that runs can be compared. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { folded } from '../arabic/fold.ts';
import { isDossier, type Dossier, type UnreadableAssociation } from '../model/dossier.ts';
import { segmentsOf, type Pointer } from '../model/position.ts';
import type { Finding } from '../model/report.ts';
import type { Sourced } from '../model/source.ts';

/** A finding that has no fingerprint yet. */
export type Unmarked = Omit<Finding, 'fingerprint'>;

/** The words that a finding is about, where more than its place in the document is needed to know it by. */
export type ExcerptOf = (finding: Unmarked) => string;

/** What a finding is known by. */
export interface FingerprintParts extends Pick<Finding, 'code' | 'file' | 'pointer'> {
  /** The names and quotations in its sentence. */
  readonly values: readonly string[];
  readonly excerpt: string;
}

const digits = 16;

/**
 * The fingerprint of a finding; `occurrence` counts, from 1, those that nothing else tells apart.
 *
 * Neither lines nor places in lists are part of it, nor the wording of our sentences.
 */
export function fingerprintOf(parts: FingerprintParts, occurrence: number): string {
  const identity = `${identityOf(parts)} ${occurrence}`;
  return bytesToHex(sha256(utf8ToBytes(identity))).slice(0, digits);
}

function identityOf({ code, file, pointer, values, excerpt }: FingerprintParts): string {
  const keys = segmentsOf(pointer).filter((segment) => !isIndex(segment));
  return JSON.stringify([code, file, keys, values.map(folded), folded(excerpt)]);
}

/** The findings with their fingerprints, in the order of the file. What stands at one place counts as one. */
export function fingerprinted(findings: readonly Unmarked[], excerptOf: ExcerptOf = () => ''): Finding[] {
  const placesByIdentity = new Map<string, string[]>();
  const inOrder = findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return inOrder.map((finding) => {
    const parts = { ...finding, values: valuesIn(finding.message.ar), excerpt: excerptOf(finding) };
    const places = entryOf(placesByIdentity, identityOf(parts));
    const place = [finding.pointer, finding.line, finding.column, finding.endLine, finding.endColumn].join(
      ' ',
    );
    if (!places.includes(place)) places.push(place);
    return { ...finding, fingerprint: fingerprintOf(parts, places.indexOf(place) + 1) };
  });
}

function entryOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What fills the slots of a sentence, without numbers and dates, which change from day to day. */
function valuesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\u2068([^\u2068\u2069]*)\u2069/g), ([, value = '']) =>
    value.replaceAll(/\[\d+\]/g, ''),
  ).filter((value) => /\p{L}/u.test(value));
}

function isIndex(segment: string): boolean {
  return /^\d+$/.test(segment);
}

/** The words that findings about an association are about, from its files. */
export function excerptsFrom(subject: Dossier | UnreadableAssociation): ExcerptOf {
  const sources: Sourced<unknown>[] = isDossier(subject)
    ? [subject.association, ...subject.policies.map(({ source }) => source)]
    : [];
  const byFile = new Map(sources.map((source) => [source.file.path, source]));
  const linesOf = new Map<string, string[]>();
  return (finding) => {
    const source = byFile.get(finding.file);
    if (source === undefined) return '';
    const lines = linesOf.get(finding.file) ?? source.file.text.split('\n');
    linesOf.set(finding.file, lines);
    return isPartOfText(finding, source)
      ? charactersAt(finding, lines)
      : firstTextIn(itemAt(source.data, finding.pointer));
  };
}

/** Whether a finding is about some characters of a text rather than about the text. */
function isPartOfText(
  { pointer, line, column, endLine, endColumn }: Unmarked,
  source: Sourced<unknown>,
): boolean {
  const { start, end } = source.locate(pointer);
  return start.line !== line || start.column !== column || end.line !== endLine || end.column !== endColumn;
}

function charactersAt({ line, column, endLine, endColumn }: Unmarked, lines: readonly string[]): string {
  const touched = lines.slice(line - 1, endLine);
  const last = touched.at(-1)?.slice(0, endColumn - 1) ?? '';
  return [...touched.slice(0, -1), last].join('\n').slice(column - 1);
}

/** The innermost entry of a list that a pointer leads through; nothing where there is no list. */
function itemAt(data: unknown, pointer: Pointer): unknown {
  let value = data;
  let item: unknown;
  for (const segment of segmentsOf(pointer)) {
    value = new Map<string, unknown>(entriesOf(value)).get(segment);
    if (isIndex(segment)) item = value;
  }
  return item;
}

function firstTextIn(value: unknown): string {
  if (typeof value === 'string') return value;
  for (const [, inner] of entriesOf(value)) {
    const text = firstTextIn(inner);
    if (text !== '') return text;
  }
  return '';
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
