/**
 * A PDF → a tree: by the structure that the file tells where it tells one, else by where its lines stand.
 *
 * What the library makes of hostile files is bounded from outside: whoever calls this gives it a thread of its
 * own, with limits of time and memory.
 */
import type { Root, RootContent } from 'mdast';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EmbeddedFile, ReadingLimits } from '../../model/imported.ts';
import { cleaned } from './clean-text.ts';
import { Refusal, type Remark } from './noticing.ts';
import { drawingOf, type Glyph, type Library, type Rule } from './pdf/drawing.ts';
import { blocksOfPage } from './pdf/layout.ts';
import { loadLibrary } from './pdf/library.ts';
import { asOne, boxOf, linesOf, median, textOfSegment, type Segment } from './pdf/lines.ts';
import { withMarks } from './pdf/marks.ts';
import { columnOf, type PageSetting } from './pdf/paragraphs.ts';
import { bracketBalance, isRightToLeft, writtenText, type Writing } from './pdf/reading-order.ts';
import {
  needsReplacements,
  openReplacements,
  withReplacements,
  type Replacements,
} from './pdf/replacement-text.ts';
import { edgesOf, repeatedLines, type EdgeLine } from './pdf/running-lines.ts';
import { blocksOfStructure, contentsIn, contentsOf, type StructureNode } from './pdf/structure.ts';
import { paragraphOf } from './tree.ts';
import { megabytes } from './zip.ts';

/** A tree, what was noticed while it was read, and the YAML files in it. */
export interface PdfReading {
  readonly tree: Root;
  readonly remarks: readonly Remark[];
  readonly embedded: readonly EmbeddedFile[];
}

/** What was read of a page before it is known what repeats on others. */
interface Page {
  readonly number: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly structure: StructureNode | undefined;
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<PdfReading> {
  const library = await loadLibrary();
  const document = await open(bytes, library);
  try {
    if (document.numPages > limits.pages)
      throw new Refusal('import/too-many-pages', { pages: document.numPages, limit: limits.pages });
    const pages = await readPages(document, library, bytes, limits);
    const embedded = await embeddedYaml(document, limits);
    const remarks = [...(await remarksOn(document)), ...remarksOnPages(pages)];
    return { tree: { type: 'root', children: treeOf(pages) }, remarks, embedded };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('import/damaged');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, library: Library): Promise<PDFDocumentProxy> {
  const task = library.getDocument({
    // The library takes the buffer away.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    // Nothing is drawn: neither shapes of letters nor images are needed.
    disableFontFace: false,
    maxImageSize: 1,
    useSystemFonts: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isLocked ? 'import/encrypted' : 'import/damaged');
  }
}

async function readPages(
  document: PDFDocumentProxy,
  library: Library,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<Page[]> {
  const pages: Page[] = [];
  let replacements: Replacements | undefined;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { glyphs, rules } = await drawingOf(page, library);
    const structure = (await page.getStructTree()) as StructureNode | null;
    page.cleanup();
    let told = glyphs;
    if (needsReplacements(glyphs)) {
      replacements ??= await openReplacements(bytes);
      told = withReplacements(glyphs, replacements(number));
    }
    const readable = withMarks(told.map(clean).filter(({ text }) => text !== ''));
    pages.push({ number, glyphs: readable, rules, structure: structure ?? undefined });
    characters += readable.length;
    if (characters > limits.characters)
      throw new Refusal('import/too-much-text', { limit: limits.characters });
  }
  if (characters === 0) throw new Refusal('import/scanned', { command: ocrCommand });
  return pages;
}

/** How a known tool adds a text layer to pictures of pages. */
const ocrCommand = 'ocrmypdf -l ara+eng in.pdf out.pdf';

function clean(glyph: Glyph): Glyph {
  return { ...glyph, text: cleaned(glyph.text) };
}

/** The text of all pages, then what stands on every one of them, each once. */
function treeOf(pages: readonly Page[]): RootContent[] {
  const writing = writingOf(pages);
  const size = median(pages.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.size)));
  const edges = pages.flatMap((page) => edgeLinesOf(page, writing));
  const repeated = repeatedLines(edges, pages.length);
  const running = new Map<string, RootContent>();
  const blocks = pages.flatMap((page) => {
    const level = linesOf(page.glyphs.filter(isOfText)).map(asOne);
    const setting: PageSetting = { ...writing, size, page: page.number, column: columnOf(level) };
    const lines = edges.filter((edge) => edge.page === page.number && repeated.has(edge));
    const { text, around } = partedPage(
      page,
      lines.flatMap((line) => line.segments),
    );
    for (const segments of linesOf(around)) {
      const line = asOne(segments);
      const words = textOfSegment(line, writing);
      const data = { origin: { page: page.number, box: boxOf([line]) }, role: 'running' } as const;
      if (words !== '' && !running.has(words)) running.set(words, paragraphOf([words], data));
    }
    const turned = turnedText(page.glyphs, setting);
    if (turned !== '' && !running.has(turned))
      running.set(turned, paragraphOf([turned], { origin: { page: page.number }, role: 'box' }));
    return blocksOf({ ...page, glyphs: text }, setting);
  });
  return [...blocks, ...running.values()];
}

