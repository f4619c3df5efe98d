/**
 * The text that is painted on a page, piece by piece, with what the file says about each.
 *
 * Letters come from two places: from the glyphs, as their font names them, and from replacement texts that
 * are written over glyphs. Both are kept, so that one can be held against the other.
 */
import type { PdfFile } from './file.ts';
import { createFontReader, type ReadableFont } from './fonts.ts';
import { greatestNesting, mostInstructions } from './limits.ts';
import {
  boxUnder,
  identity,
  intersection,
  isIn,
  matrixOf,
  product,
  type Box,
  type Matrix,
} from './matrix.ts';
import {
  countOf,
  isKind,
  nameOf,
  textOf,
  UnreadablePdf,
  type PdfDictionary,
  type PdfString,
  type PdfValue,
} from './objects.ts';
import { resourcesOf, type PdfPage } from './pages.ts';
import { isWord, SyntaxReader } from './syntax.ts';

/** Letters that belong together: those of one glyph, or those that one text stands for. */
export interface Letters {
  readonly text: string;
  /** The letters of the glyphs under a replacement text, as their font names them. */
  readonly painted?: string;
}

/** Glyphs painted one after another, from one place on. */
export interface PaintedRun {
  /** The number that ties it to the structure of the document; nothing outside of it. */
  readonly content: number | undefined;
  /** Whether it is said to belong to the page, not to the document. */
  readonly isArtifact: boolean;
  /** Whether it is painted so that nobody can see it: neither filled nor stroked, or too small. */
  readonly isInvisible: boolean;
  /** Whether it begins outside of what is shown of the page: of such letters nobody sees more than specks. */
  readonly isCut: boolean;
  /** Where it begins on the page, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** In the order of reading. */
  readonly letters: readonly Letters[];
}

/** What the names in instructions mean. */
interface Surroundings {
  readonly fontNamed: (name: string) => ReadableFont;
  readonly properties: ReadonlyMap<string, PdfDictionary>;
}

interface Mark {
  readonly content: number | undefined;
  readonly isArtifact: boolean;
  readonly isReversed: boolean;
  /** The text that stands for glyphs, and the letters of these glyphs so far. */
  readonly replaced: { readonly text: string; painted: string } | undefined;
}

const noMark: Mark = { content: undefined, isArtifact: false, isReversed: false, replaced: undefined };

/** Drawings that call for drawings, and these for others. */
const mostDrawings = 8;

/** Reads pages; a font that several of them use is read once. */
export function createTextReader(file: PdfFile): (page: PdfPage) => readonly PaintedRun[] {
  const fontOf = createFontReader(file);
  const surroundingsIn = (resources: PdfDictionary): Surroundings => {
    const named = resourcesOf(file, resources, 'Font');
    const properties = resourcesOf(file, resources, 'Properties');
    return { fontNamed: (name) => fontOf(named.get(name) ?? missing(name)), properties };
  };
  let left = mostInstructions;
  const paint = (painter: Painter, content: Uint8Array, resources: PdfDictionary, depth: number) => {
    if (depth > mostDrawings) throw new UnreadablePdf('tooMuch', 'drawings');
    const around = painter.enter(surroundingsIn(resources));
    const reader = new SyntaxReader(content);
    let operands: PdfValue[] = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if ((left -= 1) < 0) throw new UnreadablePdf('tooMuch', 'instructions');
      if (!isWord(token)) {
        operands.push(token);
        continue;
      }
      const drawing = token.word === 'Do' ? drawingIn(file, resources, nameOf(operands[0]) ?? '') : undefined;
      if (drawing === undefined) painter.perform(token.word, operands);
      else {
        painter.perform('q', []);
        painter.perform('cm', drawing.place);
        paint(painter, file.decoded(drawing.stream), drawing.resources ?? resources, depth + 1);
        painter.perform('Q', []);
      }
      operands = [];
    }
    painter.enter(around);
  };
  return (page) => {
    const painter = new Painter();
    paint(painter, page.content, page.resources, 0);
    return painter.painted();
  };
}

/** The drawing of a name, which may hold text; an image holds none. */
function drawingIn(file: PdfFile, resources: PdfDictionary, name: string) {
  const named = file.dictionaryAt(resources, 'XObject');
  const stream = named === undefined ? undefined : file.at(named, name);
  if (!isKind(stream, 'stream') || nameOf(file.at(stream.dictionary, 'Subtype')) !== 'Form') return undefined;
  return {
    stream,
    place: file.arrayAt(stream.dictionary, 'Matrix') ?? identity,
    resources: file.dictionaryAt(stream.dictionary, 'Resources'),
  };
}

