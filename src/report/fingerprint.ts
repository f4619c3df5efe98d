/** A name for each finding that stays the same while the file around it changes, so that runs can be compared. */
import { folded } from '../arabic/fold.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Finding } from '../model/report.ts';
import { textName } from '../model/text-hash.ts';

/** A finding that has no fingerprint yet, with the words that it is about. */
export type Unmarked = Omit<Finding, 'fingerprint'> & { readonly excerpt?: string };

/** What a finding is known by. */
export interface FingerprintParts extends Pick<Finding, 'code' | 'file' | 'pointer'> {
  /** The names and quotations in its sentence. */
  readonly values: readonly string[];
  readonly excerpt: string;
}

/**
 * The fingerprint of a finding; `occurrence` counts, from 1, those that nothing else tells apart.
 *
 * Neither lines nor places in lists are part of it, nor the wording of our sentences.
 */
export function fingerprintOf(parts: FingerprintParts, occurrence: number): string {
  return nameOf(identityOf(parts), occurrence);
}

function nameOf(identity: string, occurrence: number): string {
  return textName(`${identity} ${occurrence}`);
}

function identityOf({ code, file, pointer, values, excerpt }: FingerprintParts): string {
  const keys = pointer.replaceAll(placeInList, '');
  return [code, file, keys, ...values.map(spelt), spelt(excerpt)].join('\n');
}

const placeInList = /\/\d+(?=\/|$)/g;

/** A text without what spelling leaves to the writer; what many findings name is folded once. */
function spelt(text: string): string {
  const known = foldedTexts.get(text) ?? folded(text);
  if (foldedTexts.size < mostKept) foldedTexts.set(text, known);
  return known;
}

const mostKept = 10_000;
const foldedTexts = new Map<string, string>();

/** The findings with their fingerprints, in the order of the file. What stands at one place counts as one. */
export function fingerprinted(findings: readonly Unmarked[]): Finding[] {
  const placesByIdentity = new Map<string, string[]>();
  const inOrder = findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return inOrder.map((finding) => {
    const { code, file, pointer, line, column, endLine, endColumn, message, excerpt = '' } = finding;
    const identity = identityOf({ code, file, pointer, values: valuesOf(message), excerpt });
    const places = entryOf(placesByIdentity, identity);
    const place = `${pointer} ${line} ${column} ${endLine} ${endColumn}`;
    if (!places.includes(place)) places.push(place);
    return marked(finding, nameOf(identity, places.indexOf(place) + 1));
  });
}

/**
 * Written out field by field: thousands of findings are held at once. A literal that begins with a spread
 * gives the engine an object of a kind of its own, which takes more memory and many times as long.
 */
function marked(finding: Unmarked, fingerprint: string): Finding {
  const { code, severity, file, line, column, endLine, endColumn, pointer, message } = finding;
  const { remedy, repair, waiver } = finding;
  return {
    code,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(repair === undefined ? {} : { repair }),
    ...(waiver === undefined ? {} : { waiver }),
    fingerprint,
  };
}

function entryOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The same is said of many policies. */
const knownValues = new WeakMap<Bilingual, readonly string[]>();

function valuesOf(message: Bilingual): readonly string[] {
  const values = knownValues.get(message) ?? valuesIn(message.ar);
  knownValues.set(message, values);
  return values;
}

/** What fills the slots of a sentence, without numbers and dates, which change from day to day. */
function valuesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\u2068([^\u2068\u2069]*)\u2069/g), ([, value = '']) =>
    value.replaceAll(/\[\d+\]/g, ''),
  ).filter((value) => /\p{L}/u.test(value));
}
