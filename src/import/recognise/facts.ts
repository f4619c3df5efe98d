/** Data that stand outside the sentences: on the cover, in tables, in the margins. */
import { identifiersIn, type Identifier } from '../../arabic/identifiers.ts';
import type { TextRange } from '../../model/position.ts';
import type { DraftFile, Stretch } from '../../model/recognition.ts';
import type { Collected, Grounds } from './collected.ts';
import { labelledLine, labelOf, websiteIn, type LabelledField } from './labels.ts';
import type { Element, Line, LineTable, Row } from './lines.ts';
import { isOwnLabel } from './own-words.ts';
import { within } from './stretches.ts';
import { tableKindOf } from './tables.ts';

/** The values that were found, by the file of the draft and the pointer in it; the first one that a document gives counts. */
export type Facts = Map<string, string | number>;

/** The key of a fact. */
export function factKey(file: DraftFile, pointer: string): string {
  return `${file}#${pointer}`;
}

const labelled: Grounds = { confidence: 'certain', basis: 'label' };
const tabled: Grounds = { confidence: 'certain', basis: 'table' };
const byForm: Grounds = { confidence: 'likely', basis: 'pattern' };

/** Reads labelled values, then what is known by its form alone. */
export function readFacts(elements: readonly Element[], facts: Facts, found: Collected): void {
  for (const [place, element] of elements.entries()) {
    if (element.kind === 'table') readTable(element, facts, found);
    else readLine(element, elements[place + 1], facts, found);
  }
  for (const element of elements) {
    const stretches = element.kind === 'table' ? element.rows.flat() : [element];
    for (const stretch of stretches) if (!isOwnLabel(stretch.text)) readPatterns(stretch, facts, found);
  }
}

function readLine(line: Line, next: Element | undefined, facts: Facts, found: Collected): void {
  const parted = labelledLine(line.text);
  if (parted !== undefined) {
    const value = within(line, parted.rest);
    if (readValue(parted.fields, value, labelled, facts, found))
      found.aside('label', [within(line, parted.label)]);
    return;
  }
  const fields = labelOf(line.text);
  const isFollowed =
    fields !== undefined && next !== undefined && next.kind !== 'table' && labelOf(next.text) === undefined;
  if (isFollowed && readValue(fields, next, labelled, facts, found)) found.aside('label', [line]);
}

/** Values beside labels, or else below them. */
function readTable(table: LineTable, facts: Facts, found: Collected): void {
  if (tableKindOf(table) !== 'labelled') return;
  const [head = [], ...body] = table.rows;
  const isHeaded = head.filter(({ text }) => labelOf(text) !== undefined).length >= 2 && body.length > 0;
  const before = found.fields.length;
  if (!isHeaded) for (const row of table.rows) readPairs(row, facts, found);
  if (found.fields.length === before) readColumns(head, body, facts, found);
}

function readColumns(head: Row, [first]: readonly Row[], facts: Facts, found: Collected): void {
  for (const [place, label] of head.entries()) {
    const value = first?.[place];
    const fields = labelOf(label.text);
    if (fields === undefined || value === undefined) continue;
    found.aside('label', [label]);
    if (value.text !== '') readValue(fields, value, tabled, facts, found);
  }
}

function readPairs(row: Row, facts: Facts, found: Collected): void {
  for (const [place, label] of row.entries()) {
    const fields = labelOf(label.text);
    const value = row[place + 1];
    if (fields === undefined || value === undefined) continue;
    found.aside('label', [label]);
    if (value.text !== '' && labelOf(value.text) === undefined)
      readValue(fields, value, tabled, facts, found);
  }
}

