/** A file that travels inside a PDF: what the document was made from, or what was found about it. */
import type { Bilingual } from './bilingual.ts';
import type { Day } from './generated/documents.ts';

/**
 * How an attached file stands to the document (ISO 19005-3, 6.8 and annex E).
 *
 * - `Source`: what the document was made from.
 * - `Data`: data that the document shows, in a form for programs.
 * - `Supplement`: what adds to the document without being a part of it.
 */
export type AttachmentRelationship = 'Source' | 'Data' | 'Supplement';

/** A file to be attached. */
export interface Attachment {
  /** The file's own name, without folders; one name is given once in a document. */
  readonly name: string;
  /** As it is called on the web, such as `application/yaml`. */
  readonly mediaType: string;
  /** What a reader is told of it. */
  readonly description: Bilingual;
  readonly relationship: AttachmentRelationship;
  readonly bytes: Uint8Array;
  /** The day from which its content is. */
  readonly modified: Day;
}
