/**
 * Hashes of what a policy says, as a whole and clause by clause.
 *
 * They bind an approval to the very words that were approved, and tell which clause is not the one that was
 * printed. Layout, comments and the data of the document do not count.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import {
  additionalSectionsKey,
  additionalSectionsOf,
  sectionOf,
  type Clause,
  type Policy,
  type Section,
} from './policy.ts';
import { pointerTo, type Pointer } from './position.ts';

/** SHA-256 of bytes, or of a text as UTF-8: 64 hexadecimal digits. */
export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** What `approval.approvedText` holds: SHA-256 of the type, title and sections as canonical JSON. */
export function approvedTextOf({ type, title, sections }: Policy): string {
  return `sha256:${sha256Of(canonicalJson({ type, title, sections }))}`;
}

/** The hash of one clause, or of what a section says before its clauses. */
export interface ClauseHash {
  readonly pointer: Pointer;
  readonly sha256: string;
}

/** One clause without those under it, or the text of a section, and where it stands. */
export interface StatedClause {
  readonly pointer: Pointer;
  readonly stated: object;
}

/** The title, the texts of sections and the clauses, in the order of the file. */
export function statedClausesOf(policy: Policy): readonly StatedClause[] {
  const sections = Object.keys(policy.sections).flatMap((key): StatedClause[] => {
    const pointer = pointerTo('sections', key);
    if (key === additionalSectionsKey)
      return additionalSectionsOf(policy).flatMap((section, index) =>
        statedInSection(section, `${pointer}/${index}`),
      );
    const section = sectionOf(policy, key);
    return section === undefined ? [] : statedInSection(section, pointer);
  });
  return [{ pointer: '/title', stated: policy.title }, ...sections];
}

function statedInSection({ items, ...own }: Section, pointer: Pointer): StatedClause[] {
  return [{ pointer, stated: own }, ...statedIn(items ?? [], pointer)];
}

function statedIn(clauses: readonly Clause[], parent: Pointer): StatedClause[] {
  return clauses.flatMap(({ items, ...own }, index) => {
    const pointer = `${parent}${pointerTo('items', index)}`;
    return [{ pointer, stated: own }, ...statedIn(items ?? [], pointer)];
  });
}

/**
 * The hash of each clause: SHA-256 of its pointer and everything that it states itself, in both languages,
 * as canonical JSON. So a clause that was changed, moved or exchanged for another has another hash.
 */
export function clauseHashesOf(policy: Policy): readonly ClauseHash[] {
  return statedClausesOf(policy).map((clause) => ({
    pointer: clause.pointer,
    sha256: sha256Of(canonicalJson(clause)),
  }));
}
