/** Numbers and addresses in a text that identify somebody: telephone, e-mail, website, account, licence. */
import type { TextRange } from '../model/position.ts';
import { inLatinDigits } from './digits.ts';

/** What an identifier is. */
export type IdentifierKind = 'phone' | 'email' | 'host' | 'iban' | 'licence';

/** An identifier as it is written. */
export interface Identifier extends TextRange {
  readonly kind: IdentifierKind;
  readonly written: string;
  /** Without what may be written in several ways: separators, country code, letter case. */
  readonly value: string;
  /** Some of the words before it. */
  readonly context: string;
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

/** The national part of a Saudi telephone number, however it is written. */
export function nationalNumber(written: string): string | undefined {
  return saudiNumber.exec(inLatinDigits(written).replaceAll(/[\s().-]/g, ''))?.[1];
}

/** The characters of an account number, without spaces. */
export function accountNumber(written: string): string {
  return inLatinDigits(written).replaceAll(/\s/g, '').toUpperCase();
}

/** Every identifier in a text, kind by kind. */
export function identifiersIn(written: string): Identifier[] {
  // Every digit is replaced by one digit, so that places stay what they are.
  const text = inLatinDigits(written);
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Identifier[] => {
      const part = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(part);
      const value = valueOf(kind, part);
      const end = start + part.length;
      if (value === undefined) return [];
      const context = text.slice(Math.max(0, start - contextLength), start);
      return [{ kind, start, end, written: written.slice(start, end), value, context }];
    }).flat(),
  );
}

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
