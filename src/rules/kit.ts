/** What several rules ask of a policy. A rule imports this, never another rule. */
import { foldedText } from '../arabic/fold.ts';
import { hijriOf } from '../arabic/hijri.ts';
import { ordinalAdverb } from '../arabic/ordinals.ts';
import type { Bilingual, Wording } from '../model/bilingual.ts';
import type { Day, Person } from '../model/generated/documents.ts';
import { sectionOf, type Clause, type Policy, type Section } from '../model/policy.ts';
import { pointerTo, type Pointer } from '../model/position.ts';
import type { Verdict } from '../model/rule.ts';
import { entriesOf } from '../model/texts-in.ts';

/** Something that stands at a place of a document. */
export interface Placed<Value> {
  readonly at: Pointer;
  readonly value: Value;
}

/** Works something out once for each subject, such as a policy; what was worked out is forgotten with it. */
export function oncePer<Subject extends object, Result>(
  workOut: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.result;
    const result = workOut(subject);
    known.set(subject, { result });
    return result;
  };
}

/** What was found; where nothing was, that all is well. */
export function* orPass(
  found: Iterable<Verdict> | (() => Iterable<Verdict>),
  passed: Verdict,
): Generator<Verdict> {
  let clean = true;
  for (const verdict of typeof found === 'function' ? found() : found) {
    clean = false;
    yield verdict;
  }
  if (clean) yield passed;
}

/** Where a section stands, or should stand. */
export function sectionPointer(key: string): Pointer {
  return pointerTo('sections', key);
}

const ordinals = Array.from({ length: 20 }, (_, index) =>
  foldedText(ordinalAdverb(20 - index), 'orthographic'),
);

/** What stands before a heading where it was typed: marks of a list or of a title, and a number in figures or words. */
const headingMarker = new RegExp(
  String.raw`^[\s#*•:–-]*(?:(?:${ordinals.join('|')}|(?:الماده|القسم|الفصل|البند) \p{L}+|\(?\d{1,2}(?!\d))\s*[:/.)–-]+)?[\s*]*`,
  'u',
);
const headingEnd = /[\s:.*–-]+$/;

/** What is longer than this is no heading, and only its beginning is compared. */
const longestHeading = 200;

/** A heading as it is compared: in folded spelling, without number, marks and colon. */
export function bareHeading(text: string): string {
  return foldedText(text.slice(0, longestHeading), 'orthographic')
    .replace(headingMarker, '')
    .replace(headingEnd, '');
}

/** Every section of a policy in the order of the file, those that its type does not foresee included. */
export function sectionsOf({ sections }: Policy): readonly Placed<Section>[] {
  return Object.entries(sections).flatMap(([key, section]): Placed<Section>[] => {
    const at = sectionPointer(key);
    if (!Array.isArray(section)) return [{ at, value: section as Section }];
    return section.map((value, index) => ({ at: at + pointerTo(index), value: value as Section }));
  });
}

/** Whether a section says nothing: no text and no clause with a text. */
export function isEmptySection({ text, items = [] }: Section): boolean {
  return isBlank(text?.ar) && items.every(isEmptyClause);
}

/** The section under a key, if the policy has it and it says something. */
export function writtenSectionOf(policy: Policy, key: string): Section | undefined {
  const section = sectionOf(policy, key);
  return section === undefined || isEmptySection(section) ? undefined : section;
}

/** Whether a clause says nothing, not even in the clauses under it. */
export function isEmptyClause({ text, items = [] }: Clause): boolean {
  return isBlank(text.ar) && items.every(isEmptyClause);
}

/** Whether a text is absent or has neither letter nor digit. */
export function isWordless(text: string | undefined): boolean {
  return text === undefined || !/[\p{L}\p{N}]/u.test(text);
}

