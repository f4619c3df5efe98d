/** JSON Schemas as read, and what Siyasa reads from their annotations. */
import type { Bilingual } from './bilingual.ts';

/** A JSON Schema (2020-12) as parsed. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by their path below `schemas/`, such as `shared/wording.schema.json`. */
export type Schemas = ReadonlyMap<string, JsonSchema>;

/** Between the Arabic and the English half of a `title`. */
const titleSeparator = ' · ';

/** Between the Arabic and the English half of a `description`. */
const descriptionSeparator = '\n\n';

/** The two halves of a schema's title, `العربية · English`. */
export function titleOf(schema: JsonSchema): Bilingual {
  return halvesOf(schema['title'], titleSeparator);
}

/** The two halves of a schema's description: a paragraph in Arabic, then one in English. */
export function descriptionOf(schema: JsonSchema): Bilingual {
  return halvesOf(schema['description'], descriptionSeparator);
}

function halvesOf(annotation: unknown, separator: string): Bilingual {
  const [ar = '', en = ''] = typeof annotation === 'string' ? annotation.split(separator) : [];
  return { ar, en };
}
