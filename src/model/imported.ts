/** A document that an association has, read into one tree whatever its format, every part with its place. */
import type { Root } from 'mdast';
import type { Diagnostic } from './diagnostic.ts';
import type { TextQuality } from './text-quality.ts';
import type { WordSource } from './word-source.ts';

/** What a document is, by its content and not by its name. */
export type DocumentFormat = 'docx' | 'markdown' | 'html' | 'text' | 'pdf';

/** A rectangle on a page, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a block stood in the document it came from; lines and pages count from 1. A Word file has no lines:
 * there `line` counts its paragraphs, and pages are known only where Word wrote down where they ended.
 */
export interface Origin {
  readonly line?: number;
  readonly page?: number;
  readonly box?: Box;
}

/**
 * What a block is beside the text: `running` stands again on each page, above or below it; `note` is a
 * footnote or endnote; `box` stood in a frame of its own beside the text; `translation` is what stood beside
 * the Arabic in another language, and follows it.
 */
export type BlockRole = 'running' | 'note' | 'box' | 'translation';

/** A stretch of text as it was written; lines are divided by `\n`. */
export interface TextBlock {
  readonly text: string;
  readonly origin: Origin;
  readonly role?: BlockRole;
}

/** A file that a PDF carries, byte for byte. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document as it was read. */
export interface ReadDocument {
  /** As the user named it. */
  readonly path: string;
  readonly format: DocumentFormat;
  /**
   * The document as Markdown has it: headings, paragraphs, lists, items, tables, rows, cells, texts and
   * breaks, nothing else. Lists whose markers and tables whose columns were typed (`أ.`, tabs) are
   * paragraphs; items of real lists, and numbered headings, have their marker in `data.marker` where it can be known.
   */
  readonly tree: Root;
  /**
   * Everything that was written, in reading order: the headings, paragraphs and cells of the tree, one
   * block for each. The measure of completeness.
   */
  readonly blocks: readonly TextBlock[];
  /** What was noticed while reading. */
  readonly notes: readonly Diagnostic[];
  /** Of all the Arabic of the document. */
  readonly quality: TextQuality;
  /** The YAML files that our own PDFs carry. */
  readonly embedded: readonly EmbeddedFile[];
  /** What a Word file of ours carries; nobody has judged yet whether it says what the file shows. */
  readonly wordSource?: WordSource;
}

/** How much of a document is read; what goes beyond is refused or left out, and said. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of everything packed in it, once unpacked. */
  readonly unpacked: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Characters of text. */
  readonly characters: number;
  /** How deep lists, tables and elements may be nested. */
  readonly depth: number;
}

declare module 'unist' {
  interface Data {
    /** Where it stood. */
    origin?: Origin;
    role?: BlockRole;
    /** The marker of an item of a real list as the document shows it, such as `أ.` or `١-` or `•`. */
    marker?: string;
    /** The name of the style of a paragraph of a Word file, as the file has it. */
    style?: string;
  }
}
