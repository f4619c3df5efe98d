/** What travels inside a Word file: the source of the policy as its copy may carry it, and how it was set. */
import type { WordSource, WordStatement } from '../model/word-source.ts';
import { sourceFor, type EnclosedDocument } from './enclosures.ts';

/** What is known of a document when it becomes a Word file. */
export type CarriedDocument = Pick<
  EnclosedDocument,
  | 'association'
  | 'policy'
  | 'sources'
  | 'asOf'
  | 'layout'
  | 'rendition'
  | 'hasAppendix'
  | 'supersededBy'
  | 'pictures'
>;

/** The source for a Word file, without what the copy leaves out. */
export function carriedSource(document: CarriedDocument, tool: string): Omit<WordSource, 'shownText'> {
  const { sources, policy, supersededBy, association, asOf, layout, rendition, hasAppendix, pictures } =
    document;
  const statement: WordStatement = {
    tool,
    asOf,
    association,
    policy: policy.name,
    layout,
    rendition,
    hasAppendix,
    supersededBy: supersededBy ?? null,
    pictures: { logo: pictures.logo, signatures: rendition === 'archive' ? pictures.signatures : [] },
  };
  const carried = (source: typeof sources.policy) => {
    const { name, bytes } = sourceFor(rendition, source);
    return { name, bytes };
  };
  return {
    statement,
    files: { policy: carried(sources.policy), association: carried(sources.association) },
  };
}
