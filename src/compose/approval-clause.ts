/**
 * The clause of approval and the table that is signed.
 *
 * The sentence is built from the data that are there; whatever a complete approval must state and this
 * one does not is a dotted blank, and the remark before it says that the wording proves nothing yet.
 * Nothing here ever says that somebody has signed.
 */
import { dateInWords, hijriInWords } from '../arabic/dates.ts';
import { inDigits } from '../arabic/digits.ts';
import { parseHijri } from '../arabic/hijri.ts';
import { ordinalFeminine } from '../arabic/ordinals.ts';
import {
  approvalModeWords,
  approvalPartWords,
  approvalPhrases,
  approvalRemarks,
  documentNotices,
  documentWords,
} from '../locales/document.ts';
import { missingApprovalParts, type ApprovalPart } from '../model/approval.ts';
import type { Bilingual, Language, Wording } from '../model/bilingual.ts';
import { dataUri } from '../model/data-uri.ts';
import type { Image } from '../model/dossier.ts';
import type { Approval, Person } from '../model/generated/documents.ts';
import { approvalBodyLabels, approvalSignaturesLabels, personRoleLabels } from '../model/generated/labels.ts';
import {
  partIds,
  type ApprovalClause,
  type DataRow,
  type Fact,
  type SentencePart,
  type ShownImage,
  type SignatureRow,
  type SignatureTable,
} from '../model/render-model.ts';
import { personIn } from '../model/rendition.ts';
import { dataRow, filled, linesOf, namesOf, spoken, type Setting } from './setting.ts';

const blankRows = 5;
/** Above this, a Hijri year would be one that nobody living will see; below it, a Gregorian one long past. */
const lastHijriYear = 1600;

/** The clause of approval, as a statement or as a form to be completed. */
export function approvalClause(approval: Approval | undefined, setting: Setting): ApprovalClause {
  const missing = missingApprovalParts(approval);
  return {
    id: partIds.approval,
    pointer: '/approval',
    headings: linesOf(documentWords.approval, setting),
    remarks: linesOf(remarkFor(approval, missing), setting),
    sentences: setting.languages.map((language) => ({
      ...spoken(language),
      parts: sentenceParts(approval ?? {}, language, setting),
    })),
    data: approvalData(approval, missing, setting),
  };
}

function remarkFor(approval: Approval | undefined, missing: readonly ApprovalPart[]): Bilingual {
  if (missing.length === 0) return approvalRemarks.complete;
  const isBare = approval === undefined || Object.keys(approval).length === 0;
  return isBare ? approvalRemarks.nothingKnown : approvalRemarks.incomplete;
}

function approvalData(
  approval: Approval | undefined,
  missing: readonly ApprovalPart[],
  setting: Setting,
): DataRow[] {
  const rows: DataRow[] = [];
  if (missing.length > 0) rows.push(dataRow(documentWords.missingParts, listed(missing), setting));
  const attendees = approval?.attendees ?? [];
  if (attendees.length > 0) {
    rows.push(dataRow(documentWords.attendees, namesInOneLine(attendees), setting));
  }
  const state = approval?.signatures;
  if (state !== undefined || missing.length === 0) {
    const words = state === undefined ? undefined : approvalSignaturesLabels[state];
    rows.push(dataRow(documentWords.signatureState, words, setting));
  }
  return rows;
}

function listed(parts: readonly ApprovalPart[]): Bilingual {
  return {
    ar: parts.map((part) => approvalPartWords[part].ar).join('، '),
    en: parts.map((part) => approvalPartWords[part].en).join(', '),
  };
}

function namesInOneLine(people: readonly Person[]): Wording {
  const english = people.map((person) => fullName(person).en).filter((name) => name !== undefined);
  return {
    ar: people.map((person) => fullName(person).ar).join('، '),
    ...(english.length === people.length ? { en: english.join(', ') } : {}),
  };
}

function sentenceParts(approval: Approval, language: Language, setting: Setting): SentencePart[] {
  const { body, session, mode } = approval;
  const isFeminine = body === 'generalAssembly';
  const values = slotParts(approval, language, setting);
  const phrases: Bilingual[] = [
    isFeminine ? approvalPhrases.openingFeminine : approvalPhrases.opening,
    isFeminine ? approvalPhrases.sessionFeminine : approvalPhrases.session,
    ...(session?.year === undefined ? [] : [approvalPhrases.year]),
    mode === undefined ? approvalPhrases.date : approvalPhrases.modeAndDate,
    approvalPhrases.decision,
  ];
  return phrases.flatMap((phrase) => filledPhrase(phrase[language], values));
}

type SlotParts = Readonly<Record<string, readonly SentencePart[]>>;

function filledPhrase(phrase: string, values: SlotParts): SentencePart[] {
  return phrase
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? words(piece) : (values[piece] ?? [])));
}

