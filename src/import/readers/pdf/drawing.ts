/**
 * The drawing operators of a page → its glyphs and ruled lines, with their places.
 *
 * The library also gives whole stretches of text, but turned into what it takes for reading order, and a لا
 * that is one glyph comes back from that as ال. So each glyph is taken where it stands, with its letters
 * as they are, and reading order is made of places alone.
 */
import type { PDFPageProxy } from 'pdfjs-dist';

/** What is needed of the library. */
export type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** One glyph; places are in points from the top left corner of the page. */
export interface Glyph {
  /** The letters that it stands for: a ligature has several. */
  readonly text: string;
  readonly x: number;
  /** Where the line that it stands on runs. */
  readonly baseline: number;
  readonly width: number;
  /** Of its font. */
  readonly size: number;
  /** Whether its line runs level. */
  readonly isLevel: boolean;
  /** The content that the structure of the document refers to. */
  readonly content: number | undefined;
  /** What the document itself calls no part of its text, such as what stands on every page. */
  readonly isArtifact: boolean;
  /** The stretch of the page that it is in, counted from 0, for which another text may be given. */
  readonly span: number | undefined;
}

/** A thin rectangle, or the edge of one, as tables are ruled with. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn on a page. */
export interface Drawing {
  /** In the order in which they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** What the operators have set. */
interface State {
  matrix: Matrix;
  fontSize: number;
  /** How large a unit of the font's widths is. */
  unit: number;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

type Mark = Pick<Glyph, 'content' | 'isArtifact' | 'span'>;

const unmarked: Mark = { content: undefined, isArtifact: false, span: undefined };

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Some glyphs are drawn without end on purpose; no page of text has so many. */
const mostGlyphs = 100_000;
const mostRules = 5000;

/** What is drawn on a page. */
export async function drawingOf(page: PDFPageProxy, library: Library): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = penFor(page);
  const byOperator = handlersOf(library, pen);
  for (const [index, operator] of fnArray.entries()) {
    byOperator.get(operator)?.((argsArray[index] ?? []) as never);
    if (pen.glyphs.length > mostGlyphs) break;
  }
  return { glyphs: pen.glyphs, rules: pen.rules };
}

/** What draws: its state, and what it has drawn. */
interface Pen {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly page: PDFPageProxy;
  readonly saved: State[];
  readonly marks: Mark[];
  /** How many stretches there were, and how many forms are open, whose stretches are not counted. */
  spans: number;
  forms: number;
  state: State;
  text: Matrix;
  line: Matrix;
}

function penFor(page: PDFPageProxy): Pen {
  const { transform } = page.getViewport({ scale: 1 });
  return {
    glyphs: [],
    rules: [],
    page,
    saved: [],
    marks: [],
    spans: 0,
    forms: 0,
    text: identity,
    line: identity,
    state: {
      matrix: transform as unknown as Matrix,
      fontSize: 0,
      unit: 0.001,
      characterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    },
  };
}

type Handler = (values: never) => void;

function handlersOf({ OPS }: Library, pen: Pen): ReadonlyMap<number, Handler> {
  const save = () => pen.saved.push({ ...pen.state });
  const restore = () => {
    pen.state = pen.saved.pop() ?? pen.state;
  };
  const transform = (matrix: Matrix) => {
    pen.state.matrix = times(pen.state.matrix, matrix);
  };
  const moveLine = (x: number, y: number) => {
    pen.line = times(pen.line, [1, 0, 0, 1, x, y]);
    pen.text = pen.line;
  };
  const enter = (matrix: unknown) => {
    pen.forms += 1;
    save();
    if (isMatrix(matrix)) transform(matrix);
  };
  const leave = () => {
    pen.forms -= 1;
    restore();
  };
  return new Map<number, Handler>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, transform],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]: unknown[]) => {
        enter(matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, leave],
    [
      OPS.beginAnnotation,
      ([, , outer, inner]: unknown[]) => {
        enter(outer);
        if (isMatrix(inner)) transform(inner);
      },
    ],
    [OPS.endAnnotation, leave],
    [
      OPS.beginMarkedContent,
      ([tag]: unknown[]) => {
        mark(pen, tag);
      },
    ],
    [
      OPS.beginMarkedContentProps,
      ([tag, content]: unknown[]) => {
        mark(pen, tag, content, true);
      },
    ],
    [OPS.endMarkedContent, () => pen.marks.pop()],
    [
      OPS.beginText,
      () => {
        pen.text = identity;
        pen.line = identity;
      },
    ],
    [OPS.setCharSpacing, ([spacing]: [number]) => (pen.state.characterSpacing = spacing)],
    [OPS.setWordSpacing, ([spacing]: [number]) => (pen.state.wordSpacing = spacing)],
    [OPS.setHScale, ([percent]: [number]) => (pen.state.stretch = percent / 100)],
    [OPS.setLeading, ([leading]: [number]) => (pen.state.leading = -leading)],
    [OPS.setTextRise, ([rise]: [number]) => (pen.state.rise = rise)],
    [
      OPS.setFont,
      ([name, size]: [string, number]) => {
        setFont(pen, name, size);
      },
    ],
    [
      OPS.moveText,
      ([x, y]: [number, number]) => {
        moveLine(x, y);
      },
    ],
    [
      OPS.setLeadingMoveText,
      ([x, y]: [number, number]) => {
        pen.state.leading = y;
        moveLine(x, y);
      },
    ],
    [
      OPS.nextLine,
      () => {
        moveLine(0, pen.state.leading);
      },
    ],
    [
      OPS.setTextMatrix,
      ([matrix]: [ArrayLike<number>]) => {
        pen.line = Array.from(matrix) as unknown as Matrix;
        pen.text = pen.line;
      },
    ],
    [
      OPS.setGState,
      ([pairs]: [readonly (readonly [string, unknown])[]]) => {
        setFromDictionary(pen, pairs);
      },
    ],
    [
      OPS.constructPath,
      ([, [path]]: [unknown, readonly [ArrayLike<number> | null]]) => {
        drawPath(pen, path);
      },
    ],
    [
      OPS.showText,
      ([glyphs]: [readonly (DrawnGlyph | number)[]]) => {
        show(pen, glyphs);
      },
    ],
  ]);
}

