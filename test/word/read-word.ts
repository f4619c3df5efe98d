/** Opens a Word file as strictly as Word does: every part must be well-formed XML, and every relation must lead somewhere. */
import { inflateRawSync } from 'node:zlib';

/** An element of XML; the text between elements is an element without a name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly text: string;
}

/** The parts of a Word file by their paths. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = new Map<string, Uint8Array>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extraLength, commentLength, header] = [
      bytes.readUInt16LE(entry + 10),
      bytes.readUInt32LE(entry + 20),
      bytes.readUInt16LE(entry + 28),
      bytes.readUInt16LE(entry + 30),
      bytes.readUInt16LE(entry + 32),
      bytes.readUInt32LE(entry + 42),
    ];
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const content = bytes.subarray(start, start + size);
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    parts.set(name, method === 0 ? content : inflateRawSync(content));
    entry += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** One part as text. */
export function partText(file: Uint8Array, path: string): string {
  const part = partsOf(file).get(path);
  if (part === undefined) throw new Error(`There is no ${path}`);
  return new TextDecoder('utf8', { fatal: true }).decode(part);
}

/** One part as a tree. */
export function partTree(file: Uint8Array, path: string): Element {
  return parseXml(partText(file, path));
}

const markup = /<\?xml [^<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Parses XML and throws at the first thing that is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  if (forbidden.test(xml)) throw new Error('A character that XML cannot hold');
  for (const match of xml.matchAll(markup)) {
    const [whole, closing, name, attributes = '', isEmpty, text] = match;
    if (match.index !== end) break;
    end += whole.length;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('More is closed than was opened');
    if (text !== undefined)
      parent.children.push({ name: '', attributes: {}, children: [], text: decoded(text) });
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed where another is open`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`Not well-formed: ${xml.slice(end, end + 80)}`);
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name ?? ''} is not closed`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = Array.from(text.matchAll(/([\w:.-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
    name,
    decoded(value),
  ]);
  if (new Set(found.map(([name]) => name)).size !== found.length)
    throw new Error(`An attribute twice: ${text}`);
  return Object.fromEntries(found) as Record<string, string>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&([^;\s]*)(;?)/g, (whole, name: string, isClosed: string) => {
    const value = name.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : entities[name];
    if (value === undefined || isClosed === '') throw new Error(`Not an entity: ${whole}`);
    return value;
  });
}

/** Every element of a name below an element. */
export function elementsOf({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

/** What a reader sees of an element; hidden marks of direction are left out. */
export function textOf(element: Element): string {
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:instrText' || element.name === 'w:pPr') return '';
  return element.text.replaceAll('\u200E', '') + element.children.map(textOf).join('');
}

/** The text of every paragraph of the body, in its order; those without text are left out. */
export function paragraphsOf(file: Uint8Array): string[] {
  return elementsOf(partTree(file, 'word/document.xml'), 'w:p')
    .map(textOf)
    .filter((text) => text !== '');
}
