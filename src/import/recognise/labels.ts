/** What the labels of documents name: which field of the draft, and how its value is read. */
import { counted, monthlyIntervals } from '../../arabic/counting.ts';
import { datesIn, type FoundDate } from '../../arabic/dates-in-text.ts';
import { inLatinDigits } from '../../arabic/digits.ts';
import { foldedText } from '../../arabic/fold.ts';
import { identifiersIn, type IdentifierKind } from '../../arabic/identifiers.ts';
import { ordinalValuesIn } from '../../arabic/ordinal-words.ts';
import type { TextRange } from '../../model/position.ts';
import type { DraftFile } from '../../model/recognition.ts';
import { roleNamed } from './roles.ts';

/** A value as the draft has it, and which characters say it. */
export interface Reading extends TextRange {
  readonly value: string | number;
  /** Whether the draft has another form of it than the document, such as a computed day. */
  readonly isComputed?: boolean;
}

/** A field that documents give after a label. */
export interface LabelledField {
  readonly file: DraftFile;
  readonly pointer: string;
  readonly read: (text: string) => Reading | undefined;
}

interface Label extends LabelledField {
  /** Arabic words; the article and what spelling leaves to the writer make no difference. */
  readonly words: string;
}

const labels: readonly Label[] = [
  policyField('/document/code', readCode, 'رمز الوثيقة|رقم الوثيقة|كود الوثيقة|رمز السياسة|رقم السياسة'),
  policyField('/document/issue', readIssue, 'رقم الإصدار|الإصدار|رقم النسخة|النسخة|رقم الإصدار الحالي'),
  policyField('/document/issueDate', readDay, 'تاريخ الإصدار|تاريخ النسخة|تاريخ الوثيقة|تاريخ إصدار الوثيقة'),
  policyField('/document/effectiveDate', readDay, 'تاريخ السريان|تاريخ النفاذ|تاريخ التطبيق|تاريخ بدء العمل'),
  policyField(
    '/document/review/next',
    readDay,
    'تاريخ المراجعة القادمة|موعد المراجعة القادمة|المراجعة القادمة',
  ),
  policyField('/document/review/everyMonths', readInterval, 'دورة المراجعة|مدة المراجعة|دورية المراجعة'),
  policyField('/document/review/owner', readRole, 'المسؤول عن المراجعة|مسؤول المراجعة'),
  policyField('/approval/decisionNumber', readDecision, 'رقم قرار الاعتماد|رقم القرار|قرار الاعتماد'),
  policyField('/approval/date', readGregorian, 'تاريخ الاعتماد|تاريخ القرار|تاريخ قرار الاعتماد'),
  policyField('/approval/hijriDate', readHijri, 'تاريخ الاعتماد|تاريخ القرار|تاريخ قرار الاعتماد'),
  policyField('/approval/body', readBody, 'جهة الاعتماد|الجهة المعتمدة|اعتماد من'),
  policyField('/approval/session/number', readOrdinal, 'رقم الجلسة|رقم الاجتماع|الجلسة'),
  associationField('/name/official/ar', readName, 'اسم الجمعية|اسم المؤسسة'),
  associationField('/licence/number', readNumber, 'رقم الترخيص|رقم ترخيص|ترخيص رقم|الترخيص|ترخيص'),
  associationField('/licence/date', readDay, 'تاريخ الترخيص'),
  associationField('/registerNumber', readNumber, 'رقم السجل|رقم التسجيل'),
  associationField('/unifiedNumber', readUnified, 'الرقم الوطني الموحد|الرقم الموحد'),
  associationField(
    '/contact/phone',
    readIdentifier('phone'),
    'هاتف|رقم الهاتف|جوال|رقم الجوال|تلفون|فاكس وهاتف|phone|tel',
  ),
  associationField(
    '/contact/email',
    readIdentifier('email'),
    'البريد الإلكتروني|بريد إلكتروني|البريد|إيميل|email|e-mail',
  ),
  associationField('/contact/website', readWebsite, 'الموقع الإلكتروني|موقع الجمعية|الموقع|website'),
  associationField(
    '/contact/address/ar',
    readLine,
    'العنوان|عنوان الجمعية|المقر|المقر الرئيسي|العنوان الوطني',
  ),
  associationField(
    '/bank/iban',
    readIdentifier('iban'),
    'رقم الآيبان|الآيبان|آيبان|رقم الحساب|الحساب|الحساب البنكي|رقم الحساب البنكي|iban',
  ),
  associationField('/bank/name/ar', readLine, 'البنك|المصرف|اسم البنك'),
];

