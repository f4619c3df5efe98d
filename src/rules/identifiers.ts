/** Numbers and addresses that identify someone: telephone, e-mail, website, account, licence. */
import { inLatinDigits } from '../arabic/digits.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import type { Pointer, TextRange } from '../model/position.ts';
import { hostOf, oncePer, stringsIn } from './kit.ts';
import { analysisOf, perText } from './text-analysis.ts';

/** What an identifier is. */
export type IdentifierKind = 'phone' | 'email' | 'host' | 'iban' | 'licence';

/** An identifier in a text of a policy. */
export interface FoundIdentifier extends TextRange {
  readonly kind: IdentifierKind;
  /** The text in which it stands. */
  readonly at: Pointer;
  readonly written: string;
  /** Without what may be written in several ways: separators, country code, letter case. */
  readonly value: string;
  /** Some of the words before it. */
  readonly context: string;
}

/** What identifies an association, in the form of `FoundIdentifier.value`. */
export interface Identifiers {
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly iban: string | undefined;
  readonly licence: string | undefined;
  /** Hosts of its website and e-mail that are its own. */
  readonly hosts: readonly string[];
}

const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['email', /(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g],
  [
    'host',
    /(?<![@\w.%+-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:sa|com|org|net|info|edu|gov|co|me|ly|app|io|shop|store))(?![\w@-])/gi,
  ],
  ['phone', /(?<![\w+./-])((?:\+|00)?\d[\d ()-]{7,16}\d)(?![\w/])/g],
  ['iban', /(?<!\w)(SA ?\d{2}[\d ]{18,34}\d)(?![\d ]*\d)/gi],
  [
    'licence',
    /(?:رقم (?:ال)?ترخيص\p{L}{0,3}|ترخيص\p{L}{0,3}[^\d\n.؛،]{0,60}?(?:رقم|الرقم)|مرخص\p{L}{0,3}[^\d\n.؛،]{0,80}?(?:برقم|رقم)|licen[cs]e(?:d under)?(?: (?:no\.?|number))?)[ :()]{0,4}(\d{2,10})(?!\d|[/.]\d)(?! ?(?:يوم|شهر|سن|day|month|year))/giu,
  ],
];

/** A Saudi number without its country code: mobile, landline, unified or toll-free. */
const saudiNumber = /^(?:(?:\+|00)?966)?0?(5\d{8}|1[1-7]\d{7}|9200\d{5}|800\d{7})$/;
/** Without the nought or the country code a number may be any number. */
const sureNumber = /^(?:\+|00966|966|0|9200|800)/;

const contextLength = 60;
const worthLooking = /[0-9\u0660-\u0669\u06f0-\u06f9@]|\w\.\w/;

/** The national part of a Saudi telephone number, however it is written. */
export function nationalNumber(written: string): string | undefined {
  return saudiNumber.exec(inLatinDigits(written).replaceAll(/[\s().-]/g, ''))?.[1];
}

/** The characters of an account number, without spaces. */
export function accountNumber(written: string): string {
  return inLatinDigits(written).replaceAll(/\s/g, '').toUpperCase();
}

/** Every identifier in the texts of a policy. */
export const identifiersOf = oncePer(({ source }: PolicyEntry): readonly FoundIdentifier[] =>
  stringsIn(source.data).flatMap(({ at, value }) =>
    worthLooking.test(value) ? identifiersIn(analysisOf(value)).map((found) => ({ ...found, at })) : [],
  ),
);

const identifiersIn = perText(({ text: written }): readonly Omit<FoundIdentifier, 'at'>[] => {
  // Every digit is replaced by one digit, so that places stay what they are.
  const text = inLatinDigits(written);
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const part = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(part);
      const value = valueOf(kind, part);
      return value === undefined
        ? []
        : {
            kind,
            start,
            end: start + part.length,
            written: written.slice(start, start + part.length),
            value,
            context: text.slice(Math.max(0, start - contextLength), start),
          };
    }).flat(),
  );
});

function valueOf(kind: IdentifierKind, part: string): string | undefined {
  switch (kind) {
    case 'phone':
      return sureNumber.test(part) ? nationalNumber(part) : undefined;
    case 'iban':
      return accountNumber(part);
    case 'licence':
      return part;
    case 'email':
      return part.toLowerCase();
    case 'host':
      return part.toLowerCase().replace(/^www\./, '');
  }
}

/** Hosts where anyone may have an address: what stands there identifies nobody. */
const publicHosts =
  /(?:^|\.)(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|google|youtube|youtu|facebook|twitter|x|instagram|snapchat|linkedin|tiktok|telegram|t|wa|whatsapp|goo|bit|forms|office|microsoft|apple|ehsan|sdaia|salla|zid)\.(?:com|net|org|me|be|gl|ly|co|sa)$|(?:^|\.)gov\.sa$|^example\.(?:com|net|org)$/;

/** Whether a host belongs to nobody in particular, or to the state. */
export function isPublicHost(host: string): boolean {
  return publicHosts.test(host);
}

/** What identifies an association by its profile. */
export const identifiersOfProfile = oncePer((profile: Association): Identifiers => {
  const { contact = {}, bank, licence } = profile;
  const email = contact.email?.trim().toLowerCase();
  const hosts = [hostOf(contact.website?.trim() ?? ''), email?.split('@')[1]];
  return {
    phone: nationalNumber(contact.phone ?? ''),
    email,
    iban: bank === undefined ? undefined : accountNumber(bank.iban),
    licence: licence?.number,
    hosts: hosts.filter((host) => host !== undefined && !isPublicHost(host)) as string[],
  };
});
