/** Markdown that would not reach the document as written: raw HTML, images, unsafe links. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import type { Diagnostic } from '../model/diagnostic.ts';
import { pointerTo, type Pointer } from '../model/position.ts';
import type { Sourced } from '../model/source.ts';

/** Where a link in a policy may lead. */
const allowedLink = /^(https?:|mailto:|tel:|#)/i;

/** Most prose has none of the characters that HTML, images and links are made of, and needs no parsing. */
const suspicious = /[<[\]]/;

const markdown = unified().use(remarkParse);

/** One note for each piece of prose markup that the document cannot carry. */
export function proseNotes(source: Sourced<unknown>): Diagnostic[] {
  return Array.from(proseIn(source.data, ''), ([pointer, text]) =>
    forbiddenIn(text).map((code): Diagnostic => ({
      code,
      severity: 'error',
      values: {},
      file: source.file.path,
      pointer,
      span: source.locate(pointer),
    })),
  ).flat();
}

/** Every prose text with its place: the languages under each `text`. */
function* proseIn(value: unknown, pointer: Pointer): Generator<[Pointer, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = pointer + pointerTo(key);
    if (key === 'text' && typeof inner === 'object' && inner !== null)
      yield* languagesOf(inner as object, at);
    else yield* proseIn(inner, at);
  }
}

function* languagesOf(prose: object, pointer: Pointer): Generator<[Pointer, string]> {
  for (const [language, text] of Object.entries(prose)) {
    if (typeof text === 'string' && suspicious.test(text)) yield [pointer + pointerTo(language), text];
  }
}

function forbiddenIn(text: string): string[] {
  const codes = new Set<string>();
  visit(markdown.parse(text), (node) => {
    if (node.type === 'html') codes.add('prose/html');
    if (node.type === 'image' || node.type === 'imageReference') codes.add('prose/image');
    if ('url' in node && node.type !== 'image' && !allowedLink.test(String(node.url)))
      codes.add('prose/unsafe-link');
  });
  return [...codes];
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parent).children) visit(child, see);
}