/** Whether a text is absent or only spaces. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Every clause of a section and every clause under it, in reading order. */
export function clausesOf(section: Section, at: Pointer): readonly Placed<Clause>[] {
  const clauses: Placed<Clause>[] = [];
  addClauses(section, at, clauses);
  return clauses;
}

function addClauses({ items = [] }: Section, at: Pointer, clauses: Placed<Clause>[]): void {
  for (const [index, clause] of items.entries()) {
    const place = `${at}/items/${index}`;
    clauses.push({ at: place, value: clause });
    if (clause.items !== undefined) addClauses(clause, place, clauses);
  }
}

/** Every text that a document writes in Arabic, and perhaps in English, in the order of the file. */
export function wordingsIn(data: object): readonly PlacedWording[] {
  return contentsOf(data).wordings;
}

/** Every string of a document, whether it has two languages or none; `at` is where the document stands. */
export function stringsIn(data: object | undefined, at: Pointer = ''): readonly Placed<string>[] {
  const { strings } = contentsOf(data ?? {});
  return at === '' ? strings : strings.map(({ at: inner, value }) => ({ at: at + inner, value }));
}

/** A wording, and what it is a part of, such as a clause. */
interface PlacedWording extends Placed<Wording> {
  readonly whole: unknown;
}

interface Contents {
  readonly wordings: PlacedWording[];
  readonly strings: Placed<string>[];
}

/** A document is walked through once for everything that is asked of it. */
const contentsOf = oncePer((data: object): Contents => {
  const contents: Contents = { wordings: [], strings: [] };
  collect(data, '', contents, undefined);
  return contents;
});

function collect(data: unknown, at: Pointer, contents: Contents, whole: unknown): void {
  if (typeof data === 'string') contents.strings.push({ at, value: data });
  // What is inside a wording is no wording.
  if (isWording(data) && !isWording(whole)) contents.wordings.push({ at, value: data, whole });
  for (const [key, value] of entriesOf(data)) collect(value, at + pointerTo(key), contents, data);
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

/** The years in which a day lies: Gregorian, and Hijri where it can be computed. */
export function yearsOf(day: Day): number[] {
  const hijri = hijriOf(day);
  return [Number(day.slice(0, 4)), ...(hijri === undefined ? [] : [hijri.year])];
}

/** The latest of some days; `undefined` where none is known. */
export function latestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** The host of an address without its `www.`; an Arabic domain is written as browsers write it. */
export function hostOf(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return host.includes('.') ? host : undefined;
}

/** Whether two hosts are one, or one lies within the other. */
export function isSameDomain(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Capacities that only a member of the board holds; a secretary or executive director may be none. */
export const memberRoles: readonly Person['role'][] = ['chair', 'viceChair', 'member', 'treasurer'];

/** Whether two names may be of one person: the shorter has no part that the longer lacks, and begins alike. */
export function isSamePerson(one: Person, other: Person): boolean {
  const [shorter = [], longer = []] = [one, other].map(namePartsOf).sort((a, b) => a.length - b.length);
  return shorter[0] === longer[0] && shorter.every((part) => longer.includes(part));
}

/** «أ. د. عبد الله بن علي» → «عبدالله», «علي»: what does not depend on how the minutes write names. */
function namePartsOf({ name }: Person): string[] {
  return foldedText(name.ar, 'orthographic')
    .replaceAll(
      /(?<!\p{L})(?:ا|د|م)(?:\s*[./]|\s+)|(?<!\p{L})(?:الدكتور|المهندس|الاستاذ|الشيخ)ه?(?!\p{L})/gu,
      ' ',
    )
    .replaceAll(/(?<!\p{L})(عبد|ابو|ام|ال)\s+(?=\p{L})/gu, '$1')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !['بن', 'ابن', 'بنت'].includes(part))
    .map((part) => part.replace(/^ال/, ''));
}

function isWording(data: unknown): data is Wording {
  return typeof data === 'object' && data !== null && 'ar' in data && typeof data.ar === 'string';
}
