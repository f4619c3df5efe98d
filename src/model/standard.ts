/** A standard: what is asked, where it comes from and how grave it is. */
import type { Bilingual, Wording } from './bilingual.ts';
import type { Standard } from './generated/documents.ts';

export type { Standard };

/** One requirement of a standard. */
export type Requirement = Standard['requirements'][number];

/** An indicator of an evaluation, as a standard transcribes it. */
export type Indicator = NonNullable<Standard['indicators']>[string];

/** Where a requirement comes from; a guess is never presented as law. */
export type Provenance = Requirement['provenance'];

/** How much is checked: `extended` includes `basic`, `full` includes both. */
export type Profile = Requirement['profile'];

/** From least to most: a profile includes those before it. */
export const profiles: readonly Profile[] = ['basic', 'extended', 'full'];

/** The text that a requirement rests on, with what must be known of it. */
export interface Citation {
  readonly document: Bilingual;
  readonly article?: string;
  readonly version?: Bilingual;
  readonly date?: string;
  readonly note?: Bilingual;
}

/** What a requirement cites, in full; nothing where it cites nothing, or a source that the standard lacks. */
export function citationOf({ citation }: Requirement, { sources = {} }: Standard): Citation | undefined {
  const source = citation === undefined ? undefined : sources[citation.source];
  if (citation === undefined || source === undefined) return undefined;
  const notes = [source.note, citation.note].filter((note) => note !== undefined).map(inBoth);
  const note = { ar: notes.map(({ ar }) => ar).join(' '), en: notes.map(({ en }) => en).join(' ') };
  return {
    document: inBoth(source.document),
    ...(citation.article === undefined ? {} : { article: citation.article }),
    ...(source.version === undefined ? {} : { version: inBoth(source.version) }),
    ...(source.date === undefined ? {} : { date: source.date }),
    ...(notes.length === 0 ? {} : { note }),
  };
}

/** A standard is our own text or a workspace's; where that leaves out the English, the Arabic stands in. */
export function inBoth({ ar, en }: Wording): Bilingual {
  return { ar, en: en ?? ar };
}

/** Whether a standard asks anything of policies of a type; one that names no types measures all. */
export function measures({ appliesTo }: Standard, policyType: string): boolean {
  return appliesTo === undefined || appliesTo.includes(policyType);
}

/** The marks of an indicator in the standard's own year, or else in the latest year that is known. */
export function marksOf({ marks }: Indicator, { edition = '' }: Standard): number {
  const latest = Object.keys(marks).sort().at(-1) ?? '';
  return marks[edition] ?? marks[latest] ?? 0;
}
