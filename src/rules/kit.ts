/** What several rules ask of a policy. A rule imports this, never another rule. */
import type { Bilingual } from '../model/bilingual.ts';
import type { Clause, Section } from '../model/policy.ts';
import type { PolicyType } from '../model/policy-type.ts';
import { pointerTo, type Pointer } from '../model/position.ts';

/** Where a section stands, or should stand. */
export function sectionPointer(key: string): Pointer {
  return pointerTo('sections', key);
}

/** The heading that the policy type gives a section; the bare key where the type does not know it. */
export function headingOf(type: PolicyType, key: string): Bilingual {
  return type.sections.find((section) => section.key === key)?.heading ?? { ar: key, en: key };
}

/** Whether a section says nothing: no text and no clause with a text. */
export function isEmptySection({ text, items = [] }: Section): boolean {
  return isBlank(text?.ar) && items.every(isEmptyClause);
}

/** Whether a clause says nothing, not even in the clauses under it. */
export function isEmptyClause({ text, items = [] }: Clause): boolean {
  return isBlank(text.ar) && items.every(isEmptyClause);
}

/** Whether a text is absent or only spaces. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
