/** What a document says of its approval: the sentence that states it, and the table that is signed. */
import { datesIn } from '../../arabic/dates-in-text.ts';
import { inLatinDigits } from '../../arabic/digits.ts';
import { fold, sourceRange } from '../../arabic/fold.ts';
import { ordinalPattern, ordinalValue } from '../../arabic/ordinal-words.ts';
import type { Person } from '../../model/generated/documents.ts';
import { pointerTo } from '../../model/position.ts';
import type { TextRange } from '../../model/position.ts';
import type { Stretch } from '../../model/recognition.ts';
import type { Collected, Grounds } from './collected.ts';
import { addFact, type Facts } from './facts.ts';
import { hijriOfFound, readBody } from './labels.ts';
import type { LineTable, Row } from './lines.ts';
import { within } from './stretches.ts';
import { cellForm, columnsOf } from './tables.ts';

const stated: Grounds = { confidence: 'certain', basis: 'sentence' };
const inferred: Grounds = { confidence: 'likely', basis: 'sentence' };
const tabled: Grounds = { confidence: 'certain', basis: 'table' };
const translated: Grounds = { confidence: 'likely', basis: 'translation' };

/** How a sentence begins that states the approval of a policy. */
const opening =
  /^[\s•*-]*(?:لقد )?(?:تم(?:ت)?|جري|اعتمد(?:ت)?|اقر(?:ت)?|وافق|صدر(?:ت)?|بناء علي|صادق)[\s\S]{0,80}(?:اعتماد|اعتمد|مجلس|السياسه|اقرار|هذه)/;

/** «اعتُمدت هذه السياسة بتاريخ …» */
const shortOpening = /^[\s•*-]*(?:(?:تم|جري) اعتماد|اعتمدت?) (?:ال|هذه )?(?:ال)?(?:سياسه|وثيقه|لايحه)/;

/** Whether a text is a sentence that states the approval. */
export function isApprovalSentence(text: string): boolean {
  const folded = fold(text, 'orthographic').text;
  if (shortOpening.test(folded) && datesIn(text).length > 0) return true;
  return (
    opening.test(folded) && /مجلس|الجمعيه العموميه/.test(folded) && /جلس|اجتماع|قرار|بتاريخ|محضر/.test(folded)
  );
}

/** Reads session, mode, dates, decision and body off sentences; a sentence that gives none of them stays text. */
export function readApproval(sentences: readonly Stretch[], facts: Facts, found: Collected): void {
  for (const sentence of sentences) {
    const before = found.fields.length;
    readDates(sentence, facts, found);
    readSession(sentence, facts, found);
    readMode(sentence, facts, found);
    readDecision(sentence, facts, found);
    const body = readBody(sentence.text);
    if (body !== undefined) addFact('policy', '/approval/body', body.value, sentence, stated, facts, found);
    if (found.fields.length > before)
      found.claims.push({ stretch: sentence, use: 'value', place: { file: 'policy', pointer: '/approval' } });
  }
}

/** The dates after «بتاريخ» or else the first of each calendar; a date that does not exist is said and left out. */
function readDates(sentence: Stretch, facts: Facts, found: Collected): void {
  const dates = datesIn(sentence.text);
  const introduced = sentence.text.search(/بتاريخ|المنعقد|المؤرخ/);
  const ordered = [
    ...dates.filter(({ start }) => start > introduced),
    ...dates.filter(({ start }) => start <= introduced),
  ];
  for (const calendar of ['gregorian', 'hijri'] as const) {
    const date = ordered.find((one) => one.calendar === calendar);
    if (date === undefined) continue;
    const source = within(sentence, date);
    if (calendar === 'gregorian' && date.gregorian !== undefined)
      addFact('policy', '/approval/date', date.gregorian, source, stated, facts, found);
    if (calendar === 'hijri' && date.month <= 12 && date.day <= 30)
      addFact('policy', '/approval/hijriDate', hijriOfFound(date), source, stated, facts, found);
    if (date.gregorian === undefined)
      found.note('import/impossible-date', 'warning', { text: date.text }, source);
  }
}

const session = new RegExp(
  String.raw`(?<![\u0621-\u064A])(?:[بلف]?(?:ال)?(?:جلس(?:ته|تها|ه)|اجتماع(?:ه|ها)?)|(?:ال)?محضر)(?: (?:مجلس|الاداره|الاجتماع|المنعقده|المنعقد|ذات|ذو|رقم|الرقم|العادي|العاديه)){0,4} ?(?:\( ?(?<framed>[0-9]{1,3}) ?\)|(?<plain>[0-9]{1,3})(?![0-9/.-])|(?<word>${ordinalPattern}))(?![\u0621-\u064A])`,
  'g',
);

