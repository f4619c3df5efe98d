/**
 * A Word file → a tree. It is read as Word stores it and not by way of HTML, which has no numbers of
 * paragraphs, no headers and footers and no places.
 */
import type { Root, RootContent } from 'mdast';
import type { ReadingLimits } from '../../model/imported.ts';
import type { WordSource } from '../../model/word-source.ts';
import { Refusal, type Remark } from './noticing.ts';
import { readBlocks, type WordReading } from './word-file/body.ts';
import { carriedSourceIn } from './word-file/carried-source.ts';
import { numberingOf } from './word-file/numbering.ts';
import { stylesOf } from './word-file/styles.ts';
import { childOf, childrenOf, countOf, parseXml, type XmlElement } from './xml.ts';
import { openPackage, type Package } from './zip.ts';

/** A tree, what was noticed while it was read, and the source that the file carries. */
export interface WordFileReading {
  readonly tree: Root;
  readonly remarks: readonly Remark[];
  readonly wordSource: WordSource | undefined;
}

/** A part to which another leads. */
interface Relation {
  readonly id: string;
  /** The last word of its type, such as `styles`. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** XML of real files nests so deep, and what is deeper was made to exhaust the stack. */
const deepestXml = 400;

/** Whether a package is a Word file. */
export function isWordFile({ names }: Package): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** Reads a Word file: its body, then its notes, then what stands above and below every page. */
export async function readDocx(bytes: Uint8Array, limits: ReadingLimits): Promise<WordFileReading> {
  const file = openPackage(bytes, limits.unpacked);
  const main = await mainPartOf(file);
  const relations = await relationsOf(file, main);
  const partOf = async (kind: string) => {
    const found = relations.find((relation) => relation.kind === kind && !relation.isExternal);
    return found === undefined ? undefined : partAt(file, found.target);
  };
  const [document, styles, numbering, footnotes, endnotes, comments] = await Promise.all([
    partAt(file, main),
    ...['styles', 'numbering', 'footnotes', 'endnotes', 'comments'].map(partOf),
  ]);
  const body = childOf(document, 'w:body');
  if (body === undefined) throw new Refusal('import/damaged');
  const saysPages = countOf(body, new Set(['w:lastRenderedPageBreak'])) > 0;
  const reading: WordReading = {
    styles: stylesOf(styles),
    numbering: numberingOf(numbering),
    counts: { changes: 0, hidden: 0, images: 0, embedded: 0 },
    line: 0,
    page: saysPages ? 1 : undefined,
  };
  const children = readBlocks(body, reading);
  reading.page = undefined;
  children.push(...notesIn(footnotes, reading), ...notesIn(endnotes, reading));
  for (const part of await runningParts(file, body, relations))
    children.push(...readBlocks(part, reading, { role: 'running' }));
  const remarks = [
    ...remarksOn(reading),
    ...counted('import/comments', childrenOf(comments, 'w:comment').length),
    ...remarksOnPackage(file, relations),
  ];
  return { tree: { type: 'root', children }, remarks, wordSource: await carriedSourceIn(file) };
}

async function partAt(file: Package, path: string): Promise<XmlElement | undefined> {
  const bytes = await file.read(path);
  return bytes === undefined ? undefined : parseXml(bytes, deepestXml);
}

async function mainPartOf(file: Package): Promise<string> {
  const relations = await relationsOf(file, '');
  const main = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  const path = main ?? file.names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (path === undefined) throw new Refusal('import/damaged');
  return path;
}

/** The parts to which a part leads; those of the package itself for no part. */
async function relationsOf(file: Package, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const root = await partAt(file, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: resolved(attributes['Target'] ?? '', part.slice(0, slash)),
    isExternal: attributes['TargetMode'] === 'External',
  }));
}

/** The name of a part in its package; what leads nowhere in it is the name of none. */
function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `${folder}${target}`;
}

/** Notes have their numbers in the order of the file; two of Word's own are lines between them and the text. */
function notesIn(part: XmlElement | undefined, reading: WordReading): RootContent[] {
  const notes = childrenOf(part).filter(
    ({ name, attributes }) => /^w:(?:foot|end)note$/.test(name) && attributes['w:type'] === undefined,
  );
  return notes.flatMap((note, index) =>
    readBlocks(note, reading, { role: 'note', marker: String(index + 1) }),
  );
}

/** Each header and footer once, in the order in which the sections name them. */
async function runningParts(
  file: Package,
  body: XmlElement,
  relations: readonly Relation[],
): Promise<XmlElement[]> {
  const named = new Set(sectionsOf(body).flatMap(referencesOf));
  const targets = [...named].flatMap((id) => relations.filter((relation) => relation.id === id));
  const parts = await Promise.all(targets.map(({ target }) => partAt(file, target)));
  return parts.filter((part) => part !== undefined);
}

function sectionsOf(body: XmlElement): XmlElement[] {
  const ofParagraphs: XmlElement[] = [];
  const open = [body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === 'w:sectPr') ofParagraphs.push(next);
    else open.push(...childrenOf(next).toReversed());
  }
  return ofParagraphs;
}

function referencesOf(section: XmlElement): string[] {
  return childrenOf(section)
    .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
    .map(({ attributes }) => attributes['r:id'] ?? '');
}

function remarksOn({ counts }: WordReading): Remark[] {
  return [
    ...counted('import/tracked-changes', counts.changes, 'warning'),
    ...counted('import/hidden-text', counts.hidden, 'warning'),
    ...counted('import/embedded-part', counts.embedded, 'warning'),
    ...counted('import/images', counts.images),
  ];
}

/** What a package holds beside its text; nothing of it is run or fetched. */
function remarksOnPackage({ names }: Package, relations: readonly Relation[]): Remark[] {
  const macros = names.filter((name) => /vbaProject\.bin$/i.test(name)).length;
  const external = relations.filter(({ isExternal, kind }) => isExternal && kind !== 'hyperlink').length;
  return [...counted('import/macros', macros, 'warning'), ...counted('import/external', external, 'warning')];
}

function counted(code: string, count: number, severity: Remark['severity'] = 'info'): Remark[] {
  return count === 0 ? [] : [{ code, severity, values: { count } }];
}