const fieldsByWords: ReadonlyMap<string, readonly LabelledField[]> = new Map(
  labels
    .flatMap(({ words }) => words.split('|'))
    .map((words) => [formOf(words), labels.filter((label) => label.words.split('|').includes(words))]),
);

/** The fields that a label may name, if the text is one; a date may be of either calendar. */
export function labelOf(text: string): readonly LabelledField[] | undefined {
  return fieldsByWords.get(formOf(text));
}

const labelAndSign = /^([^:：\d٠-٩]{2,40}?)\s*[:：]\s*(?=\S)/;
/** «رقم الإصدار ٢»: where the columns of a table were not seen, only space stands between. */
const labelAndNumber = /^([^:：\d٠-٩]{4,40}?)\s+(?=[\d٠-٩][\d٠-٩./-]*\s?(?:هـ|م)?$)/;

/** A label and what follows it in the same line, after a colon, or a number after a space. */
export function labelledLine(
  text: string,
):
  | { readonly fields: readonly LabelledField[]; readonly label: TextRange; readonly rest: TextRange }
  | undefined {
  const [whole = '', label = ''] = labelAndSign.exec(text) ?? labelAndNumber.exec(text) ?? [];
  const fields = label === '' ? undefined : labelOf(label);
  if (fields === undefined) return undefined;
  return { fields, label: { start: 0, end: whole.length }, rest: { start: whole.length, end: text.length } };
}

function formOf(text: string): string {
  return foldedText(text, 'orthographic')
    .replace(/^[\s•*:-]+|[\s:.*-]+$/g, '')
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .join(' ');
}

function policyField(pointer: string, read: Label['read'], words: string): Label {
  return { file: 'policy', pointer, read, words };
}

function associationField(pointer: string, read: Label['read'], words: string): Label {
  return { file: 'association', pointer, read, words };
}

function readLine(text: string): Reading | undefined {
  return /\p{L}{2}/u.test(text) ? whole(text, text) : undefined;
}

function readName(text: string): Reading | undefined {
  return /^(?:ال)?(?:جمعي[ةه]|مؤسس[ةه])\s/.test(text) ? whole(text, text) : undefined;
}

function readCode(text: string): Reading | undefined {
  return /^[A-Za-z0-9\u0621-\u064A][A-Za-z0-9\u0621-\u064A._/-]{0,39}$/.test(text)
    ? whole(text, text)
    : undefined;
}

function readIssue(text: string): Reading | undefined {
  const digits = /^(\d+(?:\.\d+){0,2})$/.exec(inLatinDigits(text).replaceAll('٫', '.'))?.[1];
  return digits === undefined ? undefined : whole(text, digits);
}

function readNumber(text: string): Reading | undefined {
  const found = /(?<!\d)\d{2,10}(?!\d)/.exec(inLatinDigits(text));
  return found === null
    ? undefined
    : { value: found[0], start: found.index, end: found.index + found[0].length };
}

function readUnified(text: string): Reading | undefined {
  const reading = readNumber(text);
  return reading !== undefined && /^7\d{9}$/.test(String(reading.value)) ? reading : undefined;
}

/** «4», «٤», «(4/2024)», «ق/2/1/2022». */
function readDecision(text: string): Reading | undefined {
  const found = /(?:[\u0621-\u064A]\/)?\d{1,4}(?:\/\d{1,4}){0,3}/.exec(inLatinDigits(text));
  return found === null
    ? undefined
    : { value: found[0], start: found.index, end: found.index + found[0].length };
}

