/** A kind of policy, as its schema describes it: its sections, their headings and their order. */
import type { Bilingual } from './bilingual.ts';

/** How much a policy type asks for a section. */
export type SectionClass = 'required' | 'recommended' | 'optional';

/** A section that a policy type foresees. */
export interface SectionType {
  readonly key: string;
  readonly heading: Bilingual;
  readonly class: SectionClass;
  /** Other Arabic headings under which published policies have this section. */
  readonly aliases: readonly string[];
  /** Arabic headings under which published policies have a part of this section. */
  readonly parts?: readonly string[];
  /** What each of its clauses must have besides a text, such as `kind`. */
  readonly clauseFields?: readonly string[];
  /** What each of its clauses may have; absent where they are clauses like any other. */
  readonly clauseProperties?: readonly string[];
  /** The kinds of which a clause has one, each with the Arabic words by which it is recognised. */
  readonly kinds?: ReadonlyMap<string, readonly string[]>;
}

/** A kind of policy; `sections` is in the order that the type recommends. */
export interface PolicyType {
  readonly id: string;
  readonly title: Bilingual;
  readonly aliases: readonly string[];
  readonly sections: readonly SectionType[];
}

/** The heading that a policy type gives a section; the bare key where the type does not know it. */
export function headingOf({ sections }: Pick<PolicyType, 'sections'>, key: string): Bilingual {
  return sections.find((section) => section.key === key)?.heading ?? { ar: key, en: key };
}
