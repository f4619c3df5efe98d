/** Parts of a document → sections of the draft, every text as it is written. */
import { foldedText } from '../../arabic/fold.ts';
import { wordsOf } from '../../arabic/words.ts';
import type { AdditionalSection, Clause, Section, Sections } from '../../model/policy.ts';
import { additionalSectionsKey } from '../../model/policy.ts';
import { pointerTo, type Pointer } from '../../model/position.ts';
import type { PolicyType, SectionType } from '../../model/policy-type.ts';
import type { Stretch } from '../../model/recognition.ts';
import { clauseFactsIn, type ClauseFacts } from './clause-facts.ts';
import type { Collected, Grounds } from './collected.ts';
import { bareHeading } from './headings.ts';
import { nest, type Nested, type NestedSection } from './nesting.ts';
import type { HeadingLine, Part } from './parts.ts';
import { leadsIn, wordCount } from './phrasing.ts';
import { asList, asProse, type ListItem } from './prose.ts';
import { within } from './stretches.ts';
import { roleNamed } from './roles.ts';
import { unitsOf, withLeads, type Unit } from './units.ts';

/** The sections of a policy in the order of the document; what the type does not foresee stands under its own heading. */
export function sectionsOf(parts: readonly Part[], type: PolicyType, found: Collected): Sections {
  const sections: Record<string, Section> = {};
  const additional: AdditionalSection[] = [];
  for (const part of parts) {
    const sectionType = type.sections.find(({ key }) => key === part.key);
    const isTaken = part.key !== undefined && Object.hasOwn(sections, part.key);
    if (sectionType !== undefined && !isTaken) {
      sections[sectionType.key] = knownSection(part, sectionType, found);
    } else if (part.kind === 'own' || isTaken) {
      additional.push(ownSection(part, additional.length, found));
    }
  }
  return additional.length === 0 ? sections : { ...sections, [additionalSectionsKey]: additional };
}

function knownSection(part: Part, type: SectionType, found: Collected): Section {
  const pointer = pointerTo('sections', type.key);
  const grounds = groundsOf(part.heading);
  if (part.heading === undefined)
    found.note('import/no-heading', 'info', { heading: type.heading }, firstStretch(part));
  else noteHeading(part.heading, pointer, type, grounds, found);
  return sectionAt(pointer, part, grounds, found, type);
}

function ownSection(part: Part, place: number, found: Collected): AdditionalSection {
  const pointer = pointerTo('sections', additionalSectionsKey, place);
  const grounds: Grounds = { confidence: 'likely', basis: 'ownHeading' };
  const stretch = part.heading === undefined ? undefined : headingStretch(part.heading);
  const heading = stretch?.text ?? '';
  if (stretch !== undefined && part.heading !== undefined) {
    found.field('policy', `${pointer}/heading/ar`, [stretch], grounds);
    found.aside('marker', restOf(part.heading, stretch));
    const isRepeated = part.heading.match !== undefined;
    found.note(
      isRepeated ? 'import/repeated-heading' : 'import/unknown-heading',
      'warning',
      { text: heading },
      stretch,
    );
  }
  return { heading: { ar: heading }, ...sectionAt(pointer, { ...part, kind: 'own' }, grounds, found) };
}

function groundsOf(heading: HeadingLine | undefined): Grounds {
  if (heading?.match === undefined) return { confidence: 'likely', basis: 'position' };
  return heading.match.isExact
    ? { confidence: 'certain', basis: 'heading' }
    : { confidence: 'likely', basis: 'nearHeading' };
}

/** The draft shows the heading of the type; where the document has other words, it is said. */
function noteHeading(
  heading: HeadingLine,
  pointer: Pointer,
  type: SectionType,
  grounds: Grounds,
  found: Collected,
): void {
  if (isSentence(heading)) {
    if (heading.line.level === 0 && heading.markerLength === 0)
      found.note('import/sentence-heading', 'info', { heading: type.heading }, heading.line);
    return;
  }
  const stretch = headingStretch(heading);
  found.heading(pointer, stretch, grounds);
  found.aside('marker', restOf(heading, stretch));
  if (foldedText(stretch.text, 'orthographic') !== foldedText(type.heading.ar, 'orthographic'))
    found.note('import/other-heading', 'info', { text: stretch.text, heading: type.heading }, stretch);
}

/** A heading that is a sentence and announces the clauses: it is the text of its section. */
function isSentence({ line, markerLength }: HeadingLine): boolean {
  const text = line.text.slice(markerLength);
  return wordCount(text) >= 6 && leadsIn(`${text.replace(/[\s:-]+$/, '')}:`);
}

function headingStretch({ line, markerLength }: HeadingLine): Stretch {
  const text = line.text.slice(markerLength);
  const bare = bareHeading(text);
  const start = markerLength + text.indexOf(bare);
  return within(line, { start, end: start + bare.length });
}