/** Reads a value for the fields that its label may name; says whether one of them could take it. */
function readValue(
  fields: readonly LabelledField[],
  stretch: Stretch,
  grounds: Grounds,
  facts: Facts,
  found: Collected,
): boolean {
  let isRead = false;
  for (const { file, pointer, read } of fields) {
    const reading = read(stretch.text);
    if (reading === undefined) continue;
    isRead = true;
    const source = within(stretch, reading);
    addFact(
      file,
      pointer,
      reading.value,
      source,
      reading.isComputed === true ? { ...grounds, confidence: 'likely' } : grounds,
      facts,
      found,
    );
  }
  const isDate = fields.some(({ pointer }) => /[dD]ate$|\/next$/.test(pointer));
  if (!isRead && isDate && /[0-9٠-٩]/.test(stretch.text))
    found.note('import/incomplete-date', 'warning', { text: stretch.text }, stretch);
  return isRead;
}

/** A second value for a field is kept as text that has no place, and said; the same value again is no news. */
export function addFact(
  file: DraftFile,
  pointer: string,
  value: string | number,
  source: Stretch,
  grounds: Grounds,
  facts: Facts,
  found: Collected,
): void {
  const key = factKey(file, pointer);
  const known = facts.get(key);
  if (known === undefined) {
    facts.set(key, value);
    found.field(file, pointer, [source], grounds);
  } else if (String(known) === String(value)) {
    found.claims.push({ stretch: source, use: 'value', place: { file, pointer } });
  } else if (!found.claims.some(({ stretch }) => covers(stretch, source))) {
    found.note('import/second-value', 'warning', { text: source.text, other: String(known) }, source);
  }
}

function covers(one: Stretch, other: Stretch): boolean {
  return one.block === other.block && one.start <= other.start && one.end >= other.end;
}

const pointers: Readonly<Record<Identifier['kind'], string>> = {
  phone: '/contact/phone',
  email: '/contact/email',
  host: '/contact/website',
  iban: '/bank/iban',
  licence: '/licence/number',
};

/** Telephone, e-mail, website, account and licence, wherever they stand in a text. */
function readPatterns(stretch: Stretch, facts: Facts, found: Collected): void {
  for (const identifier of identifiersIn(stretch.text)) {
    const range = identifier.kind === 'host' ? (websiteIn(stretch.text) ?? identifier) : identifier;
    const source = trimmed(within(stretch, range));
    // A licence is a number; the others are kept as they are written.
    const value = identifier.kind === 'licence' ? identifier.value : source.text;
    addFact('association', pointers[identifier.kind], value, source, byForm, facts, found);
    if (identifier.kind === 'licence') claimLabel(stretch, identifier, found);
    else claimWords(stretch, range, found);
  }
  const bank = /(?:^|\s)(?<name>(?:مصرف|بنك|البنك|المصرف)(?:\s+(?!رقم|حساب|على|في)\p{L}+){1,3})/u.exec(
    stretch.text,
  );
  if (bank?.groups?.['name'] !== undefined) {
    const start = bank.index + bank[0].length - bank.groups['name'].length;
    const label = /(?:رقم\s+)?حساب[\p{L}\s]*$/u.exec(stretch.text.slice(0, start));
    if (label !== null) found.aside('label', [within(stretch, { start: label.index, end: start })]);
    const source = within(stretch, { start, end: bank.index + bank[0].length });
    addFact('association', '/bank/name/ar', source.text, source, byForm, facts, found);
  }
}

/** «ترخيص رقم:» before the number. */
function claimLabel(stretch: Stretch, { start }: TextRange, found: Collected): void {
  const label = /(?:رقم\s+)?(?:ال)?ترخيص[\p{L}\s:()]*$/u.exec(stretch.text.slice(0, start));
  if (label !== null) found.aside('label', [within(stretch, { start: label.index, end: start })]);
}

/** «الهاتف», «البريد:» right before a number or address. */
function claimWords(stretch: Stretch, { start }: TextRange, found: Collected): void {
  const before = /[^·•،,;؛|–]*$/.exec(stretch.text.slice(0, start))?.[0] ?? '';
  if (labelOf(before) !== undefined)
    found.aside('label', [within(stretch, { start: start - before.length, end: start })]);
}

function trimmed(stretch: Stretch): Stretch {
  const start = stretch.text.length - stretch.text.trimStart().length;
  return within(stretch, { start, end: start + stretch.text.trim().length });
}
