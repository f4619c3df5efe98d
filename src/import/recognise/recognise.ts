/** A document's tree → what it says, as a draft of a policy of one type: with grounds for every field, and nothing lost. */
import { foldedText } from '../../arabic/fold.ts';
import { datesIn } from '../../arabic/dates-in-text.ts';
import type { Approval, DocumentControl, Person, Terminology } from '../../model/generated/documents.ts';
import type { ReadDocument } from '../../model/imported.ts';
import type { Policy, Sections } from '../../model/policy.ts';
import type { PolicyType } from '../../model/policy-type.ts';
import { segmentsOf } from '../../model/position.ts';
import type { Recognition, RecognisedField, Stretch } from '../../model/recognition.ts';
import { readApproval, readSignatories, isApprovalSentence } from './approval.ts';
import { Collected } from './collected.ts';
import { withEnglish, type DraftData } from './english.ts';
import { readFacts, type Facts } from './facts.ts';
import { bareHeading, headingFinder, type HeadingFinder } from './headings.ts';
import { readIdentity } from './identity.ts';
import { linesOf, type Element } from './lines.ts';
import { markerOf } from './markers.ts';
import { entryKey, partsOf, type Part, type PartContent } from './parts.ts';
import { sectionsOf } from './sections.ts';
import { piecesOf, within } from './stretches.ts';
import { isOwnSentence, ownWordsIn, withoutOwnWords } from './own-words.ts';
import { columnsOf, tableKindOf } from './tables.ts';
import { readTitle } from './title.ts';
import { untangled, type Translation } from './translations.ts';

/** What a document is measured by. */
export interface Pattern {
  readonly type: PolicyType;
  readonly terms: Terminology['terms'];
}

/** Recognises a document as a policy of a type. */
export function recognise(document: ReadDocument, { type, terms }: Pattern): Recognition {
  const { elements, blocks } = linesOf(document);
  const found = new Collected(document.path);
  const facts: Facts = new Map();
  const find = headingFinder(type, terms);
  const { elements: spoken, translations } = untangled(elements);
  const { parts, beside } = partsOf(withoutOwnWords(spoken), find, type);

  const { kept, loose, approval, people, isUnsigned } = sortedOut(parts, facts, found);
  const sections = sectionsOf(kept, type, found);
  readContents(parts, find, found);
  const cover = parts.flatMap((part) => (part.kind === 'cover' ? elementsOf(part.content) : []));
  claimPageNumbers(beside, found);
  const title = readTitle(cover, find, type, found);
  noteOtherTitle(approval, title, type, found);
  readFacts([...loose, ...beside], facts, found);
  const stretches = stretchesOf(elements);
  const identity = readIdentity({ cover, loose: [...loose, ...beside], stretches }, facts, found);
  const policy = policyOf(type, title, sections, facts, { people, isUnsigned });
  const arabic = { policy, association: identity.association };
  const draft = withEnglish(arabic, merged(found.fields), translations, found);
  found.aside('ownWords', ownWordsIn(elements, repeatedIn(draft)));
  noteUnpaired(spoken, translations, found);
  const isReliable = document.quality.reliable;
  return {
    ...identity,
    ...draft,
    fields: inReadingOrder(merged(found.fields)).map((field) =>
      isReliable ? field : { ...field, confidence: 'doubtful' as const },
    ),
    headings: found.headings,
    changes: found.changes,
    pieces: piecesOf(blocks, found.claims, stretches),
    notes: found.notes,
  };
}

/** Parts that are sections, elements that hold data, and what was read of the approval. */
interface SortedOut {
  readonly kept: readonly Part[];
  readonly loose: readonly Element[];
  readonly approval: readonly Stretch[];
  readonly people: readonly Person[];
  /** Whether there is a column for signatures, and nothing in it. */
  readonly isUnsigned: boolean;
}

/** Takes out of the sections what is no part of what they say: signatures, labelled tables, the approval, contact lines. */
function sortedOut(parts: readonly Part[], facts: Facts, found: Collected): SortedOut {
  const kept: Part[] = [];
  const loose: Element[] = [];
  const approval: Stretch[] = [];
  const people: Person[] = [];
  let isUnsigned = false;
  for (const part of parts) {
    const isSection = part.kind === 'section' || part.kind === 'own';
    const content: PartContent[] = [];
    if (part.kind !== 'contents' && !isSection && part.heading !== undefined) claimHeading(part, found);
    for (const [place, one] of part.kind === 'contents' ? [] : part.content.entries()) {
      const table = one.kind === 'table' ? one.table : undefined;
      if (table !== undefined && tableKindOf(table) === 'signatures')
        isUnsigned = readSignatories(table, people, found) || isUnsigned;
      else if (one.kind === 'line' && statesApproval(one.line.text, part))
        approval.push(one.line, ...restOfSentence(part, place));
      else if (isSection && !isData(one, part.content.slice(place + 1))) content.push(one);
      else loose.push(...elementsOf([one]));
    }
    if (isSection) kept.push({ ...part, content });
  }
  const isTaken = ({ block, start }: Stretch) =>
    approval.some((line) => line.block === block && line.start === start);
  readApproval(approval, facts, found);
  const isFree = (element: Element) => element.kind === 'table' || !isTaken(element);
  return {
    kept: kept.map((part) => ({
      ...part,
      content: part.content.filter((one) => one.kind !== 'line' || isFree(one.line)),
    })),
    loose: loose.filter(isFree),
    approval,
    people,
    isUnsigned,
  };
}

