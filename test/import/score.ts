/** How well documents are recognised: sections, clauses, nesting, approval and identity, and whether anything was lost. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDocument } from '../../src/import/readers/read-document.ts';
import { recognise, type Pattern } from '../../src/import/recognise/recognise.ts';
import type { ReadDocument } from '../../src/model/imported.ts';
import type { JsonSchema } from '../../src/model/schema.ts';
import type { Recognition } from '../../src/model/recognition.ts';
import { policyTypesIn } from '../../src/validate/policy-types.ts';
import {
  englishOf,
  factsOf,
  outlineIn,
  outlineOf,
  valueAt,
  type Expectation,
  type OutlineLine,
} from './expectations.ts';

const folder = 'test/import/fixtures/recognised';
const typePath = 'policy-types/beneficiary-relations.schema.json';

/** The policy type with its terms, as the product has them. */
export const pattern: Pattern = {
  type: policyTypesIn(
    new Map([[typePath, JSON.parse(readFileSync(join('schemas', typePath), 'utf8')) as JsonSchema]]),
  ).get('beneficiary-relations')!.type,
  terms: (
    parse(readFileSync('standards/terminology/beneficiary-relations.yaml', 'utf8')) as {
      terms: Pattern['terms'];
    }
  ).terms,
};

/** So many of so many. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

/** What was measured of one document. */
export interface Score {
  readonly sections: Share;
  readonly items: Share;
  /** English texts, each beside its Arabic. */
  readonly english: Share;
  /** Of the clauses that were found, those that stand below the right one. */
  readonly nesting: Share;
  readonly approval: Share;
  readonly identity: Share;
  /** Characters of the document, spaces aside, of which there is no account. */
  readonly lost: number;
  /** What is in the draft and not in the document, in words. */
  readonly invented: readonly string[];
  /** What is in the document and was not found, in words. */
  readonly missed: readonly string[];
}

/** A document of the fixtures with what is expected of it. */
export interface Fixture {
  readonly name: string;
  readonly path: string;
  readonly expected: Expectation;
}

/** The fixtures by name. */
export function readFixtures(): Fixture[] {
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.expected.yaml'))
    .map((name) => {
      const stem = name.replace('.expected.yaml', '');
      const path = join(
        folder,
        names.find((other) => other.startsWith(`${stem}.`) && other !== name)!,
      );
      return { name: stem, path, expected: parse(readFileSync(join(folder, name), 'utf8')) as Expectation };
    });
}

/** A document as it was read and recognised. */
export interface Read {
  readonly document: ReadDocument;
  readonly recognition: Recognition;
}

/** Reads and recognises a file. */
export async function readFile(path: string): Promise<Read> {
  const { value: document, notes } = await readDocument(path, new Uint8Array(readFileSync(path)));
  if (document === undefined) throw new Error(`${path}: ${notes.map(({ code }) => code).join(', ')}`);
  return { document, recognition: recognise(document, pattern) };
}

/** Compares what was recognised with what a person reads. */
export function scoreOf({ document, recognition }: Read, expected: Expectation): Score {
  const wanted = outlineIn(expected.outline);
  const got = outlineOf(recognition.policy);
  const clauses = pairsOf(wanted.filter(isText), got.filter(isText));
  const facts = factsOf(recognition);
  const approval = comparedFacts(expected.policy ?? {}, facts, 'policy:');
  const identity = comparedFacts(
    { '/legalForm': 'association', ...expected.association },
    facts,
    'association:',
  );
  const known = new Set([...approval.names, ...identity.names]);
  const extraFacts = [...facts.keys()].filter((name) => !known.has(name));
  const english = comparedEnglish(expected.english ?? {}, englishOf(recognition.policy));
  const sections = pairsOf(
    wanted.filter(({ depth }) => depth === 0),
    got.filter(({ depth }) => depth === 0),
  );
  return {
    sections: { found: sections.pairs.length, of: wanted.filter(({ depth }) => depth === 0).length },
    items: { found: clauses.pairs.length, of: wanted.filter(isText).length },
    english,
    nesting: {
      found: clauses.pairs.filter(([one, other]) => one.depth === other.depth && one.parent === other.parent)
        .length,
      of: clauses.pairs.length,
    },
    approval,
    identity,
    lost: lostCharacters({ document, recognition }),
    invented: [
      ...sections.extra.map(({ text }) => `section ${text}`),
      ...clauses.extra.map(({ section, text }) => `${section}: ${text}`),
      ...english.extra,
      ...extraFacts.map((name) => `${name} = ${facts.get(name) ?? ''}`),
    ],
    missed: [
      ...sections.missing.map(({ text }) => `section ${text}`),
      ...clauses.missing.map(({ section, text }) => `${section}: ${text}`),
      ...[...english.wrong, ...approval.wrong, ...identity.wrong],
    ],
  };
}

