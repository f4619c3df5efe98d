/** What several rules ask of a policy. A rule imports this, never another rule. */
import type { Bilingual, Wording } from '../model/bilingual.ts';
import type { Day } from '../model/generated/documents.ts';
import type { Clause, Section } from '../model/policy.ts';
import type { PolicyType } from '../model/policy-type.ts';
import { pointerTo, type Pointer } from '../model/position.ts';

/** Something that stands at a place of a document. */
export interface Placed<Value> {
  readonly at: Pointer;
  readonly value: Value;
}

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

/** Every clause of a section and every clause under it, in reading order. */
export function* clausesOf({ items = [] }: Section, at: Pointer): Generator<Placed<Clause>> {
  for (const [index, clause] of items.entries()) {
    const place = at + pointerTo('items', index);
    yield { at: place, value: clause };
    yield* clausesOf(clause, place);
  }
}

/** Every text that a document writes in Arabic, and perhaps in English, in the order of the file. */
export function* wordingsIn(data: unknown, at: Pointer = ''): Generator<Placed<Wording>> {
  if (isWording(data)) yield { at, value: data };
  else for (const [key, value] of entriesOf(data)) yield* wordingsIn(value, at + pointerTo(key));
}

/** Every string of a document, whether it has two languages or none. */
export function* stringsIn(data: unknown, at: Pointer = ''): Generator<Placed<string>> {
  if (typeof data === 'string') yield { at, value: data };
  else for (const [key, value] of entriesOf(data)) yield* stringsIn(value, at + pointerTo(key));
}

/** A text in both languages, for a sentence that quotes it; Arabic stands in for a missing translation. */
export function quoted({ ar, en }: Wording): Bilingual {
  return { ar, en: isBlank(en) ? ar : (en ?? ar) };
}

/** The day that lies some months after another; the last of the month where the month is too short. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return later.toISOString().slice(0, 10);
}

/** The latest of some days; `undefined` where none is known. */
export function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function isWording(data: unknown): data is Wording {
  return typeof data === 'object' && data !== null && 'ar' in data && typeof data.ar === 'string';
}

function entriesOf(data: unknown): [string, unknown][] {
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}