/** Under the heading of the approval, and above the names, a sentence need not have the usual form. */
function statesApproval(text: string, { kind }: Part): boolean {
  if (isApprovalSentence(text)) return true;
  return kind === 'approval' && (datesIn(text).length > 0 || /جلس|اجتماع|قرار|محضر/.test(text));
}

/** An approval sentence may go on in the lines below it. */
function restOfSentence({ content }: Part, place: number): Stretch[] {
  const rest: Stretch[] = [];
  for (const one of content.slice(place + 1)) {
    if (one.kind !== 'line' || !one.line.isContinued) break;
    rest.push(one.line);
  }
  return rest;
}

/** At the end of the last list may stand the address of the association; a channel may hold a number too. */
function isData(one: PartContent, rest: readonly PartContent[]): boolean {
  if (one.kind === 'table')
    return tableKindOf(one.table) === 'labelled' || tableKindOf(one.table) === 'history';
  if (one.kind !== 'line') return false;
  const isPlain = one.line.kind === 'paragraph' && markerOf(one.line.text) === undefined;
  const hasAddress = (text: string) =>
    /[\w.]+@[\w.]+|(?:^|\s)(?:www\.|SA\d\d)|(?:رقم\s+)?(?:ال)?ترخيص\s*(?:رقم)?\s*[:(]?\s*[\d٠-٩۰-۹]/.test(
      text,
    );
  const texts = [one, ...rest].flatMap((other) => (other.kind === 'line' ? [other.line] : []));
  const isTail =
    texts.length <= 8 &&
    texts.every(
      (line) =>
        line.kind === 'paragraph' &&
        markerOf(line.text) === undefined &&
        line.text.length <= 120 &&
        !/[.؛]$/.test(line.text),
    );
  return isPlain && isTail && texts.some(({ text }) => hasAddress(text));
}

function claimHeading({ heading }: Part, found: Collected): void {
  if (heading === undefined) return;
  const { line, markerLength } = heading;
  found.heading('/approval', within(line, { start: markerLength, end: line.text.length }), {
    confidence: 'certain',
    basis: 'heading',
  });
  if (markerLength > 0) found.aside('marker', [within(line, { start: 0, end: markerLength })]);
}

function elementsOf(content: readonly PartContent[]): Element[] {
  return content.map((one) =>
    one.kind === 'table' ? one.table : one.kind === 'line' ? one.line : one.heading.line,
  );
}

function stretchesOf(elements: readonly Element[]): Stretch[] {
  return elements.flatMap((element) => (element.kind === 'table' ? element.rows.flat() : [element]));
}

/** The contents are made anew; what they promise and the document does not have, or calls otherwise, is said. */
function readContents(parts: readonly Part[], find: HeadingFinder, found: Collected): void {
  const headings = parts.flatMap(({ heading, content }) => [
    ...(heading === undefined ? [] : [heading]),
    ...content.flatMap((one) => (one.kind === 'subheading' ? [one.heading] : [])),
  ]);
  const texts = headings.map((heading) => ({
    text: bareHeading(heading.line.text.slice(heading.markerLength)),
    key: heading.match === undefined ? undefined : targetKey(heading.match.target),
  }));
  for (const { heading, content } of parts.filter(({ kind }) => kind === 'contents')) {
    if (heading !== undefined) found.aside('contents', [heading.line]);
    if (isWithoutPages(content)) found.note('import/empty-contents', 'info', {}, heading?.line);
    for (const stretch of stretchesOf(elementsOf(content))) {
      found.aside('contents', [stretch]);
      const entry = bareHeading(stretch.text.replace(/[\s.…]*[0-9٠-٩]{0,3}$/, ''));
      const text = entry.slice(markerOf(entry)?.length ?? 0);
      const match = find(text);
      if (match === undefined || match.target.kind === 'title') continue;
      const isSame = texts.some((one) => entryKey(one.text) === entryKey(text));
      const other = texts.find(({ key }) => key === targetKey(match.target));
      if (!isSame && other === undefined)
        found.note('import/promised-in-contents', 'warning', { text }, stretch);
      else if (!isSame && other !== undefined)
        found.note('import/other-in-contents', 'info', { text, heading: other.text }, stretch);
    }
  }
}

/** Whether there is a column for pages, and nothing in it. */
function isWithoutPages(content: readonly PartContent[]): boolean {
  const rows = content.flatMap((one) => (one.kind === 'table' ? one.table.rows : []));
  const column = columnsOf(rows[0]).get('page');
  return column !== undefined && rows.slice(1).every((row) => (row[column]?.text ?? '') === '');
}

/** What stands above every page: whose policy it is, and which. */
function repeatedIn({ policy, association }: DraftData): (string | undefined)[] {
  const { official } = association.name;
  return [policy.title.ar, policy.title.en, official.ar, official.en];
}

/** What is English and could not be set beside its Arabic is for a person to place. */
function noteUnpaired(
  elements: readonly Element[],
  translations: readonly Translation[],
  found: Collected,
): void {
  const paired = new Set(translations.flatMap(({ english }) => english.map(({ block }) => block)));
  const loose = elements.flatMap((element) =>
    element.kind !== 'table' && element.role === 'translation' && !paired.has(element.block) ? [element] : [],
  );
  const texts = loose.filter(({ text }) => !isOwnSentence(text));
  if (texts.length > 0) found.note('import/unpaired-english', 'warning', { count: texts.length }, texts[0]);
}

/** Pages are numbered anew. */
function claimPageNumbers(beside: readonly Element[], found: Collected): void {
  const number =
    /^(?:(?:رقم )?(?:ال)?صفحة|page)?[\s:-]*[0-9٠-٩]{1,4}(?:\s*(?:من|of|\/)\s*[0-9٠-٩]{1,4})?[\s-]*$/i;
  for (const element of beside)
    if (element.kind !== 'table' && number.test(element.text)) found.aside('contents', [element]);
}

/** Another of the titles that the type knows, where the approval does not name the policy by its own. */
function noteOtherTitle(
  approval: readonly Stretch[],
  title: string,
  type: PolicyType,
  found: Collected,
): void {
  const formOf = (text: string) =>
    foldedText(text, 'orthographic')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  for (const sentence of approval) {
    const said = formOf(sentence.text);
    const other = [type.title.ar, ...type.aliases].find((one) => said.includes(formOf(one)));
    const own = new RegExp(`(?<!\\p{L})(?<!سياسه |لايحه )${formOf(title)}(?!\\p{L})`, 'u');
    if (other !== undefined && !own.test(said))
      found.note('import/other-title', 'warning', { text: other, title }, sentence);
  }
}

function targetKey(target: { readonly kind: string; readonly key?: string }): string {
  return target.key ?? target.kind;
}

/** What is known of signatures and approval besides single facts. */
interface ApprovalParts {
  readonly people: readonly Person[];
  readonly isUnsigned: boolean;
}

function policyOf(
  type: PolicyType,
  title: string,
  sections: Sections,
  facts: Facts,
  { people, isUnsigned }: ApprovalParts,
): Policy {
  const document = objectOf(facts, 'policy', 'document') as DocumentControl | undefined;
  const stated = (objectOf(facts, 'policy', 'approval') ?? {}) as Approval;
  // A year of the session without its number says nothing.
  const { session, ...rest } = stated;
  const approval: Approval = {
    ...rest,
    ...(session?.number === undefined ? {} : { session }),
    ...(people.length === 0 ? {} : { signatories: [...people] }),
    ...(isUnsigned ? { signatures: 'pending' as const } : {}),
  };
  return {
    type: type.id,
    title: { ar: title },
    ...(document === undefined ? {} : { document }),
    sections,
    ...(Object.keys(approval).length === 0 ? {} : { approval }),
  };
}

/** The facts below a key, as the object that they are fields of. */
export function objectOf(facts: Facts, file: string, key: string): object | undefined {
  let result: Record<string, unknown> | undefined;
  for (const [place, value] of facts) {
    const [where = '', pointer = ''] = place.split('#');
    const segments = segmentsOf(pointer);
    if (where !== file || segments[0] !== key) continue;
    result ??= {};
    let target = result;
    for (const segment of segments.slice(1, -1)) target = (target[segment] ??= {}) as Record<string, unknown>;
    target[segments.at(-1)!] = value;
  }
  return result;
}

/** As a person meets them in the document; what it does not say comes last. */
function inReadingOrder(fields: readonly RecognisedField[]): RecognisedField[] {
  const placeOf = ({ sources: [first] }: RecognisedField) =>
    first === undefined ? Number.POSITIVE_INFINITY : first.block;
  const startOf = ({ sources: [first] }: RecognisedField) => first?.start ?? 0;
  return fields.toSorted((one, other) =>
    placeOf(one) === placeOf(other) ? startOf(one) - startOf(other) : placeOf(one) - placeOf(other),
  );
}

/** One entry for each place of the draft; the less sure of two counts. */
function merged(fields: readonly RecognisedField[]): RecognisedField[] {
  const byPlace = new Map<string, RecognisedField>();
  const order = ['certain', 'likely', 'doubtful'];
  for (const field of fields) {
    const key = `${field.file}#${field.pointer}`;
    const before = byPlace.get(key);
    const surer =
      before !== undefined && order.indexOf(before.confidence) > order.indexOf(field.confidence)
        ? before
        : field;
    byPlace.set(
      key,
      before === undefined ? field : { ...surer, sources: [...before.sources, ...field.sources] },
    );
  }
  return [...byPlace.values()];
}