/** The number and the signs around a heading. */
function restOf({ line }: HeadingLine, { start, end }: Stretch): Stretch[] {
  return [
    within(line, { start: 0, end: start - line.start }),
    within(line, { start: end - line.start, end: line.text.length }),
  ].filter(({ text }) => text.trim() !== '');
}

function firstStretch({ content }: Part): Stretch | undefined {
  const [first] = content;
  return first?.kind === 'line' ? first.line : undefined;
}

function sectionAt(
  pointer: Pointer,
  { heading, content, kind }: Part,
  grounds: Grounds,
  found: Collected,
  type?: SectionType,
): Section {
  const units = unitsOf(content);
  const asksForLeads = (type?.clauseFields ?? []).some((field) => field === 'term' || field === 'role');
  const nested = nest(asksForLeads ? withLeads(units) : units);
  const announcement =
    kind === 'section' && heading !== undefined && isSentence(heading) ? heading : undefined;
  const loose = isListOfParagraphs(nested, announcement !== undefined, type) ? asItems(nested) : nested;
  noteNumbering(pointer, loose, found);
  const text = textOf(pointer, loose.text, announcement, grounds, found);
  const clauses = clausesOf(loose.items, pointer, grounds, found, type);
  if (clauses !== undefined)
    return {
      ...(text === '' ? {} : { text: { ar: text } }),
      ...(clauses.length === 0 ? {} : { items: clauses }),
    };
  return {
    text: {
      ar: [text, listed(loose.items, pointer, grounds, found)].filter((one) => one !== '').join('\n\n'),
    },
  };
}

/** The paragraphs of a section, the announcement that is its heading before them. */
function textOf(
  pointer: Pointer,
  units: readonly Unit[],
  announcement: HeadingLine | undefined,
  grounds: Grounds,
  found: Collected,
): string {
  const at = `${pointer}/text/ar`;
  const sources = units.flatMap((unit) => unit.sources);
  const paragraphs = units.map((unit) => unit.text);
  if (announcement !== undefined) {
    const { line, markerLength } = announcement;
    const stretch = within(line, { start: markerLength, end: line.text.length });
    const [bare] = [trimmedStretch(stretch)];
    sources.unshift(bare);
    paragraphs.unshift(bare.text);
    found.headings.push({ pointer, stretch: bare, basis: grounds.basis });
    if (markerLength > 0) found.aside('marker', [within(line, { start: 0, end: markerLength })]);
  }
  for (const unit of units) noteChanges(unit, unit.changes, at, found);
  if (sources.length > 0)
    found.field(
      'policy',
      at,
      sources,
      lowered(
        grounds,
        units.flatMap((unit) => unit.changes),
      ),
    );
  return asProse(paragraphs);
}

