/** The first page, what stands above and below every page, and how the association is reached. */
import { documentWords, statusWords } from '../locales/document.ts';
import type { Bilingual, Wording } from '../model/bilingual.ts';
import { dataUri } from '../model/data-uri.ts';
import type { Image } from '../model/dossier.ts';
import type { Association, DocumentControl } from '../model/generated/documents.ts';
import type {
  Contact,
  Cover,
  DataRow,
  DocumentStatus,
  Line,
  Lines,
  PageCounter,
  Running,
} from '../model/render-model.ts';
import { groupedIban, groupedPhone, linkTo, shortAddress } from './identifiers.ts';
import { filled, identifierRow, isPresent, linesOf, namesOf, type Setting } from './setting.ts';
import type { Standing } from './status.ts';

/** What the cover needs to know of a document. */
export interface CoverFacts {
  readonly association: Association;
  readonly logo: Image | undefined;
  readonly title: Wording;
  readonly control: DocumentControl | undefined;
  readonly standing: Standing;
}

/** The first page. */
export function coverOf(
  { association, logo, title, control, standing }: CoverFacts,
  setting: Setting,
): Cover {
  return {
    logo:
      logo === undefined
        ? undefined
        : { source: dataUri(logo.mediaType, logo.bytes), description: logoWords(association, setting) },
    association: namesOf(association.name.official, setting),
    seat: seatLines(association, setting),
    title: linesOf(title, setting),
    data: coverData(association, control, setting),
    status: linesOf(statusWords[standing.status].word, setting),
    statusRemark: statusRemark(standing, setting),
  };
}

function coverData(
  association: Association,
  control: DocumentControl | undefined,
  setting: Setting,
): DataRow[] {
  // What is absent is left out here; the table of the document's data says that it is.
  const identifiers = [
    [documentWords.code, control?.code],
    [documentWords.issue, control?.issue],
    [documentWords.licence, association.licence?.number],
  ] as const;
  return [
    ...identifiers
      .filter(([, identifier]) => isPresent(identifier))
      .map(([label, identifier]) => identifierRow(label, identifier, setting)),
    ...contactsOf(association, setting),
  ];
}

function logoWords({ name }: Association, { languages: [language = 'ar'] }: Setting): string {
  return filled(documentWords.logo[language], name.official[language] ?? name.official.ar);
}

/** The name of the document that has replaced this one; where it is not known, only that there is one. */
function statusRemark({ status, successor }: Standing, setting: Setting): Lines {
  if (successor === undefined) return linesOf(statusWords[status].remark, setting);
  const { replacedBy } = documentWords;
  const { ar, en } = successor;
  const words = {
    ar: filled(replacedBy.ar, ar),
    ...(en === undefined ? {} : { en: filled(replacedBy.en, en) }),
  };
  return namesOf(words, setting);
}

/** «الرياض، الربوة»: only the languages in which all parts are known. */
function seatLines({ seat }: Association, setting: Setting): Line[] {
  const parts = [seat?.region, seat?.city, seat?.district].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  const ar = parts.map((part) => part.ar).join('، ');
  const english = parts.map((part) => part.en).filter(isPresent);
  // The smallest place first, as English addresses have it.
  const en = english.length === parts.length ? english.toReversed().join(', ') : undefined;
  return [...namesOf(en === undefined ? { ar } : { ar, en }, setting)];
}

/** The ways to reach the association, and its account. */
export function contactsOf({ contact, bank }: Association, setting: Setting): Contact[] {
  const words = documentWords;
  const { phone, email, website, address } = contact ?? {};
  const identifier = (label: Bilingual, shown: string, link?: string): Contact => ({
    labels: linesOf(label, setting),
    values: [],
    identifier: shown,
    link,
  });
  const worded = (label: Bilingual, value: Wording): Contact => ({
    labels: linesOf(label, setting),
    values: namesOf(value, setting),
    identifier: undefined,
    link: undefined,
  });
  return [
    ...(isPresent(phone) ? [identifier(words.phone, groupedPhone(phone), linkTo(phone))] : []),
    ...(isPresent(email) ? [identifier(words.email, email, linkTo(email))] : []),
    ...(isPresent(website) ? [identifier(words.website, shortAddress(website), linkTo(website))] : []),
    ...(address === undefined ? [] : [worded(words.address, address)]),
    ...(bank?.name === undefined ? [] : [worded(words.bank, bank.name)]),
    ...(bank === undefined ? [] : [identifier(words.iban, groupedIban(bank.iban))]),
  ];
}

/** What stands above and below every page. */
export function runningOf(
  association: Association,
  title: Wording,
  status: DocumentStatus,
  setting: Setting,
): Running {
  const has = (language: 'ar' | 'en') => setting.languages.includes(language);
  const { mark } = statusWords[status];
  const marks = [has('ar') ? mark?.ar : undefined, has('en') ? mark?.en : undefined].filter(isPresent);
  return {
    topRight: has('ar') ? runningLines([association.name.official.ar, title.ar]) : '',
    topMiddle: marks.join(' — '),
    topLeft: has('en') ? runningLines([association.name.official.en, title.en]) : '',
    bottomMiddle: reachLines(association, setting),
    bottomRight: has('ar') ? pageCounter('ar', setting) : undefined,
    bottomLeft: has('en') ? pageCounter('en', setting) : undefined,
  };
}

/** How many characters a line above the pages may have: two lines of a corner, whose height is fixed. */
const longestRunningLine = 80;

/** Lines for a corner; a long name is shortened at the end of a word, since it stands in full on the cover. */
function runningLines(names: readonly (string | undefined)[]): string {
  return names.filter(isPresent).map(shortened).join('\n');
}

function shortened(name: string): string {
  if (name.length <= longestRunningLine) return name;
  const start = name.slice(0, longestRunningLine);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longestRunningLine / 2)).trimEnd()}…`;
}

/** Which copy of the document this is. */
export function copyWords({ rendition }: Setting): Bilingual {
  return rendition === 'archive' ? documentWords.archiveCopy : documentWords.publicationCopy;
}

function pageCounter(language: 'ar' | 'en', setting: Setting): PageCounter {
  const { digits } = setting;
  return {
    before: `${documentWords.page[language]} `,
    between: ` ${documentWords.of[language]} `,
    after: `\n${copyWords(setting)[language]}`,
    isArabicIndic: language === 'ar' && digits === 'arabicIndic',
  };
}

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/** The contacts in two lines, each identifier isolated, since a margin of a page has no markup. */
function reachLines({ contact, bank }: Association, setting: Setting): string {
  const isolated = (text: string) => `${leftToRightIsolate}${text}${popIsolate}`;
  const { phone, email, website } = contact ?? {};
  const reach = [
    isPresent(phone) ? groupedPhone(phone) : undefined,
    email,
    isPresent(website) ? shortAddress(website) : undefined,
  ].filter(isPresent);
  const [bankName] = bank?.name === undefined ? [] : namesOf(bank.name, setting).map(({ text }) => text);
  const account = bank === undefined ? [] : [bankName, isolated(groupedIban(bank.iban))];
  return [reach.map(isolated).join('  ·  '), account.filter(isPresent).join('  ·  ')]
    .filter(isPresent)
    .join('\n');
}
