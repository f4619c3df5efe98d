/** Structures in few words, and the words of structures. */
import { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { Annotation, Content, Element, Kid } from '../../../src/publish/accessibility/structure.ts';

/** An element; its kids may be texts, each on a line of its own. */
export function element(role: string, ...kids: readonly (Kid | string)[]): Element {
  return {
    kind: 'element',
    role,
    kids: kids.map((kid, index) => (typeof kid === 'string' ? content(kid, `line ${role} ${index}`) : kid)),
  };
}

/** A text on a line of a page, from 0. */
export function content(text: string, line = '', page = 0): Content {
  return { kind: 'content', page, number: 0, text, lines: [line, line] };
}

/** A link, as something that lies over a page. */
export function annotation(): Annotation {
  return {
    kind: 'annotation',
    page: 0,
    ref: PDFRef.of(1),
    dictionary: undefined as unknown as PDFDict,
  };
}

/** A structure as it can be compared: `P[text]`, with the language after an `@`. */
export function written(kid: Kid): string {
  if (kid.kind === 'content') return kid.text;
  if (kid.kind === 'annotation') return '→';
  const language = kid.language === undefined ? '' : `@${kid.language}`;
  return `${kid.role}${language}[${kid.kids.map(written).join('|')}]`;
}
