/** The files that travel inside a PDF (ISO 32000-1, 7.11.4). */
import type { PdfFile } from './file.ts';
import { greatestNesting, mostAttachments } from './limits.ts';
import { isKind, textOf, UnreadablePdf, type PdfDictionary, type PdfValue } from './objects.ts';

/** A file inside a PDF. */
export interface EmbeddedFile {
  /** As the PDF has it: nothing says that it is the name of a file and no path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the document as a whole says that the file belongs to it. */
  readonly isAssociated: boolean;
}

/** Every file that the document lists, in the order of its list. */
export function embeddedFilesOf(file: PdfFile): readonly EmbeddedFile[] {
  const associated = new Set((file.arrayAt(file.catalog, 'AF') ?? []).map((one) => file.resolve(one)));
  const names = file.dictionaryAt(file.catalog, 'Names');
  const root = names === undefined ? undefined : file.dictionaryAt(names, 'EmbeddedFiles');
  const listed = root === undefined ? [] : specificationsIn(file, root);
  return listed.map((specification) => ({
    name: textOf(file.at(specification, 'UF')) ?? textOf(file.at(specification, 'F')) ?? '',
    bytes: bytesOf(file, specification),
    isAssociated: associated.has(specification),
  }));
}

function specificationsIn(file: PdfFile, root: PdfDictionary): readonly PdfDictionary[] {
  const found: PdfDictionary[] = [];
  const seen = new Set<PdfDictionary>();
  const visit = (node: PdfDictionary, depth: number) => {
    if (seen.has(node) || depth > greatestNesting) throw new UnreadablePdf('damaged', 'the tree of names');
    seen.add(node);
    const entries = file.arrayAt(node, 'Names') ?? [];
    for (let index = 1; index < entries.length; index += 2) {
      const specification = file.resolve(entries[index]);
      if (isKind(specification, 'dictionary')) found.push(specification);
    }
    for (const kid of file.arrayAt(node, 'Kids') ?? []) {
      const below: PdfValue = file.resolve(kid);
      if (isKind(below, 'dictionary')) visit(below, depth + 1);
    }
    if (found.length > mostAttachments || seen.size > mostAttachments)
      throw new UnreadablePdf('tooMuch', 'attachments');
  };
  visit(root, 0);
  return found;
}

function bytesOf(file: PdfFile, specification: PdfDictionary): Uint8Array {
  const streams = file.dictionaryAt(specification, 'EF');
  const stream = streams === undefined ? undefined : file.at(streams, 'F');
  if (!isKind(stream, 'stream')) throw new UnreadablePdf('damaged', 'an attachment without content');
  return file.decoded(stream);
}
