/** A small XML reader for tests. It refuses what is not well formed instead of guessing. */

/** An element with what is in it; `text` is what stands directly in it, CDATA included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<\/(?<end>[\w:.-]+)\s*>|<(?<start>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a document and gives its root. */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  let end = 0;
  for (const { 0: piece, index, groups = {} } of xml.matchAll(token)) {
    const parent = open.at(-1) ?? document;
    if (groups['data'] !== undefined) parent.text += groups['data'];
    if (groups['text']?.includes(']]>')) throw new Error(']]> outside of CDATA');
    if (groups['text'] !== undefined) parent.text += decoded(groups['text']);
    if (groups['start'] !== undefined) {
      const pairs = Array.from((groups['attributes'] ?? '').matchAll(attribute));
      const attributes = pairs.map(([, name = '', double, single]) => [
        name,
        decoded(double ?? single ?? ''),
      ]);
      const element = {
        name: groups['start'],
        attributes: Object.fromEntries(attributes) as Record<string, string>,
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (groups['empty'] === undefined) open.push(element);
    }
    if (groups['end'] !== undefined && open.pop()?.name !== groups['end'])
      throw new Error(`</${groups['end']}> closes nothing`);
    end = index + piece.length;
  }
  const [root, ...others] = document.children;
  if (end !== xml.length || open.length !== 1 || root === undefined || others.length > 0)
    throw new Error(`not well formed after ${end} of ${xml.length} characters`);
  return root;
}

/** Every element of a document, the root first. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+))?;?/gi, (written, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex as string, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = entities[name as string];
    if (character === undefined || !written.endsWith(';')) throw new Error(`${written} is no entity`);
    return character;
  });
}
