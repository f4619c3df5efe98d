/**
 * Names for what Chromium leaves nameless.
 *
 * It tags boxes of a page that are neither a paragraph nor a list as having no structure, be they a
 * chapter, a line, or three words in another language. What they are follows from what they hold.
 */
import { languagesIn } from './languages.ts';
import {
  created,
  isOf,
  mapElements,
  textWithin,
  within,
  type Content,
  type Element,
  type Kid,
} from './structure.ts';

const nameless = 'NonStruct';
const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
/** Elements in which text runs on: what stands in them is a part of the line. */
const lines = ['P', ...headings, 'Lbl', 'Caption', 'Link', 'Span', 'Code', 'Quote', 'Em', 'Strong'];
/** Elements that stand in a line. */
const inLine = ['Link', 'Span', 'Code', 'Quote', 'Em', 'Strong', 'Reference'];

/** The structure with names that tell chapters, groups, paragraphs and stretches of text apart. */
export function withRoles(tree: Element): Element {
  return { ...tree, kids: blocks(tree.kids) };
}

/** A stretch of text: it has contents, or holds one stretch. */
function isRun(kid: Kid): boolean {
  if (kid.kind !== 'element') return true;
  if (kid.role !== nameless) return inLine.includes(kid.role);
  return kid.kids.every(({ kind }) => kind === 'content') || (kid.kids.length === 1 && isRun(kid.kids[0]!));
}

/** What stands one under the other. */
function blocks(kids: readonly Kid[]): readonly Kid[] {
  const named: Kid[] = [];
  /** Stretches of a paragraph that may go on. */
  let begun: Kid[] = [];
  const end = () => {
    if (begun.length > 0) named.push(paragraph(begun));
    begun = [];
  };
  for (const kid of kids) {
    // Space between two paragraphs is no paragraph.
    if (isRun(kid) && textWithin(kid) === '') continue;
    const goesOn = begun.length > 0 && (begun.every(isMarker) || isOnLineOf(begun.at(-1)!, kid));
    if (isRun(kid)) {
      if (!goesOn) end();
      begun.push(kid);
    } else if (isOf(kid, 'P') && begun.every(isMarker)) {
      named.push({ ...kid, kids: runs([...begun, ...kid.kids]) });
      begun = [];
    } else {
      end();
      named.push(block(kid as Element));
    }
  }
  end();
  return named;
}

/** Whether a stretch goes on with another: columns of two languages also stand side by side. */
function isOnLineOf(before: Kid, after: Kid): boolean {
  const last = contentsOf(before).at(-1);
  const [first] = contentsOf(after);
  const areAlike = languagesIn(before).join() === languagesIn(after).join();
  return areAlike && last?.page === first?.page && last?.lines[1] === first?.lines[0];
}

function contentsOf(kid: Kid): readonly Content[] {
  return [...within(kid)].filter((one) => one.kind === 'content');
}

/** The number of a clause, such as `(a)`: it begins the paragraph after it. */
function isMarker(kid: Kid): boolean {
  return /^\(?[\p{L}\p{M}\p{N}]{1,5}[.)]+$/u.test(textWithin(kid));
}

function paragraph(kids: readonly Kid[]): Element {
  const [only] = kids;
  if (kids.length === 1 && isOf(only, nameless)) return { ...only, role: 'P', kids: runs(only.kids) };
  return created('P', runs(kids));
}

/** What stands in one line. */
function runs(kids: readonly Kid[]): readonly Kid[] {
  return kids.map((kid): Kid => {
    if (kid.kind !== 'element') return kid;
    return { ...kid, role: kid.role === nameless ? 'Span' : kid.role, kids: runs(kid.kids) };
  });
}

function block(element: Element): Element {
  const { role, kids } = element;
  const holdsRuns = kids.every(isRun);
  if (role === 'Figure') return figure(element);
  if (role !== nameless)
    return { ...element, kids: lines.includes(role) || holdsRuns ? runs(kids) : blocks(kids) };
  if (holdsRuns) return { ...element, role: 'P', kids: runs(kids) };
  return { ...element, role: isOf(kids[0], ...headings) ? 'Sect' : 'Div', kids: blocks(kids) };
}

/** A figure that holds other things than a picture is a group of them: nothing else could say what it shows. */
function figure(element: Element): Element {
  if (element.hasAlternative === true) return element;
  const kids = element.kids.map((kid) => (isOf(kid, 'Caption') ? { ...kid, role: nameless } : kid));
  return { ...element, role: 'Div', kids: blocks(kids) };
}

/**
 * The structure without stretches of which there is nothing to say: their text belongs to the line.
 * Neighbours of which the same is to be said become one.
 */
export function withJoinedSpans(tree: Element): Element {
  return mapElements(tree, (element) => ({ ...element, kids: joined(element.kids) }));
}

function joined(kids: readonly Kid[]): readonly Kid[] {
  const all: Kid[] = [];
  for (const kid of kids) {
    const last = all.at(-1);
    if (!isPlainSpan(kid)) all.push(kid);
    else if (kid.language === undefined) all.push(...kid.kids);
    else if (last !== undefined && isPlainSpan(last) && last.language === kid.language)
      all.splice(-1, 1, { ...last, kids: [...last.kids, ...kid.kids] });
    else all.push(kid);
  }
  return all;
}

function isPlainSpan(kid: Kid): kid is Element {
  return isOf(kid, 'Span') && kid.hasAlternative !== true;
}