function readOrdinal(text: string): Reading | undefined {
  const digits = /(?<!\d)\d{1,3}(?!\d)/.exec(inLatinDigits(text))?.[0];
  const [ordinal] = ordinalValuesIn(foldedText(text, 'orthographic'));
  const value = digits === undefined ? ordinal : Number(digits);
  return value === undefined || value < 1 ? undefined : whole(text, value);
}

/** «كل ١٢ شهرًا», «سنويًا»: how many months. */
function readInterval(text: string): Reading | undefined {
  const said = inLatinDigits(foldedText(text, 'orthographic')).trim();
  if (/^(?:سنويا|كل (?:سنه|عام)(?: واحده?)?)$/.test(said)) return whole(text, 12);
  const months = Array.from({ length: 60 }, (_, place) => place + 1).find(
    (count) => foldedText(counted(count, monthlyIntervals, 'latin').ar, 'orthographic').trim() === said,
  );
  return months === undefined ? undefined : whole(text, months);
}

function readRole(text: string): Reading | undefined {
  const role = roleNamed(text);
  return role === undefined ? undefined : whole(text, role);
}

const bodies: readonly (readonly [string, RegExp])[] = [
  ['boardOfDirectors', /مجلس (?:ال)?اداره/],
  ['boardOfTrustees', /مجلس (?:ال)?امناء/],
  ['generalAssembly', /جمعيه (?:ال)?عموميه/],
];

/** The body that approves, by its name in a text. */
export function readBody(text: string): Reading | undefined {
  const folded = foldedText(text, 'orthographic');
  const body = bodies.find(([, pattern]) => pattern.test(folded))?.[0];
  return body === undefined ? undefined : whole(text, body);
}

/** A day: Gregorian as it is written, or else the one that a Hijri date falls on. */
function readDay(text: string): Reading | undefined {
  const dates = datesIn(text);
  const date = dates.find(({ calendar }) => calendar === 'gregorian') ?? dates[0];
  if (date?.gregorian === undefined) return undefined;
  return { value: date.gregorian, start: date.start, end: date.end, isComputed: date.calendar === 'hijri' };
}

function readGregorian(text: string): Reading | undefined {
  const date = datesIn(text).find(({ calendar }) => calendar === 'gregorian');
  return date?.gregorian === undefined
    ? undefined
    : { value: date.gregorian, start: date.start, end: date.end };
}

function readHijri(text: string): Reading | undefined {
  const date = datesIn(text).find(({ calendar }) => calendar === 'hijri');
  return date === undefined ? undefined : { value: hijriOfFound(date), start: date.start, end: date.end };
}

/** `1445-11-10`, as a draft states a Hijri date. */
export function hijriOfFound({ year, month, day }: FoundDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function readIdentifier(kind: IdentifierKind): Label['read'] {
  return (text) => {
    const found = identifiersIn(text).find((one) => one.kind === kind);
    return found === undefined
      ? undefined
      : { value: found.written.trim(), start: found.start, end: found.end };
  };
}

/** With the protocol or `www.` that stands before the host, and the path after it. */
function readWebsite(text: string): Reading | undefined {
  const found = websiteIn(text);
  return found === undefined ? undefined : { value: text.slice(found.start, found.end), ...found };
}

/** The first address of a website in a text. */
export function websiteIn(text: string): TextRange | undefined {
  const host = identifiersIn(text).find(({ kind }) => kind === 'host');
  if (host === undefined) return undefined;
  const before = /(?:https?:\/\/)?$/i.exec(text.slice(0, host.start))?.[0].length ?? 0;
  const after = /^[/?#][^\s،؛]*/.exec(text.slice(host.end))?.[0].length ?? 0;
  return { start: host.start - before, end: host.end + after };
}

function whole(text: string, value: string | number): Reading {
  return { value, start: 0, end: text.length };
}
