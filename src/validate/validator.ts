/** Data × JSON Schema → typed documents, or notes that say what has another shape. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Association, Standard, Terminology, Waivers } from '../model/generated/documents.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { MessageArguments } from '../model/message.ts';
import { startOfFile } from '../model/position.ts';
import type { PolicyType } from '../model/policy-type.ts';
import type { Policy } from '../model/policy.ts';
import type { DocumentProvenance } from '../model/provenance.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Report, ReportedAssociation } from '../model/report.ts';
import type { Schemas } from '../model/schema.ts';
import type { Sourced } from '../model/source.ts';
import { policyTypesIn } from './policy-types.ts';
import { proseNotes } from './prose.ts';
import { nearestTo, schemaDiagnostics } from './schema-errors.ts';

// The package is CommonJS whose default export TypeScript sees one level too deep.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** A policy whose data have the shape of its type. */
export interface ValidPolicy {
  readonly type: PolicyType;
  readonly source: Sourced<Policy>;
}

/** Checks data against the schemas; made once, used for every file. */
export interface Validator {
  /** Schemas, of a workspace's own, that are no schemas. */
  readonly notes: readonly Diagnostic[];
  readonly policyTypes: ReadonlyMap<string, PolicyType>;
  association(source: Sourced<unknown>): Noted<Sourced<Association> | undefined>;
  policy(source: Sourced<unknown>): Noted<ValidPolicy | undefined>;
  standard(source: Sourced<unknown>): Noted<Sourced<Standard> | undefined>;
  terminology(source: Sourced<unknown>): Noted<Sourced<Terminology> | undefined>;
  waivers(source: Sourced<unknown>): Noted<Sourced<Waivers> | undefined>;
  provenance(source: Sourced<unknown>): Noted<Sourced<DocumentProvenance> | undefined>;
  /** Whether data are a report; its associations may be judged one by one instead, by {@link isReportedAssociation}. */
  isReport(data: unknown): data is Report;
  isManifest(data: unknown): data is Manifest;
  isReportedAssociation(data: unknown): data is ReportedAssociation;
}

/** Gives relative references something absolute to be resolved against; nothing is fetched from there. */
const base = 'siyasa:///schemas/';

/** Compiles the schemas lazily: a run that reads no standard pays for none. */
export function createValidator(schemas: Schemas): Validator {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    logger: false,
  });
  addFormats(ajv, ['date']);
  for (const annotation of ['x-policy-type', 'x-section', 'x-recognised-by', 'enumDescriptions'])
    ajv.addKeyword(annotation);
  const broken = new Set<string>();
  for (const [path, schema] of schemas) {
    if (ajv.validateSchema(schema) === true) ajv.addSchema(schema, base + path);
    else broken.add(path);
  }

  const described = policyTypesIn(schemas);
  const policyTypes = new Map(Array.from(described, ([id, { type }]) => [id, type]));
  const check = <Data>(path: string, source: Sourced<unknown>): Noted<Sourced<Data> | undefined> => {
    const validate = compiled(ajv, path);
    if (validate === undefined) return { value: undefined, notes: [brokenSchema(path)] };
    if (!hasFields(source.data))
      return { value: undefined, notes: [aboutSource(source, 'schema/not-a-document', '')] };
    if (validate(source.data)) return { value: source as Sourced<Data>, notes: [] };
    return { value: undefined, notes: schemaDiagnostics(validate.errors ?? [], source) };
  };

  return {
    notes: Array.from(broken, brokenSchema),
    policyTypes,
    association: (source) => check<Association>('association.schema.json', source),
    standard: (source) => check<Standard>('standard.schema.json', source),
    terminology: (source) => check<Terminology>('terminology.schema.json', source),
    waivers: (source) => check<Waivers>('waivers.schema.json', source),
    provenance: (source) => check<DocumentProvenance>('provenance.schema.json', source),
    isReport: (data): data is Report => compiled(ajv, reportSchema)?.(data) === true,
    isManifest: (data): data is Manifest => compiled(ajv, 'manifest.schema.json')?.(data) === true,
    isReportedAssociation: (data): data is ReportedAssociation =>
      compiled(ajv, `${reportSchema}#/$defs/association`)?.(data) === true,
    policy(source) {
      const id = declaredType(source.data);
      const found = described.get(id ?? '');
      if (found === undefined)
        return { value: undefined, notes: [unknownType(source, id, [...described.keys()])] };
      const { value, notes } = check<Policy>(found.schemaPath, source);
      const all = [...notes, ...proseNotes(source)];
      return {
        value: value === undefined || all.length > 0 ? undefined : { type: found.type, source: value },
        notes: all,
      };
    },
  };
}

const reportSchema = 'report.schema.json';

/** A schema that refers to what is not there, or uses keywords that do not exist, does not compile. */
function compiled(ajv: Ajv2020, path: string): ValidateFunction | undefined {
  try {
    return ajv.getSchema(base + path);
  } catch {
    return undefined;
  }
}

function brokenSchema(path: string): Diagnostic {
  return {
    code: 'load/bad-schema',
    severity: 'error',
    values: {},
    file: `schemas/${path}`,
    pointer: '',
    span: startOfFile,
  };
}

/** The `type:` that a file declares, whatever else is wrong with it. */
export function declaredType(data: unknown): string | undefined {
  const type = typeof data === 'object' && data !== null ? (data as { type?: unknown }).type : undefined;
  return typeof type === 'string' ? type : undefined;
}

function unknownType(source: Sourced<unknown>, id: string | undefined, known: readonly string[]): Diagnostic {
  if (!hasFields(source.data)) return aboutSource(source, 'schema/not-a-document', '');
  if (id === undefined)
    return aboutSource(source, 'schema/no-policy-type', '/type', { known: known.join(', ') });
  const nearest = nearestTo(id, known);
  if (nearest !== undefined)
    return aboutSource(source, 'schema/misspelt-policy-type', '/type', { given: id, nearest });
  return aboutSource(source, 'schema/unknown-policy-type', '/type', { given: id, known: known.join(', ') });
}

function hasFields(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function aboutSource(
  source: Sourced<unknown>,
  code: string,
  pointer: string,
  values: MessageArguments = {},
): Diagnostic {
  return { code, severity: 'error', values, file: source.file.path, pointer, span: source.locate(pointer) };
}