/** Begins a stretch that the document says something of; what it does not say is as around it. */
function mark(pen: Pen, tag: unknown, content?: unknown, hasProperties = false): void {
  const around = pen.marks.at(-1);
  const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
  const isSpan = hasProperties && name === 'Span' && pen.forms === 0;
  pen.marks.push({
    content: typeof content === 'number' ? content : around?.content,
    isArtifact: name === 'Artifact' || around?.isArtifact === true,
    span: isSpan ? pen.spans : around?.span,
  });
  if (isSpan) pen.spans += 1;
}

function isMatrix(value: unknown): value is Matrix {
  return value !== null && typeof value === 'object' && (value as ArrayLike<number>).length === 6;
}

function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

function setFont(pen: Pen, name: string, size: number): void {
  pen.state.fontSize = size;
  const font = pen.page.commonObjs.has(name)
    ? (pen.page.commonObjs.get(name) as { readonly fontMatrix?: Matrix } | null)
    : null;
  pen.state.unit = font?.fontMatrix?.[0] ?? 0.001;
}

function setFromDictionary(pen: Pen, pairs: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of pairs)
    if (key === 'Font' && Array.isArray(value)) setFont(pen, String(value[0]), Number(value[1]));
}

/** A glyph as the library gives it. */
interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  /** Whether the spacing of words is added to it. */
  readonly isSpace: boolean;
}

function show(pen: Pen, glyphs: readonly (DrawnGlyph | number)[]): void {
  const { fontSize, unit, stretch, characterSpacing, wordSpacing, rise, matrix } = pen.state;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen.text = times(pen.text, [1, 0, 0, 1, (-glyph * fontSize * stretch) / 1000, 0]);
      continue;
    }
    const width = glyph.width * fontSize * unit * stretch;
    const spacing = (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
    pen.glyphs.push({
      ...placed(times(matrix, pen.text), width, rise, fontSize),
      text: glyph.unicode,
      ...(pen.marks.at(-1) ?? unmarked),
    });
    pen.text = times(pen.text, [1, 0, 0, 1, width + spacing, 0]);
  }
}

/** A line that rises by less than this for each point is level. */
const levelSlope = 0.05;

function placed(
  [a, b, c, d, e, f]: Matrix,
  width: number,
  rise: number,
  fontSize: number,
): Pick<Glyph, 'x' | 'baseline' | 'width' | 'size' | 'isLevel'> {
  const x = c * rise + e;
  const advance = a * width;
  return {
    x: Math.min(x, x + advance),
    baseline: d * rise + f,
    width: Math.abs(advance),
    size: Math.hypot(c, d) * Math.abs(fontSize),
    isLevel: Math.abs(b) <= levelSlope * Math.abs(a),
  };
}

/** How many numbers follow each step of a path: to move, to draw a line, two kinds of curves, to close. */
const numbersOfStep = [2, 2, 6, 4, 0];

/** Each part of a path as the rectangle around it. */
function drawPath(pen: Pen, path: ArrayLike<number> | null): void {
  const points: { x: number; y: number }[] = [];
  const [a, b, c, d, e, f] = pen.state.matrix;
  const end = () => {
    if (points.length > 1 && pen.rules.length < mostRules) pen.rules.push(...rulesAround(points));
    points.length = 0;
  };
  for (let index = 0; path !== null && index < path.length;) {
    const step = path[index]!;
    const count = numbersOfStep[step] ?? 0;
    if (step === 0) end();
    if (count >= 2) {
      const [x, y] = [path[index + count - 1]!, path[index + count]!];
      points.push({ x: a * x + c * y + e, y: b * x + d * y + f });
    }
    index += count + 1;
  }
  end();
}

/** What is thinner than this, in points, is a line. */
const thickestRule = 2.5;

/** A line is a rule itself; of a rectangle, the upright edges and the level ones are. */
function rulesAround(points: readonly { readonly x: number; readonly y: number }[]): Rule[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  if (width <= thickestRule || height <= thickestRule) return [{ x, y, width, height }];
  return [
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
  ];
}