function isText({ depth }: OutlineLine): boolean {
  return depth > 0;
}

interface Pairs {
  readonly pairs: readonly (readonly [OutlineLine, OutlineLine])[];
  readonly missing: readonly OutlineLine[];
  readonly extra: readonly OutlineLine[];
}

/** Lines of the same section, sign and text. */
function pairsOf(wanted: readonly OutlineLine[], got: readonly OutlineLine[]): Pairs {
  const rest = [...got];
  const pairs: (readonly [OutlineLine, OutlineLine])[] = [];
  const missing: OutlineLine[] = [];
  for (const line of wanted) {
    const place = rest.findIndex(
      (other) => other.section === line.section && other.sign === line.sign && other.text === line.text,
    );
    if (place < 0) missing.push(line);
    else pairs.push([line, ...rest.splice(place, 1)] as unknown as readonly [OutlineLine, OutlineLine]);
  }
  return { pairs, missing, extra: rest };
}

function comparedEnglish(
  expected: Readonly<Record<string, string>>,
  got: ReadonlyMap<string, string>,
): Share & { readonly wrong: readonly string[]; readonly extra: readonly string[] } {
  const wrong = Object.entries(expected).filter(([place, text]) => got.get(place) !== text);
  const extra = [...got.keys()].filter((place) => !(place in expected));
  return {
    found: Object.keys(expected).length - wrong.length,
    of: Object.keys(expected).length,
    wrong: wrong.map(([place, text]) => `${place} = ${text}, found ${got.get(place) ?? 'nothing'}`),
    extra: extra.map((place) => `${place} = ${got.get(place) ?? ''}`),
  };
}

function comparedFacts(
  expected: Readonly<Record<string, string | number>>,
  facts: ReadonlyMap<string, string | number>,
  file: string,
): Share & { readonly names: readonly string[]; readonly wrong: readonly string[] } {
  const names = Object.keys(expected).map((pointer) => file + pointer);
  const wrong = Object.entries(expected).filter(([pointer, value]) => facts.get(file + pointer) !== value);
  return {
    found: names.length - wrong.length,
    of: names.length,
    names,
    wrong: wrong.map(
      ([pointer, value]) => `${file}${pointer} = ${value}, found ${facts.get(file + pointer) ?? 'nothing'}`,
    ),
  };
}

/**
 * Every character must be in exactly one piece, in the order of the document, and every piece that is a value
 * must stand in the draft, or be what a value of it was read from.
 */
export function lostCharacters({ document, recognition }: Read): number {
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  const whole = bare(document.blocks.map(({ text }) => text).join(''));
  const accounted = bare(recognition.pieces.map(({ stretch }) => stretch.text).join(''));
  if (whole !== accounted) return Math.max(1, Math.abs(whole.length - accounted.length));
  const lost = recognition.pieces.filter(({ stretch, use, place }) => {
    if (use !== 'value' || place === undefined) return false;
    const value = valueAt(recognition[place.file], place.pointer);
    // An object stands for a sentence that gave its fields; a value of another form was computed.
    if (typeof value !== 'string') return value === undefined;
    const written = bare(stretch.text);
    const plain = bare(value).replaceAll('\\', '');
    return !plain.includes(written.replaceAll('\\', '')) && !isComputed(place.pointer);
  });
  return lost.reduce((sum, { stretch }) => sum + bare(stretch.text).length, 0);
}

/** Days, numbers, capacities and bodies are read from words, not copied. */
function isComputed(pointer: string): boolean {
  return /[dD]ate$|\/(?:number|issue|next|year|mode|body|role|owner|decisionNumber|unifiedNumber|registerNumber)$/.test(
    pointer,
  );
}

/** Shares added up. */
export function together(shares: readonly Share[]): Share {
  return {
    found: shares.reduce((sum, { found }) => sum + found, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

/** From 0 to 1; nothing to find is found. */
export function ratio({ found, of }: Share): number {
  return of === 0 ? 1 : found / of;
}
