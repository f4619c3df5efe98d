/** What ajv reports → diagnostics that say what a governance officer has to change. */
import type { ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import { inLatinDigits } from '../arabic/digits.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MessageArguments } from '../model/message.ts';
import { keyPath, pointerTo, type Pointer } from '../model/position.ts';
import { descriptionOf } from '../model/schema.ts';
import type { EntryPart, Sourced } from '../model/source.ts';

interface Wrong {
  readonly code: string;
  readonly values: MessageArguments;
  readonly pointer: Pointer;
  readonly part?: EntryPart;
}

/** One diagnostic for each mistake; what merely follows from another mistake is left out. */
export function schemaDiagnostics(errors: readonly ErrorObject[], source: Sourced<unknown>): Diagnostic[] {
  return errors
    .map((error) => wrongIn(error))
    .filter((wrong) => wrong !== undefined)
    .map(({ code, values, pointer, part }) => ({
      code,
      severity: 'error',
      values,
      file: source.file.path,
      pointer,
      span: source.locate(pointer, part),
    }));
}

function wrongIn(error: ErrorObject): Wrong | undefined {
  const pointer = error.instancePath;
  const field = fieldOf(pointer);
  const values = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return missingField(pointer, String(values['missingProperty']));
    case 'additionalProperties':
      return unknownKey(error, String(values['additionalProperty']));
    case 'type':
      return wrongType(error, field);
    case 'enum':
      return { pointer, ...notInList(field, error.data, values['allowedValues'] as string[]) };
    case 'const':
      return { pointer, ...notInList(field, error.data, [String(values['allowedValue'])]) };
    case 'format':
      return { code: 'schema/not-a-date', values: { field, given: shown(error.data) }, pointer };
    case 'pattern':
      return {
        code: 'schema/wrong-form',
        values: { field, given: shown(error.data), form: formOf(error) },
        pointer,
      };
    case 'minimum':
      return {
        code: 'schema/too-small',
        values: { field, given: shown(error.data), limit: String(values['limit']) },
        pointer,
      };
    case 'maximum':
      return {
        code: 'schema/too-large',
        values: { field, given: shown(error.data), limit: String(values['limit']) },
        pointer,
      };
    case 'maxLength':
      return { code: 'schema/too-long', values: { field, limit: String(values['limit']) }, pointer };
    case 'minLength':
    case 'minItems':
      return { code: 'schema/empty', values: { field }, pointer };
    default:
      return { code: 'schema/invalid', values: { field }, pointer };
  }
}

function missingField(parent: Pointer, name: string): Wrong {
  const pointer = parent + pointerTo(name);
  return { code: 'schema/missing-field', values: { field: fieldOf(pointer) }, pointer };
}

function unknownKey(error: ErrorObject, key: string): Wrong {
  const pointer = error.instancePath + pointerTo(key);
  const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
  const nearest = nearestTo(key, known);
  if (nearest !== undefined)
    return { code: 'schema/misspelt-key', values: { key, nearest }, pointer, part: 'key' };
  return { code: 'schema/unknown-key', values: { key, known: known.join(', ') }, pointer, part: 'key' };
}

function wrongType(error: ErrorObject, field: string): Wrong {
  const expected = String((error.params as Record<string, unknown>)['type']);
  const pointer = error.instancePath;
  if (error.data === null) return { code: 'schema/no-value', values: { field }, pointer };
  if (expected === 'string' && typeof error.data === 'number')
    return { code: 'schema/number-without-quotes', values: { field }, pointer };
  const values = {
    field,
    expected: kindNames[expected] ?? kindNames['object']!,
    found: kindNames[kindOf(error.data)]!,
  };
  return { code: 'schema/wrong-type', values, pointer };
}

function notInList(
  field: string,
  given: unknown,
  allowed: readonly string[],
): Pick<Wrong, 'code' | 'values'> {
  const values = { field, given: shown(given), allowed: allowed.join(', ') };
  const nearest = typeof given === 'string' ? nearestTo(given, allowed) : undefined;
  if (nearest === undefined) return { code: 'schema/not-in-list', values };
  return { code: 'schema/misspelt-value', values: { field, given: values.given, nearest } };
}

/** The known word that was probably meant: at most two letters off, or a third of a long word. */
export function nearestTo(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, '');
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(plain(word), plain(candidate)) }))
    .sort((one, other) => one.away - other.away);
  const best = ranked[0];
  return best !== undefined && best.away <= Math.max(2, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** The field as people write it; a slash stands for the document as a whole. */
function fieldOf(pointer: Pointer): string {
  return keyPath(pointer) || '/';
}

function formOf(error: ErrorObject): Bilingual {
  const described = descriptionOf(error.parentSchema ?? {});
  return described.ar === '' ? { ar: String(error.schema), en: String(error.schema) } : described;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return inLatinDigits(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'number' : typeof value;
}

const kindNames: Readonly<Record<string, Bilingual>> = {
  string: { ar: 'نص', en: 'a text' },
  integer: { ar: 'عدد صحيح', en: 'a whole number' },
  number: { ar: 'عدد', en: 'a number' },
  boolean: { ar: 'نعم أو لا', en: 'true or false' },
  object: { ar: 'حقول بأسمائها', en: 'named fields' },
  array: { ar: 'قائمة', en: 'a list' },
};
