/** Data × JSON Schema → typed documents, or notes that say what has another shape. */
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
import { judgesFor, schemaOf } from './judges.ts';
import { policyTypesIn } from './policy-types.ts';
import { proseNotes } from './prose.ts';
import { nearestTo, schemaDiagnostics } from './schema-errors.ts';

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

/** A validator for some schemas; what judges is compiled at most once, and seldom at all. */
export async function createValidator(schemas: Schemas): Promise<Validator> {
  const { broken, judgeOf } = await judgesFor(schemas);
  const described = policyTypesIn(schemas);
  const policyTypes = new Map(Array.from(described, ([id, { type }]) => [id, type]));
  const check = <Data>(path: string, source: Sourced<unknown>): Noted<Sourced<Data> | undefined> => {
    const validate = judgeOf(path);
    if (validate === undefined) return { value: undefined, notes: [brokenSchema(path)] };
    if (!hasFields(source.data))
      return { value: undefined, notes: [aboutSource(source, 'schema/not-a-document', '')] };
    if (validate(source.data)) return { value: source as Sourced<Data>, notes: [] };
    return { value: undefined, notes: schemaDiagnostics(validate.errors ?? [], source) };
  };

  return {
    notes: broken.map(brokenSchema),
    policyTypes,
    association: (source) => check<Association>(schemaOf.association, source),
    standard: (source) => check<Standard>(schemaOf.standard, source),
    terminology: (source) => check<Terminology>(schemaOf.terminology, source),
    waivers: (source) => check<Waivers>(schemaOf.waivers, source),
    provenance: (source) => check<DocumentProvenance>(schemaOf.provenance, source),
    isReport: (data): data is Report => judgeOf(schemaOf.report)?.(data) === true,
    isManifest: (data): data is Manifest => judgeOf(schemaOf.manifest)?.(data) === true,
    isReportedAssociation: (data): data is ReportedAssociation =>
      judgeOf(schemaOf.reportedAssociation)?.(data) === true,
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
