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
}

/** A kind of policy; `sections` is in the order that the type recommends. */
export interface PolicyType {
  readonly id: string;
  readonly title: Bilingual;
  readonly aliases: readonly string[];
  readonly sections: readonly SectionType[];
}
