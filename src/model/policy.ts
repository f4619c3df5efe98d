/**
 * What every policy has in common, whatever its type: a title, document control, sections made of
 * text and clauses, and an approval. A policy type narrows this by its schema; `compose` and most
 * rules need no more than this.
 */
import type { Wording } from './bilingual.ts';
import type { Approval, DocumentControl, Role, ServiceTime } from './generated/documents.ts';

/** One clause. The optional fields are those that some section of some policy type allows. */
export interface Clause {
  readonly text: Wording;
  readonly items?: readonly Clause[];
  readonly responsible?: Role;
  readonly serviceTime?: ServiceTime;
  /** The party whose duty the clause states, in a section of responsibilities. */
  readonly role?: Role;
  /** The expression that the clause defines, in a section of definitions. */
  readonly term?: Wording;
  /** The kind of channel, in a section of channels. */
  readonly kind?: string;
  /** The number, link or e-mail of a channel. */
  readonly address?: string;
  /** The document that a tool refers to. */
  readonly reference?: { readonly code?: string; readonly issue?: string; readonly url?: string };
}

/** One section: a text, clauses, or a text that leads in to clauses. */
export interface Section {
  readonly text?: Wording;
  readonly items?: readonly Clause[];
}

/** A section that the policy type does not foresee; it brings its own heading. */
export interface AdditionalSection extends Section {
  readonly heading: Wording;
}

/** The sections by key, in the order in which the file has them. */
export type Sections = Readonly<Record<string, Section | readonly AdditionalSection[]>>;

/** A policy of any type. */
export interface Policy {
  readonly type: string;
  readonly title: Wording;
  readonly document?: DocumentControl;
  readonly sections: Sections;
  readonly approval?: Approval;
}

/** The key under which a policy keeps the sections that its type does not foresee. */
export const additionalSectionsKey = 'additional';

/** The section under a key, if the policy has it; additional sections are not reached this way. */
export function sectionOf(policy: Policy, key: string): Section | undefined {
  if (!Object.hasOwn(policy.sections, key)) return undefined;
  const section = policy.sections[key];
  return section === undefined || isList(section) ? undefined : section;
}

/** The sections that the policy type does not foresee, in order. */
export function additionalSectionsOf(policy: Policy): readonly AdditionalSection[] {
  const additional = policy.sections[additionalSectionsKey];
  return additional !== undefined && isList(additional) ? additional : [];
}

function isList(value: Section | readonly AdditionalSection[]): value is readonly AdditionalSection[] {
  return Array.isArray(value);
}
