/**
 * The functions that judge data by the schemas. To compile them takes longer than to judge a hundred files, so
 * those of the shipped schemas are written down when the program is built; for any others, such as a
 * workspace's own, and where the program is not built, as in tests, they are compiled at once.
 */
import type { ValidateFunction } from 'ajv';
import type { Schemas } from '../model/schema.ts';
import { textName } from '../model/text-hash.ts';

/** What judges data by a set of schemas. */
export interface Judges {
  /** The paths of schemas that are no schemas. */
  readonly broken: readonly string[];
  /** The judge of the schema, or part of one, at a path; nothing where it does not compile. */
  readonly judgeOf: (path: string) => ValidateFunction | undefined;
}

/** What {@link moduleOfJudges} writes; it stands beside this file where the program is built. */
interface ReadyJudges {
  readonly schemas: string;
  readonly judges: Readonly<Record<string, ValidateFunction>>;
}

/** The name of the module that is written when the program is built. */
export const readyJudgesName = 'ready-judges.js';

/** The schemas by which files are judged; the types of policies are whatever is found. */
export const schemaOf = {
  association: 'association.schema.json',
  standard: 'standard.schema.json',
  terminology: 'terminology.schema.json',
  waivers: 'waivers.schema.json',
  provenance: 'provenance.schema.json',
  manifest: 'manifest.schema.json',
  report: 'report.schema.json',
  reportedAssociation: 'report.schema.json#/$defs/association',
} as const;

/** Everything that may be asked of the judges of some schemas, by its path. */
export function judgedParts(schemas: Schemas): readonly string[] {
  const policyTypes = [...schemas.keys()].filter((path) => path.startsWith('policy-types/'));
  return [...Object.values(schemaOf), ...policyTypes];
}

/** A name for some schemas that no others have. */
export function nameOfSchemas(schemas: Schemas): string {
  const inOrder = [...schemas].sort(([one], [other]) => (one < other ? -1 : 1));
  return textName(JSON.stringify(inOrder));
}

/** The judges of some schemas: ready made where they were made of these very schemas. */
export async function judgesFor(schemas: Schemas): Promise<Judges> {
  const ready = await readyJudges();
  if (ready?.schemas === nameOfSchemas(schemas)) return { broken: [], judgeOf: (path) => ready.judges[path] };
  const { compileJudges } = await import('./schema-compiler.ts');
  return compileJudges(schemas);
}

async function readyJudges(): Promise<ReadyJudges | undefined> {
  const place = `./${readyJudgesName}`;
  try {
    return (await import(/* @vite-ignore */ place)) as ReadyJudges;
  } catch {
    return undefined;
  }
}