/** Arabic or not, by most of the letters; and brackets as more of them close what was opened. */
function writingOf(pages: readonly Page[]): Writing {
  const segments = pages.flatMap(({ glyphs }) => linesOf(glyphs.filter(({ isLevel }) => isLevel)).flat());
  const rightToLeft = isRightToLeft(pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)));
  const withBrackets = segments.filter(({ pieces }) => pieces.some(({ unit }) => /[()[\]«»]/.test(unit)));
  const balance = (mirrors: boolean) =>
    withBrackets
      .map((segment) => textOfSegment(segment, { mirrors, isRightToLeft: rightToLeft }))
      .reduce((sum, text) => sum + bracketBalance(text), 0);
  return { mirrors: balance(true) >= balance(false), isRightToLeft: rightToLeft };
}

function edgeLinesOf({ number, glyphs, rules }: Page, writing: Writing): EdgeLine[] {
  const lines = linesOf(glyphs.filter(isOfText), rules);
  return edgesOf(lines).map((segments) => ({
    page: number,
    segments,
    text: segments.map((segment) => textOfSegment(segment, writing)).join(' '),
  }));
}

function isOfText({ isLevel, isArtifact }: Glyph): boolean {
  return isLevel && !isArtifact;
}

/** The text of a page, and what stands around it: what the file calls so, and what repeats. */
function partedPage({ glyphs }: Page, repeated: readonly Segment[]): { text: Glyph[]; around: Glyph[] } {
  const isAround = (glyph: Glyph) => glyph.isArtifact || repeated.some((segment) => isPartOf(segment, glyph));
  const level = glyphs.filter(({ isLevel }) => isLevel);
  return { text: level.filter((glyph) => !isAround(glyph)), around: level.filter(isAround) };
}

function isPartOf({ x, end, baseline, size }: Segment, glyph: Glyph): boolean {
  return (
    Math.abs(glyph.baseline - baseline) < size * 0.4 && glyph.x >= x - 1 && glyph.x + glyph.width <= end + 1
  );
}

/** A structure that leaves out more of a page than this is not that of its text. */
const leastStructured = 0.7;

function blocksOf({ glyphs, rules, structure }: Page, setting: PageSetting): RootContent[] {
  const byPlace = (rest: readonly Glyph[]) => blocksOfPage(linesOf(rest, rules), rules, setting);
  if (structure === undefined) return byPlace(glyphs);
  const told = new Set(contentsIn(structure));
  const isTold = ({ content }: Glyph) => content !== undefined && told.has(content);
  const structured = glyphs.filter(isTold);
  if (structured.length < glyphs.length * leastStructured) return byPlace(glyphs);
  const rest = glyphs.filter((glyph) => !isTold(glyph));
  return [...blocksOfStructure(structure, contentsOf(structured), setting), ...byPlace(rest)];
}

/** Text that does not run level, such as a mark across the page, as it was drawn. */
function turnedText(glyphs: readonly Glyph[], setting: PageSetting): string {
  const units = glyphs.filter(({ isLevel }) => !isLevel).map(({ text }) => text);
  return writtenText(units, setting).trim();
}

/** The pages that have no text: their text may be a picture. */
function remarksOnPages(pages: readonly Page[]): Remark[] {
  const empty = pages.filter(({ glyphs }) => glyphs.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  const values = { pages: empty.join(', '), command: ocrCommand };
  return [{ code: 'import/pages-without-text', severity: 'warning', values }];
}

async function remarksOn(document: PDFDocumentProxy): Promise<Remark[]> {
  const hasScripts = await document.hasJSActions().catch(() => false);
  return hasScripts ? [{ code: 'import/scripts', severity: 'info', values: { count: 1 } }] : [];
}

/** A file as the library gives it. */
interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array;
}

async function embeddedYaml(document: PDFDocumentProxy, limits: ReadingLimits): Promise<EmbeddedFile[]> {
  const attachments = (await document.getAttachments()) as Readonly<Record<string, Attachment>> | null;
  const files = Object.values(attachments ?? {}).filter(({ filename }) => /^[\w.-]+\.ya?ml$/i.test(filename));
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  if (size > limits.unpacked)
    throw new Refusal('import/unpacks-too-large', { limit: megabytes(limits.unpacked) });
  return files.map(({ filename, content }) => ({ name: filename, bytes: content }));
}
