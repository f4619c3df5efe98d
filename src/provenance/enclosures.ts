/**
 * What travels inside the PDF of a policy: the files that it was made from, what was found about it, and
 * where it comes from. Whoever holds the PDF holds the source, and can tell whether it is the same.
 */
import { enclosureWords } from '../locales/verify.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Wording } from '../model/bilingual.ts';
import type { Day } from '../model/generated/documents.ts';
import type { Layout } from '../model/layout.ts';
import type { Policy } from '../model/policy.ts';
import { approvedTextOf, clauseHashesOf, sha256Of } from '../model/policy-hash.ts';
import {
  enclosedReportName,
  provenanceName,
  statedApprovalOf,
  type DocumentProvenance,
  type Enclosure,
  type EnclosureRole,
} from '../model/provenance.ts';
import type { Rendition } from '../model/rendition.ts';
import type { Report } from '../model/report.ts';
import { redacted } from './redaction.ts';

/** A file of the workspace as it was read. */
export interface SourceBytes {
  /** Its own name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to travel inside a PDF, and what is said of how it was made. */
export interface EnclosedDocument {
  readonly association: string;
  readonly policy: { readonly name: string; readonly data: Policy };
  readonly sources: { readonly policy: SourceBytes; readonly association: SourceBytes };
  /** The report about this policy. */
  readonly report: Report;
  readonly browser: string;
  readonly asOf: Day;
  readonly layout: Layout;
  readonly rendition: Rendition;
  readonly hasAppendix: boolean;
  readonly supersededBy: Wording | undefined;
  readonly pictures: DocumentProvenance['pictures'];
  /** The hash of the templates and the words of the policy type. */
  readonly means: string;
  /** The hash of what the pages show, as it was composed. */
  readonly shownText: string;
}

/** The part of a report that concerns one policy, as a report of its own. */
export function reportOfPolicy({ shard, ...report }: Report, association: string, file: string): Report {
  const associations = report.associations
    .filter(({ id }) => id === association)
    .map((one) => {
      const policies = one.policies.filter((policy) => policy.file === file);
      return { ...one, policies, findings: [], totals: policies[0]?.totals ?? one.totals };
    });
  return { ...report, associations, findings: [], totals: associations[0]?.totals ?? report.totals };
}

/** The files for the PDF of a policy; `reportText` writes the report as it is enclosed. */
export function enclosuresOf(
  document: EnclosedDocument,
  reportText: (report: Report) => string,
): readonly Attachment[] {
  const { sources, report, rendition, asOf } = document;
  const policy = sourceFor(rendition, sources.policy);
  const association = sourceFor(rendition, sources.association);
  const values = [...policy.values, ...association.values];
  const findings = encoder.encode(withoutValues(reportText(report), values));
  const files: readonly (readonly [EnclosureRole, SourceBytes])[] = [
    ['policy', policy],
    ['association', association],
    ['report', { name: enclosedReportName, bytes: findings }],
  ];
  const leftOut = [policy, association].flatMap(({ name, leftOut: places }) =>
    places.map((pointer) => ({ name, pointer })),
  );
  const enclosures = files.map(([role, { name, bytes }]): Enclosure => ({
    name,
    role,
    size: bytes.length,
    sha256: sha256Of(bytes),
  }));
  const provenance = provenanceOf(document, enclosures, leftOut);
  return [
    ...files.map(([role, file]) => attachmentFor(role, file, asOf)),
    attachmentFor('provenance', { name: provenanceName, bytes: encoder.encode(provenance) }, asOf),
  ];
}

const encoder = new TextEncoder();

const natures = {
  policy: { relationship: 'Source', mediaType: 'application/yaml' },
  association: { relationship: 'Source', mediaType: 'application/yaml' },
  report: { relationship: 'Supplement', mediaType: 'application/json' },
  provenance: { relationship: 'Data', mediaType: 'application/json' },
} as const satisfies Record<string, Pick<Attachment, 'relationship' | 'mediaType'>>;

function attachmentFor(role: keyof typeof natures, { name, bytes }: SourceBytes, modified: Day): Attachment {
  return { name, bytes, modified, description: enclosureWords[role], ...natures[role] };
}

/** A source as a copy carries it, and what was taken out of it. */
export interface SourceInCopy extends SourceBytes {
  readonly leftOut: readonly string[];
  readonly values: readonly string[];
}

/** The archive copy carries the file byte for byte, the publication copy without what it leaves out. */
export function sourceFor(rendition: Rendition, { name, bytes }: SourceBytes): SourceInCopy {
  const before = { name, bytes, leftOut: [], values: [] };
  if (rendition === 'archive') return before;
  const { text, leftOut, values } = redacted(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return leftOut.length === 0 ? before : { name, bytes: encoder.encode(text), leftOut, values };
}

/** What is left out of the sources must not come back in the words of a finding. */
function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => rest.replaceAll(JSON.stringify(value).slice(1, -1), '…'), text);
}

function provenanceOf(
  document: EnclosedDocument,
  enclosures: readonly Enclosure[],
  leftOut: DocumentProvenance['leftOut'],
): string {
  const { policy, report, supersededBy } = document;
  const provenance: DocumentProvenance = {
    schemaVersion: '1.0',
    tool: report.tool,
    browser: document.browser,
    asOf: document.asOf,
    standards: report.standards.map(({ id, version }) => ({ id, version })),
    association: document.association,
    policy: policy.name,
    policyType: policy.data.type,
    layout: document.layout,
    rendition: document.rendition,
    hasAppendix: document.hasAppendix,
    supersededBy: supersededBy ?? null,
    leftOut,
    pictures: document.pictures,
    approval: statedApprovalOf(policy.data.approval) ?? null,
    approvedText: approvedTextOf(policy.data),
    clauses: clauseHashesOf(policy.data),
    means: document.means,
    shownText: document.shownText,
    enclosures,
  };
  return `${JSON.stringify(provenance, undefined, 2)}\n`;
}
