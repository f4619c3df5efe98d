/** A standard: what is asked, where it comes from and how grave it is. */
import type { Standard } from './generated/documents.ts';

export type { Standard };

/** One requirement of a standard. */
export type Requirement = Standard['requirements'][number];

/** Where a requirement comes from; a guess is never presented as law. */
export type Provenance = Requirement['provenance'];

/** How much is checked: `extended` includes `basic`, `full` includes both. */
export type Profile = Requirement['profile'];

/** From least to most: a profile includes those before it. */
export const profiles: readonly Profile[] = ['basic', 'extended', 'full'];
