/** The runs of a paragraph → its lines, as they are shown once every tracked change is accepted. */
import { signOfFont } from '../signs.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { isHidden } from './styles.ts';

/** How much was met that is not shown, by what it is. */
export interface Counts {
  changes: number;
  hidden: number;
  images: number;
  embedded: number;
}

/** What the runs of a paragraph hold. */
export interface Runs {
  /** Lines, in the order of the file. */
  readonly lines: string[];
  /** Frames of text that hang at the paragraph. */
  readonly boxes: XmlElement[];
  /** How often a page ended inside or before it. */
  pages: number;
}

/** Elements around runs that mean nothing for their text. */
const wrappers = new Set(
  'w:p w:r w:ins w:moveTo w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:ruby w:rubyBase m:oMath m:oMathPara m:r'.split(
    ' ',
  ),
);

/** What a tracked change took away. */
const removed = new Set(['w:del', 'w:moveFrom']);

/** Reads the runs of a paragraph. */
export function runsOf(paragraph: XmlElement, counts: Counts): Runs {
  const runs: Runs = { lines: [''], boxes: [], pages: 0 };
  readInto(runs, paragraph, counts);
  return runs;
}

function readInto(runs: Runs, element: XmlElement, counts: Counts): void {
  if (element.name === 'w:r' && isHidden(element)) {
    counts.hidden += 1;
    return;
  }
  if (element.name === 'w:ins' || element.name === 'w:moveTo') counts.changes += 1;
  for (const child of childrenOf(element)) {
    if (wrappers.has(child.name)) readInto(runs, child, counts);
    else if (removed.has(child.name)) counts.changes += 1;
    else readPiece(runs, child, counts);
  }
}

/** A piece of a run. */
function readPiece(runs: Runs, piece: XmlElement, counts: Counts): void {
  switch (piece.name) {
    case 'w:t':
    case 'm:t':
      append(runs, piece.children.filter((child) => typeof child === 'string').join(''));
      break;
    case 'w:tab':
    case 'w:ptab':
      append(runs, '\t');
      break;
    case 'w:cr':
    case 'w:br':
      if (!/^(?:page|column)$/.test(piece.attributes['w:type'] ?? '')) runs.lines.push('');
      break;
    case 'w:noBreakHyphen':
      append(runs, '\u2011');
      break;
    case 'w:sym':
      append(runs, signOfFont(piece.attributes['w:char'] ?? '') ?? '□');
      break;
    case 'w:lastRenderedPageBreak':
      runs.pages += 1;
      break;
    case 'mc:AlternateContent':
      readDrawing(runs, alternativeOf(piece), counts);
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(runs, piece, counts);
      break;
  }
}

function append({ lines }: Runs, text: string): void {
  lines.push(`${lines.pop() ?? ''}${text}`);
}

/** Of the same thing for newer and older programs, one. */
function alternativeOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}

/** What is a picture, whatever prefix its namespace has. */
const picture = /^(?:\w+:)?(?:pic|imagedata|chart|OLEObject)$/;

/** A drawing may hold frames with text, and pictures. */
function readDrawing(runs: Runs, drawing: XmlElement | undefined, counts: Counts): void {
  const open = drawing === undefined ? [] : [drawing];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (picture.test(next.name)) counts.images += 1;
    else if (next.name === 'w:txbxContent') runs.boxes.push(next);
    else if (next.name === 'mc:AlternateContent') {
      const alternative = alternativeOf(next);
      if (alternative !== undefined) open.push(alternative);
    } else open.push(...childrenOf(next).toReversed());
  }
}