function readSession(sentence: Stretch, facts: Facts, found: Collected): void {
  const folded = fold(sentence.text, 'orthographic');
  const [first, ...others] = Array.from(folded.text.matchAll(session));
  // Extraction may part the number from its noun; then a number in brackets is all that is left.
  const loose =
    first ??
    /(?:جلس|اجتماع)[^()]{0,40}\( ?(?<framed>[0-9]{1,3}) ?\)|\( ?(?<before>[0-9]{1,3}) ?\)[^()]{0,40}جلس/.exec(
      folded.text,
    );
  if (loose === null || others.length > 2) return;
  const { framed, plain, word, before } = loose.groups ?? {};
  const digits = framed ?? plain ?? before;
  const value = digits === undefined ? ordinalValue(word ?? '') : Number(digits);
  if (value < 1) return;
  const range = sourceRange(folded, loose.index, loose.index + loose[0].length);
  addFact(
    'policy',
    '/approval/session/number',
    value,
    within(sentence, range),
    first === undefined ? inferred : stated,
    facts,
    found,
  );
  readYear(sentence, range, facts, found);
}

/** «الجلسة الثانية لعام 1445هـ»: right after the number, or it is the year of something else. */
function readYear(sentence: Stretch, { end }: TextRange, facts: Facts, found: Collected): void {
  const year = /^[)\s]*(?:من\s+)?(?:ل?عام|ل?سنة|للعام|للسنة)\s+(?<year>\d{4})/.exec(
    inLatinDigits(sentence.text.slice(end)),
  );
  const written = year?.groups?.['year'];
  if (year === null || written === undefined) return;
  const last = end + year[0].length;
  addFact(
    'policy',
    '/approval/session/year',
    Number(written),
    within(sentence, { start: last - 4, end: last }),
    stated,
    facts,
    found,
  );
}

const modes = [
  ['remote', /عن بعد|افتراضي|الاتصال المرئي/],
  ['inPerson', /حضوري|بمقر الجمعيه|في مقر الجمعيه/],
] as const;

function readMode(sentence: Stretch, facts: Facts, found: Collected): void {
  const folded = fold(sentence.text, 'orthographic');
  const written = modes.flatMap(([mode, pattern]) => {
    const match = pattern.exec(folded.text);
    return match === null
      ? []
      : [{ mode, range: sourceRange(folded, match.index, match.index + match[0].length) }];
  });
  const [only, ...others] = written;
  if (only !== undefined && others.length === 0)
    addFact('policy', '/approval/mode', only.mode, within(sentence, only.range), stated, facts, found);
}

