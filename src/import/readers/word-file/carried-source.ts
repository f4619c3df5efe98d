/**
 * The source that a Word file of ours carries, as far as it has the shape of one.
 *
 * Whoever sent the file may have written anything there: it is bounded here, believed nowhere, and a part of
 * another program that happens to stand in its place is no fault of the document.
 */
import { isDay } from '../../../model/day.ts';
import { layouts } from '../../../model/layout.ts';
import { renditions } from '../../../model/rendition.ts';
import { wordSourceNamespace, type WordSource, type WordStatement } from '../../../model/word-source.ts';
import { Refusal } from '../noticing.ts';
import { childOf, parseXml, type XmlElement } from '../xml.ts';
import type { Package } from '../zip.ts';

const mostParts = 20;
/** More than any source has, twice, in base64. */
const largestPart = 4 * 1024 * 1024;
const deepestXml = 5;
const longestStatement = 20_000;

/** What a package carries; nothing where it carries no source, or none that can be read. */
export async function carriedSourceIn(file: Package): Promise<WordSource | undefined> {
  const names = file.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name)).slice(0, mostParts);
  for (const name of names) {
    const part = await partAt(file, name);
    if (part?.name === 'source' && part.attributes['xmlns'] === wordSourceNamespace) return sourceIn(part);
  }
  return undefined;
}

async function partAt(file: Package, name: string): Promise<XmlElement | undefined> {
  try {
    const bytes = await file.read(name);
    return bytes === undefined || bytes.length > largestPart ? undefined : parseXml(bytes, deepestXml);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function sourceIn(part: XmlElement): WordSource | undefined {
  const [policy, association, name, said] = ['policy', 'association', 'policyName', 'statement'].map(
    (field) => decoded(textOf(part, field)),
  );
  const statement = statementIn(said);
  const shownText = textOf(part, 'shownText');
  if (statement === undefined || !/^[0-9a-f]{64}$/.test(shownText)) return undefined;
  if (policy === undefined || association === undefined || name === undefined) return undefined;
  return {
    statement,
    shownText,
    files: {
      policy: { name: new TextDecoder().decode(name), bytes: policy },
      association: { name: 'association.yaml', bytes: association },
    },
  };
}

function textOf(part: XmlElement, name: string): string {
  const children = childOf(part, name)?.children ?? [];
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replaceAll(/\s/g, '');
}

function decoded(base64: string): Uint8Array | undefined {
  if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function statementIn(bytes: Uint8Array | undefined): WordStatement | undefined {
  if (bytes === undefined || bytes.length > longestStatement) return undefined;
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null) return undefined;
  const { tool, asOf, association, policy, layout, rendition, hasAppendix, supersededBy, pictures } =
    said as Readonly<Record<keyof WordStatement, unknown>>;
  const isWhole =
    [tool, association, policy].every((one) => typeof one === 'string' && one.length <= 200) &&
    typeof asOf === 'string' &&
    isDay(asOf) &&
    (layouts as readonly unknown[]).includes(layout) &&
    (renditions as readonly unknown[]).includes(rendition) &&
    typeof hasAppendix === 'boolean' &&
    (supersededBy === null || isWording(supersededBy)) &&
    isPictures(pictures);
  return isWhole ? (said as WordStatement) : undefined;
}

function isWording(value: unknown): boolean {
  const { ar, en = '' } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof ar === 'string' && typeof en === 'string';
}

function isPictures(value: unknown): boolean {
  const { logo, signatures } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof logo === 'boolean' &&
    Array.isArray(signatures) &&
    signatures.every((name) => typeof name === 'string')
  );
}
