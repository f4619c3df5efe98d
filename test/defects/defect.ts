/** A seeded defect: a sound association with one thing made wrong, and what the check must say about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parse, parseDocument, type Document } from 'yaml';
import { segmentsOf } from '../../src/model/position.ts';

/** A finding that is expected; `text` is what its span covers, where the span is of some characters. */
export interface Expected {
  readonly code: string;
  readonly at?: string;
  readonly text?: string;
}

/** One change to a file: pointers are JSON Pointers into it. */
export interface Mutation {
  /** Values that are written, whatever was there. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  /** Entries that are put into a list before the place that the pointer names. */
  readonly insert?: Readonly<Record<string, unknown>>;
  /** Words that are replaced inside a text: pointer → [from, to]. */
  readonly replace?: Readonly<Record<string, readonly [from: string, to: string]>>;
}

/** A case as its file has it. */
export interface DefectCase {
  /** What is wrong, or what is tricky and right, in a few words. */
  readonly name: string;
  /** Which sound association it starts from. */
  readonly base?: string;
  readonly policy?: Mutation;
  readonly association?: Mutation;
  /** Words that take the place of the text of the added section. */
  readonly text?: { readonly ar: string; readonly en?: string };
  /** The profile of another association of the workspace. */
  readonly neighbour?: Readonly<Record<string, unknown>>;
  readonly waivers?: readonly Readonly<Record<string, unknown>>[];
  readonly asOf?: string;
  /** Whether long texts are broken into lines, as people write them. */
  readonly folded?: boolean;
  /** None for a text that is tricky and right. */
  readonly expect?: readonly Expected[];
  /** What else may rightly be said. */
  readonly allow?: readonly string[];
}

const casesFolder = 'test/defects/cases';
const fixturesFolder = 'test/fixtures';

/** Every case, with the name of its file before its own. */
export function readCases(): DefectCase[] {
  return readdirSync(casesFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      (parse(readFileSync(join(casesFolder, name), 'utf8')) as DefectCase[]).map((one) => ({
        ...one,
        name: `${name.replace('.yaml', '')}: ${one.name}`,
      })),
    );
}

/** The files of the workspace that a case describes; without a case, those of the sound association. */
export function filesOf(base: string, one?: DefectCase): Record<string, string> {
  const folder = `policies/${base}`;
  const read = (name: string) => readFileSync(join(fixturesFolder, base, name), 'utf8');
  const policyName =
    readdirSync(join(fixturesFolder, base)).find((name) => name !== 'association.yaml') ?? '';
  return {
    [`${folder}/association.yaml`]: mutated(read('association.yaml'), one?.association),
    [`${folder}/${policyName}`]: mutated(
      read(policyName),
      policyMutation(one),
      one?.folded === true ? 100 : 0,
    ),
    ...(one?.neighbour === undefined ? {} : neighbourFile(one.neighbour)),
    ...(one?.waivers === undefined
      ? {}
      : { [`${folder}/waivers.yaml`]: JSON.stringify({ waivers: one.waivers }) }),
  };
}

function policyMutation({ policy, text }: Pick<DefectCase, 'policy' | 'text'> = {}): Mutation | undefined {
  if (text === undefined) return policy;
  return { ...policy, set: { '/sections/additional/0/text': text, ...policy?.set } };
}

function neighbourFile(profile: Readonly<Record<string, unknown>>): Record<string, string> {
  const least = { id: 'neighbour', legalForm: 'association' };
  return { 'policies/neighbour/association.yaml': JSON.stringify({ ...least, ...profile }) };
}

/** What is taken away goes first, so that pointers to it are those of the sound file. */
function mutated(text: string, mutation: Mutation | undefined, lineWidth = 0): string {
  if (mutation === undefined) return text;
  const document = parsed(text);
  for (const pointer of mutation.remove ?? [])
    if (!document.deleteIn(pathTo(document, pointer))) throw new Error(`There is no ${pointer} to remove`);
  for (const [pointer, value] of Object.entries(mutation.set ?? {}))
    document.setIn(pathTo(document, pointer), document.createNode(value));
  for (const [pointer, words] of Object.entries(mutation.replace ?? {}))
    replaceWords(document, pointer, words);
  for (const [pointer, value] of Object.entries(mutation.insert ?? {})) insertEntry(document, pointer, value);
  return document.toString({ lineWidth });
}

const parsedTexts = new Map<string, Document>();

/** The same few files are changed hundreds of times, and copying a document is quicker than parsing it. */
function parsed(text: string): Document {
  const document = parsedTexts.get(text) ?? parseDocument(text);
  parsedTexts.set(text, document);
  return document.clone();
}

function replaceWords(document: Document, pointer: string, [from, to]: readonly [string, string]): void {
  const node = document.getIn(pathTo(document, pointer), true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.value.includes(from))
    throw new Error(`${pointer} does not contain «${from}»`);
  node.value = node.value.replace(from, to);
}

function insertEntry(document: Document, pointer: string, value: unknown): void {
  const path = pathTo(document, pointer);
  const list = document.getIn(path.slice(0, -1), true);
  if (!isSeq(list)) throw new Error(`${pointer} is not in a list`);
  list.items.splice(Number(path.at(-1)), 0, document.createNode(value));
}

/** Keys of maps are words and places in lists are numbers; which is which shows in the document. */
function pathTo(document: Document, pointer: string): (string | number)[] {
  let node: unknown = document.contents;
  return segmentsOf(pointer).map((segment) => {
    const key = isSeq(node) ? Number(segment) : segment;
    node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    return key;
  });
}