const decision =
  /(?:ب?قرار(?:ه|ها)?|ب?القرار)\s+(?:مجلس الإدارة\s+)?(?:رقم|ذ[يو] الرقم)\s*:?\s*[(«"]?\s*(?<number>(?:[\u0621-\u064A]\/)?\d{1,4}(?:\s*\/\s*\d{1,4}){0,3})/;

function readDecision(sentence: Stretch, facts: Facts, found: Collected): void {
  const match = decision.exec(inLatinDigits(sentence.text));
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return;
  const end = match.index + match[0].length;
  const source = within(sentence, { start: end - number.length, end });
  addFact('policy', '/approval/decisionNumber', number.replaceAll(/\s/g, ''), source, stated, facts, found);
}

const capacities: readonly (readonly [Person['role'], RegExp])[] = [
  ['viceChair', /نايب/],
  ['treasurer', /مشرف (?:ال)?مالي|المشرف المالي|امين (?:ال)?(?:مال|صندوق)/],
  ['secretary', /امين (?:ال)?سر|سكرتير/],
  ['executiveDirector', /مدير (?:ال)?تنفيذي|المدير التنفيذي|مدير عام|المدير العام/],
  ['chair', /رييس/],
  ['member', /عضو/],
];

/** The capacity that some words state, by the closed list of the schema. */
export function capacityOf(text: string): Person['role'] | undefined {
  const form = cellForm(text);
  return capacities.find(([, pattern]) => pattern.test(form))?.[0];
}

/** «أ. د.»، «المهندس/»، «م.»: titles before a name. */
const honorific =
  /^(?:(?:(?:أ|ا|د|م)\s?\.\s?){1,3}|(?:(?:أ|ا|د|م)\s?\/\s?){1,2}|(?:(?:ال)?(?:أستاذ|استاذ|دكتور|مهندس|شيخ|سيد|لواء|عميد|أميرة?)[ةه]?\s?[/.:]?\s+){1,2}(?:(?:الدكتور|المهندس)[ةه]?\s?[/.:]?\s+)?|(?:سعادة|معالي|فضيلة|صاحب السمو)\s[^/]{0,30}\/\s?)/u;

/** Reads the signatories of a table; a row whose capacity is none of the list stays text, and is said. */
export function readSignatories({ rows }: LineTable, people: Person[], found: Collected): boolean {
  const [head = [], ...body] = rows;
  const columns = columnsOf(head);
  const nameColumn = columns.get('name') ?? 0;
  found.aside('label', head);
  const numberColumn = head.findIndex(({ text }) => /^(?:م|ت|#|الرقم|رقم)$/.test(cellForm(text)));
  let isSigned = false;
  for (const whole of body) {
    const row = aligned(whole, numberColumn, head.length);
    const name = row[nameColumn];
    const capacity = row[columns.get('capacity') ?? -1];
    found.aside(
      'marker',
      whole.filter(({ text }) => isNumber(text)),
    );
    if (name === undefined || name.text === '') continue;
    isSigned ||= (row[columns.get('signature') ?? -1]?.text ?? '') !== '';
    readSignatory(name, capacity, people, found);
  }
  return (
    columns.has('signature') && !isSigned && body.some((row: Row) => (row[nameColumn]?.text ?? '') !== '')
  );
}

function isNamed(cell: Stretch | undefined): cell is Stretch {
  return cell !== undefined && cell.text !== '';
}

function isNumber(text: string): boolean {
  return /^[0-9٠-٩]{1,2}[.)-]?$/.test(text);
}

/** Where extraction dropped an empty cell, the number of the row shows which columns the others stand in. */
function aligned(row: Row, numberColumn: number, columns: number): Row {
  const place = row.findIndex(({ text }) => isNumber(text));
  const missing = numberColumn - place;
  const isShort = place >= 0 && numberColumn >= 0 && missing > 0 && row.length + missing <= columns;
  const empty: Stretch = { block: 0, start: 0, end: 0, text: '', origin: {} };
  return isShort ? [...Array.from({ length: missing }, () => empty), ...row] : row;
}

/** `Prof. Dr. Ali …`: the titles, and the name after them. */
function englishName(text: Stretch): { readonly honorific: Stretch | undefined; readonly name: Stretch } {
  const start = text.text.length - text.text.trimStart().length;
  const title =
    /^(?:(?:Prof|Dr|Eng|Mr|Mrs|Ms|Miss|Sheikh|H\.\s?E)\.?\s+)*/.exec(text.text.slice(start))?.[0] ?? '';
  const name = within(text, { start: start + title.length, end: text.text.trimEnd().length });
  const honorific = within(text, { start, end: start + title.trimEnd().length });
  return { honorific: title === '' ? undefined : honorific, name };
}

/** «رقم الهوية: …» may stand below a name. */
const identity = /\s*رقم الهوية\s*:?\s*(?<number>[0-9٠-٩]{10})\s*$/;

function readSignatory(
  cell: Stretch,
  capacity: Stretch | undefined,
  people: Person[],
  found: Collected,
): void {
  const role = capacity === undefined ? undefined : capacityOf(capacity.text);
  if (role === undefined) {
    found.note(
      'import/unknown-capacity',
      'warning',
      { name: cell.text, capacity: isNamed(capacity) ? capacity.text : '—' },
      cell,
    );
    return;
  }
  const numbered = identity.exec(cell.text);
  const name = within(cell, { start: 0, end: numbered?.index ?? cell.text.length });
  const pointer = pointerTo('approval', 'signatories', people.length);
  const title = honorific.exec(name.text)?.[0] ?? '';
  // A name in both languages: the Arabic one is read.
  const latin = name.text.search(/\s[A-Za-z]/);
  const end = latin > title.length ? latin : name.text.length;
  const bare = within(name, { start: title.length, end });
  const english =
    end < name.text.length ? englishName(within(name, { start: end, end: name.text.length })) : undefined;
  // A title without its counterpart says that one of the two names is not whole.
  const isPair = english !== undefined && (title.trim() === '') === (english.honorific === undefined);
  people.push({
    ...(title.trim() === ''
      ? {}
      : { honorific: { ar: title.trim(), ...(isPair ? { en: english.honorific?.text ?? '' } : {}) } }),
    name: { ar: bare.text, ...(isPair ? { en: english.name.text } : {}) },
    role,
    ...(numbered === null ? {} : { identityNumber: inLatinDigits(numbered.groups?.['number'] ?? '') }),
  });
  if (numbered !== null) {
    const end = cell.text.trimEnd().length;
    const number = within(cell, { start: end - (numbered.groups?.['number']?.length ?? 0), end });
    found.field('policy', `${pointer}/identityNumber`, [number], tabled);
    found.aside('label', [within(cell, { start: numbered.index, end: number.start - cell.start })]);
  }
  if (isPair) {
    if (english.honorific !== undefined)
      found.field('policy', `${pointer}/honorific/en`, [english.honorific], translated);
    found.field('policy', `${pointer}/name/en`, [english.name], translated);
  }
  if (title.trim() !== '')
    found.field(
      'policy',
      `${pointer}/honorific/ar`,
      [within(name, { start: 0, end: title.trimEnd().length })],
      tabled,
    );
  found.field('policy', `${pointer}/name/ar`, [bare], tabled);
  if (capacity !== undefined) found.field('policy', `${pointer}/role`, [capacity], tabled);
}
