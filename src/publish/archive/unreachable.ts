/** Objects that nothing in a document leads to any more: they would be kept for nothing, and differ from run to run. */
import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Removes what cannot be reached from the trailer. */
export function removeUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFObject>();
  const { Root, Info, ID } = context.trailerInfo;
  const waiting: PDFObject[] = [Root, Info, ID].filter((one) => one !== undefined);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target !== undefined) waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