function missing(font: string): never {
  throw new UnreadablePdf('damaged', `no font ${font}`);
}

/** Rendering modes that paint nothing (ISO 32000-1, table 106). */
const invisibleModes = new Set([3, 7]);

/** Instructions that end a path, painting it or not. */
const pathEndings = new Set(['n', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/** Nobody reads letters of this size, in points. */
const leastSize = 1;

/** Saved states beyond this are no page of a browser. */
const mostSaved = greatestNesting * greatestNesting;

/** What `q` saves and `Q` brings back, as far as it concerns text. */
interface State {
  readonly transformation: Matrix;
  readonly mode: number;
  readonly font: ReadableFont | undefined;
  readonly size: number;
  /** Outside of it nothing is shown. */
  readonly clip: Box;
}

const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

const firstState: State = { transformation: identity, mode: 0, font: undefined, size: 0, clip: everywhere };

/** Follows the instructions of one page as far as they concern its text. */
class Painter {
  #surroundings: Surroundings = { fontNamed: missing, properties: new Map() };
  readonly #runs: PaintedRun[] = [];
  readonly #marks: Mark[] = [];
  readonly #saved: State[] = [];
  #state = firstState;
  /** Where the line begins, and where steps along it have led since. */
  #line: Matrix = identity;
  #place: Matrix = identity;
  /** Both, when the first glyph of the run was painted. */
  #start: { readonly line: Matrix; readonly place: Matrix } | undefined;
  #letters: Letters[] = [];
  /** The path that is being made, as far as it is one rectangle, and whether it is to limit what is shown. */
  #path: { readonly box: Box | undefined; readonly limits: boolean } = { box: undefined, limits: false };

  /** Gives names another meaning, and gives back the one they had. */
  enter(surroundings: Surroundings): Surroundings {
    const before = this.#surroundings;
    this.#surroundings = surroundings;
    return before;
  }

  painted(): readonly PaintedRun[] {
    if (this.#marks.length > 0) throw new UnreadablePdf('damaged', 'marked content without an end');
    this.#endRun();
    return this.#runs;
  }

  perform(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'BDC':
      case 'BMC':
        this.#begin(operands);
        return;
      case 'EMC':
        this.#end();
        return;
      case 'Tj':
      case "'":
      case '"':
        this.#show(operands.at(-1));
        return;
      case 'TJ':
        for (const part of Array.isArray(operands[0]) ? (operands[0] as PdfValue[]) : []) this.#show(part);
        return;
      case 'BT':
      case 'ET':
        this.#move(identity);
        return;
      case 'Tm':
        this.#move(matrixOf(operands) ?? identity);
        return;
      case 'Td':
      case 'TD':
        this.#step(operands);
        return;
      case 'BI':
        throw new UnreadablePdf('unsupported', 'an image among the instructions');
      case 're':
        this.#path = { ...this.#path, box: this.#rectangle(operands) };
        return;
      case 'W':
      case 'W*':
        this.#path = { ...this.#path, limits: true };
        return;
      default:
        if (pathEndings.has(operator)) this.#endPath();
        else this.#changeState(operator, operands);
    }
  }

  #changeState(operator: string, operands: readonly PdfValue[]): void {
    const { transformation } = this.#state;
    switch (operator) {
      case 'q':
        if (this.#saved.length >= mostSaved) throw new UnreadablePdf('tooMuch', 'saved states');
        this.#saved.push(this.#state);
        return;
      case 'Q':
        this.#endRun();
        this.#state = this.#saved.pop() ?? this.#state;
        return;
      case 'cm':
        this.#endRun();
        this.#state = {
          ...this.#state,
          transformation: product(matrixOf(operands) ?? identity, transformation),
        };
        return;
      case 'Tf':
        this.#state = {
          ...this.#state,
          font: this.#surroundings.fontNamed(nameOf(operands[0]) ?? ''),
          size: typeof operands[1] === 'number' ? Math.abs(operands[1]) : 0,
        };
        return;
      case 'Tr':
        this.#endRun();
        this.#state = { ...this.#state, mode: countOf(operands[0]) ?? 0 };
    }
  }

  #rectangle(operands: readonly PdfValue[]): Box | undefined {
    const [x, y, width, height] = operands.filter((one) => typeof one === 'number');
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
    return boxUnder(this.#state.transformation, x, y, width, height);
  }

  #endPath(): void {
    const { box, limits } = this.#path;
    this.#path = { box: undefined, limits: false };
    if (!limits || box === undefined) return;
    this.#endRun();
    this.#state = { ...this.#state, clip: intersection(this.#state.clip, box) };
  }

  get #mark(): Mark {
    return this.#marks.at(-1) ?? noMark;
  }

  #begin([tag, given]: readonly PdfValue[]): void {
    if (this.#marks.length >= greatestNesting) throw new UnreadablePdf('tooMuch', 'marked content');
    const { content, isArtifact, isReversed, replaced } = this.#mark;
    const properties = isKind(given, 'name') ? this.#surroundings.properties.get(given.name) : given;
    const entries = isKind(properties, 'dictionary') ? properties.entries : undefined;
    const text = textOf(entries?.get('ActualText'));
    const name = nameOf(tag);
    const own = countOf(entries?.get('MCID'));
    if (own !== undefined || name === 'Artifact' || name === 'ReversedChars') this.#endRun();
    this.#marks.push({
      content: own ?? content,
      isArtifact: isArtifact || name === 'Artifact',
      isReversed: isReversed || name === 'ReversedChars',
      replaced: replaced ?? (text === undefined ? undefined : { text, painted: '' }),
    });
  }

  #end(): void {
    const ended = this.#marks.at(-1);
    if (ended === undefined) throw new UnreadablePdf('damaged', 'marked content without a beginning');
    const outer = this.#marks.at(-2) ?? noMark;
    if (ended.replaced !== undefined && outer.replaced === undefined)
      this.#letters.push({ ...ended.replaced });
    const goesOn = (['content', 'isArtifact', 'isReversed'] as const).every(
      (key) => ended[key] === outer[key],
    );
    if (!goesOn) this.#endRun();
    this.#marks.pop();
  }

  #show(value: PdfValue | undefined): void {
    if (!isKind(value, 'string')) return;
    const { font } = this.#state;
    if (font === undefined) throw new UnreadablePdf('damaged', 'text without a font');
    const { replaced } = this.#mark;
    this.#start ??= { line: this.#line, place: this.#place };
    for (const text of glyphsIn(value, font)) {
      if (replaced === undefined) this.#letters.push({ text });
      else replaced.painted += text;
    }
  }

  /** Steps from glyph to glyph may lead up and down, as in Arabic words; only a new place begins a run. */
  #move(place: Matrix): void {
    // What one text stands for may be painted in several places, as vowel signs are.
    if (this.#mark.replaced === undefined) this.#endRun();
    this.#line = place;
    this.#place = place;
  }

  #step([x, y]: readonly PdfValue[]): void {
    const step: Matrix = [1, 0, 0, 1, typeof x === 'number' ? x : 0, typeof y === 'number' ? y : 0];
    this.#place = product(step, this.#place);
  }

  #endRun(): void {
    const { line, place } = this.#start ?? { line: this.#line, place: this.#place };
    this.#start = undefined;
    if (this.#letters.length === 0) return;
    const { content, isArtifact, isReversed } = this.#mark;
    const { transformation, mode, size, clip } = this.#state;
    // Letters of a word may stand higher or lower than its line, which is what is asked for.
    const [a, b, , , , y] = product(line, transformation);
    const [, , , , x] = product(place, transformation);
    this.#runs.push({
      content,
      isArtifact,
      isInvisible: invisibleModes.has(mode) || size * Math.hypot(a, b) < leastSize,
      isCut: !isIn(clip, x, y),
      x,
      y,
      letters: isReversed ? this.#letters.map(turnedRound).reverse() : this.#letters,
    });
    this.#letters = [];
  }
}

/** Among letters that are painted backwards, a text that stands for several is written backwards too. */
function turnedRound({ text, painted }: Letters): Letters {
  return painted === undefined ? { text } : { text: Array.from(text).reverse().join(''), painted };
}

/** What stands for a glyph whose font does not say which letter it is. */
export const unknownLetter = '\uFFFD';

function glyphsIn({ bytes }: PdfString, { width, letters }: ReadableFont): string[] {
  const glyphs: string[] = [];
  for (let place = 0; place < bytes.length; place += width) {
    const glyph = width === 1 ? bytes[place]! : bytes[place]! * 256 + (bytes[place + 1] ?? 0);
    glyphs.push(letters.get(glyph) ?? unknownLetter);
  }
  return glyphs;
}
