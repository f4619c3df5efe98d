/** The pages of a file in their order, with what they inherit from the tree above them (ISO 32000-1, 7.7.3). */
import { dictionaryOf, type PdfFile } from './file.ts';
import { greatestNesting, mostPages } from './limits.ts';
import {
  emptyDictionary,
  isKind,
  nameOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfValue,
} from './objects.ts';

/** One page. */
export interface PdfPage {
  /** The number of its object, by which the structure of the document refers to it. */
  readonly object: number;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  /** The paper: its left, lower, right and upper edge, in points. */
  readonly box: readonly [left: number, lower: number, right: number, upper: number];
  /** What paints it, as bytes. */
  readonly content: Uint8Array;
}

/** Reads the tree of pages. */
export function pagesOf(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfValue | undefined, above: Inherited, depth: number) => {
    if (!isKind(node, 'reference') || seen.has(node.number) || depth > greatestNesting)
      throw new UnreadablePdf('damaged', 'the tree of pages');
    seen.add(node.number);
    if (seen.size > mostPages) throw new UnreadablePdf('tooMuch', 'pages');
    const value = file.resolve(node);
    if (!isKind(value, 'dictionary')) throw new UnreadablePdf('damaged', `no page ${node.number}`);
    const inherited = {
      resources: file.dictionaryAt(value, 'Resources') ?? above.resources,
      box: boxOf(file.arrayAt(value, 'MediaBox')) ?? above.box,
    };
    const kids = file.arrayAt(value, 'Kids');
    if (kids !== undefined) for (const kid of kids) visit(kid, inherited, depth + 1);
    else if (nameOf(file.at(value, 'Type')) !== 'Page')
      throw new UnreadablePdf('damaged', `no page ${node.number}`);
    else
      pages.push({
        object: node.number,
        dictionary: value,
        ...inherited,
        content: contentOf(file, value),
      });
  };
  visit(file.catalog.entries.get('Pages'), { resources: emptyDictionary, box: [0, 0, 0, 0] }, 0);
  return pages;
}

type Inherited = Pick<PdfPage, 'resources' | 'box'>;

function boxOf(value: readonly PdfValue[] | undefined): PdfPage['box'] | undefined {
  const numbers = value?.filter((one) => typeof one === 'number') ?? [];
  const [left, lower, right, upper] = numbers;
  if (left === undefined || lower === undefined || right === undefined || upper === undefined)
    return undefined;
  return [Math.min(left, right), Math.min(lower, upper), Math.max(left, right), Math.max(lower, upper)];
}

/** The content of a page may be divided into streams, anywhere between two of its signs. */
function contentOf(file: PdfFile, page: PdfDictionary): Uint8Array {
  const contents = file.at(page, 'Contents');
  const streams = Array.isArray(contents) ? contents.map((one: PdfValue) => file.resolve(one)) : [contents];
  const parts = streams.flatMap((stream: PdfValue) =>
    isKind(stream, 'stream') ? [file.decoded(stream), lineEnd] : [],
  );
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

const lineEnd = Uint8Array.of(0x0a);

/** The resources of one kind by their names, such as the fonts of a page. */
export function resourcesOf(
  file: PdfFile,
  resources: PdfDictionary,
  kind: string,
): ReadonlyMap<string, PdfDictionary> {
  const named = file.dictionaryAt(resources, kind) ?? emptyDictionary;
  return new Map(Array.from(named.entries, ([name, value]) => [name, dictionaryOf(file.resolve(value))]));
}
