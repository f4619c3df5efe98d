/** Lists whose items tell their number from what it numbers, and the table of contents. */
import {
  created,
  isOf,
  mapElements,
  textWithin,
  within,
  type Annotation,
  type Element,
  type Kid,
  type Numbering,
} from './structure.ts';

/** On which page, from 1, an annotation leads to. */
export type PageLedTo = (annotation: Annotation) => number | undefined;

/** The structure with its lists as ISO 32000-1, 14.8.4.3, has them. */
export function withLists(tree: Element, pageLedTo: PageLedTo): Element {
  return mapElements(tree, (element) => {
    if (!isOf(element, 'L')) return element;
    return isContents(element, pageLedTo) ? contents(element) : list(element);
  });
}

function list(element: Element): Element {
  const kids = element.kids.map((kid) => (isOf(kid, 'LI') ? item(kid) : kid));
  return { ...element, kids, numbering: numberingOf(kids) };
}

function item(element: Element): Element {
  const labels = element.kids.filter((kid) => isOf(kid, 'Lbl'));
  const rest = element.kids.filter((kid) => !isOf(kid, 'Lbl'));
  if (rest.length === 1 && isOf(rest[0], 'LBody')) return element;
  return { ...element, kids: [...labels, created('LBody', rest)] };
}

function numberingOf(items: readonly Kid[]): Numbering {
  const label = items.flatMap((one) => (isOf(one, 'LI') ? one.kids : [])).find((one) => isOf(one, 'Lbl'));
  if (label === undefined) return 'None';
  const text = textWithin(label);
  if (/\p{Nd}/u.test(text)) return 'Decimal';
  // The standard knows no other letters than Latin ones; these are numbered by letters all the same.
  return /\p{L}/u.test(text) ? 'LowerAlpha' : 'Disc';
}

/** Each entry is a link that ends with the number of the page to which it leads. */
function isContents({ kids }: Element, pageLedTo: PageLedTo): boolean {
  return (
    kids.length > 0 &&
    kids.every((entry) => {
      const [link, ...others] = isOf(entry, 'LI') ? entry.kids : [];
      if (!isOf(link, 'Link') || others.length > 0) return false;
      const annotation = [...within(link)].find((one): one is Annotation => one.kind === 'annotation');
      const page = annotation && pageLedTo(annotation);
      return page !== undefined && page === numberAtTheEnd(textWithin(link));
    })
  );
}

function numberAtTheEnd(text: string): number | undefined {
  const digits = /[\d\u0660-\u0669]+$/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  return Number(Array.from(digits, (digit) => (digit.codePointAt(0) ?? 0) & 0xf).join(''));
}

function contents(element: Element): Element {
  const kids = element.kids.map((entry) =>
    isOf(entry, 'LI') ? { ...entry, role: 'TOCI', kids: [created('Reference', entry.kids)] } : entry,
  );
  return { ...element, role: 'TOC', kids };
}
