/**
 * XML as office programs write it → a tree of elements with the usual prefixes.
 *
 * A document type could define entities that grow to gigabytes or reach into other files; no office program
 * writes one, so it is refused. Nothing else of XML is missing.
 */
import { Refusal } from './noticing.ts';

/** An element; texts stand among its children. */
export interface XmlElement {
  /** With the prefix by which the namespace is known, such as `w:p`, whatever the file calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The prefixes that the namespaces of Word files are known by; the second of a pair is that of the strict standard. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

/** What is known while the text is read: the open elements, and the prefixes as the file has them in each. */
interface Open {
  readonly element: XmlElement;
  readonly written: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE|<(\/?)([^\s<>/!?=]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML; elements may nest so deep and no deeper. */
export function parseXml(bytes: Uint8Array, depth: number): XmlElement {
  const xml = decoded(bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: Open[] = [{ element: root, written: '', namespaces: {} }];
  let end = 0;
  for (const match of xml.matchAll(markup)) {
    end = match.index + match[0].length;
    read(match, open, depth);
  }
  if (end !== xml.length || open.length !== 1) throw new Refusal('import/damaged');
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

/** UTF-8 or UTF-16, as the standard for packages allows. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function read(match: RegExpExecArray, open: Open[], depth: number): void {
  const [whole, verbatim, closing, written, attributes = '', isEmpty, text] = match;
  const parent = open.at(-1)!;
  if (whole === '<!DOCTYPE') throw new Refusal('import/entities');
  if (text !== undefined) parent.element.children.push(unescaped(text));
  else if (verbatim !== undefined) parent.element.children.push(verbatim);
  else if (written === undefined) return;
  else if (closing === '/') {
    if (open.length === 1 || open.pop()?.written !== written) throw new Refusal('import/damaged');
  } else {
    const opened = elementOf(written, attributes, parent.namespaces);
    parent.element.children.push(opened.element);
    if (open.length > depth) throw new Refusal('import/too-deep', { limit: depth });
    if (isEmpty === '') open.push(opened);
  }
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function elementOf(written: string, text: string, outer: Open['namespaces']): Open {
  const pairs = Array.from(text.matchAll(attribute), ([, name = '', double, single]): [string, string] => [
    name,
    unescaped(double ?? single ?? ''),
  ]);
  const declared = pairs.filter(([name]) => /^xmlns(?::|$)/.test(name));
  const namespaces =
    declared.length === 0
      ? outer
      : {
          ...outer,
          ...Object.fromEntries(declared.map(([name, uri]) => [name.slice(6), prefixes[uri] ?? ''])),
        };
  const attributes = Object.fromEntries(
    pairs.map(([name, value]) => [name.includes(':') ? known(name, namespaces) : name, value]),
  );
  return { element: { name: known(written, namespaces), attributes, children: [] }, written, namespaces };
}

/** A name with the prefix that is known; a foreign one keeps its own. */
function known(written: string, namespaces: Open['namespaces']): string {
  const colon = written.indexOf(':');
  const [own, name] = colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
  const prefix = namespaces[own] ?? '';
  if (prefix !== '') return `${prefix}:${name}`;
  return own === '' ? name : `${own}:${name}`;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hexadecimal, decimal, name) => {
      if (typeof name === 'string') return named[name] ?? whole;
      const code = typeof hexadecimal === 'string' ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** Every child that is an element; with a name, only those. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The attribute `w:val` of a child, as most properties of Word have it. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether a property that is on or off is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** How many elements of certain names stand below an element. */
export function countOf(element: XmlElement, names: ReadonlySet<string>): number {
  let count = 0;
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (names.has(next.name)) count += 1;
    open.push(...childrenOf(next));
  }
  return count;
}
