/** A document of any format → one tree with places. Bad input never throws: it gives nothing, and the reason. */
import type { Root } from 'mdast';
import { textQualityOf } from '../../arabic/text-quality.ts';
import type { Noted } from '../../model/diagnostic.ts';
import type { DocumentFormat, EmbeddedFile, ReadDocument, ReadingLimits } from '../../model/imported.ts';
import type { WordSource } from '../../model/word-source.ts';
import { cleaned, remarksOnInvisible } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { byteKindOf, misleadingEnding, textFormatOf, type TextFormat } from './document-kind.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { diagnosticOf, Refusal, type Remark } from './noticing.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { blocksOf } from './tree.ts';
import { megabytes } from './zip.ts';

/** Enough for any policy, with its pictures, and little enough for any machine. */
export const usualLimits: ReadingLimits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  pages: 500,
  characters: 2_000_000,
  depth: 40,
};

/** What a reader of any format gives back. */
interface Reading {
  readonly format: DocumentFormat;
  readonly tree: Root;
  readonly remarks: readonly Remark[];
  readonly embedded?: readonly EmbeddedFile[];
  readonly wordSource?: WordSource | undefined;
}

/** Reads a document; nothing, with why, where that cannot be. */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  limits: ReadingLimits = usualLimits,
): Promise<Noted<ReadDocument | undefined>> {
  try {
    const { format, tree, remarks, embedded = [], wordSource } = await read(path, bytes, limits);
    const blocks = blocksOf(tree);
    const text = blocks.map((block) => block.text).join('\n');
    if (text === '') throw new Refusal('import/empty');
    if (text.length > limits.characters)
      throw new Refusal('import/too-much-text', { limit: limits.characters });
    const notes = [...remarks, ...remarksOnName(path, format)].map((remark) => diagnosticOf(remark, path));
    const quality = textQualityOf(text);
    const carried = wordSource === undefined ? {} : { wordSource };
    const document = { path, format, tree, blocks, notes, quality, embedded, ...carried };
    return { value: document, notes };
  } catch (error) {
    return { value: undefined, notes: [diagnosticOf(refusalOf(error, limits).remark, path)] };
  }
}

/** What nests without end makes a parser run out of stack; everything else that is thrown is a defect of ours. */
function refusalOf(error: unknown, { depth }: ReadingLimits): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return new Refusal('import/too-deep', { limit: depth });
  throw error;
}

async function read(path: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Reading> {
  if (bytes.length === 0) throw new Refusal('import/empty');
  if (bytes.length > limits.bytes) throw new Refusal('import/too-large', { limit: megabytes(limits.bytes) });
  switch (byteKindOf(bytes, limits.unpacked)) {
    case 'pdf':
      return { format: 'pdf', ...(await readPdf(bytes, limits)) };
    case 'docx':
      return { format: 'docx', ...(await readDocx(bytes, limits)) };
    case 'text':
      return readText(path, bytes, limits);
  }
}

/** A text that a person wrote has fewer control characters, or a tenth of them at most. */
const mostControls = 32;

function readText(path: string, bytes: Uint8Array, limits: ReadingLimits): Reading {
  const decoded = decodeText(bytes);
  if (decoded.text.length > limits.characters)
    throw new Refusal('import/too-much-text', { limit: limits.characters });
  const text = cleaned(decoded.text);
  const controls = decoded.text.length - text.length;
  if (controls > mostControls && controls * 10 > text.length) throw new Refusal('import/unknown-format');
  const remarks = [...decoded.remarks, ...remarksOnInvisible(decoded.text)];
  const format = textFormatOf(text, path);
  const reading = readers[format](text, limits.depth);
  return { format, tree: reading.tree, remarks: [...remarks, ...reading.remarks] };
}

const readers: Readonly<
  Record<TextFormat, (text: string, depth: number) => Pick<Reading, 'tree' | 'remarks'>>
> = {
  markdown: readMarkdown,
  html: readHtml,
  text: (text) => ({ tree: readPlainText(text), remarks: [] }),
};

const formatNames: Readonly<Record<DocumentFormat, string>> = {
  docx: 'Word',
  markdown: 'Markdown',
  html: 'HTML',
  text: 'TXT',
  pdf: 'PDF',
};

function remarksOnName(path: string, format: DocumentFormat): Remark[] {
  const ending = misleadingEnding(path, format);
  if (ending === undefined) return [];
  return [
    {
      code: 'import/misnamed',
      severity: 'info',
      values: { ending: `.${ending}`, kind: formatNames[format] },
    },
  ];
}
