/**
 * What is seen and need not be heard: lines and bands of colour, and the heads of a table on every page
 * after the first. Whatever is not in the structure is marked as an artifact when the page is painted.
 */
import { isOf, within, type Content, type Element, type Kid } from './structure.ts';

/** The structure without what only adorns the page. */
export function withoutDecorations(tree: Element): Element {
  return { ...tree, kids: tree.kids.flatMap((kid) => heard(kid)) };
}

/** Cells keep their place in the row though nothing is in them. */
const mayBeEmpty = ['TD', 'TH'];

function heard(kid: Kid): readonly Kid[] {
  if (kid.kind === 'annotation') return [kid];
  if (kid.kind === 'content') return kid.text === '' ? [] : [kid];
  // A picture is painted of nothing but lines.
  if (isOf(kid, 'Figure')) return [kid];
  const element = isOf(kid, 'TH') ? withoutRepetitions(kid) : kid;
  const kids = element.kids.flatMap((one) => heard(one));
  return kids.length === 0 && !mayBeEmpty.includes(element.role) ? [] : [{ ...element, kids }];
}

/** The head of a column stands on every page of its table; it is read once. */
function withoutRepetitions(head: Element): Element {
  const contents = [...within(head)].filter((one): one is Content => one.kind === 'content');
  const first = contents[0]?.page;
  const texts = new Set(contents.filter(({ page }) => page === first).map(({ text }) => text));
  const isRepeated = (one: Kid) => one.kind === 'content' && one.page !== first && texts.has(one.text);
  const without = (element: Element): Element => ({
    ...element,
    kids: element.kids
      .filter((one) => !isRepeated(one))
      .map((one) => (one.kind === 'element' ? without(one) : one)),
  });
  return without(head);
}
