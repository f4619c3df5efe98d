/** The library: the pipeline, the host for Node, and the types of what goes in and comes out. */
export { createNodeHost } from './host/node-host.ts';
export { reporters } from './formats.ts';
export type { Format } from './model/format.ts';
export { build, inspect, survey } from './pipeline.ts';
export type { Conclude, Inspection, Survey } from './pipeline.ts';
export { mend, pruneWaivers } from './mending.ts';
export { compareWithModel } from './comparison.ts';
export { merge, mergeOutputs } from './merging.ts';
export type { ManifestFile, ReportFile } from './merging.ts';
export type { MergeRefusal } from './model/merge.ts';
export type { Shard } from './model/shard.ts';
export { openImporter, writeReview } from './importing.ts';
export type { GivenDocument, Importer, ImportRequest, ImportResult } from './importing.ts';
export type { ImportRecord, ImportSummary, ImportedDocument } from './model/import-record.ts';
export { extract, openVerifier } from './verification.ts';
export type { Against, GivenFile, Verifier } from './verification.ts';
export type { Commission, Inquiry, PrintFailure, Production } from './model/commission.ts';
export { lookUp, startAssociation, startPolicy } from './workspace.ts';
export type { Knowledge, Start } from './workspace.ts';
export { OutputError, PrinterError } from './model/host.ts';
export type {
  Files,
  FolderEntry,
  Host,
  Printer,
  PrinterFailure,
  ReadFailure,
  ReadResult,
} from './model/host.ts';
export type { Artifact } from './model/artifact.ts';
export type { Assessment, Evidence, PolicyAssessment, RequirementResult } from './model/assessment.ts';
export type { Bilingual, Language, Wording } from './model/bilingual.ts';
export type { Diagnostic, Noted, Severity } from './model/diagnostic.ts';
export type { Dossier, PolicyEntry } from './model/dossier.ts';
export type { Association, BeneficiaryRelations, Standard } from './model/generated/documents.ts';
export type { Policy, Section, Clause } from './model/policy.ts';
export type { Pointer, Position, Span } from './model/position.ts';
export { findingsIn } from './model/report.ts';
export type {
  Finding,
  Report,
  ReportedAssociation,
  ReportedPolicy,
  ReportedResult,
  Totals,
} from './model/report.ts';
export type { Outcome, Rule } from './model/rule.ts';
export { isVerified } from './model/verification.ts';
export type { Judgement, Verdict } from './model/verification.ts';
export type { Profile, Provenance, Requirement } from './model/standard.ts';