function slotParts(approval: Approval, language: Language, { digits }: Setting): SlotParts {
  const { body, session, mode, decisionNumber } = approval;
  const bodyWords = body === undefined ? undefined : approvalBodyLabels[body];
  return {
    body: bodyWords === undefined ? [blank('long')] : [value(inSentence(bodyWords, language))],
    session:
      session === undefined
        ? [...numberSign(language), blank('short')]
        : sessionParts(session.number, language, digits),
    year: session?.year === undefined ? [] : [value(yearWords(session.year, language, digits))],
    mode: mode === undefined ? [] : [value(approvalModeWords[mode][language])],
    date: dateParts(approval, language, digits),
    decision:
      decisionNumber === undefined || decisionNumber === '' ? [blank('short')] : [identifier(decisionNumber)],
  };
}

/** «الثانية», or «رقم ١٢٠» where the ordinal has no word; English always gives the number. */
function sessionParts(number: number, language: Language, digits: Setting['digits']): SentencePart[] {
  if (language === 'en') return [value(String(number))];
  const ordinal = ordinalFeminine(number);
  const isSpelled = ordinal !== String(number);
  return isSpelled ? [value(ordinal)] : [...numberSign('ar'), value(inDigits(number, digits))];
}

function numberSign(language: Language): SentencePart[] {
  return language === 'ar' ? words('رقم ') : [];
}

function yearWords(year: number, language: Language, digits: Setting['digits']): string {
  const isHijri = year <= lastHijriYear;
  return language === 'ar'
    ? `${inDigits(year, digits)}${isHijri ? 'هـ' : 'م'}`
    : `${year}${isHijri ? ' AH' : ''}`;
}

/** The date in both calendars; where only the Hijri date of the minutes is known, the other is left to be filled in. */
function dateParts(
  { date, hijriDate }: Approval,
  language: Language,
  digits: Setting['digits'],
): SentencePart[] {
  if (date !== undefined) return [value(dateInWords(date, digits)[language])];
  const hijri = hijriDate === undefined ? undefined : parseHijri(hijriDate);
  const lunar = hijri === undefined ? [blank('medium')] : [value(hijriInWords(hijri, digits)[language])];
  return language === 'ar'
    ? [...lunar, ...words(hijri === undefined ? 'هـ الموافق ' : ' الموافق '), blank('medium'), ...words('م')]
    : [blank('medium'), ...words(' ('), ...lunar, ...words(hijri === undefined ? ' AH)' : ')')];
}

function inSentence(label: Bilingual, language: Language): string {
  return language === 'ar' ? label.ar : label.en.toLowerCase();
}

function words(text: string): SentencePart[] {
  return text === '' ? [] : [{ text, isWords: true, isIdentifier: false, isBlank: false }];
}

function value(text: string): SentencePart {
  return { text, isWords: false, isIdentifier: false, isBlank: false };
}

function identifier(text: string): SentencePart {
  return { text, isWords: false, isIdentifier: true, isBlank: false };
}

const blankLengths = { short: 10, medium: 16, long: 24 } as const;

function blank(length: keyof typeof blankLengths): SentencePart {
  return { text: '.'.repeat(blankLengths[length]), isWords: false, isIdentifier: false, isBlank: true };
}

/** The table that is signed: the signatories, or blank rows where none are known. */
export function signatureTable(
  approval: Approval | undefined,
  images: ReadonlyMap<string, Image>,
  setting: Setting,
): SignatureTable {
  const signatories = (approval?.signatories ?? []).map((person) => personIn(setting.rendition, person));
  const words = documentWords;
  const blanks = Array.from({ length: blankRows }, () => undefined);
  const rows = (signatories.length > 0 ? signatories : blanks).map((person, index): SignatureRow => ({
    number: inDigits(index + 1, setting.languages.includes('ar') ? setting.digits : 'latin'),
    name: person === undefined ? [] : namesOf(fullName(person), setting),
    identity: identityOf(person, setting),
    capacity: person === undefined ? [] : linesOf(personRoleLabels[person.role], setting),
    signature: person === undefined ? undefined : signatureImage(person, images, setting),
  }));
  const hasImages = rows.some(({ signature }) => signature !== undefined);
  return {
    id: partIds.signatures,
    pointer: '/approval/signatories',
    headings: linesOf(words.signatures, setting),
    columns: [words.rowNumber, words.name, words.capacity, words.signature, words.date].map((word) =>
      linesOf(word, setting),
    ),
    rows,
    remarks: hasImages ? linesOf(documentNotices.imagesUnverified, setting) : [],
  };
}

function identityOf(person: Person | undefined, { languages: [language = 'ar'] }: Setting): Fact | undefined {
  if (person?.identityNumber === undefined) return undefined;
  const label = documentWords.identityNumber[language];
  return { label, value: person.identityNumber, isIdentifier: true, link: undefined };
}

function signatureImage(
  person: Person,
  images: ReadonlyMap<string, Image>,
  { languages: [language = 'ar'] }: Setting,
): ShownImage | undefined {
  const image = person.signature === undefined ? undefined : images.get(person.signature);
  if (image === undefined) return undefined;
  const name = fullName(person);
  return {
    source: dataUri(image.mediaType, image.bytes),
    description: filled(documentWords.signatureImage[language], name[language] ?? name.ar),
  };
}

function fullName({ honorific, name }: Person): Wording {
  const joined = (language: Language) =>
    [honorific?.[language], name[language]].filter((part) => part !== undefined && part !== '').join(' ');
  return { ar: joined('ar'), ...(name.en === undefined ? {} : { en: joined('en') }) };
}