/** Without the signs of a heading that may stand around it; the colon at its end stays. */
function trimmedStretch(stretch: Stretch): Stretch {
  const start = /^[\s#*_:-]*/.exec(stretch.text)?.[0].length ?? 0;
  const end = stretch.text.length - (/[\s*_]*$/.exec(stretch.text)?.[0].length ?? 0);
  return within(stretch, { start, end });
}

function noteChanges(unit: Unit, changes: Nested['changes'], at: Pointer, found: Collected): void {
  found.aside('marker', unit.markers);
  for (const kind of new Set(changes)) found.change(kind, at, unit.sources);
}

/** Each change makes a text a little less sure; cells in one text need a look. */
function lowered(grounds: Grounds, changes: Nested['changes']): Grounds {
  if (changes.includes('cellsJoined') || changes.includes('headingJoined'))
    return { ...grounds, confidence: 'doubtful' };
  if (changes.length > 0 && grounds.confidence === 'certain') return { ...grounds, confidence: 'likely' };
  return grounds;
}

/** The document numbers clauses by itself; what was before them is said. */
function noteNumbering(pointer: Pointer, { items, gaps }: NestedSection, found: Collected): void {
  const numbered = items.flatMap(allUnits).filter(({ marker }) => (marker?.values ?? []).length > 0);
  const sources = numbered.flatMap(({ markers, sources: texts }) => (markers.length > 0 ? markers : texts));
  if (numbered.length > 0) found.change('renumbered', pointer, sources);
  for (const { unit, expected, found: value } of gaps)
    found.note('import/numbering-gap', 'warning', { expected, found: value }, unit.sources[0]);
}

function allUnits({ unit, items }: Nested): Unit[] {
  return [unit, ...items.flatMap(allUnits)];
}

/** Without markers, several short paragraphs are clauses where the type asks for clauses or something announces them. */
function isListOfParagraphs(
  { text, items }: NestedSection,
  isAnnounced: boolean,
  type: SectionType | undefined,
): boolean {
  if (items.length > 0) return false;
  const [first, ...rest] = text;
  if (isAnnounced) return text.length >= 2;
  if (first !== undefined && leadsIn(first.text) && rest.length >= 2) return true;
  const asksForClauses = (type?.clauseFields ?? []).length > 0;
  const longest = asksForClauses ? 40 : 12;
  return text.length >= 3 && text.every((unit) => wordCount(unit.text) <= longest);
}

function asItems({ text, gaps }: NestedSection): NestedSection {
  const [first] = text;
  const isAnnouncement = first !== undefined && leadsIn(first.text);
  const items = (isAnnouncement ? text.slice(1) : text).map((unit): Nested => ({
    unit,
    items: [],
    changes: [...unit.changes, 'paragraphAsClause'],
  }));
  return { text: isAnnouncement ? [first] : [], items, gaps };
}

/** The clauses, or nothing where one of them lacks what the type asks of each. */
function clausesOf(
  items: readonly Nested[],
  pointer: Pointer,
  grounds: Grounds,
  found: Collected,
  type: SectionType | undefined,
): Clause[] | undefined {
  const fields = type?.clauseFields ?? [];
  if (fields.length === 0)
    return items.map((item, place) =>
      clauseAt(item, pointer + pointerTo('items', place), grounds, found, type),
    );
  const special = items.map((item) => specialClause(item, fields, type?.kinds ?? new Map()));
  if (special.some((one) => one === undefined)) return undefined;
  return special.map((one, place) =>
    placed(one!, items[place]!, pointer + pointerTo('items', place), grounds, found, type),
  );
}

/** The paths of the single values of a fact. */
function pathsIn(name: string, value: string | object): string[] {
  return typeof value === 'string' ? [name] : Object.keys(value).map((key) => `${name}/${key}`);
}

/** What stands below a clause with labels of our own; what its section has no room for stays a line of its text. */
function factsAt(
  { facts: line }: Unit,
  pointer: Pointer,
  found: Collected,
  type: SectionType | undefined,
): ClauseFacts {
  const facts = line === undefined ? undefined : clauseFactsIn(line.text);
  if (line === undefined || facts === undefined) return {};
  const mayHave = type?.clauseProperties ?? ['responsible', 'serviceTime'];
  const kept = Object.entries(facts).filter(([field]) => mayHave.includes(field));
  if (kept.length < Object.keys(facts).length) {
    found.note('import/fact-without-place', 'warning', { text: line.text }, line);
    return {};
  }
  const place = { file: 'policy', pointer } as const;
  for (const field of kept.flatMap(([name, value]) => pathsIn(name, value)))
    found.fields.push({
      ...place,
      pointer: `${pointer}/${field}`,
      confidence: 'certain',
      basis: 'label',
      sources: [line],
    });
  found.claims.push({ stretch: line, use: 'value', place });
  return facts;
}

function clauseAt(
  { unit, items, changes }: Nested,
  pointer: Pointer,
  grounds: Grounds,
  found: Collected,
  type?: SectionType,
): Clause {
  const at = `${pointer}/text/ar`;
  noteChanges(unit, changes, at, found);
  found.field('policy', at, unit.sources, lowered(grounds, changes));
  const below = items.map((item, place) =>
    clauseAt(item, pointer + pointerTo('items', place), grounds, found, type),
  );
  return {
    text: { ar: asProse([unit.text]) },
    ...factsAt(unit, pointer, found, type),
    ...(below.length === 0 ? {} : { items: below }),
  };
}

/** A clause with fields of its own, and which stretches say which. */
interface SpecialClause {
  readonly clause: Clause;
  readonly text: readonly Stretch[];
  readonly term?: Stretch;
  readonly label?: Stretch;
  /** A field that the words let us know, and how surely. */
  readonly chosen?: { readonly field: 'kind' | 'role'; readonly isSure: boolean };
}

function specialClause(
  { unit }: Nested,
  fields: readonly string[],
  kinds: ReadonlyMap<string, readonly string[]>,
): SpecialClause | undefined {
  if (fields.includes('kind')) return channelOf(unit, kinds);
  if (fields.includes('term')) return definitionOf(unit);
  return fields.includes('role') ? dutyOf(unit) : undefined;
}

function channelOf(unit: Unit, kinds: ReadonlyMap<string, readonly string[]>): SpecialClause {
  const kind = kindOf(unit.text, kinds);
  return {
    clause: { text: { ar: asProse([unit.text]) }, kind: kind ?? 'other' },
    text: unit.sources,
    chosen: { field: 'kind', isSure: kind !== undefined },
  };
}

/** The kind with the longest phrase all of whose words the text has, in whatever form. */
function kindOf(text: string, kinds: ReadonlyMap<string, readonly string[]>): string | undefined {
  const words = bareWords(text);
  let best: { kind: string; length: number } | undefined;
  for (const [kind, phrases] of kinds) {
    for (const phrase of phrases.map(bareWords)) {
      const isThere = phrase.every((wanted) => words.some((word) => isFormOf(word, wanted)));
      if (isThere && phrase.length > (best?.length ?? 0)) best = { kind, length: phrase.length };
    }
  }
  return best?.kind;
}

/** «الهاتفية» of «هاتف»; and «الكتروني», whose beginning looks like an article. */
function isFormOf(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (word.length >= 5 && wanted.endsWith(word));
}

/** Words in folded spelling without article and particles; the alef of «إلكتروني» is none of an article. */
function bareWords(text: string): string[] {
  return wordsOf(text).map(({ text: word }) =>
    foldedText(word.replace(/^[وفبك]?(?:ال|لل)(?=..)/, ''), 'orthographic').trim(),
  );
}

const termAndMeaning = /^(?<term>[^:：.؛\n]{2,60}?)\s*(?<sign>[:：]|\s[-–])\s+(?=\S)/u;

function definitionOf({ text, cells, sources }: Unit): SpecialClause | undefined {
  const [term, meaning, ...others] = cells ?? [];
  if (term !== undefined && meaning !== undefined && others.length === 0)
    return {
      clause: { term: { ar: term.text }, text: { ar: asProse([meaning.text]) } },
      term,
      text: [meaning],
    };
  const [source] = sources;
  const found = termAndMeaning.exec(text);
  const length = found?.groups?.['term']?.length ?? 0;
  if (source === undefined || found === null || found[0].length >= source.text.length) return undefined;
  const rest = within(source, { start: found[0].length, end: source.text.length });
  return {
    clause: { term: { ar: text.slice(0, length) }, text: { ar: asProse([text.slice(found[0].length)]) } },
    term: within(source, { start: 0, end: length }),
    label: within(source, { start: length, end: found[0].length }),
    text: [rest, ...sources.slice(1)],
  };
}

/** «مجلس الإدارة: يعتمد …»: whose duty it is stands before the colon, or in a cell of its own. */
function dutyOf(unit: Unit): SpecialClause | undefined {
  const parted = definitionOf(unit);
  const name = parted?.clause.term?.ar;
  const role = name === undefined ? undefined : roleNamed(name);
  if (parted?.term === undefined || role === undefined) return undefined;
  const { text, clause, label } = parted;
  return {
    clause: { role, text: clause.text },
    text,
    label:
      label === undefined
        ? parted.term
        : { ...parted.term, end: label.end, text: `${parted.term.text}${label.text}` },
    chosen: { field: 'role', isSure: true },
  };
}

function placed(
  { clause, text, term, label, chosen }: SpecialClause,
  { unit, items, changes }: Nested,
  pointer: Pointer,
  grounds: Grounds,
  found: Collected,
  type: SectionType | undefined,
): Clause {
  noteChanges(
    unit,
    changes.filter((change) => change !== 'cellsJoined'),
    `${pointer}/text/ar`,
    found,
  );
  if (term !== undefined) found.field('policy', `${pointer}/term/ar`, [term], lowered(grounds, unit.changes));
  if (label !== undefined) found.aside('label', [label]);
  found.field(
    'policy',
    `${pointer}/text/ar`,
    text,
    lowered(
      grounds,
      changes.filter((change) => change !== 'cellsJoined'),
    ),
  );
  if (chosen !== undefined)
    found.fields.push({
      file: 'policy',
      pointer: `${pointer}/${chosen.field}`,
      confidence: chosen.isSure ? 'likely' : 'doubtful',
      basis: 'pattern',
      sources: unit.sources,
    });
  const whole = { ...clause, ...factsAt(unit, pointer, found, type) };
  if (items.length === 0) return whole;
  // Such a clause can have none below it.
  const below = listed(items, pointer, grounds, found);
  return { ...whole, text: { ar: `${clause.text.ar}\n\n${below}` } };
}

function listItem({ unit, items }: Nested): ListItem {
  return { text: unit.text, items: items.map(listItem) };
}

/** Clauses as a list in the text: a person must say whose each is. */
function listed(items: readonly Nested[], pointer: Pointer, grounds: Grounds, found: Collected): string {
  const at = `${pointer}/text/ar`;
  const units = items.flatMap(allUnits);
  for (const unit of units) noteChanges(unit, unit.changes, at, found);
  const sources = units.flatMap((unit) => unit.sources);
  found.change('listInText', at, sources);
  found.field('policy', at, sources, { ...grounds, confidence: 'doubtful' });
  return asList(items.map(listItem));
}
